package org.detente.evaluation.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder with {@code text/NAME.txt} and {@code attributions/NAME_ANNOTATOR.ann}. */
final class GoldFolder {
    private final Path folder;

    GoldFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The annotation of each article, by article name. Where several people annotated one article the first in the
     * order of their names counts.
     */
    Map<String, Path> annotations() throws IOException {
        Path attributions = folder.resolve("attributions");
        if (!Files.isDirectory(attributions)) {
            throw new NoSuchFileException(
                    attributions.toString(), null, "give a folder that holds text/ and attributions/");
        }
        Map<String, Path> chosen = new TreeMap<>();
        try (Stream<Path> files = Files.list(attributions)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                int annotator = name.lastIndexOf('_');
                if (name.endsWith(".ann") && annotator > 0) {
                    chosen.putIfAbsent(name.substring(0, annotator), file);
                }
            }
        }
        return chosen;
    }

    Path textOf(String article) {
        return folder.resolve("text").resolve(article + ".txt");
    }

    /** Every article with the annotation that counts. */
    List<GoldArticle> articles() throws IOException {
        List<GoldArticle> articles = new ArrayList<>();
        for (Map.Entry<String, Path> entry : annotations().entrySet()) {
            String text = Files.readString(textOf(entry.getKey()));
            articles.add(new GoldArticle(
                    entry.getKey(), text, StandoffReader.frames(text, Files.readString(entry.getValue()))));
        }
        return articles;
    }
}
