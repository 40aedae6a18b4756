package org.detente.evaluation.articles;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * A page with what a reader found to be true of it.
 *
 * @param id its name in the gold data
 * @param file the page, compressed by gzip, in UTF-8
 * @param url where it was published
 * @param body its article
 * @param title its headline, where the gold data gives titles
 * @param day its publication day, where the gold data gives it
 * @param authors its authors, empty where the gold data names none
 */
record GoldPage(
        String id,
        Path file,
        Optional<String> url,
        String body,
        Optional<String> title,
        Optional<LocalDate> day,
        List<String> authors) {
    GoldPage {
        Objects.requireNonNull(id);
        Objects.requireNonNull(file);
        Objects.requireNonNull(url);
        Objects.requireNonNull(body);
        Objects.requireNonNull(title);
        Objects.requireNonNull(day);
        authors = List.copyOf(authors);
    }

    /** The host it was published on; its id where no address is known. */
    String site() {
        return url.map(address ->
                        address.replaceFirst("^\\w{1,10}://(?:www\\.)?", "").replaceFirst("[/?#:].*$", ""))
                .filter(host -> !host.isBlank())
                .orElse(id);
    }

    /** The page's characters. */
    String html() throws IOException {
        try (InputStream bytes = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
