package org.detente.coding.actor.body;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.actor.ActorRegistry;
import org.detente.coding.actor.BodyKinds;
import org.detente.coding.actor.BodyKinds.Kind;
import org.detente.coding.actor.Lexicon;
import org.detente.coding.actor.NameForms;
import org.detente.coding.actor.Term;
import org.detente.coding.actor.Words;

/**
 * Capitalised words that may name a body, and are on no list.
 *
 * @param end behind the last word of the name
 * @param abbreviation word of the abbreviation behind it, -1 where there is none
 * @param words how many of its words are written with a capital
 * @param kind what its main word says of it
 * @param states how many states it names in itself
 */
record BodyName(int start, int end, int abbreviation, int words, Optional<Kind> kind, int states) {
    private static final int MOST_WORDS = 9;
    private static final int LONGEST_ABBREVIATION = 10;

    /** The name that begins at a word; one with somebody or a listed body in it is none. */
    static Optional<BodyName> at(Words words, int start, ActorRegistry registry) {
        int end = start;
        int capitals = 0;
        int states = 0;
        Optional<Kind> kind = Optional.empty();
        boolean complemented = false;
        while (end - start < MOST_WORDS) {
            if (isNameWord(words, end)) {
                Lexicon.Match match = registry.lexicon().longest(words, end);
                if (match != null && isSomebody(match)) {
                    return Optional.empty();
                }
                states += BodyIntroduction.state(words, end, registry).isPresent() ? 1 : 0;
                kind = complemented ? kind : BodyKinds.ofHead(words.key(end));
                capitals++;
                end++;
            } else if (end > start && words.isHyphen(end) && isNameWord(words, end + 1)) {
                end++;
            } else if (end > start && joining(words, end, kind.isPresent()) > 0) {
                complemented = true;
                end += joining(words, end, true);
            } else {
                break;
            }
        }
        boolean whole = end > start && !isNameWord(words, end);
        if (!whole || isListed(words, start, end, registry)) {
            return Optional.empty();
        }
        boolean told = kind.isPresent() && capitals > 1;
        return Optional.of(new BodyName(
                start,
                end,
                isAbbreviation(words, start, end) ? end + 1 : -1,
                capitals,
                told ? kind : Optional.empty(),
                states));
    }

    /** The word behind the name and its abbreviation. */
    int next() {
        return abbreviation < 0 ? end : abbreviation + 2;
    }

    String text(Words all) {
        return all.join(start, end);
    }

    BodyIntroduction introduced(Words all, int introductionEnd, String code, Kind what) {
        Optional<String> brief = abbreviation < 0 ? Optional.empty() : Optional.of(all.text(abbreviation));
        return new BodyIntroduction(introductionEnd, text(all), brief, code, what);
    }

    private static boolean isNameWord(Words words, int i) {
        return words.isCapitalized(i)
                && !words.key(i).equals(Words.POSSESSIVE)
                && (!NameForms.isFunctionWord(words.key(i)) || isDirection(words.key(i)));
    }

    /** "National" is no function word, but directions are, and stand in names. */
    private static boolean isDirection(String key) {
        return key.endsWith("ern") || key.equals("central") || key.equals("new");
    }

    /** How many words join what follows to "Agency" or "Ministry", or to what stands behind its "of". */
    private static int joining(Words words, int i, boolean headed) {
        boolean joins = headed && (words.key(i).equals("of") || words.key(i).equals("for"));
        int the = joins && words.key(i + 1).equals("the") ? 1 : 0;
        return joins && isNameWord(words, i + 1 + the) ? 1 + the : 0;
    }

    private static boolean isSomebody(Lexicon.Match match) {
        return match.term() instanceof Term.People
                || (match.term() instanceof Term.Named named && named.body())
                || (match.term() instanceof Term.Office office && office.kind().isPerson());
    }

    private static boolean isListed(Words words, int start, int end, ActorRegistry registry) {
        Lexicon.Match match = registry.lexicon().longest(words, start);
        return match != null && match.end() >= end && !(match.term() instanceof Term.LearntBody);
    }

    /** "(KLSA)", of whose letters at least half begin words of the name; the others may be its owner's. */
    static boolean isAbbreviation(Words words, int start, int end) {
        if (!words.key(end).equals("(") || !words.key(end + 2).equals(")")) {
            return false;
        }
        String text = words.text(end + 1);
        Set<Integer> initials = new HashSet<>();
        for (int i = start; i < end; i++) {
            initials.add(words.text(i).codePointAt(0));
        }
        return text.length() <= LONGEST_ABBREVIATION
                && text.chars().filter(Character::isUpperCase).count() > 1
                && text.chars().allMatch(Character::isLetterOrDigit)
                && 2 * text.codePoints().filter(initials::contains).count() >= text.length();
    }
}
