package org.detente.coding.actor.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.actor.NameForms;
import org.detente.coding.actor.Person.Gender;
import org.detente.coding.actor.Words;
import org.detente.coding.actor.reference.view.Narration;
import org.detente.coding.actor.reference.view.SentenceView;
import org.detente.coding.actor.reference.view.Voices;
import org.detente.model.Actor;

/**
 * Says whom "he", "her" and the like mean: whoever fits best by gender, nearness and being the subject, and nobody where
 * two fit alike. The features are those of pronoun resolution by salience (Lappin and Leass, 1994); the weights are our
 * own.
 */
final class Pronouns {
    private static final int REACH = 3;
    private static final double[] BY_SENTENCES_BACK = {3, 2, 1, 0.3};
    private static final double SUBJECT = 1;
    private static final double SUBJECT_TO_SUBJECT = 0.5;
    private static final double POSSESSIVE = -0.6;
    private static final double UNKNOWN_GENDER = -0.8;
    private static final double SAME_CLAUSE = -2.5;
    private static final double OTHER_READER = 0.4;
    private static final double RELATIVE_CLAUSE = 2;
    private static final double MARGIN = 0.1;
    private static final double MOST_BY_FREQUENCY = 0.5;

    private static final Map<String, Gender> GENDERS = Map.ofEntries(
            Map.entry("he", Gender.M),
            Map.entry("him", Gender.M),
            Map.entry("his", Gender.M),
            Map.entry("himself", Gender.M),
            Map.entry("she", Gender.F),
            Map.entry("her", Gender.F),
            Map.entry("hers", Gender.F),
            Map.entry("herself", Gender.F));
    private static final Set<String> CLAUSE = Words.set("""
            , ; : — that who which and but because when while if as after before whether although though
            """);

    /** "who was blamed last year for his", in words. */
    private static final int CLAUSE_REACH = 15;

    private static final Set<String> RELATIVE = Set.of("who", "whose", "whom");
    /** Not "king". */
    private static final int SHORTEST_PARTICIPLE = 6;

    private final Trail trail;
    private final Voices voices;
    private final Narration narration;

    Pronouns(Trail trail, Voices voices, Narration narration) {
        this.trail = trail;
        this.voices = voices;
        this.narration = narration;
    }

    static Optional<Gender> gender(String key) {
        return Optional.ofNullable(GENDERS.get(key));
    }

    /**
     * Whom the pronoun at a word means.
     *
     * @param excluded who cannot be meant: in a quotation the speaker
     * @param other whom the reader of listed actors took it for
     */
    Optional<Entity> person(SentenceView view, int i, Optional<Entity> excluded, Optional<Actor> other) {
        String key = view.words().key(i);
        Gender gender = GENDERS.get(key);
        int offset = view.words().span(i).start();
        Map<Entity, Double> scores = new HashMap<>();
        Entity best = null;
        double first = 0;
        double second = 0;
        boolean quoted = voices.isQuoted(view.words().span(i));
        int reach = quoted ? REACH : narration.reach(view.number(), REACH);
        List<Trail.Step> steps = trail.before(offset, view.number(), reach);
        for (Trail.Step step : steps) {
            Entity entity = step.entity();
            boolean fits = entity.isPerson()
                    && entity.gender.map(g -> g == gender).orElse(true)
                    && excluded.filter(e -> e == entity).isEmpty();
            if (fits) {
                int from = step.place().sentence();
                int back = quoted ? view.number() - from : narration.distance(from, view.number());
                scores.merge(entity, score(view, i, step, back, other), Math::max);
            }
        }
        for (Trail.Step step : steps) {
            Double score = scores.remove(step.entity());
            if (score == null) {
                continue;
            }
            if (best == null || score > first) {
                second = best == null ? 0 : first;
                first = score;
                best = step.entity();
            } else {
                second = Math.max(second, score);
            }
        }
        boolean clear = best != null && first > 0 && first - second >= MARGIN;
        return clear ? Optional.ofNullable(best) : Optional.empty();
    }

    private static double score(SentenceView view, int i, Trail.Step step, int back, Optional<Actor> other) {
        Entity entity = step.entity();
        Entity.Place place = step.place();
        String key = view.words().key(i);
        boolean here = view.number() == place.sentence();
        double score = BY_SENTENCES_BACK[back];
        score += place.subject() ? SUBJECT : 0;
        score += place.possessive() ? POSSESSIVE : 0;
        score += entity.gender.isEmpty() ? UNKNOWN_GENDER : 0;
        score += Math.min(MOST_BY_FREQUENCY, entity.places.size() * 0.1);
        boolean opens = i <= 1 && (key.equals("he") || key.equals("she"));
        score += opens && back == 1 && place.subject() ? SUBJECT_TO_SUBJECT : 0;
        boolean object = key.equals("him") || (key.equals("her") && !isPossessive(view.words(), i));
        score += object && here && place.subject() && sameClause(view, place, i) ? SAME_CLAUSE : 0;
        score += here && isInRelativeClause(view, place, i) ? RELATIVE_CLAUSE : 0;
        boolean same = other.isPresent()
                && entity.actor.isPresent()
                && other.get().name().isPresent()
                && other.get().name().equals(entity.actor.get().name());
        return score + (same ? OTHER_READER : 0);
    }

    private static boolean sameClause(SentenceView view, Entity.Place place, int i) {
        for (int at = i - 1;
                at >= 0 && view.words().span(at).start() >= place.span().end();
                at--) {
            if (CLAUSE.contains(view.words().key(at)) && !isParticiple(view.words(), at + 1)) {
                return false;
            }
        }
        return true;
    }

    /** "Orel admires her, comparing": the subject stays the same. */
    private static boolean isParticiple(Words words, int i) {
        return words.key(i - 1).equals(",")
                && words.key(i).length() >= SHORTEST_PARTICIPLE
                && words.key(i).endsWith("ing");
    }

    /** "Orel, who was blamed for his": the pronoun is told of whom the clause is about. */
    private static boolean isInRelativeClause(SentenceView view, Entity.Place place, int i) {
        Words words = view.words();
        int who = view.endOf(place.span());
        who += words.key(who).equals(",") ? 1 : 0;
        if (who >= i || i - who > CLAUSE_REACH || !RELATIVE.contains(words.key(who))) {
            return false;
        }
        for (int at = who + 1; at < i; at++) {
            if (CLAUSE.contains(words.key(at))) {
                return false;
            }
        }
        return true;
    }

    /** "her plan", not "told her" and "met her on Monday". */
    static boolean isPossessive(Words words, int i) {
        String key = words.key(i);
        if (!key.equals("her")) {
            return key.equals("his") || key.equals("hers") || key.equals("my") || key.equals("our");
        }
        String next = words.key(i + 1);
        return !next.isEmpty()
                && Character.isLetter(next.codePointAt(0))
                && (words.isCapitalized(i + 1) || !NameForms.isFunctionWord(next) || next.equals("own"));
    }
}
