package org.detente.coding.affairs.demand.sentence;

import java.util.Set;
import org.detente.coding.actor.Words;
import org.detente.coding.affairs.text.Line;

/** Where the words of what is asked end. */
public final class Contents {
    private static final Set<String> STOPS = Words.set(". ; : ? ! — – --");
    private static final Set<String> CLAUSES = Words.set("""
            because which who where though although while saying adding citing warning as whereas but so or-else
            """);
    private static final Set<String> SPEAKING = Words.set("said says told added argued wrote explained announced");

    private static final Set<String> ARTICLES = Words.set("the a an");

    private static final int SHORT = 3;

    private Contents() {}

    /** Behind the last word of what is asked, which begins at a word. */
    public static int end(Line line, int start) {
        int i = start;
        while (i < line.size()) {
            String word = line.at(i);
            boolean clause = word.equals(",") && opensClause(line, i + 1);
            if (STOPS.contains(word)
                    || clause
                    || (i >= start + SHORT && line.isQuote(i))
                    || (i > start && word.equals("because"))) {
                break;
            }
            i++;
        }
        return i;
    }

    private static boolean opensClause(Line line, int i) {
        String word = line.at(i);
        if (CLAUSES.contains(word) || word.endsWith("ing") || word.equals("without")) {
            return true;
        }
        boolean joined = word.equals("and") || word.equals("or");
        int next = joined ? i + 1 : i;
        // "…, Prime Minister Roe said": somebody speaks up to the end of the sentence
        for (int j = next; j < Math.min(line.size(), next + 14); j++) {
            if (SPEAKING.contains(line.at(j))) {
                return true;
            }
            if (line.at(j).equals(",") && !line.isName(j + 1)) {
                break;
            }
        }
        int name = ARTICLES.contains(line.at(next)) ? next + 1 : next;
        return joined && line.mentionAt(name).isPresent();
    }
}
