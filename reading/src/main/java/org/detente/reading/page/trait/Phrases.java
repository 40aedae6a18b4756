package org.detente.reading.page.trait;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.detente.reading.date.DateText;

/** What the wording of a block tells about its purpose, apart from where it stands. The words are in phrases.tsv and furniture.tsv. */
public final class Phrases {
    private static final int LONGEST_FURNITURE = 60;
    private static final int BRIEF = 12;
    private static final int LONGEST_SCANNED = 300;
    private static final String BARE_DATE = "says:date, in brief";

    /** A purpose with the words that betray it. */
    private record Purpose(String trait, String briefTrait, boolean atStart, List<String> words) {
        static Purpose of(String[] row) {
            String trait = "says:" + row[0];
            return new Purpose(trait, trait + ", in brief", row[1].equals("start"), List.of(row[2].split("\\|", -1)));
        }

        boolean isServedBy(String text) {
            return words.stream().anyMatch(atStart ? text::startsWith : text::contains);
        }
    }

    private static final List<Purpose> PURPOSES =
            Resource.rows("phrases.tsv", 3).stream().map(Purpose::of).toList();

    private static final Set<String> FURNITURE =
            Resource.rows("furniture.tsv", 1).stream().map(row -> row[0]).collect(Collectors.toUnmodifiableSet());

    private Phrases() {}

    /** Whether a block says nothing but "Advertisement" or the like, which is no part of any article. */
    public static boolean isFurniture(String block) {
        if (block.length() > LONGEST_FURNITURE) {
            return false;
        }
        int end = block.length();
        while (end > 0 && !Character.isLetterOrDigit(block.charAt(end - 1))) {
            end--;
        }
        return FURNITURE.contains(
                block.substring(0, end).toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    /**
     * Tells which purposes the wording of a block betrays.
     *
     * @param words number of words in it
     */
    public static void describe(String block, int words, Traits traits) {
        String text = block.length() > LONGEST_SCANNED ? block.substring(0, LONGEST_SCANNED) : block;
        String plain = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        boolean brief = words <= BRIEF;
        for (Purpose purpose : PURPOSES) {
            if (purpose.isServedBy(plain)) {
                traits.add(brief ? purpose.briefTrait() : purpose.trait());
            }
        }
        if (brief && DateText.find(text).isPresent()) {
            traits.add(BARE_DATE);
        }
    }
}
