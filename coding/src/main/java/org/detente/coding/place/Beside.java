package org.detente.coding.place;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.detente.model.PlaceLevel;

/** What the words between and around toponyms tell of them. */
final class Beside {
    private static final int FARTHEST = 48;
    private static final int NEAR = 24;
    private static final Set<String> BEHIND_TOWN = Set.of(",", "in", ", in", "(", ", (", "- ", "");
    private static final Set<String> KINDS = Set.of(
            "city",
            "town",
            "village",
            "province",
            "capital",
            "port",
            "region",
            "district",
            "governorate",
            "state",
            "county",
            "resort",
            "suburb",
            "cities",
            "towns",
            "provinces",
            "territory",
            "peninsula",
            "island",
            "oblast",
            "enclave");
    private static final Set<String> BETWEEN = Set.of(
            "of",
            "the",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "northeastern",
            "northwestern",
            "southeastern",
            "southwestern",
            "north",
            "south",
            "east",
            "west",
            "coastal",
            "border",
            "largest",
            "biggest",
            "second",
            "main",
            "ancient",
            "industrial",
            "mountainous",
            "remote",
            "restive",
            "second-largest",
            "besieged",
            "strategic",
            "neighboring",
            "neighbouring",
            "nearby",
            "holy",
            "historic",
            "tiny",
            "small");
    private static final Map<String, PlaceLevel> LEVELS = Map.ofEntries(
            Map.entry("county", PlaceLevel.DISTRICT),
            Map.entry("counties", PlaceLevel.DISTRICT),
            Map.entry("parish", PlaceLevel.DISTRICT),
            Map.entry("district", PlaceLevel.DISTRICT),
            Map.entry("province", PlaceLevel.STATE),
            Map.entry("provinces", PlaceLevel.STATE),
            Map.entry("governorate", PlaceLevel.STATE),
            Map.entry("oblast", PlaceLevel.STATE),
            Map.entry("state", PlaceLevel.STATE),
            Map.entry("region", PlaceLevel.STATE),
            Map.entry("city", PlaceLevel.CITY),
            Map.entry("town", PlaceLevel.CITY),
            Map.entry("village", PlaceLevel.CITY),
            Map.entry("suburb", PlaceLevel.CITY),
            Map.entry("township", PlaceLevel.CITY),
            Map.entry("port", PlaceLevel.CITY),
            Map.entry("capital", PlaceLevel.CITY),
            Map.entry("downtown", PlaceLevel.CITY));

    private Beside() {}

    /** Whether the words between say that the first may lie in the second ("Paris, Texas"; "Homs in Syria"). */
    static boolean isInside(String text, Toponym first, Toponym second) {
        int gap = second.span().start() - first.span().end();
        if (gap < 1 || gap > NEAR) {
            return false;
        }
        String between = text.substring(first.span().end(), second.span().start());
        String words = between.strip().toLowerCase(Locale.ROOT);
        if (between.indexOf('\n') >= 0) {
            return false;
        }
        if (BEHIND_TOWN.contains(words) && !words.isEmpty()) {
            return true;
        }
        String rest = words.startsWith(",") ? words.substring(1).strip() : words;
        return rest.startsWith("in ") && onlyBetween(rest.substring(3));
    }

    /** Whether the words between say that the second may lie in the first ("Iraq's second city Mosul", "the Syrian town of Homs"). */
    static boolean isOwned(String text, Toponym first, Toponym second) {
        int gap = second.span().start() - first.span().end();
        if (gap < 1 || gap > FARTHEST) {
            return false;
        }
        String words = text.substring(first.span().end(), second.span().start())
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
        boolean own = words.startsWith("'s ");
        String rest = (own ? words.substring(3) : words).strip();
        return rest.isEmpty() ? own : onlyBetween(rest) && (own || saysKind(rest));
    }

    /** The levels that the words right before and behind tell. */
    static Set<PlaceLevel> levels(String text, Toponym toponym) {
        Set<PlaceLevel> told = EnumSet.noneOf(PlaceLevel.class);
        String before = text.substring(
                        Math.max(0, toponym.span().start() - NEAR),
                        toponym.span().start())
                .toLowerCase(Locale.ROOT);
        String[] words = before.strip().split("[^a-z]+", -1);
        int last = words.length - 1;
        boolean of = last > 0 && words[last].equals("of");
        PlaceLevel earlier = LEVELS.get(of ? words[last - 1] : words[Math.max(0, last)]);
        if (earlier != null && !before.strip().endsWith(".")) {
            told.add(earlier);
        }
        String after = text.substring(
                toponym.span().end(), Math.min(text.length(), toponym.span().end() + NEAR));
        if (after.startsWith(" ")) {
            PlaceLevel later =
                    LEVELS.get(after.strip().split("[^A-Za-z]+", 2)[0].toLowerCase(Locale.ROOT));
            if (later != null) {
                told.add(later);
            }
        }
        return told;
    }

    private static boolean onlyBetween(String words) {
        for (String word : words.split("[ ,]+", -1)) {
            if (!BETWEEN.contains(word) && !KINDS.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean saysKind(String words) {
        for (String word : words.split("[ ,]+", -1)) {
            if (KINDS.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
