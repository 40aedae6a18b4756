package org.detente.coding.affairs.demand.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.detente.coding.affairs.text.PhraseList;
import org.detente.coding.codebook.Codebook;
import org.detente.coding.codebook.notation.CodebookRow;
import org.detente.coding.codebook.notation.Inflection;

/** The phrases of {@code demand-words.tsv}; a word in angle brackets stands for all forms of the verb. */
public final class DemandWords {
    private static final String FILE = "demand-words.tsv";
    private static final String IRREGULAR = "irregular.tsv";
    private static final int GAP = 3;

    private DemandWords() {}

    /** The phrases of a file's lines; refuses one that cannot be read, saying which and why. */
    static PhraseList<WordKind> of(List<String> lines) {
        Inflection inflection = new Inflection(CodebookRow.of(IRREGULAR, read(Codebook.class, IRREGULAR)));
        return new PhraseList<>(FILE, lines, WordKind.class, GAP, word -> forms(word, inflection));
    }

    private static Set<String> forms(String word, Inflection inflection) {
        boolean verb = word.startsWith("<") && word.endsWith(">");
        return verb ? inflection.verb(word.substring(1, word.length() - 1)).keySet() : PhraseList.alternatives(word);
    }

    private static String read(Class<?> beside, String file) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Made when first asked for. */
    private static final class Standard {
        private static final PhraseList<WordKind> WORDS =
                of(read(DemandWords.class, FILE).lines().toList());

        private Standard() {}
    }

    /** The phrases that come with the program. */
    public static PhraseList<WordKind> standard() {
        return Standard.WORDS;
    }
}
