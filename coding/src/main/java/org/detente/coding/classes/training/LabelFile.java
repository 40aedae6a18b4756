package org.detente.coding.classes.training;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.detente.coding.classes.ClassVerdict;
import org.detente.coding.classes.ClassesException;
import org.detente.model.Identity;

/**
 * A file of labelled sentences: tab-separated columns {@code label} and {@code sentence}, and perhaps {@code group}.
 *
 * <p>A row that cannot be read is a problem with its line, not the end. Quotation marks around a whole cell are taken off, as
 * spreadsheets write them.
 *
 * @param name of the file
 * @param sha256 of its bytes
 * @param rows that could be read
 * @param problems what is wrong with the others, with their lines
 */
public record LabelFile(String name, String sha256, List<LabelledSentence> rows, List<String> problems) {
    /** Labels that say that a sentence is of none of the classes. */
    private static final Set<String> NONE = Set.of("-", "none");

    private static final String LABEL = "label";
    private static final String SENTENCE = "sentence";
    private static final String GROUP = "group";
    private static final int LONGEST_LABEL = 60;
    private static final String EXPECTED = "a first line with the columns label and sentence, separated by a tab";

    public LabelFile {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /**
     * Reads a file.
     *
     * @param columns for {@code label}, {@code sentence} and {@code group} the names that the file gives them; without
     *     one it is that word
     * @throws ClassesException where it is no such file
     * @throws IOException where it cannot be read
     */
    public static LabelFile read(Path file, Map<String, String> columns) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        List<String> lines = text(file, bytes).lines().toList();
        if (lines.stream().allMatch(String::isBlank)) {
            throw new ClassesException(file + ": the file is empty; it needs " + EXPECTED + ", and a row a sentence");
        }
        List<String> heading = cells(lines.get(0));
        int label = column(file, lines.get(0), heading, columns.getOrDefault(LABEL, LABEL));
        int sentence = column(file, lines.get(0), heading, columns.getOrDefault(SENTENCE, SENTENCE));
        int group = position(heading, columns.getOrDefault(GROUP, GROUP));
        List<LabelledSentence> rows = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            List<String> cells = cells(lines.get(i));
            try {
                rows.add(row(i + 1, cells, label, sentence, group));
            } catch (IllegalArgumentException e) {
                problems.add("line " + (i + 1) + ": " + e.getMessage());
            }
        }
        String name = String.valueOf(file.getFileName());
        return new LabelFile(name, Identity.sha256(bytes), rows, problems);
    }

    private static LabelledSentence row(int line, List<String> cells, int label, int sentence, int group) {
        if (cells.size() <= Math.max(label, sentence)) {
            throw new IllegalArgumentException("only " + cells.size() + (cells.size() == 1 ? " column" : " columns")
                    + "; separate them with one tab each");
        }
        String name = cells.get(label);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("no label; write - for a sentence that is of none of the classes");
        }
        if (name.length() > LONGEST_LABEL || name.contains("<s>") || name.contains("<t>")) {
            throw new IllegalArgumentException(
                    "the label \"" + name.substring(0, Math.min(name.length(), LONGEST_LABEL))
                            + "…\" looks like a sentence: are the columns in the order of the first line?");
        }
        Marks marks = Marks.of(cells.get(sentence));
        if (marks.text().isBlank()) {
            throw new IllegalArgumentException("no sentence");
        }
        boolean none = NONE.contains(name.toLowerCase(Locale.ROOT));
        return new LabelledSentence(
                line,
                none ? ClassVerdict.NONE : name,
                marks.text(),
                marks.source(),
                marks.target(),
                group >= 0 && group < cells.size() ? cells.get(group) : "");
    }

    private static String text(Path file, byte[] bytes) {
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            throw new ClassesException(
                    file + ": a spreadsheet or zip archive; save the sheet as tab-separated text (TSV) in UTF-8");
        }
        for (byte b : bytes) {
            if (b == 0) {
                throw new ClassesException(file + ": no text in UTF-8 (it holds zero bytes); save it as TSV in UTF-8");
            }
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new ClassesException(file + ": no text in UTF-8; save it as TSV in UTF-8", e);
        }
    }

    private static int column(Path file, String line, List<String> heading, String name) {
        int found = position(heading, name);
        if (found >= 0) {
            return found;
        }
        if (heading.size() == 1) {
            String separator = line.contains(";") ? "semicolons" : "commas";
            boolean other = line.contains(",") || line.contains(";");
            throw new ClassesException(file + ", line 1: one column only"
                    + (other ? "; is it separated by " + separator + "? Save it with tabs (TSV)" : "") + "; expected "
                    + EXPECTED);
        }
        boolean marked = line.contains("<s>") || line.contains("<t>");
        throw new ClassesException(file + ", line 1: no column \"" + name + "\" but " + heading
                + (marked
                        ? "; that is a sentence already: write a first line label<TAB>sentence above it"
                        : "; rename one, or name it as --columns " + LABEL + "=NAME," + SENTENCE + "=NAME"));
    }

    private static int position(List<String> heading, String name) {
        for (int i = 0; i < heading.size(); i++) {
            if (heading.get(i).equalsIgnoreCase(name)) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\t", -1))
                .map(String::strip)
                .map(LabelFile::unquoted)
                .toList();
    }

    private static String unquoted(String cell) {
        boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
        String inside = quoted ? cell.substring(1, cell.length() - 1) : cell;
        // a cell that begins and ends with two different quotations is not quoted as a whole
        boolean whole = quoted && !inside.replace("\"\"", "").contains("\"");
        return whole ? inside.replace("\"\"", "\"").strip() : cell;
    }
}
