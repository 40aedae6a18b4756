package org.detente.coding.actor.reading;

import java.util.Optional;
import java.util.Set;
import org.detente.coding.actor.NameForms;
import org.detente.coding.actor.Person.Gender;
import org.detente.coding.actor.Words;

/** Finds runs of words that look like a person's name. */
final class NameReader {
    private static final int MOST_WORDS = 6;
    private static final Set<String> HONORIFICS = Words.set("""
            mr mrs ms miss dr sir lord lady sheikh shaikh prof professor madame hon sayyed ayatollah
            hojatoleslam mullah haji maulana baroness he hrh
            """);
    private static final int LONGEST_SYLLABLE = 6;
    private static final Set<String> COMPOUNDING = Words.set("""
            led based backed born style era run held elect made driven linked funded owned built trained like
            area wide bound only plus mania aide ally brand type
            """);

    private NameReader() {}

    /** The run that begins at a word; empty where none does. */
    static Optional<NameForms.Run> at(Words words, int start, Matches matches) {
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
        return end > nameStart ? Optional.of(new NameForms.Run(start, nameStart, end, gender)) : Optional.empty();
    }

    private static boolean isNameWord(Words words, int i) {
        return words.isCapitalized(i)
                && !NameForms.isFunctionWord(words.key(i))
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
        return (words.isHyphen(i) || NameForms.isParticle(words.key(i)))
                && (words.isCapitalized(i + 1) || words.isHyphen(i + 1) || NameForms.isParticle(words.key(i + 1)))
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
        return NameForms.isParticle(words.key(i)) && words.isHyphen(i + 1) && words.isCapitalized(i + 2);
    }
}
