package org.detente.evaluation.affairs.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.evaluation.GoldFiles;
import org.detente.model.Article;
import org.detente.model.PartialDate;
import org.detente.model.Published;

/**
 * Reads annotated articles: lines {@code key: value} ({@code id, outlet, published, title}), an empty line, the text with marks, a line
 * {@code ===}, and a line for each row, as gold/affairs/README.md describes them.
 */
public final class GoldReader {
    private static final String PARTING = "\n===\n";

    private final Path file;
    private final Map<String, String> head = new LinkedHashMap<>();
    private final MarkedText text;
    private final MarkedRows rows;

    private GoldReader(Path file, String content) throws IOException {
        this.file = file;
        int body = content.indexOf("\n\n");
        int facts = content.indexOf(PARTING);
        if (body < 0 || facts < body) {
            throw wrong("has no head, text and line === in this order");
        }
        for (String line : content.substring(0, body).lines().toList()) {
            int colon = line.indexOf(": ");
            if (colon < 0) {
                throw wrong("has a head line without \"key: value\": " + line);
            }
            head.put(line.substring(0, colon), line.substring(colon + 2));
        }
        try {
            text = MarkedText.read(content.substring(body, facts).strip());
        } catch (IllegalArgumentException e) {
            throw new IOException(file + " has a text in which " + e.getMessage(), e);
        }
        rows = new MarkedRows(text, Optional.ofNullable(head.get("answers")));
        for (String line : content.substring(facts + PARTING.length()).lines().toList()) {
            try {
                rows.add(line.strip());
            } catch (IllegalArgumentException e) {
                throw new IOException(file + " has a line that cannot be read (" + e.getMessage() + "): " + line, e);
            }
        }
    }

    /**
     * The annotated articles of a folder, by the names of their files.
     *
     * @throws IOException where there are none, or one is not as described, saying which file and what of it
     */
    public static Map<Path, GoldAffairs> readAll(Path folder) throws IOException {
        Map<Path, GoldAffairs> read = new LinkedHashMap<>();
        for (Path path : GoldFiles.texts(folder, "give a folder of annotated articles (.txt)")) {
            read.put(path, read(path));
        }
        return read;
    }

    /**
     * Reads one file.
     *
     * @throws IOException where it is not as described, saying which file and what of it
     */
    public static GoldAffairs read(Path file) throws IOException {
        GoldReader reader = new GoldReader(file, Files.readString(file));
        return new GoldAffairs(
                reader.article(), reader.rows.meetings(), reader.rows.instruments(), reader.rows.demands());
    }

    private Article article() throws IOException {
        PartialDate published;
        try {
            published = PartialDate.parse(head.getOrDefault("published", ""));
        } catch (DateTimeException e) {
            throw new IOException(file + " has no date of publication (\"published: 2024-03-05\")", e);
        }
        return new Article(
                head.getOrDefault("id", file.getFileName().toString()),
                Optional.empty(),
                Optional.ofNullable(head.get("outlet")),
                Optional.ofNullable(head.get("title")),
                Optional.empty(),
                Optional.of(new Published(published, Published.Basis.GIVEN)),
                Optional.of("en"),
                text.text(),
                "",
                List.of());
    }

    private IOException wrong(String what) {
        return new IOException(file + " " + what);
    }
}
