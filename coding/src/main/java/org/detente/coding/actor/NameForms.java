package org.detente.coding.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.actor.Person.Gender;

/** How people's names are built, and by which part of a name its bearer is called later. */
public final class NameForms {
    private static final Set<String> PARTICLES = Words.set("""
            al el bin bint ibn ben de del della di da dos do du la le von van der den ter abu ould ul ur zu y e
            """);
    private static final Set<String> FUNCTION_WORDS = Words.set("""
            the a an and but or if in on at by for from to of with as while when where after before since
            although though because however meanwhile yesterday today tomorrow then now also earlier later that
            this these those it its he she his her they their we our i you there here what who how why both
            asked not no yes so still yet even once despite during under over until against between among last
            next all some many most one two three new former is was were are has had have will would did does
            can could may should let like monday tuesday wednesday thursday friday saturday sunday january
            february march april june july august september october november december nor whether about without
            within western eastern northern southern north south east west central nazi imperial communist
            neither either unlike via amid following according recall per again instead perhaps besides thus
            moreover nevertheless nonetheless indeed and/or only just another such other each several four five six
            seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred dozens hundreds thousands
            scores half
            """);

    /** Where the family name, or the name used in address, comes first. */
    private static final Set<String> FAMILY_FIRST = Set.of(
            "CHN", "TWN", "HKG", "PRK", "KOR", "VNM", "KHM", "SGP", "THA", "MMR", "ETH", "ERI", "ISL", "IDN", "LAO");

    private NameForms() {}

    /**
     * A run of name words.
     *
     * @param start first word, an honorific included
     * @param nameStart first word of the name itself
     * @param end behind the last word
     */
    public record Run(int start, int nameStart, int end, Optional<Gender> gender) {
        public int length() {
            return end - nameStart;
        }
    }

    public static boolean isFunctionWord(String key) {
        return FUNCTION_WORDS.contains(key);
    }

    /** Whether a word joins the parts of a name: "bin", "de", "van". */
    public static boolean isParticle(String key) {
        return PARTICLES.contains(key);
    }

    /** Keys under which the name's bearer is referred to later: the last word, with its particles, and the first. */
    public static List<String> surnames(Words words, Run run, Optional<String> code) {
        List<String> keys = new ArrayList<>();
        int last = run.end() - 1;
        int from = last;
        while (from > run.nameStart() && (words.isHyphen(from - 1) || words.isHyphen(from))) {
            from--;
        }
        keys.add(joined(words, from, run.end()));
        while (from > run.nameStart() && (PARTICLES.contains(words.key(from - 1)) || words.isHyphen(from - 1))) {
            from--;
        }
        keys.add(joined(words, from, run.end()));
        if (code.isPresent() && FAMILY_FIRST.contains(code.get())) {
            keys.add(words.key(run.nameStart()));
        }
        return keys.stream().distinct().toList();
    }

    public static String joined(Words words, int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            out.append(i > from ? " " : "").append(words.key(i));
        }
        return out.toString();
    }

    /** The phrase in words that ignore case, accents and the dots of "U.S."; equal keys are one phrase to the reader. */
    public static String key(String phrase) {
        Words words = Words.of(phrase);
        return joined(words, 0, words.size());
    }

    /** Keys of what stands alone after a full name where its row says nothing else: the last word, with its particles. */
    public static List<String> surnames(String name) {
        return surnames(name, Optional.empty());
    }

    /** The same of a person of this state, whose family name may come first. */
    static List<String> surnames(String name, Optional<String> code) {
        Words words = Words.of(name);
        return surnames(words, new Run(0, 0, words.size(), Optional.empty()), code);
    }
}
