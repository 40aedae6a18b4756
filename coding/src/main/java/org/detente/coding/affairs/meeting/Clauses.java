package org.detente.coding.affairs.meeting;

import java.util.Set;
import org.detente.coding.affairs.text.Line;

/** The main clauses of a sentence, as far as words tell where one begins. */
final class Clauses {
    private static final Set<String> HARD = Set.of(";", "but", "while", "whereas", "although", "though", "because");
    private static final Set<String> COORDINATORS = Set.of("and", "or", "so", "yet");

    private Clauses() {}

    /** Behind the last word of the clause. */
    static int end(Line line, int word) {
        int i = word + 1;
        while (i < line.size() && !isBreak(line, i)) {
            i++;
        }
        return i;
    }

    /** Whether another main clause begins here: behind a semicolon, with "but" or "while", or with ", and". */
    private static boolean isBreak(Line line, int i) {
        boolean joined = COORDINATORS.contains(line.at(i)) && line.at(i - 1).equals(",") && !isInList(line, i);
        return HARD.contains(line.at(i)) || joined;
    }

    /** Whether a name follows that others were listed before: "Chad, Niger, and Mali". */
    private static boolean isInList(Line line, int i) {
        int next = i + 1 < line.size() && line.at(i + 1).equals("the") ? i + 2 : i + 1;
        boolean name = next < line.size() && line.token(next).isCapitalized();
        return name
                && i >= 2
                && line.token(i - 2).isCapitalized()
                && (i < 4 || line.at(i - 3).equals(",") || line.at(i - 4).equals(","));
    }

    /** How far two stretches of words are apart, farther where other clauses begin between them. */
    static int distance(Line line, int start, int end, int otherStart, int otherEnd) {
        int left = Math.min(end, otherEnd);
        int right = Math.max(start, otherStart);
        int breaks = 0;
        for (int i = left; i < right; i++) {
            breaks += isBreak(line, i) ? 8 : 0;
            breaks += line.at(i).equals("after")
                            || line.at(i).equals("before")
                            || line.at(i).equals("when")
                            || line.at(i).equals("that")
                    ? 3
                    : 0;
            breaks += line.at(i).equals(",") ? 1 : 0;
        }
        return Math.max(0, right - left) + breaks;
    }
}
