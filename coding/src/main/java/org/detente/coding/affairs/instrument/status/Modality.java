package org.detente.coding.affairs.instrument.status;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.actor.Table;
import org.detente.coding.actor.Words;
import org.detente.coding.affairs.instrument.phrase.VerbForms;
import org.detente.coding.statement.cue.WordClass;

/** The words before a verb that change what it tells. */
final class Modality {
    private static final String RESOURCE = "/org/detente/coding/affairs/instrument/modality.tsv";
    private static final String SOMEBODY = "~";
    /** The longest name between "urge" and "to". */
    private static final int LONGEST_NAME = 8;

    private static final Modality STANDARD =
            new Modality(Table.resource(RESOURCE, Set.of("words", "effect"), Set.of()));

    /** A row with the forms of each of its words; somebody is an empty place. */
    private record Operator(List<Set<String>> words, Effect effect) {}

    /**
     * Words that change a verb.
     *
     * @param start of the first
     * @param end behind the last
     */
    record Match(int start, int end, Effect effect) {}

    private final Map<String, List<Operator>> byLast = new HashMap<>();
    private final Map<String, List<Operator>> byFirst = new HashMap<>();

    Modality(List<Table.Row> rows) {
        VerbForms forms = VerbForms.standard();
        for (Table.Row row : rows) {
            List<Set<String>> words = new ArrayList<>();
            for (String word : row.get("words").split(" ", -1)) {
                words.add(word.equals(SOMEBODY) ? Set.of() : words.isEmpty() ? forms.of(word) : Set.of(word));
            }
            Operator operator = new Operator(words, effect(row));
            Set<String> last = words.get(words.size() - 1);
            (last.isEmpty() ? words.get(words.size() - 2) : last)
                    .forEach(form -> byLast.computeIfAbsent(form, key -> new ArrayList<>())
                            .add(operator));
            words.get(0)
                    .forEach(form -> byFirst.computeIfAbsent(form, key -> new ArrayList<>())
                            .add(operator));
        }
    }

    static Modality standard() {
        return STANDARD;
    }

    private static Effect effect(Table.Row row) {
        return Arrays.stream(Effect.values())
                .filter(e -> e.name().toLowerCase(Locale.ROOT).equals(row.get("effect")))
                .findFirst()
                .orElseThrow(() -> row.problem(
                        "has the effect \"" + row.get("effect") + "\"",
                        "use one of " + Arrays.toString(Effect.values()).toLowerCase(Locale.ROOT)));
    }

    /** The effects of the words before a verb, the nearest first. */
    List<Effect> before(Words words, int verb) {
        List<Effect> effects = new ArrayList<>();
        int at = verb;
        while (at > 0) {
            Optional<Match> match = endingAt(words, at);
            if (match.isPresent()) {
                effects.add(match.get().effect());
                at = match.get().start();
            } else if (words.key(at - 1).equals("to")) {
                effects.add(Effect.PURPOSE);
                at--;
            } else if (isAuxiliary(words.key(at - 1)) || isAdverb(words.key(at - 1))) {
                at--;
            } else {
                break;
            }
        }
        return effects;
    }

    static boolean isAuxiliary(String word) {
        return WordClass.BE.has(word) || WordClass.HAVE.has(word) || WordClass.AUXILIARY.has(word) || word.equals("to");
    }

    static boolean isAdverb(String word) {
        return WordClass.ADVERB.has(word)
                || word.equals("still")
                || word.equals("since")
                || (word.length() > 4 && word.endsWith("ly") && !word.equals("italy") && !word.equals("july"));
    }

    /** The longest row that ends right before a word. */
    Optional<Match> endingAt(Words words, int end) {
        Optional<Match> best = Optional.empty();
        for (Operator operator : byLast.getOrDefault(words.key(end - 1), List.of())) {
            int start = startOf(words, operator, end);
            if (start >= 0 && (best.isEmpty() || start < best.get().start())) {
                best = Optional.of(new Match(start, end, operator.effect()));
            }
        }
        return best.isPresent() ? best : asked(words, end).or(() -> dated(words, end));
    }

    /** "threatened on Friday to": a day stands between the verb and "to". */
    private Optional<Match> dated(Words words, int end) {
        if (!words.key(end - 1).equals("to") || !words.key(end - 3).equals("on") || !words.isCapitalized(end - 2)) {
            return Optional.empty();
        }
        for (Operator operator : byLast.getOrDefault("to", List.of())) {
            int size = operator.words().size() - 1;
            int start = end - 3 - size;
            boolean stands = size > 0 && start >= 0;
            for (int i = 0; stands && i < size; i++) {
                stands = operator.words().get(i).contains(words.key(start + i));
            }
            if (stands) {
                return Optional.of(new Match(start, end, operator.effect()));
            }
        }
        return Optional.empty();
    }

    /** "urge Chad to": the verb stands before a name of some words. */
    private Optional<Match> asked(Words words, int end) {
        if (!words.key(end - 1).equals("to")) {
            return Optional.empty();
        }
        for (int start = end - 3; start >= Math.max(0, end - 2 - LONGEST_NAME); start--) {
            for (Operator operator : byFirst.getOrDefault(words.key(start), List.of())) {
                boolean named = operator.words().stream().anyMatch(Set::isEmpty);
                boolean to = operator.words().get(operator.words().size() - 1).contains("to");
                if (named && to) {
                    return Optional.of(new Match(start, end, operator.effect()));
                }
            }
        }
        return Optional.empty();
    }

    private static int startOf(Words words, Operator operator, int end) {
        int start = end - operator.words().size();
        for (int i = 0; i < operator.words().size(); i++) {
            if (start < 0 || !operator.words().get(i).contains(words.key(start + i))) {
                return -1;
            }
        }
        return start;
    }

    /** The longest row that begins at a word. */
    Optional<Match> startingAt(Words words, int start) {
        Optional<Match> best = Optional.empty();
        for (Operator operator : byFirst.getOrDefault(words.key(start), List.of())) {
            int end = start + operator.words().size();
            boolean longer = best.isEmpty() || end > best.get().end();
            if (longer && startOf(words, operator, end) == start) {
                best = Optional.of(new Match(start, end, operator.effect()));
            }
        }
        return best;
    }
}
