package org.detente.evaluation.affairs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.detente.coding.affairs.AffairsLessons;
import org.detente.coding.affairs.instrument.InstrumentModel;
import org.detente.coding.affairs.instrument.SeenInstrument;
import org.detente.coding.classes.ClassVerdict;
import org.detente.coding.classes.LinearModel;
import org.detente.coding.classes.regression.Example;
import org.detente.coding.classes.regression.ModelChoice;
import org.detente.evaluation.Evaluation.Figure;
import org.detente.evaluation.affairs.gold.GoldAffairs;
import org.detente.evaluation.affairs.gold.GoldAffairs.Instrument;
import org.detente.model.InstrumentReport;
import org.detente.model.InstrumentStatus;

/** Learns which of the instruments that may be told of are, from marked articles. Deterministic. */
final class InstrumentTraining {
    private static final List<String> WORTHS = List.of(ClassVerdict.NONE, InstrumentModel.WORTH);

    /** What ran out is noted as withdrawn. */
    private static final List<String> STANDINGS = Stream.of(InstrumentStatus.values())
            .filter(status -> status != InstrumentStatus.ENDED)
            .map(InstrumentTraining::word)
            .toList();

    private final List<Case> cases = new ArrayList<>();

    /** What may be told of, and what is noted of it. */
    private record Match(SeenInstrument found, Optional<Instrument> noted) {}

    /** An article's instruments. */
    private record Case(int article, List<Instrument> noted, List<Match> found) {}

    /** What was learnt: which instruments the text tells of, and how they stand. */
    record Models(LinearModel worths, LinearModel standings) {
        InstrumentModel model() {
            return new InstrumentModel(
                    seen -> worths.verdict(seen).chance(InstrumentModel.WORTH),
                    seen -> standings.verdict(seen).best().label());
        }
    }

    /** Learns from an article too. */
    void add(GoldAffairs gold, AffairsLessons lessons) {
        Matching<Instrument, SeenInstrument> matching = new Matching<>(
                gold.instruments(), lessons.instruments(), (noted, seen) -> Likeness.of(noted, seen.report()));
        List<Match> found = lessons.instruments().stream()
                .map(seen -> new Match(
                        seen,
                        matching.pairs().stream()
                                .filter(pair -> pair.answer().equals(seen))
                                .map(Matching.Pair::gold)
                                .findFirst()))
                .toList();
        cases.add(new Case(cases.size(), gold.instruments(), found));
    }

    /** The models that fit all articles. */
    Models fitted() {
        return fitted(one -> true);
    }

    private Models fitted(Predicate<Case> learnt) {
        List<Example> worths = new ArrayList<>();
        List<Example> standings = new ArrayList<>();
        cases.stream()
                .filter(learnt)
                .forEach(one -> one.found().forEach(match -> {
                    float[] seen = match.found().traits();
                    boolean same = match.noted()
                            .filter(noted ->
                                    noted.kind() == match.found().report().kind())
                            .isPresent();
                    worths.add(AffairsTraining.example(seen, same ? 1 : 0, one.article()));
                    match.noted()
                            .map(noted -> STANDINGS.indexOf(word(noted.status())))
                            .ifPresent(status -> standings.add(AffairsTraining.example(seen, status, one.article())));
                }));
        return new Models(
                ModelChoice.fit(worths, WORTHS).model(),
                ModelChoice.fit(standings, STANDINGS).model());
    }

    private static String word(InstrumentStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    /** How often instruments are right where each part of the articles is read by models of the others. */
    List<Figure> crossValidated() {
        RowTally tally = new RowTally();
        for (int part = 0; part < AffairsTraining.PARTS; part++) {
            int left = part;
            Predicate<Case> isLeft = one -> one.article() % AffairsTraining.PARTS == left;
            InstrumentModel model = fitted(isLeft.negate()).model();
            cases.stream().filter(isLeft).forEach(one -> {
                List<InstrumentReport> rows = SeenInstrument.settled(
                        one.found().stream().map(Match::found).toList(), model);
                tally.add(new Matching<>(one.noted(), rows, Likeness::of), Likeness::isRight);
            });
        }
        return tally.figures("instruments", "kind and status");
    }
}
