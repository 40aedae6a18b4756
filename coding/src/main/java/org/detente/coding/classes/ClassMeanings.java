package org.detente.coding.classes;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.detente.coding.codebook.CameoCode;
import org.detente.coding.codebook.Codebook;
import org.detente.model.EventType;

/** The file {@code classes.tsv}: for each class its PLOVER type, and perhaps CAMEO code, Goldstein value and "mutual". */
public final class ClassMeanings {
    /** Name of the file. */
    public static final String FILE = "classes.tsv";

    private static final String HEADING = "# label\tPLOVER type\tCAMEO code\tGoldstein value\tmutual";
    private static final double EXTREME = 10;

    private ClassMeanings() {}

    /**
     * Reads the file.
     *
     * @param codebook tells the Goldstein value of a code
     * @throws ClassesException where it cannot be read or a row cannot be understood
     */
    public static Map<String, ClassMeaning> read(Path file, Codebook codebook) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new ClassesException(file + ": not UTF-8; save the file as UTF-8", e);
        } catch (IOException e) {
            throw new ClassesException(file + ": cannot be read (" + e + ")", e);
        }
        Map<String, ClassMeaning> meanings = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank() || lines.get(i).startsWith("#")) {
                continue;
            }
            String where = file + ", line " + (i + 1) + ": ";
            List<String> cells = Arrays.stream(lines.get(i).split("\t", -1))
                    .map(String::strip)
                    .toList();
            ClassMeaning meaning = meaning(where, cells, codebook);
            if (meanings.put(meaning.label(), meaning) != null) {
                throw new ClassesException(where + "the class " + meaning.label() + " stands twice; keep one row");
            }
        }
        return meanings;
    }

    /** Text of a file with these rows. */
    public static String text(Iterable<ClassMeaning> meanings, List<String> notes) {
        StringBuilder text = new StringBuilder();
        notes.forEach(note -> text.append("# ").append(note).append('\n'));
        text.append(HEADING).append('\n');
        for (ClassMeaning meaning : meanings) {
            String goldstein =
                    meaning.goldstein().stream().mapToObj(Double::toString).collect(Collectors.joining());
            text.append(String.join(
                            "\t",
                            meaning.label(),
                            meaning.type().name(),
                            meaning.cameo().orElse(""),
                            goldstein,
                            meaning.mutual() ? "yes" : "")
                    .stripTrailing());
            text.append('\n');
        }
        return text.toString();
    }

    private static ClassMeaning meaning(String where, List<String> cells, Codebook codebook) {
        EventType type = type(where, cell(cells, 1));
        Optional<String> cameo = Optional.of(cell(cells, 2)).filter(c -> !c.isEmpty());
        Optional<CameoCode> code = cameo.flatMap(codebook::code);
        if (cameo.isPresent() && code.isEmpty()) {
            throw new ClassesException(
                    where + "the CAMEO code " + cameo.get() + " is not in cameo.tsv: leave it empty");
        }
        String value = cell(cells, 3);
        OptionalDouble goldstein = value.isEmpty()
                ? code.map(c -> OptionalDouble.of(c.goldstein())).orElse(OptionalDouble.empty())
                : OptionalDouble.of(goldstein(where, value));
        String mutual = cell(cells, 4).toLowerCase(Locale.ROOT);
        if (!List.of("", "yes", "no").contains(mutual)) {
            throw new ClassesException(where + "\"" + mutual + "\" in the column mutual: write yes, no or nothing");
        }
        return new ClassMeaning(cell(cells, 0), type, cameo, goldstein, mutual.equals("yes"));
    }

    private static EventType type(String where, String cell) {
        String name = cell.toUpperCase(Locale.ROOT);
        return Arrays.stream(EventType.values())
                .filter(t -> t.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ClassesException(where + "\"" + cell + "\" is no PLOVER type: use one of "
                        + Arrays.toString(EventType.values())));
    }

    private static double goldstein(String where, String cell) {
        try {
            double value = Double.parseDouble(cell);
            if (Math.abs(value) <= EXTREME) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new ClassesException(where + "\"" + cell + "\" is no Goldstein value from -10 to 10");
    }

    private static String cell(List<String> cells, int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
