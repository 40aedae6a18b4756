package org.detente.coding.codebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.coding.codebook.notation.ArgumentPattern;
import org.detente.coding.codebook.notation.CodebookException;
import org.detente.text.Sentence;
import org.detente.text.Token;

/**
 * Words and patterns that report events; immutable and safe for use by many threads.
 *
 * <pre>{@code
 * Codebook codebook = Codebook.standard();
 * codebook.matches(sentence).get(0).entry().id();   // "112:accuse"
 * }</pre>
 */
public final class Codebook {
    private final Map<String, CodebookEntry> entries = new LinkedHashMap<>();
    private final Map<String, CameoCode> codes;
    private final List<Operator> operators;
    private final List<ContextWord> contexts;
    private final PatternIndex index = new PatternIndex();

    Codebook(
            Collection<CodebookEntry> entries,
            Map<String, CameoCode> codes,
            List<Operator> operators,
            List<ContextWord> contexts) {
        this.codes = Map.copyOf(codes);
        this.operators = List.copyOf(operators);
        this.contexts = List.copyOf(contexts);
        for (CodebookEntry entry : entries) {
            this.entries.put(entry.id(), entry);
            for (ArgumentPattern pattern : entry.patterns()) {
                index.add(entry, pattern);
                pattern.passiveVariant().ifPresent(passive -> index.add(entry, passive));
            }
        }
    }

    /** The codebook that comes with Détente. */
    public static Codebook standard() {
        return CodebookLoader.standard();
    }

    /**
     * The user's codebook: a folder with any of the files, or one file of events; what is missing is taken from the
     * standard codebook.
     *
     * @throws CodebookException where a file cannot be read or a row cannot be understood
     */
    public static Codebook load(Path fileOrFolder) {
        return CodebookLoader.load(fileOrFolder);
    }

    /** Whether a folder holds any of the files of a codebook. */
    public static boolean isIn(Path folder) {
        return CodebookLoader.isIn(folder);
    }

    /**
     * All entries whose words stand in a sentence, in the order of their first words and of two that begin together
     * the one with more words first. Matches may overlap.
     */
    public List<CodebookMatch> matches(Sentence sentence) {
        List<String> words = sentence.tokens().stream().map(Token::lower).toList();
        List<CodebookMatch> matches = new ArrayList<>();
        List<List<CodebookMatch>> found = index.matchesFromTheEnd(words);
        for (int i = found.size() - 1; i >= 0; i--) {
            List<CodebookMatch> here = found.get(i);
            here.sort(Comparator.comparingInt(m -> -m.words().size()));
            matches.addAll(here);
        }
        return matches;
    }

    /** The entry with an id, as it stands in the basis of an event; a note that the basis has behind {@code +} is left out. */
    public Optional<CodebookEntry> entry(String id) {
        return Optional.ofNullable(entries.get(id.split("\\+", 2)[0]));
    }

    /** All entries in the order of the file. */
    public List<CodebookEntry> entries() {
        return List.copyOf(entries.values());
    }

    /** A code of {@code cameo.tsv}. */
    public Optional<CameoCode> code(String code) {
        return Optional.ofNullable(codes.get(code));
    }

    /** Words before a verb that change what it reports. */
    public List<Operator> operators() {
        return operators;
    }

    /** Words that tell the context of an event. */
    public List<ContextWord> contexts() {
        return contexts;
    }
}
