package org.detente.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program of its own that keeps a record open, for tests that need two processes or one that dies. Arguments: the
 * folder, then {@code hold}, or {@code read}, or {@code add FROM TO BATCH}. It says {@code ready} or {@code added N}
 * after each step and ends when its input does.
 */
public final class RecordingProgram {
    private RecordingProgram() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        try (Record record = arguments[1].equals("read") ? Record.openReadOnly(folder) : Record.open(folder)) {
            System.out.println("ready");
            if (arguments[1].equals("add")) {
                int to = Integer.parseInt(arguments[3]);
                int batch = Integer.parseInt(arguments[4]);
                for (int from = Integer.parseInt(arguments[2]); from < to; from += batch) {
                    record.add(RealisticArticles.numbers(from, from + batch));
                    System.out.println("added " + (from + batch));
                }
            } else if (System.in.read() >= 0) {
                System.out.println("input ends it");
            }
        } catch (RecordException e) {
            System.out.println(e.getMessage());
        }
    }

    /** Starts the program in a Java of its own, with a temporary folder of its own beside the record's. */
    static Process start(Path folder, String... arguments) throws IOException {
        Path temporary = Files.createDirectories(temporary(folder));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                RecordingProgram.class.getName(),
                folder.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    static Path temporary(Path folder) {
        return folder.resolveSibling(folder.getFileName() + "-temporary");
    }
}
