package org.detente.stories.copy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.detente.model.Article;
import org.detente.model.PartialDate;
import org.detente.model.Published;
import org.detente.stories.Chronology;

/**
 * How many articles a second the finder of copies takes, and whether that changes as they become many.
 *
 * <p>Generated articles of about three thousand characters, 2,500 a day; one in five is a copy of one of the last thousand:
 * under another headline, cut to its half, or an excerpt between other words. Arguments: number of articles, folder. Run with
 * {@code bench/copies}.
 */
public final class CopyBenchmark {
    private static final int BATCH = 250;
    private static final int A_DAY = 2_500;
    private static final int STEP = 10_000;

    private final SplittableRandom random = new SplittableRandom(7);
    private final String[] words = new String[30_000];
    private final String[] names = new String[20_000];
    private final List<String> recent = new ArrayList<>();
    private long characters;

    private CopyBenchmark() {
        for (int i = 0; i < words.length; i++) {
            words[i] = word();
        }
        for (int i = 0; i < names.length; i++) {
            names[i] = word().substring(0, 1).toUpperCase(Locale.ROOT) + word();
        }
    }

    public static void main(String[] arguments) throws IOException {
        new CopyBenchmark().run(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
    }

    private void run(int articles, Path folder) throws IOException {
        System.out.println("articles  articles a second  links  characters an article");
        try (CopyFinder finder = CopyFinder.open(folder)) {
            long spent = 0;
            long links = 0;
            for (int made = 0; made < articles; made += BATCH) {
                List<Article> batch = new ArrayList<>();
                for (int i = 0; i < BATCH; i++) {
                    batch.add(article(made + i));
                }
                batch.sort(Chronology.ORDER);
                long start = System.nanoTime();
                links += finder.add(batch).size();
                spent += System.nanoTime() - start;
                if ((made + BATCH) % STEP == 0) {
                    System.out.printf(
                            Locale.ROOT,
                            "%,8d  %,17.0f  %,5d  %,d%n",
                            made + BATCH,
                            STEP * 1e9 / spent,
                            links,
                            characters / STEP);
                    spent = 0;
                    links = 0;
                    characters = 0;
                }
            }
        }
    }

    private Article article(int number) {
        String text;
        int kind = random.nextInt(15);
        if (kind > 2 || recent.size() < 1000) {
            text = text(3000);
        } else {
            String original = recent.get(random.nextInt(recent.size()));
            text = switch (kind) {
                case 0 -> original;
                case 1 -> original.substring(0, original.length() / 2);
                default -> text(1000) + original.substring(0, Math.min(1000, original.length())) + text(1000);
            };
        }
        recent.add(text);
        if (recent.size() > 1000) {
            recent.remove(0);
        }
        characters += text.length();
        PartialDate day = PartialDate.of(LocalDate.of(2020, 1, 1).plusDays(number / A_DAY));
        return new Article(
                "n" + number,
                Optional.empty(),
                Optional.empty(),
                Optional.of("Headline " + number),
                Optional.empty(),
                Optional.of(new Published(day, Published.Basis.GIVEN)),
                Optional.of("en"),
                text,
                "",
                List.of());
    }

    /** Sentences of twenty words, two of which are names; the lower its number, the more often a word comes. */
    private String text(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; text.length() < length; i++) {
            String[] from = i % 10 == 0 ? names : words;
            double skewed = Math.pow(random.nextDouble(), 3);
            text.append(from[(int) (skewed * from.length)]).append(i % 20 == 0 ? ". " : " ");
        }
        return text.toString().strip();
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(2, 9); i > 0; i--) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }
}
