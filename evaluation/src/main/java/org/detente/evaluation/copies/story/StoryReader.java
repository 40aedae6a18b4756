package org.detente.evaluation.copies.story;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.detente.evaluation.GoldFiles;

/** Reads the stories of a folder. */
public final class StoryReader {
    private StoryReader() {}

    /** The files of stories in {@code FOLDER/stories}, by name. */
    public static List<Path> files(Path folder) throws IOException {
        return GoldFiles.texts(folder.resolve("stories"), "give a folder that holds stories/NNN.txt (gold/copies)");
    }

    /**
     * Reads one story.
     *
     * @throws IOException where the file is not in the form that {@code gold/copies/README.md} tells; the message has file, line and
     *     what to try
     */
    public static Story read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        try {
            return new StoryLines(name, Files.readAllLines(file)).story();
        } catch (MalformedInputException e) {
            throw new StoryFormatException(name, 1, "is not UTF-8", "save it as UTF-8");
        }
    }

    /** Reads all stories of a folder, by their numbers. */
    public static List<Story> readAll(Path folder) throws IOException {
        List<Story> stories = new ArrayList<>();
        for (Path file : files(folder)) {
            stories.add(read(file));
        }
        return stories;
    }
}
