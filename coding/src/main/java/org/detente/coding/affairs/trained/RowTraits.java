package org.detente.coding.affairs.trained;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.affairs.learnt.Numbers;
import org.detente.coding.affairs.meeting.MeetingCues;
import org.detente.coding.affairs.text.CodedText;
import org.detente.coding.affairs.text.Line;
import org.detente.encoder.meeting.MeetingArc;
import org.detente.model.MeetingReport;
import org.detente.model.MeetingStatus;
import org.detente.model.PartialDate;

/** What is to be seen of a meeting that was found, to tell whether it is one and told rightly. */
final class RowTraits {
    private static final Set<String> NEGATIONS = Set.of("no", "not", "n't", "never", "without", "nobody", "neither");
    private static final Set<String> CONDITIONS = Set.of("if", "whether", "unless", "would", "could", "might", "may");
    private static final Set<String> TO_COME = Set.of("will", "'ll", "shall", "due", "expected", "next");
    private static final Set<String> WAS_TO = Set.of("was", "were", "had", "been", "supposed");
    private static final Set<String> PERFECT = Set.of("has", "have");
    private static final Set<String> PRESENT = Set.of("is", "are");
    private static final int WEEK = 7;
    private static final int MONTH = 31;
    private static final int YEAR = 366;
    private static final int NEAR = 3;

    /** The verb of a noun follows within so many words. */
    private static final int BEHIND = 9;

    private final CodedText text;
    private final List<Line> lines;

    RowTraits(CodedText text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
    }

    /**
     * The numbers of a meeting.
     *
     * @param parties what is seen of all who may take part
     * @param others all meetings found in the text
     */
    float[] of(ScoredText scored, Found found, Map<String, float[]> parties, List<Found> others) {
        MeetingReport row = found.report();
        Numbers seen = new Numbers();
        Line line = lines.get(scored.sentence(found.words()));
        double[] chances = scored.chances(found.words());
        boolean byNetwork = !found.scored().isEmpty();
        boolean byRules = !found.ruled().isEmpty();
        seen.add(scored.surest(found.words()))
                .add(Numbers.logScale(scored.surest(found.words())))
                .add(Numbers.logScale(1 - scored.surest(found.words())))
                .add(1 - chances[0])
                .add(chances[1 + scored.number(row.status())])
                .add(!scored.reads(found.words()))
                .add(!scored.reads(found.words()) && row.date().isPresent())
                .add(byNetwork)
                .add(byRules)
                .add(byNetwork && byRules)
                .add(byNetwork && byRules && found.scored().equals(found.ruled()))
                .add(row.forum().isPresent())
                .add(row.place().isPresent())
                .add(row.movedTo().isPresent())
                .add(row.date().isPresent())
                .add(row.date().isEmpty() && row.place().isEmpty())
                .add(row.date().isEmpty() && byRules && !byNetwork)
                .add(found.words().length() / 40.0);
        for (MeetingStatus status : MeetingStatus.values()) {
            seen.add(row.status() == status)
                    .add(row.status() == status && row.date().isPresent())
                    .add(row.status() == status && byNetwork);
        }
        date(seen, scored, found);
        List<Double> likeliest = parties.values().stream()
                .map(PartyScene::near)
                .sorted(Comparator.reverseOrder())
                .toList();
        double first = likeliest.isEmpty() ? 0 : likeliest.get(0);
        double second = likeliest.size() < 2 ? 0 : likeliest.get(1);
        boolean body = parties.entrySet().stream()
                .max(Comparator.comparingDouble(one -> PartyScene.near(one.getValue())))
                .filter(best -> best.getKey().startsWith("IGO:"))
                .isPresent();
        seen.add(first)
                .add(second)
                .add(first * second)
                .add(body)
                .add(body ? first : 0)
                .add(line.number() == 0)
                .add(line.words().stream().anyMatch(NEGATIONS::contains))
                .add(line.words().stream().anyMatch(CONDITIONS::contains))
                .add(line.words().contains("?"))
                .add(text.structure().quotations().stream()
                        .anyMatch(quoted -> quoted.inner().overlaps(found.words())));
        others(seen, found, others);
        for (MeetingStatus status : MeetingStatus.values()) {
            seen.add(chances[1 + scored.number(status)])
                    .add(row.status() == status && byRules)
                    .add(row.status() == status && byRules && byNetwork ? chances[1 + scored.number(status)] : 0)
                    .add(Numbers.logScale(chances[0] < 1 ? chances[1 + scored.number(status)] / (1 - chances[0]) : 0));
        }
        for (double cue : MeetingCues.of(line, found.words())) {
            seen.add(cue);
        }
        int start = line.start(found.words());
        int end = line.end(found.words());
        seen.add(has(line, TO_COME, start - 4, end))
                .add(has(line, WAS_TO, start - 5, end))
                .add(has(line, PERFECT, start - 3, end))
                .add(has(line, PRESENT, start - 2, end))
                .add(has(line, CONDITIONS, start - 5, end))
                .add(has(line, NEGATIONS, start - 4, end + 4))
                .add(line.at(start - 1).equals("to"))
                .add(line.at(start - 1).equals("after") || line.at(start - 2).equals("after"))
                .add(line.at(end - 1).endsWith("ed"))
                .add(line.at(start).endsWith("s"))
                .add(has(line, TO_COME, end, end + BEHIND))
                .add(has(line, WAS_TO, end, end + BEHIND))
                .add(has(line, PERFECT, end, end + BEHIND))
                .add(has(line, PRESENT, end, end + BEHIND));
        beside(seen, scored, found, others);
        sides(seen, parties);
        return seen.all();
    }

    /** How other words of the sentence tell that a meeting stands, which may be the same: "a meeting … will take place". */
    private static void beside(Numbers seen, ScoredText scored, Found found, List<Found> others) {
        int sentence = scored.sentence(found.words());
        double[] most = new double[1 + MeetingStatus.values().length];
        others.stream()
                .filter(other -> !other.words().overlaps(found.words()) && scored.sentence(other.words()) == sentence)
                .map(other -> scored.chances(other.words()))
                .forEach(chances -> Arrays.setAll(most, i -> Math.max(most[i], chances[i])));
        for (MeetingStatus status : MeetingStatus.values()) {
            seen.add(most[1 + scored.number(status)]);
        }
    }

    /** How likely the three are who likeliest take part by all words that mean them. */
    private static void sides(Numbers seen, Map<String, float[]> parties) {
        List<Double> likeliest = parties.values().stream()
                .map(PartyScene::side)
                .sorted(Comparator.reverseOrder())
                .toList();
        double first = likeliest.isEmpty() ? 0 : likeliest.get(0);
        double second = likeliest.size() < 2 ? 0 : likeliest.get(1);
        double third = likeliest.size() < 3 ? 0 : likeliest.get(2);
        seen.add(first)
                .add(second)
                .add(third)
                .add(first * second)
                .add(Numbers.logOdds(first))
                .add(Numbers.logOdds(second))
                .add(Numbers.logOdds(third));
    }

    private static boolean has(Line line, Set<String> words, int from, int to) {
        for (int i = Math.max(line.from(), from); i < Math.min(to, line.size()); i++) {
            if (words.contains(line.at(i))) {
                return true;
            }
        }
        return false;
    }

    private void date(Numbers seen, ScoredText scored, Found found) {
        Optional<PartialDate> date = found.report().date();
        Optional<PartialDate> today = text.published();
        double belongs = text.times().stream()
                .filter(time -> date.isPresent() && time.date().equals(date))
                .filter(time -> Math.abs(scored.sentence(time.span()) - scored.sentence(found.words())) <= NEAR)
                .mapToDouble(time -> scored.first(found.words()).isPresent()
                        ? scored.chance(
                                MeetingArc.WHEN, scored.first(found.words()).getAsInt(), time.span())
                        : 0)
                .max()
                .orElse(0);
        double best = text.times().stream()
                .filter(time -> Math.abs(scored.sentence(time.span()) - scored.sentence(found.words())) <= NEAR)
                .mapToDouble(time -> scored.first(found.words()).isPresent()
                        ? scored.chance(
                                MeetingArc.WHEN, scored.first(found.words()).getAsInt(), time.span())
                        : 0)
                .max()
                .orElse(0);
        long days = date.isPresent() && today.isPresent()
                ? date.get().first().toEpochDay() - today.get().first().toEpochDay()
                : 0;
        boolean dated = date.isPresent() && today.isPresent();
        seen.add(belongs)
                .add(best)
                .add(Numbers.logScale(belongs))
                .add(Numbers.logScale(1 - best))
                .add(best - belongs)
                .add(date.isPresent() && best > belongs)
                .add(date.isEmpty() && best > 0.5)
                .add(date.isEmpty() && best > 0.2)
                .add(date.flatMap(PartialDate::day).isPresent())
                .add(date.filter(d -> d.precision() == PartialDate.Precision.MONTH)
                        .isPresent())
                .add(date.filter(d -> d.precision() == PartialDate.Precision.YEAR)
                        .isPresent())
                .add(dated && days == 0)
                .add(dated && days < 0 && days >= -WEEK)
                .add(dated && days < -WEEK && days >= -MONTH)
                .add(dated && days < -MONTH && days >= -YEAR)
                .add(dated && days < -YEAR)
                .add(dated && days > 0 && days <= WEEK)
                .add(dated && days > WEEK && days <= MONTH)
                .add(dated && days > MONTH);
    }

    private static void others(Numbers seen, Found found, List<Found> others) {
        List<Found> here = others.stream()
                .filter(other -> !other.equals(found)
                        && other.report()
                                .evidence()
                                .span()
                                .overlaps(found.report().evidence().span()))
                .toList();
        boolean dated = found.report().date().isPresent();
        boolean again = others.stream()
                .takeWhile(other -> !other.equals(found))
                .anyMatch(other ->
                        other.report().parties().containsAll(found.report().parties()));
        boolean later = others.stream()
                .dropWhile(other -> !other.equals(found))
                .skip(1)
                .anyMatch(other ->
                        other.report().parties().containsAll(found.report().parties()));
        boolean sameDate = others.stream()
                .anyMatch(other -> !other.equals(found)
                        && dated
                        && other.report().date().equals(found.report().date()));
        seen.add(!here.isEmpty())
                .add(here.size() > 1)
                .add(!dated
                        && here.stream().anyMatch(other -> other.report().date().isPresent()))
                .add(dated
                        && here.stream().anyMatch(other -> other.report().date().isPresent()))
                .add(again)
                .add(again && !dated)
                .add(later && !dated)
                .add(sameDate)
                .add(sameDate && again)
                .add(here.stream().anyMatch(other -> other.words().overlaps(found.words())));
    }
}
