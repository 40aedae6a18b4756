package org.detente.coding.affairs.demand.word;

import java.util.List;
import java.util.Set;
import org.detente.coding.affairs.text.PhraseList;
import org.detente.coding.codebook.Codebook;
import org.detente.coding.codebook.notation.CodebookRow;
import org.detente.coding.codebook.notation.Inflection;
import org.detente.model.resource.OwnFile;

/** The phrases of {@code demand-words.tsv}; a word in angle brackets stands for all forms of the verb. */
public final class DemandWords {
    private static final String FILE = "demand-words.tsv";
    private static final String IRREGULAR = "irregular.tsv";
    private static final int GAP = 3;

    private DemandWords() {}

    /** The phrases of a file's lines; refuses one that cannot be read, saying which and why. */
    static PhraseList<WordKind> of(List<String> lines) {
        Inflection inflection = new Inflection(CodebookRow.of(IRREGULAR, OwnFile.text(Codebook.class, IRREGULAR)));
        return new PhraseList<>(FILE, lines, WordKind.class, GAP, word -> forms(word, inflection));
    }

    private static Set<String> forms(String word, Inflection inflection) {
        boolean verb = word.startsWith("<") && word.endsWith(">");
        return verb ? inflection.verb(word.substring(1, word.length() - 1)).keySet() : PhraseList.alternatives(word);
    }

    /** Made when first asked for. */
    private static final class Standard {
        private static final PhraseList<WordKind> WORDS =
                of(OwnFile.text(DemandWords.class, FILE).lines().toList());

        private Standard() {}
    }

    /** The phrases that come with the program. */
    public static PhraseList<WordKind> standard() {
        return Standard.WORDS;
    }
}
