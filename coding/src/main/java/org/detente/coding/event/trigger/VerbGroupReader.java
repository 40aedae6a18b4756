package org.detente.coding.event.trigger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.codebook.Operator;
import org.detente.coding.codebook.notation.VerbForm;

/** Reads what stands before a verb: auxiliaries, negation, and the codebook's operators. */
final class VerbGroupReader {
    private static final Set<String> BE = Set.of("be", "is", "are", "was", "were", "been", "being", "am", "get", "got");
    private static final Set<String> HAVE = Set.of("have", "has", "had", "having");
    private static final Set<String> DO = Set.of("do", "does", "did");
    private static final Set<String> ADVERBS = Set.of(
            "also",
            "now",
            "still",
            "already",
            "again",
            "once",
            "ever",
            "just",
            "then",
            "soon",
            "further",
            "even",
            "so",
            "far",
            "yet",
            "both",
            "all",
            "today",
            "yesterday",
            "have",
            "\"",
            "“",
            "”",
            "'",
            "‘",
            "’",
            "first",
            "later");

    /** Before a gerund that stands for a clause: "…, killing five". */
    private static final Set<String> CLAUSE_STARTS = Set.of(",", "and", "—");

    private record Found(Operator operator, int start) {}

    private final Map<String, List<Operator>> byLastWord = new HashMap<>();

    VerbGroupReader(List<Operator> operators) {
        for (Operator operator : operators) {
            List<Map<String, Set<VerbForm>>> words = operator.words();
            for (String last : words.get(words.size() - 1).keySet()) {
                byLastWord.computeIfAbsent(last, w -> new ArrayList<>()).add(operator);
            }
        }
    }

    /** The group of the verb at a position. */
    VerbGroup read(Words words, int verb, Set<VerbForm> forms) {
        List<Operator.Effect> effects = new ArrayList<>();
        int start = verb;
        boolean be = false;
        boolean have = false;
        boolean had = false;
        boolean to = false;
        while (start > 0) {
            int before = start - 1;
            String word = words.at(before);
            Optional<Found> operator = operatorEndingAt(words, before);
            if (operator.isPresent()) {
                effects.add(operator.get().operator().effect());
                start = operator.get().start();
                continue;
            }
            boolean near = effects.isEmpty();
            if (BE.contains(word)) {
                be |= near;
            } else if (HAVE.contains(word)) {
                have |= near;
                had |= word.equals("had");
            } else if (word.equals("to")) {
                to |= near;
            } else if (!DO.contains(word) && !isAdverb(word)) {
                break;
            }
            start = before;
        }
        while (start < verb && isAdverb(words.at(start))) {
            start++;
        }
        boolean participle = forms.contains(VerbForm.PARTICIPLE);
        boolean passive = participle
                && (be
                        || (!have
                                && !to
                                && effects.isEmpty()
                                && words.at(verb + 1).equals("by")));
        boolean progressive = be && forms.contains(VerbForm.GERUND);
        boolean free = start == 0 || CLAUSE_STARTS.contains(words.at(start - 1));
        boolean noun = effects.isEmpty() && isOnlyGerund(forms) && !be && !free;
        boolean dependent = to || noun;
        return new VerbGroup(start, effects, passive, progressive, had && !progressive, dependent);
    }

    private static boolean isOnlyGerund(Set<VerbForm> forms) {
        return forms.contains(VerbForm.GERUND) && forms.size() == 1;
    }

    private static boolean isAdverb(String word) {
        return ADVERBS.contains(word) || (word.length() > 4 && word.endsWith("ly") && !word.equals("italy"));
    }

    private Optional<Found> operatorEndingAt(Words words, int last) {
        Optional<Found> best = Optional.empty();
        for (Operator operator : byLastWord.getOrDefault(words.at(last), List.of())) {
            int start = last - operator.words().size() + 1;
            boolean longer = best.isEmpty() || start < best.get().start();
            if (start >= 0 && longer && matches(words, operator, start)) {
                best = Optional.of(new Found(operator, start));
            }
        }
        return best;
    }

    private static boolean matches(Words words, Operator operator, int start) {
        for (int i = 0; i < operator.words().size(); i++) {
            if (!operator.words().get(i).containsKey(words.at(start + i))) {
                return false;
            }
        }
        return true;
    }
}
