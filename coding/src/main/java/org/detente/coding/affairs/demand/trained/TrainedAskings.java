package org.detente.coding.affairs.demand.trained;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.affairs.demand.sentence.Asking;
import org.detente.coding.affairs.demand.sentence.Repeats;
import org.detente.coding.affairs.demand.trained.AskingScores.Asked;
import org.detente.coding.affairs.demand.trained.AskingScores.Telling;
import org.detente.coding.affairs.learnt.LinkedText;
import org.detente.coding.affairs.learnt.Rivals;
import org.detente.coding.affairs.text.Line;
import org.detente.encoder.meeting.MeetingArc;

/** Finds demands by rules and network together. */
public final class TrainedAskings {
    /** The words that ask stand no farther from the word that the rules take to ask. */
    private static final int NEAR = 4;

    private final AskingScores scores;
    private final Cast cast;

    private TrainedAskings(LinkedText linked) {
        scores = new AskingScores(linked.parts());
        cast = new Cast(Line.of(linked.text()));
    }

    /** Those that are likely to be told, each once. */
    public static List<Asking> settled(List<SeenAsking> seen, AskingModels models) {
        return Repeats.without(seen.stream()
                .flatMap(one -> one.settled(models).stream())
                .filter(models::isTold)
                .map(SeenAsking.Settled::asking)
                .toList());
    }

    /**
     * All demands that may be told, in the order of the text, with what there is to learn of them.
     *
     * @param linked the text as the network links it
     * @param lines its sentences
     * @param ruled those that the rules find
     */
    public static List<SeenAsking> seen(LinkedText linked, List<Line> lines, List<Asking> ruled) {
        TrainedAskings reader = new TrainedAskings(linked);
        List<SeenAsking> seen = new ArrayList<>();
        for (Line line : lines) {
            if (line.isReadable()) {
                seen.addAll(reader.of(
                        line,
                        ruled.stream()
                                .filter(asking -> asking.line().number() == line.number())
                                .toList()));
            }
        }
        return seen;
    }

    private List<SeenAsking> of(Line line, List<Asking> ruled) {
        List<Telling> tellings = scores.of(line);
        Set<Telling> used = new LinkedHashSet<>();
        List<SeenAsking> seen = new ArrayList<>();
        for (Asking asking : ruled) {
            Optional<Telling> same = tellings.stream()
                    .filter(telling -> distance(telling, asking) <= NEAR)
                    .min(Comparator.comparingInt(telling -> distance(telling, asking)));
            same.ifPresent(used::add);
            seen.add(seen(
                    asking, same.or(() -> scores.at(line.token(asking.cue()).span())), true));
        }
        for (Telling telling : tellings) {
            if (!used.contains(telling)) {
                AskingScores.asked(telling, line)
                        .map(asked -> asking(line, telling, asked))
                        .filter(asking -> asking.start() < asking.end())
                        .filter(asking -> seen.stream().noneMatch(other -> overlap(asking, other.asking())))
                        .ifPresent(asking -> seen.add(seen(asking, Optional.of(telling), false)));
            }
        }
        seen.sort(Comparator.comparingInt(one -> one.asking().cue()));
        return seen;
    }

    /** Words between those that ask and the one that the rules take to ask. */
    private static int distance(Telling telling, Asking asking) {
        int start = asking.line().start(telling.words());
        int end = asking.line().end(telling.words());
        return Math.max(0, Math.max(start - asking.cue(), asking.cue() - end + 1));
    }

    private static boolean overlap(Asking one, Asking other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static Asking asking(Line line, Telling telling, Asked asked) {
        return new Asking(
                line,
                line.start(telling.words()),
                Asking.Form.VERB,
                Set.of(),
                Set.of(),
                line.start(asked.words()),
                line.end(asked.words()));
    }

    private SeenAsking seen(Asking asking, Optional<Telling> telling, boolean ruled) {
        Map<String, Double> askers = new LinkedHashMap<>();
        Map<String, Double> targets = new LinkedHashMap<>();
        for (String code : cast.codes(asking)) {
            askers.put(code, cast.odds(code, telling, MeetingArc.ASKER));
            targets.put(code, cast.odds(code, telling, MeetingArc.TARGET));
        }
        AskingTraits traits = new AskingTraits(cast, asking, ruled, new Rivals(askers), new Rivals(targets));
        Map<String, float[]> by = new LinkedHashMap<>();
        Map<String, float[]> to = new LinkedHashMap<>();
        for (String code : askers.keySet()) {
            by.put(code, traits.asker(code));
            to.put(code, traits.target(code));
        }
        return new SeenAsking(asking, by, to, traits.row(telling));
    }
}
