package org.detente.coding.affairs.demand.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.detente.model.resource.OwnFile;

/** The groups of words of {@code answer-words.tsv}, in the order of the file. */
final class AnswerWords {
    private static final String FILE = "answer-words.tsv";

    private AnswerWords() {}

    /** Made when first asked for. */
    private static final class Standard {
        private static final List<Set<String>> GROUPS =
                of(OwnFile.text(AnswerWords.class, FILE).lines().toList());

        private Standard() {}
    }

    /** The groups that come with the program. */
    static List<Set<String>> standard() {
        return Standard.GROUPS;
    }

    /**
     * The groups of a file's lines.
     *
     * @throws IllegalStateException where a line cannot be read, saying which
     */
    static List<Set<String>> of(List<String> lines) {
        List<Set<String>> groups = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            try {
                groups.add(Set.of(cells[1].split(" ", -1)));
            } catch (ArrayIndexOutOfBoundsException | IllegalArgumentException e) {
                throw new IllegalStateException(
                        FILE + ", line " + (i + 1) + " is not a group, a tab and different words: " + line, e);
            }
        }
        return List.copyOf(groups);
    }
}
