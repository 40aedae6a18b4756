package org.detente.evaluation.copies.variant;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.detente.evaluation.Half;
import org.detente.model.resource.OwnFile;

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

    private final Map<Half, Map<Use, List<String>>> words = new EnumMap<>(Half.class);
    private final Map<String, String> promotions = new LinkedHashMap<>();

    private Wordings() {}

    /** The words for a use in one half of the set; whoever looks at one half has not seen those of the other. */
    static List<String> of(Use use, Half half) {
        return OURS.words.getOrDefault(half, Map.of()).getOrDefault(use, List.of());
    }

    /** The paragraph that stands in all articles of an outlet of ours. */
    static String promotion(String outlet) {
        return OURS.promotions.getOrDefault(outlet, "");
    }

    /** Some words for a use, with the names of a draft that is taken over from somebody. */
    static String chosen(Use use, Draft draft, String origin, Chance chance) {
        return chance.one(of(use, draft.half()))
                .replace("{outlet}", draft.outlet)
                .replace("{origin}", origin)
                .replace("{author}", draft.byline.orElse("Our correspondent"))
                .replace("{title}", draft.title);
    }

    private static Wordings read() {
        Wordings wordings = new Wordings();
        OwnFile.rows(Wordings.class, "wordings.tsv").forEach(wordings::add);
        return wordings;
    }

    private void add(String[] cells) {
        Half half = Half.valueOf(cells[0].toUpperCase(Locale.ROOT));
        Use use = Use.valueOf(cells[1].toUpperCase(Locale.ROOT));
        words.computeIfAbsent(half, h -> new EnumMap<>(Use.class))
                .computeIfAbsent(use, u -> new ArrayList<>())
                .add(cells[2]);
        if (use == Use.OUTLET) {
            promotions.put(cells[2], cells[3]);
        }
    }
}
