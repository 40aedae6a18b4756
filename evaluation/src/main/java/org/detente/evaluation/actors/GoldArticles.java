package org.detente.evaluation.actors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.evaluation.GoldText;
import org.detente.model.Article;
import org.detente.model.PartialDate;
import org.detente.model.Published;

/** The texts of PolNeAR, {@code text/OUTLET_DATE_WORDS.txt} in a folder that the user gives. */
final class GoldArticles {
    private static final Pattern DATED = Pattern.compile("_(\\d{4}-\\d{2}-\\d{2})_");

    private final Path folder;

    GoldArticles(Path folder) {
        this.folder = folder;
    }

    Path file(String name) throws IOException {
        Path file = folder.resolve("text").resolve(name + ".txt");
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(
                    file.toString(), null, "give a folder that holds text/ with PolNeAR's articles");
        }
        return file;
    }

    /** The article with its date, which the name tells. */
    Article article(String name) throws IOException {
        Matcher matcher = DATED.matcher(name);
        Optional<Published> published = matcher.find()
                ? Optional.of(new Published(PartialDate.parse(matcher.group(1)), Published.Basis.GIVEN))
                : Optional.empty();
        return GoldText.article(name, Files.readString(file(name)), published);
    }
}
