package org.detente.coding.codebook.notation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads the notation of patterns; {@code docs/codebook.md} describes it. */
public final class PatternParser {
    private static final int FREE_GAP = 8;
    /** Before the preposition of the last participant, behind an object that may be long. */
    private static final int LAST_GAP = 16;

    private static final int SLOT_GAP = 12;

    private final Inflection inflection;
    /** Words that patterns share; reading each once halves the time of loading. */
    private final Map<String, PatternStep.Word> words = new HashMap<>();

    public PatternParser(Inflection inflection) {
        this.inflection = inflection;
    }

    /** The pattern of a cell; errors name the cell. */
    public ArgumentPattern parse(String notation, CodebookRow row, int column) {
        List<String> rest = new ArrayList<>(Arrays.asList(notation.split(" ", -1)));
        boolean speaker = rest.get(0).equals("S:");
        if (speaker) {
            rest.remove(0);
        }
        Optional<Slot> leading = takeFirstSlot(rest);
        boolean possessive =
                leading.isPresent() && !rest.isEmpty() && rest.get(0).equals("'s");
        if (possessive) {
            rest.remove(0);
        }
        // a subject may stand far from its verb anyway
        while (!rest.isEmpty() && rest.get(0).equals("~")) {
            rest.remove(0);
        }
        Optional<Slot> trailing = takeLastSlot(rest);
        boolean verbal = leading.isPresent() && !possessive;
        List<PatternStep> steps = steps(rest, verbal, trailing.isPresent(), row, column);
        if (steps.isEmpty() || !(steps.get(0) instanceof PatternStep.Word)) {
            throw row.error(column, "the pattern \"" + notation + "\" must have a word beside S, T and ~");
        }
        check(notation, speaker, leading, trailing, steps, row, column);
        return new ArgumentPattern(notation, leading, verbal, possessive, speaker, steps, trailing, false);
    }

    private List<PatternStep> steps(List<String> parts, boolean verbal, boolean trails, CodebookRow row, int column) {
        List<PatternStep> steps = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            boolean both = i + 2 < parts.size() && isSlot(part) && isBoth(parts.subList(i, i + 3));
            if (both) {
                steps.add(new PatternStep.Gap(SLOT_GAP, Optional.of(Slot.BOTH)));
                i += 2;
            } else if (isSlot(part)) {
                steps.add(new PatternStep.Gap(SLOT_GAP, Optional.of(slot(part))));
            } else if (part.equals("~")) {
                boolean last = i + 2 == parts.size() && trails;
                steps.add(new PatternStep.Gap(last ? LAST_GAP : FREE_GAP, Optional.empty()));
            } else if (!part.equals("'s")) {
                steps.add(word(part, verbal && steps.isEmpty(), row, column));
            }
        }
        merge(steps);
        // "condemn ~ T": whatever stands between the last word and a participant may stand there anyway
        while (!steps.isEmpty()
                && steps.get(steps.size() - 1) instanceof PatternStep.Gap gap
                && gap.slot().isEmpty()) {
            steps.remove(steps.size() - 1);
        }
        return steps;
    }

    /** A participant's place takes in the free gaps beside it. */
    private static void merge(List<PatternStep> steps) {
        for (int i = steps.size() - 1; i > 0; i--) {
            if (steps.get(i) instanceof PatternStep.Gap right
                    && steps.get(i - 1) instanceof PatternStep.Gap left
                    && !(left.slot().isPresent() && right.slot().isPresent())) {
                Optional<Slot> slot = left.slot().isPresent() ? left.slot() : right.slot();
                steps.set(i - 1, new PatternStep.Gap(Math.max(left.max(), right.max()), slot));
                steps.remove(i);
            }
        }
    }

    private PatternStep word(String part, boolean verb, CodebookRow row, int column) {
        String key = verb ? part + " verb" : part;
        PatternStep.Word known = words.get(key);
        if (known == null) {
            known = newWord(part, verb, row, column);
            words.put(key, known);
        }
        return known;
    }

    private PatternStep.Word newWord(String part, boolean verb, CodebookRow row, int column) {
        boolean grouped = part.startsWith("(") && part.endsWith(")");
        String inner = grouped ? part.substring(1, part.length() - 1) : part;
        Map<String, Set<VerbForm>> forms = new TreeMap<>();
        for (String alternative : inner.split("\\|", -1)) {
            String word = alternative.toLowerCase(Locale.ROOT);
            if (word.isEmpty() || word.chars().anyMatch(c -> "()~|:".indexOf(c) >= 0)) {
                throw row.error(
                        column,
                        "cannot read \"" + part + "\": write a word, (one|of|these), ~, S, T, 's or S: in front");
            }
            if (verb) {
                inflection.verb(word).forEach((form, kinds) -> forms.merge(form, kinds, PatternParser::union));
            } else {
                Inflection.noun(word).forEach(form -> forms.putIfAbsent(form, Set.of()));
            }
        }
        return new PatternStep.Word(forms);
    }

    private static Set<VerbForm> union(Set<VerbForm> one, Set<VerbForm> other) {
        Set<VerbForm> all = EnumSet.copyOf(one);
        all.addAll(other);
        return all;
    }

    private static void check(
            String notation,
            boolean speaker,
            Optional<Slot> leading,
            Optional<Slot> trailing,
            List<PatternStep> steps,
            CodebookRow row,
            int column) {
        List<Slot> slots = new ArrayList<>();
        if (speaker) {
            slots.add(Slot.SOURCE);
        }
        leading.ifPresent(slots::add);
        trailing.ifPresent(slots::add);
        for (PatternStep step : steps) {
            if (step instanceof PatternStep.Gap gap) {
                gap.slot().ifPresent(slots::add);
            }
        }
        if (!slots.contains(Slot.SOURCE) && !slots.contains(Slot.BOTH)) {
            throw row.error(column, "the pattern \"" + notation + "\" has no S: say where the source stands");
        }
        if (slots.size() != Set.copyOf(slots).size() || (slots.contains(Slot.BOTH) && slots.size() > 1)) {
            throw row.error(column, "the pattern \"" + notation + "\" names S or T more than once");
        }
    }

    private static Optional<Slot> takeFirstSlot(List<String> parts) {
        if (parts.size() > 3 && isBoth(parts.subList(0, 3))) {
            parts.subList(0, 3).clear();
            return Optional.of(Slot.BOTH);
        }
        if (parts.size() > 1 && isSlot(parts.get(0))) {
            return Optional.of(slot(parts.remove(0)));
        }
        return Optional.empty();
    }

    private static Optional<Slot> takeLastSlot(List<String> parts) {
        int n = parts.size();
        if (n > 3 && isBoth(parts.subList(n - 3, n))) {
            parts.subList(n - 3, n).clear();
            return Optional.of(Slot.BOTH);
        }
        if (n > 1 && isSlot(parts.get(n - 1))) {
            return Optional.of(slot(parts.remove(n - 1)));
        }
        return Optional.empty();
    }

    private static boolean isBoth(List<String> three) {
        return three.get(0).equals("S")
                && three.get(1).equals("and")
                && three.get(2).equals("T");
    }

    private static boolean isSlot(String part) {
        return part.equals("S") || part.equals("T");
    }

    private static Slot slot(String part) {
        return part.equals("S") ? Slot.SOURCE : Slot.TARGET;
    }
}
