package org.detente.coding.codebook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.codebook.notation.ArgumentPattern;
import org.detente.coding.codebook.notation.PatternStep;
import org.detente.coding.codebook.notation.Slot;
import org.detente.coding.codebook.notation.VerbForm;

/** Matches one pattern at one place of a sentence, with the shortest gaps that do. */
final class PatternMatcher {
    private static final Set<String> BARRIERS = Set.of(";", ":", ".", "!", "?");
    private static final Set<String> CLAUSES =
            Set.of("that", "which", "who", "because", "while", "although", "after", "before", "if", "(", ")");
    private static final Set<String> QUOTED = Set.of("that", "“", "\"");
    private static final Set<String> DAYS = Set.of(
            "today",
            "yesterday",
            "tomorrow",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");
    private static final Set<String> ADVERBS = Set.of(
            "also", "again", "now", "further", "still", "yet", "once", "late", "later", "twice", "both", "\"", "“",
            "”");
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    /** "this week", "last month". */
    private static final Set<String> PERIODS = Set.of("this", "last", "next");

    private final List<String> tokens;
    private final List<PatternStep> steps;
    private final List<Integer> words = new ArrayList<>();
    private final Map<Slot, CodebookMatch.Range> slots = new EnumMap<>(Slot.class);

    private PatternMatcher(List<String> tokens, List<PatternStep> steps) {
        this.tokens = tokens;
        this.steps = steps;
    }

    /** The match of an entry's pattern that begins at a token, if there is one. */
    static Optional<CodebookMatch> match(
            CodebookEntry entry, ArgumentPattern pattern, List<String> lowerTokens, int start) {
        PatternMatcher matcher = new PatternMatcher(lowerTokens, pattern.steps());
        if (!matcher.matches(0, start)) {
            return Optional.empty();
        }
        int head = pattern.passive() ? matcher.words.get(1) : start;
        PatternStep.Word verb = (PatternStep.Word) pattern.steps().get(pattern.passive() ? 2 : 0);
        Set<VerbForm> forms = verb.forms().getOrDefault(lowerTokens.get(head), Set.of());
        if (pattern.passive() && !forms.contains(VerbForm.PARTICIPLE)) {
            return Optional.empty();
        }
        return Optional.of(new CodebookMatch(entry, pattern, matcher.words, forms, matcher.slots));
    }

    private boolean matches(int step, int token) {
        if (step == steps.size()) {
            return true;
        }
        return steps.get(step) instanceof PatternStep.Gap gap
                ? matchesGap(gap, step, token)
                : matchesWord((PatternStep.Word) steps.get(step), step, token);
    }

    private boolean matchesWord(PatternStep.Word word, int step, int token) {
        if (token >= tokens.size()) {
            return false;
        }
        if (!word.forms().containsKey(tokens.get(token)) || isForeignTime(step, token)) {
            int next = words.isEmpty() ? token : afterAside(token);
            return next > token && matchesWord(word, step, next);
        }
        words.add(token);
        if (matches(step + 1, token + 1)) {
            return true;
        }
        words.remove(words.size() - 1);
        return false;
    }

    /** A time that interrupts the pattern, unless the pattern itself goes on with a day. */
    private boolean isForeignTime(int step, int token) {
        boolean wanted = step + 1 < steps.size()
                && steps.get(step + 1) instanceof PatternStep.Word next
                && token + 1 < tokens.size()
                && next.forms().containsKey(tokens.get(token + 1));
        return !words.isEmpty() && !wanted && isTime(token);
    }

    /** "on Monday", "in May". */
    private boolean isTime(int token) {
        String word = tokens.get(token);
        String next = token + 1 < tokens.size() ? tokens.get(token + 1) : "";
        return (word.equals("on") && DAYS.contains(next)) || (word.equals("in") && MONTHS.contains(next));
    }

    /** Behind an adverb or a day that interrupts a pattern: "agreed on Monday to". */
    private int afterAside(int token) {
        String word = tokens.get(token);
        if (isTime(token) || PERIODS.contains(word)) {
            return token + 2;
        }
        boolean adverb = ADVERBS.contains(word) || (word.endsWith("ly") && word.length() > 4);
        return adverb || DAYS.contains(word) ? token + 1 : token;
    }

    /** The shortest gap that does; somebody must stand in a participant's place, unless only an empty one does. */
    private boolean matchesGap(PatternStep.Gap gap, int step, int token) {
        boolean free = gap.slot().isEmpty();
        for (int end = token; end <= token + gap.max() && end <= tokens.size(); end++) {
            if ((free || end > token) && matches(step + 1, end)) {
                claim(gap, token, end);
                return true;
            }
            if (end < tokens.size() && isBarrier(tokens.get(end), free)) {
                break;
            }
        }
        if (!free && matches(step + 1, token)) {
            claim(gap, token, token);
            return true;
        }
        return false;
    }

    private void claim(PatternStep.Gap gap, int start, int end) {
        gap.slot().ifPresent(slot -> slots.put(slot, new CodebookMatch.Range(start, end)));
    }

    private static boolean isBarrier(String token, boolean free) {
        return BARRIERS.contains(token) || (free ? CLAUSES : QUOTED).contains(token);
    }
}
