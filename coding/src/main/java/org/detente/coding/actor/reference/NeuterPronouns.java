package org.detente.coding.actor.reference;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.actor.Words;
import org.detente.coding.actor.reference.view.SentenceView;

/** Whom "it" and "they" mean. */
final class NeuterPronouns {
    private static final Set<String> NEUTER = Set.of("it", "its", "itself");
    private static final Set<String> THEY = Set.of("they", "them", "their", "themselves");
    /** An opening such as "But on Tuesday," has so many words. */
    private static final int OPENING_REACH = 6;

    private static final Set<String> DATING = Set.of("on", "in");

    private final Trail trail;

    NeuterPronouns(Trail trail) {
        this.trail = trail;
    }

    static boolean has(String key) {
        return NEUTER.contains(key) || THEY.contains(key);
    }

    /** Whether a word stands for a body even where the lists of actors have settled whom it means: "they" does, "their" belongs to a noun. */
    static boolean isSettled(String key) {
        return NEUTER.contains(key) || key.equals("they");
    }

    /**
     * "The council said it would wait": the body that is the subject of the same sentence, or begins the one before. "They" are
     * else the group named last in the sentence, or the only one of the sentence before.
     */
    Optional<Entity> meant(SentenceView view, int i) {
        int offset = view.words().span(i).start();
        String key = view.words().key(i);
        boolean many = THEY.contains(key);
        int reach = (key.equals("it") || key.equals("they")) && opens(view.words(), i) ? 1 : 0;
        Optional<Entity> found = Optional.empty();
        int sentence = view.number();
        for (Trail.Step step : trail.before(offset, view.number(), reach)) {
            boolean nearer = found.isEmpty() || step.place().sentence() == sentence;
            boolean back = step.place().sentence() < view.number();
            if (step.place().subject() && nearer && (found.isEmpty() || back)) {
                // of the sentence before its first subject, of the same its last
                boolean fits = !step.entity().isPerson() && step.entity().isMany() == many;
                found = fits ? Optional.of(step.entity()) : Optional.empty();
                sentence = step.place().sentence();
            }
        }
        return found.isEmpty() && many
                ? lastGroup(offset, view.number())
                        .or(() -> reach > 0 ? speakingBody(offset, view.number()) : Optional.empty())
                : found;
    }

    /** "The firm denied it. They said …": the body that is the only subject of the sentence before. */
    private Optional<Entity> speakingBody(int offset, int sentence) {
        Set<Entity> subjects = new LinkedHashSet<>();
        for (Trail.Step step : trail.before(offset, sentence, 1)) {
            if (step.place().subject()) {
                subjects.add(step.entity());
            }
        }
        return subjects.size() == 1
                ? subjects.stream().findFirst().filter(e -> e.kind == Entity.Kind.BODY)
                : Optional.empty();
    }

    /** "But on Tuesday, it", "On May 7 they": nothing but an adverbial stands before. */
    private static boolean opens(Words words, int i) {
        return i <= 1 || (i <= OPENING_REACH && (words.key(i - 1).equals(",") || isDate(words, i)));
    }

    private static boolean isDate(Words words, int to) {
        for (int i = 1; i < to; i++) {
            if (words.isLowerWord(i)) {
                return false;
            }
        }
        return DATING.contains(words.key(0));
    }

    private Optional<Entity> lastGroup(int offset, int sentence) {
        Set<Entity> before = new LinkedHashSet<>();
        for (Trail.Step step : trail.before(offset, sentence, 1)) {
            if (step.entity().isMany()) {
                if (step.place().sentence() == sentence) {
                    return Optional.of(step.entity());
                }
                before.add(step.entity());
            }
        }
        return before.size() == 1 ? before.stream().findFirst() : Optional.empty();
    }
}
