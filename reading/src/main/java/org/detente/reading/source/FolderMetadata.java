package org.detente.reading.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.reading.Metadata;
import org.detente.reading.Problem;
import org.detente.reading.source.column.Columns;
import org.detente.reading.source.open.LineReader;
import org.detente.reading.source.open.OpenSource;
import org.detente.reading.source.open.ReadOptions;
import org.detente.reading.source.open.RecordText;

/**
 * What a {@code metadata.jsonl} says of the files beside it: one object a line with {@code file}, and {@code url, outlet,
 * title, published, byline, language} where known.
 *
 * <p>It is held in memory as long as its folder is read; the texts are not.
 */
final class FolderMetadata {
    static final String FILE_NAME = "metadata.jsonl";
    private static final String BAD_LINE = "bad metadata line";

    /** Keeps what was read last, so that many files of a folder which the user names one by one read it once. */
    static final class Cache {
        private final ReadOptions options;
        private Optional<Path> folder = Optional.empty();
        private FolderMetadata metadata = new FolderMetadata();

        Cache(ReadOptions options) {
            this.options = options;
        }

        FolderMetadata of(Path other) {
            if (!folder.equals(Optional.of(other))) {
                metadata = FolderMetadata.of(other, options);
                folder = Optional.of(other);
            }
            return metadata;
        }
    }

    private final Map<Path, Metadata> byFile = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private FolderMetadata() {}

    /** What stands beside the files of a folder; nothing where it has no such file. */
    static FolderMetadata of(Path folder, ReadOptions options) {
        FolderMetadata metadata = new FolderMetadata();
        Path file = folder.resolve(FILE_NAME);
        if (Files.isRegularFile(file)) {
            String location = Locations.of(file);
            try (OpenSource source = new OpenSource(location, FILE_NAME, Files.newInputStream(file), options)) {
                metadata.read(folder, source);
            } catch (IOException e) {
                metadata.problems.add(Failures.at(location, e));
            }
        }
        return metadata;
    }

    Optional<Metadata> about(Path file) {
        return Optional.ofNullable(byFile.get(file));
    }

    /** Lines that could not be used. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private void read(Path folder, OpenSource source) throws IOException {
        ObjectMapper mapper = JsonRecords.mapper(source.options());
        LineReader lines = new LineReader(
                RecordText.reader(source, StandardCharsets.UTF_8),
                source.options().largestDocument());
        long record = 0;
        for (Optional<LineReader.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            String text = line.get().text();
            if (text.isBlank()) {
                continue;
            }
            record++;
            String at = "line " + line.get().number() + ": ";
            String location = source.location() + "#" + record;
            try {
                JsonNode node = mapper.readTree(text);
                String name = node.path("file").asText("");
                Path file = folder.resolve(name).normalize();
                if (name.isBlank() || !Files.exists(file)) {
                    String named =
                            name.isBlank() ? "it has no key \"file\"" : "there is no file " + name + " beside it";
                    problems.add(new Problem(location, Problem.Kind.FAILED, "metadata names no file", at + named));
                } else {
                    byFile.put(file, JsonRecords.fields(node, Columns.USUAL).metadata(Metadata.NONE));
                }
            } catch (JsonProcessingException e) {
                problems.add(new Problem(location, Problem.Kind.FAILED, BAD_LINE, at + JsonRecords.describe(e)));
            } catch (InvalidPathException e) {
                problems.add(new Problem(location, Problem.Kind.FAILED, BAD_LINE, at + e.getMessage()));
            }
        }
    }
}
