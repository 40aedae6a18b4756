package org.detente.coding.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.actor.Person.Gender;

/** Finds runs of words that look like a person's name. */
final class NameReader {
    private static final int MOST_WORDS = 6;
    private static final Set<String> PARTICLES = Words.set("""
            al el bin bint ibn ben de del della di da dos do du la le von van der den ter abu ould ul ur zu y e
            """);
    private static final Set<String> HONORIFICS = Words.set("""
            mr mrs ms miss dr sir lord lady sheikh shaikh prof professor madame hon sayyed ayatollah
            hojatoleslam mullah haji maulana baroness he hrh
            """);
    private static final int LONGEST_SYLLABLE = 6;
    private static final Set<String> COMPOUNDING = Words.set("""
            led based backed born style era run held elect made driven linked funded owned built trained like
            area wide bound only plus mania aide ally brand type
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
            moreover nevertheless nonetheless indeed and/or only just another such other each
            """);

    private NameReader() {}

    /**
     * A run of name words.
     *
     * @param start first word, an honorific included
     * @param nameStart first word of the name itself
     * @param end behind the last word
     */
    record Run(int start, int nameStart, int end, Optional<Gender> gender) {
        int length() {
            return end - nameStart;
        }
    }

    static boolean isFunctionWord(String key) {
        return FUNCTION_WORDS.contains(key);
    }

    /** The run that begins at a word; empty where none does. */
    static Optional<Run> at(Words words, int start, Matches matches) {
        int i = start;
        Optional<Gender> gender = Optional.empty();
        while (HONORIFICS.contains(words.key(i)) && words.isCapitalized(i) && i - start < 3) {
            gender = switch (words.key(i)) {
                case "mr", "sir", "lord", "sheikh" -> Optional.of(Gender.M);
                case "mrs", "ms", "miss", "lady", "madame", "baroness" -> Optional.of(Gender.F);
                default -> gender;
            };
            i += words.key(i + 1).equals(".") ? 2 : 1;
        }
        int nameStart = i;
        int end = i;
        while (i < words.size() && i - nameStart < MOST_WORDS) {
            if (isNameWord(words, i) && (matches.at(i) == null || isNamesake(words, i, nameStart, matches))) {
                i++;
                end = i;
                if (isInitial(words, i - 1) && words.key(i).equals(".")) {
                    i++;
                }
            } else if (end - nameStart >= 2 && end == i && isSyllable(words, i)) {
                i += 2;
                end = i;
            } else if (end > nameStart && isLink(words, i)) {
                i++;
            } else if (end == nameStart && i == nameStart && isLeadingParticle(words, i)) {
                i++;
            } else {
                break;
            }
        }
        return end > nameStart ? Optional.of(new Run(start, nameStart, end, gender)) : Optional.empty();
    }

    /** Keys under which the name's bearer is referred to later: the last word, with its particles, and the first. */
    static List<String> surnames(Words words, Run run, Optional<String> code) {
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

    /** Where the family name, or the name used in address, comes first. */
    static final Set<String> FAMILY_FIRST = Set.of(
            "CHN", "TWN", "HKG", "PRK", "KOR", "VNM", "KHM", "SGP", "THA", "MMR", "ETH", "ERI", "ISL", "IDN", "LAO");

    static String joined(Words words, int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            out.append(i > from ? " " : "").append(words.key(i));
        }
        return out.toString();
    }

    private static boolean isNameWord(Words words, int i) {
        return words.isCapitalized(i)
                && !FUNCTION_WORDS.contains(words.key(i))
                && !words.key(i).equals("'s");
    }

    /** A listed word inside a name: "Israel Katz", "Jordan Bardella". */
    private static boolean isNamesake(Words words, int i, int nameStart, Matches matches) {
        return matches.isNamePart(i)
                || (i > nameStart
                        && matches.isLone(i)
                        && !words.isCapitalized(i + 1)
                        && !words.key(i + 1).equals(Words.POSSESSIVE));
    }

    private static boolean isInitial(Words words, int i) {
        return words.key(i).length() == 1;
    }

    private static boolean isLink(Words words, int i) {
        return (words.isHyphen(i) || PARTICLES.contains(words.key(i)))
                && (words.isCapitalized(i + 1) || words.isHyphen(i + 1) || PARTICLES.contains(words.key(i + 1)))
                && !words.key(i).equals("e");
    }

    /** The "-shu" of "Lin Mei-shu", not the "-led" of "Ana Orel-led". */
    private static boolean isSyllable(Words words, int hyphen) {
        return words.isHyphen(hyphen)
                && words.isLowerWord(hyphen + 1)
                && words.key(hyphen + 1).length() <= LONGEST_SYLLABLE
                && !COMPOUNDING.contains(words.key(hyphen + 1));
    }

    private static boolean isLeadingParticle(Words words, int i) {
        return PARTICLES.contains(words.key(i)) && words.isHyphen(i + 1) && words.isCapitalized(i + 2);
    }
}
