package org.detente.coding.codebook;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.detente.coding.codebook.notation.ArgumentPattern;
import org.detente.coding.codebook.notation.CodebookException;
import org.detente.coding.codebook.notation.CodebookRow;
import org.detente.coding.codebook.notation.Inflection;
import org.detente.coding.codebook.notation.Notation;
import org.detente.coding.codebook.notation.PatternParser;
import org.detente.coding.codebook.notation.VerbForm;
import org.detente.model.EventType;
import org.detente.model.resource.OwnFile;

/** Reads the codebook's files. */
final class CodebookLoader {
    private static final String EVENTS = "events.tsv";
    private static final String CAMEO = "cameo.tsv";
    private static final String OPERATORS = "operators.tsv";
    private static final String CONTEXTS = "contexts.tsv";
    private static final String IRREGULAR = "irregular.tsv";
    private static final List<String> NAMES = List.of(EVENTS, CAMEO, OPERATORS, CONTEXTS, IRREGULAR);

    /** A file of a codebook: what an error calls it, and its text. */
    private record Source(String label, String text) {}

    private CodebookLoader() {}

    static boolean isIn(Path folder) {
        return NAMES.stream().anyMatch(name -> Files.isRegularFile(folder.resolve(name)));
    }

    static Codebook standard() {
        return build(CodebookLoader::builtIn);
    }

    static Codebook load(Path fileOrFolder) {
        if (Files.isDirectory(fileOrFolder)) {
            if (!isIn(fileOrFolder)) {
                throw new CodebookException(fileOrFolder + ": no codebook there; expected one of " + NAMES);
            }
            return build(name ->
                    Files.isRegularFile(fileOrFolder.resolve(name)) ? file(fileOrFolder.resolve(name)) : builtIn(name));
        }
        return build(name -> name.equals(EVENTS) ? file(fileOrFolder) : builtIn(name));
    }

    private static Codebook build(Function<String, Source> files) {
        Inflection inflection = new Inflection(rows(files, IRREGULAR));
        CameoTable cameo = new CameoTable(rows(files, CAMEO));
        Map<String, CodebookEntry> entries = new LinkedHashMap<>();
        PatternParser parser = new PatternParser(inflection);
        Map<String, Integer> notations = new HashMap<>();
        for (CodebookRow row : rows(files, EVENTS)) {
            Integer earlier = notations.put(row.required(1, "pattern"), row.line());
            if (earlier != null) {
                throw row.error(1, "the pattern \"" + row.optional(1) + "\" stands already in line " + earlier);
            }
            CodebookEntry entry = entry(row, cameo, parser, entries.keySet());
            entries.put(entry.id(), entry);
        }
        List<Operator> operators = rows(files, OPERATORS).stream()
                .map(row -> operator(row, inflection))
                .toList();
        List<ContextWord> contexts =
                rows(files, CONTEXTS).stream().map(CodebookLoader::context).toList();
        return new Codebook(entries.values(), cameo.codes(), operators, contexts);
    }

    private static CodebookEntry entry(CodebookRow row, CameoTable cameo, PatternParser parser, Set<String> taken) {
        CameoCode code = cameo.code(row.required(0, "CAMEO code"), row, 0);
        String notation = row.required(1, "pattern");
        List<ArgumentPattern> patterns = Notation.variants(notation, row, 1).stream()
                .map(variant -> parser.parse(variant, row, 1))
                .toList();
        Optional<String> example = Optional.of(row.optional(2)).filter(e -> !e.isEmpty());
        String[] override = row.optional(3).split(":", 2);
        EventType type = override[0].isEmpty() ? code.type() : CameoTable.type(row, 3, override[0]);
        Optional<String> mode = override[0].isEmpty()
                ? code.mode()
                : Arrays.stream(override).skip(1).findFirst();
        String slug = code.code() + ":" + slug(notation, row);
        String id = slug;
        for (int n = 2; taken.contains(id); n++) {
            id = slug + "-" + n;
        }
        return new CodebookEntry(id, code, type, mode, notation, patterns, example, row.line());
    }

    /** The pattern's words, of alternatives the first, joined; without S, which every pattern has. */
    private static String slug(String notation, CodebookRow row) {
        return Notation.parts(notation, row, 1).stream()
                .filter(part -> !Set.of("~", "S", "S:", "'s", "and").contains(part))
                .map(part ->
                        part.replaceAll("\\|.*", "").replaceAll("[()?]", "").replace(' ', '-'))
                .collect(Collectors.joining("-"));
    }

    private static Operator operator(CodebookRow row, Inflection inflection) {
        String name = row.required(0, "effect").toUpperCase(Locale.ROOT);
        Operator.Effect effect = Arrays.stream(Operator.Effect.values())
                .filter(e -> e.name().equals(name))
                .findFirst()
                .orElseThrow(() -> row.error(
                        0, "\"" + name + "\" is no effect: use one of " + Arrays.toString(Operator.Effect.values())));
        List<Map<String, Set<VerbForm>>> words = new ArrayList<>();
        for (String word : row.required(1, "words").split(" +", -1)) {
            words.add(words.isEmpty() ? inflection.verb(word) : Map.of(word, Set.of()));
        }
        return new Operator(effect, words);
    }

    private static ContextWord context(CodebookRow row) {
        String context = row.required(0, "context");
        List<Set<String>> words = Arrays.stream(row.required(1, "words").split(" +", -1))
                .map(Inflection::noun)
                .toList();
        return new ContextWord(context, words);
    }

    private static List<CodebookRow> rows(Function<String, Source> files, String name) {
        Source source = files.apply(name);
        return CodebookRow.of(source.label(), source.text());
    }

    private static Source file(Path file) {
        try {
            return new Source(file.toString(), Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new CodebookException(file + ": not UTF-8; save the file as UTF-8", e);
        } catch (IOException e) {
            throw new CodebookException(file + ": cannot be read (" + e + "); is the name right?", e);
        }
    }

    private static Source builtIn(String name) {
        return new Source(name, OwnFile.text(CodebookLoader.class, name));
    }
}
