package org.detente.coding.affairs.demand.trained;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.detente.coding.affairs.demand.sentence.Asking;
import org.detente.coding.affairs.demand.sentence.Mentioned;
import org.detente.coding.affairs.demand.trained.AskingScores.Telling;
import org.detente.coding.affairs.learnt.LinkedPart;
import org.detente.coding.affairs.text.Line;
import org.detente.coding.classes.Softmax;
import org.detente.encoder.meeting.MeetingArc;
import org.detente.model.Mention;

/** All states, bodies and movements of a text, by the words that mean them. */
final class Cast {
    private final Map<String, List<Named>> named = new TreeMap<>();
    private final double all;

    /** Words that mean somebody, and their sentence. */
    record Named(Line line, Mention mention) {
        boolean isPlace() {
            return Mentioned.isPlace(line, mention);
        }
    }

    Cast(List<Line> lines) {
        for (Line line : lines) {
            for (Mention mention : line.mentions()) {
                if (Mentioned.counts(mention)) {
                    named.computeIfAbsent(Mentioned.code(mention), code -> new ArrayList<>())
                            .add(new Named(line, mention));
                }
            }
        }
        all = named.values().stream().mapToInt(List::size).sum();
    }

    /** Who may ask or be asked: all, and those whom the rules name. */
    Set<String> codes(Asking asking) {
        Set<String> codes = new TreeSet<>(named.keySet());
        codes.addAll(asking.by());
        codes.addAll(asking.to());
        return codes;
    }

    /** The words that mean somebody, in their order. */
    List<Named> of(String code) {
        return named.getOrDefault(code, List.of());
    }

    /** The share of all such words that mean somebody. */
    double share(String code) {
        return all == 0 ? 0 : of(code).size() / all;
    }

    /** How many are named more often. */
    long rank(String code) {
        int own = of(code).size();
        return named.values().stream().filter(other -> other.size() > own).count();
    }

    /** The log-odds of the network that somebody, or an organ of his, asks or is asked. */
    double odds(String code, Optional<Telling> telling, MeetingArc arc) {
        double[] odds = of(code).stream()
                .map(one -> one.mention().actor().code())
                .distinct()
                .flatMapToDouble(own ->
                        telling.stream().mapToDouble(words -> words.part().odds(arc, words.first(), own)))
                .toArray();
        return odds.length == 0 ? LinkedPart.NOBODY : Softmax.logSum(odds);
    }
}
