import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Writes a corpus of so many different articles as JSON lines, made from the paragraphs of the plain-text samples.
 *
 * <p>usage: {@code java bench/Corpus.java samples 10000 > corpus.jsonl}. The same arguments give the same bytes.
 */
public final class Corpus {
    private static final int PARAGRAPHS = 8;

    public static void main(String[] arguments) throws IOException {
        List<String> paragraphs = paragraphs(Path.of(arguments[0]));
        int articles = Integer.parseInt(arguments[1]);
        Random random = new Random(1);
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        LocalDate first = LocalDate.of(2020, 1, 1);
        for (int n = 1; n <= articles; n++) {
            List<String> chosen = new ArrayList<>();
            for (int i = 0; i < PARAGRAPHS; i++) {
                chosen.add(paragraphs.get(random.nextInt(paragraphs.size())));
            }
            out.print("{\"url\":\"https://bench.example/" + n + "\",\"outlet\":\"Bench " + n % 40
                    + "\",\"title\":\"Article " + n + "\",\"published\":\"" + first.plusDays(n % 1500)
                    + "\",\"text\":\"" + escaped(String.join("\n\n", chosen)) + "\"}\n");
        }
        out.flush();
    }

    private static List<String> paragraphs(Path samples) throws IOException {
        List<String> paragraphs = new ArrayList<>();
        try (Stream<Path> files = Files.walk(samples)) {
            files.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(file -> {
                try {
                    Collections.addAll(paragraphs, Files.readString(file).split("\\R+"));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        paragraphs.removeIf(paragraph -> paragraph.length() < 120);
        return paragraphs;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", " ");
    }
}
