package org.detente.evaluation.articles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which blocks of a page are parts of its true body: those most of whose runs of four words are in it, each run counted
 * as often as the body has it. A block too short for a run is one where a line of the body is the same.
 */
final class Labels {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_]+");
    private static final int LENGTH = 4;

    private final Map<String, Integer> runs = new HashMap<>();
    private final Set<String> lines = new HashSet<>();
    private final int words;

    Labels(String body) {
        for (String run : runs(words(body))) {
            runs.merge(run, 1, Integer::sum);
        }
        body.lines().forEach(line -> lines.add(String.join(" ", words(line))));
        words = words(body).size();
    }

    /** Number of words in the body. */
    int words() {
        return words;
    }

    /** Judges the next block; blocks are to be given in the order of the page. */
    boolean take(String block) {
        List<String> words = words(block);
        if (words.size() < LENGTH) {
            return lines.contains(String.join(" ", words));
        }
        List<String> blockRuns = runs(words);
        long found =
                blockRuns.stream().filter(run -> runs.getOrDefault(run, 0) > 0).count();
        boolean part = 2 * found > blockRuns.size();
        if (part) {
            blockRuns.forEach(run -> runs.merge(run, -1, Integer::sum));
        }
        return part;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>(List.of(NO_WORD.split(text.toLowerCase(Locale.ROOT), -1)));
        words.removeIf(String::isEmpty);
        return words;
    }

    private static List<String> runs(List<String> words) {
        List<String> runs = new ArrayList<>();
        for (int start = 0; start + LENGTH <= words.size(); start++) {
            runs.add(String.join(" ", words.subList(start, start + LENGTH)));
        }
        return runs;
    }
}
