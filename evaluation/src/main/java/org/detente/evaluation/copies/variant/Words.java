package org.detente.evaluation.copies.variant;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Counts and compares words, which are runs of letters and digits. */
public final class Words {
    /** As many words in a row hardly stand in two texts by chance. */
    private static final int RUN = 8;

    private Words() {}

    /** How many words a text has. */
    public static int count(String text) {
        return of(text).size();
    }

    /** Words in lower case, without marks and white space. */
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        return words;
    }

    /** Whether some eight words in a row stand in both. */
    static boolean shareRun(List<String> paragraphs, List<String> others) {
        Set<List<String>> runs = new HashSet<>(runs(paragraphs));
        return runs(others).stream().anyMatch(runs::contains);
    }

    private static List<List<String>> runs(List<String> paragraphs) {
        List<List<String>> runs = new ArrayList<>();
        for (String paragraph : paragraphs) {
            List<String> words = of(paragraph);
            for (int i = 0; i + RUN <= words.size(); i++) {
                runs.add(words.subList(i, i + RUN));
            }
        }
        return runs;
    }
}
