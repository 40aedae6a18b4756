package org.detente.coding.place.gazetteer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** The form under which names of places are looked up. */
public final class PlaceNames {
    private static final Map<String, String> SHORTENED =
            Map.of("st", "saint", "ste", "sainte", "mt", "mount", "ft", "fort");
    private static final String OWN = "'s";

    private PlaceNames() {}

    /**
     * Lower case without accents, full stops and apostrophes; other marks are spaces; "St.", "Mt." and "Ft." at the beginning
     * are written out, and single letters joined ("N. J." is "nj"). "St. John’s" gives "saint johns", "Côte-d'Or" gives "cote dor".
     */
    public static String folded(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(lower.length());
        String marks = isAscii(lower) ? lower : Normalizer.normalize(replaced(lower), Normalizer.Form.NFKD);
        boolean space = false;
        for (int i = 0; i < marks.length(); ) {
            int c = marks.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\'' || c == '’' || c == 'ʼ' || c == '.' || Character.getType(c) == Character.NON_SPACING_MARK) {
                continue;
            }
            if (Character.isLetterOrDigit(c)) {
                if (space && plain.length() > 0) {
                    plain.append(' ');
                }
                plain.appendCodePoint(c);
                space = false;
            } else {
                space = true;
            }
        }
        return writtenOut(plain.toString());
    }

    /** The name without a possessive behind it: "Iraq’s" gives "Iraq". */
    public static String withoutPossessive(String name) {
        String straight = name.replace('’', '\'');
        return straight.endsWith(OWN) ? name.substring(0, name.length() - OWN.length()) : name;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Letters that are no letter with a mark to Unicode. */
    private static String replaced(String lower) {
        return lower.replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("þ", "th")
                .replace("ı", "i")
                .replace("ð", "d");
    }

    /** Whether all words are single letters ("N. J."). */
    private static boolean isSpelled(String plain) {
        for (int i = 1; i < plain.length(); i += 2) {
            if (plain.charAt(i) != ' ') {
                return false;
            }
        }
        return plain.length() % 2 == 1;
    }

    private static String writtenOut(String plain) {
        if (isSpelled(plain)) {
            return plain.replace(" ", "");
        }
        int end = plain.indexOf(' ');
        String first = end < 0 ? "" : SHORTENED.getOrDefault(plain.substring(0, end), "");
        return first.isEmpty() ? plain : first + plain.substring(end);
    }
}
