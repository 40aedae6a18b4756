package org.detente.evaluation.copies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.detente.evaluation.GoldText;
import org.detente.model.Article;
import org.detente.model.PartialDate;
import org.detente.model.Published;

/** Texts without labels. */
final class PlainTexts {
    private static final Pattern DATED = Pattern.compile("_(\\d{4}-\\d{2}-\\d{2})_");
    private static final String ENDING = ".txt";

    private PlainTexts() {}

    /** The texts of {@code FOLDER/text}, or of the folder itself, by name, with the dates that names tell ({@code A_2016-03-05_B}). */
    static List<Article> read(Path folder) throws IOException {
        Path texts = Files.isDirectory(folder.resolve("text")) ? folder.resolve("text") : folder;
        List<Path> files;
        try (Stream<Path> all = Files.list(texts)) {
            files = all.filter(f -> f.toString().endsWith(ENDING)).sorted().toList();
        }
        if (files.isEmpty()) {
            throw new NoSuchFileException(
                    texts.toString(), null, "give a folder that holds texts (.txt), or text/ with them");
        }
        List<Article> articles = new ArrayList<>();
        for (Path file : files) {
            String text = Files.readString(file);
            if (!text.isBlank()) {
                articles.add(GoldText.article(name(file), text, published(name(file))));
            }
        }
        return articles;
    }

    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - ENDING.length());
    }

    private static Optional<Published> published(String name) {
        Matcher dated = DATED.matcher(name);
        return dated.find()
                ? Optional.of(new Published(PartialDate.parse(dated.group(1)), Published.Basis.GIVEN))
                : Optional.empty();
    }
}
