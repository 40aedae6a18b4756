package org.detente.evaluation.copies.variant;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words that outlets put around texts, of our own ({@code wordings.tsv}). */
final class Wordings {
    /** What the words are for. */
    enum Use {
        OUTLET,
        CREDIT,
        TAGLINE,
        STANDFIRST,
        HEADLINE,
        QUOTATION,
        BACKGROUND
    }

    private static final Wordings OURS = read();

    private final Map<Use, List<String>> words = new EnumMap<>(Use.class);
    private final Map<String, String> promotions = new LinkedHashMap<>();

    private Wordings() {}

    static List<String> of(Use use) {
        return OURS.words.getOrDefault(use, List.of());
    }

    /** The paragraph that stands in all articles of an outlet of ours. */
    static String promotion(String outlet) {
        return OURS.promotions.getOrDefault(outlet, "");
    }

    /** Some words for a use, with the names of a draft that is taken over from somebody. */
    static String chosen(Use use, Draft draft, String origin, Chance chance) {
        return chance.one(of(use))
                .replace("{outlet}", draft.outlet)
                .replace("{origin}", origin)
                .replace("{author}", draft.byline.orElse("Our correspondent"))
                .replace("{title}", draft.title);
    }

    private static Wordings read() {
        Wordings wordings = new Wordings();
        try (InputStream in = Wordings.class.getResourceAsStream("wordings.tsv")) {
            if (in == null) {
                throw new IllegalStateException("resource wordings.tsv is missing from the jar: rebuild it");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> wordings.add(line.split("\t", -1)));
        } catch (IOException e) {
            throw new IllegalStateException("resource wordings.tsv cannot be read: rebuild the jar", e);
        }
        return wordings;
    }

    private void add(String[] cells) {
        Use use = Use.valueOf(cells[0].toUpperCase(Locale.ROOT));
        words.computeIfAbsent(use, u -> new ArrayList<>()).add(cells[1]);
        if (use == Use.OUTLET) {
            promotions.put(cells[1], cells[2]);
        }
    }
}
