package org.detente.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files of gold data. */
public final class GoldFiles {
    private GoldFiles() {}

    /**
     * The text files of a folder, by name.
     *
     * @param advice what to give, where there is no such folder or no text file in it
     * @throws NoSuchFileException with the advice
     */
    public static List<Path> texts(Path folder, String advice) throws IOException {
        List<Path> files = List.of();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.list(folder)) {
                files = all.filter(path -> path.toString().endsWith(".txt"))
                        .sorted()
                        .toList();
            }
        }
        if (files.isEmpty()) {
            throw new NoSuchFileException(folder.toString(), null, advice);
        }
        return files;
    }
}
