package org.detente.model.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Text files that are part of the program, in UTF-8, beside the class that uses them. Lines with a leading {@code #} are for people.
 *
 * <p>Example: {@code for (String[] cells : OwnFile.rows(Regions.class, "regions.tsv")) { … }}
 */
public final class OwnFile {
    private OwnFile() {}

    /**
     * A whole file.
     *
     * @throws IllegalStateException where the program was built without it
     */
    public static String text(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own file " + name + ": build it again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the program's own file " + name, e);
        }
    }

    /** Its lines, without empty ones and those for people. */
    public static List<String> lines(Class<?> beside, String name) {
        return text(beside, name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /** The cells of these lines, which tabs part. */
    public static List<String[]> rows(Class<?> beside, String name) {
        return lines(beside, name).stream().map(line -> line.split("\t", -1)).toList();
    }
}
