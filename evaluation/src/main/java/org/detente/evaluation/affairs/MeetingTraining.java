package org.detente.evaluation.affairs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.detente.coding.affairs.AffairsLessons;
import org.detente.coding.affairs.trained.MeetingModels;
import org.detente.coding.affairs.trained.SeenMeeting;
import org.detente.coding.affairs.trained.SettledMeeting;
import org.detente.coding.classes.ClassVerdict;
import org.detente.coding.classes.LinearModel;
import org.detente.coding.classes.regression.Example;
import org.detente.coding.classes.regression.ModelChoice;
import org.detente.evaluation.Evaluation.Figure;
import org.detente.evaluation.affairs.gold.GoldAffairs;
import org.detente.evaluation.affairs.gold.GoldAffairs.Meeting;
import org.detente.model.MeetingReport;
import org.detente.model.MeetingStatus;

/** Learns which of the meetings that are found are told rightly, and who takes part, from marked articles. Deterministic. */
final class MeetingTraining {
    private static final List<String> PARTIES = List.of(ClassVerdict.NONE, MeetingModels.PARTY);
    private static final List<String> MEETINGS = List.of(ClassVerdict.NONE, MeetingModels.RIGHT);

    private static final List<String> PLACES = List.of(ClassVerdict.NONE, MeetingModels.PLACE);

    private static final List<String> STATUSES =
            Stream.of(MeetingStatus.values()).map(MeetingTraining::word).toList();

    private final List<Case> cases = new ArrayList<>();

    /** An article's meetings, noted and found. */
    private record Case(int article, List<Meeting> noted, List<SeenMeeting> found) {}

    /** What settles the parts of a meeting: who takes part, which meetings there are on which day, how they stand, where they are. */
    record Parts(LinearModel parties, LinearModel meetings, LinearModel statuses, LinearModel places) {
        private MeetingModels models(ToDoubleFunction<float[]> right) {
            return new MeetingModels(
                    seen -> parties.verdict(seen).chance(MeetingModels.PARTY),
                    seen -> meetings.verdict(seen).chance(MeetingModels.RIGHT),
                    statuses::verdict,
                    seen -> places.verdict(seen).chance(MeetingModels.PLACE),
                    right);
        }

        private SettledMeeting settled(SeenMeeting found) {
            return found.settled(models(seen -> 1));
        }
    }

    /** What was learnt: the parts of a meeting, and of which all is right. */
    record Models(Parts parts, LinearModel rows) {
        private MeetingModels models() {
            return parts.models(seen -> rows.verdict(seen).chance(MeetingModels.RIGHT));
        }
    }

    /** Learns from an article too. */
    void add(GoldAffairs gold, AffairsLessons lessons) {
        cases.add(new Case(cases.size(), gold.meetings(), lessons.meetings()));
    }

    /**
     * The meeting that words are marked for, one of the same date and status before others; else one of the same sentence and sides, whose marked words
     * nobody found.
     */
    private static Optional<Meeting> noted(Case one, SeenMeeting found) {
        List<Meeting> told =
                one.noted().stream().filter(meeting -> tells(meeting, found)).toList();
        return told.stream()
                .filter(meeting -> isOn(meeting, found))
                .findFirst()
                .or(() -> told.stream().findFirst())
                .or(() -> one.noted().stream()
                        .filter(meeting -> one.found().stream().noneMatch(other -> tells(meeting, other))
                                && meeting.evidence().overlaps(found.words())
                                && Likeness.of(meeting, found.report()).isPresent())
                        .findFirst());
    }

    private static boolean tells(Meeting noted, SeenMeeting found) {
        return noted.told().stream().anyMatch(found.words()::overlaps);
    }

    /** The models that fit all articles. */
    Models fitted() {
        return fitted(one -> true);
    }

    private Models fitted(Predicate<Case> learnt) {
        return new Models(parts(learnt), ModelChoice.fit(rows(learnt), MEETINGS).model());
    }

    /** Meetings as models of other articles settle them, with whether all is right. */
    private List<Example> rows(Predicate<Case> learnt) {
        List<Example> rows = new ArrayList<>();
        for (int part = 0; part < AffairsTraining.PARTS; part++) {
            Predicate<Case> isLeft = isIn(part);
            List<Case> left = cases.stream().filter(learnt.and(isLeft)).toList();
            if (!left.isEmpty()) {
                Parts parts = parts(learnt.and(isLeft.negate()));
                left.forEach(one -> one.found().stream()
                        .map(parts::settled)
                        .forEach(row -> rows.add(AffairsTraining.example(
                                row.certainty(), isRight(one, row.report()) ? 1 : 0, one.article()))));
            }
        }
        return rows;
    }

    private static boolean isRight(Case one, MeetingReport row) {
        return one.noted().stream()
                .anyMatch(noted -> Likeness.of(noted, row).isPresent() && Likeness.isRight(noted, row));
    }

    private static Predicate<Case> isIn(int part) {
        return one -> one.article() % AffairsTraining.PARTS == part;
    }

    private Parts parts(Predicate<Case> learnt) {
        List<Example> parties = new ArrayList<>();
        List<Example> meetings = new ArrayList<>();
        List<Example> statuses = new ArrayList<>();
        List<Example> places = new ArrayList<>();
        for (Case one : cases) {
            if (learnt.test(one)) {
                for (SeenMeeting found : one.found()) {
                    Optional<Meeting> noted = noted(one, found);
                    boolean right =
                            noted.filter(meeting -> isOn(meeting, found)).isPresent();
                    meetings.add(AffairsTraining.example(found.row(), right ? 1 : 0, one.article()));
                    noted.ifPresent(meeting -> statuses.add(AffairsTraining.example(
                            found.row(), STATUSES.indexOf(word(meeting.status())), one.article())));
                    noted.ifPresent(meeting -> found.places()
                            .forEach((place, seen) -> places.add(AffairsTraining.example(
                                    seen, Likeness.isAt(meeting.place(), place) ? 1 : 0, one.article()))));
                    noted.filter(meeting -> !meeting.parties().isEmpty())
                            .ifPresent(meeting -> found.parties()
                                    .forEach((code, seen) -> parties.add(AffairsTraining.example(
                                            seen, Likeness.isAmong(code, meeting.parties()) ? 1 : 0, one.article()))));
                }
            }
        }
        return new Parts(
                ModelChoice.fit(parties, PARTIES).model(),
                ModelChoice.fit(meetings, MEETINGS).model(),
                ModelChoice.fit(statuses, STATUSES).model(),
                ModelChoice.fit(places, PLACES).model());
    }

    /** Whether a meeting is told with the day that is noted, once it is known how it stands. */
    private static boolean isOn(Meeting noted, SeenMeeting found) {
        return Likeness.sameDate(noted.date(), found.as(noted.status()).report().date());
    }

    private static String word(MeetingStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    /** How often meetings are right where each part of the articles is read by models of the others. */
    List<Figure> crossValidated() {
        RowTally tally = new RowTally();
        Tally places = new Tally();
        for (int part = 0; part < AffairsTraining.PARTS; part++) {
            Predicate<Case> isLeft = isIn(part);
            MeetingModels models = fitted(isLeft.negate()).models();
            cases.stream().filter(isLeft).forEach(one -> {
                List<MeetingReport> rows = SeenMeeting.settled(one.found(), models);
                Matching<Meeting, MeetingReport> matching = new Matching<>(one.noted(), rows, Likeness::of);
                tally.add(matching, Likeness::isRight);
                matching.pairs().forEach(pair -> AffairsScores.addPlace(places, pair));
            });
        }
        return Stream.concat(
                        tally.figures("meetings", "status and date").stream(),
                        AffairsScores.placeFigures(places).stream())
                .toList();
    }
}
