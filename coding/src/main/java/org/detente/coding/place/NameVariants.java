package org.detente.coding.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.detente.coding.place.gazetteer.Gazetteer;
import org.detente.coding.place.gazetteer.PlaceNames;

/** The names under which the words of a toponym may stand in the gazetteer. */
final class NameVariants {
    private static final Set<String> BEFORE = Set.of(
            "the",
            "north",
            "south",
            "east",
            "west",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "northeastern",
            "northwestern",
            "southeastern",
            "southwestern",
            "downtown",
            "greater",
            "upper",
            "lower",
            "inner",
            "mainland",
            "metro",
            "metropolitan",
            "old",
            "city",
            "town",
            "village",
            "of",
            "state",
            "lake",
            "river",
            "mount",
            "port",
            "province",
            "county",
            "republic",
            "occupied");
    private static final Set<String> BEHIND = Set.of(
            "township",
            "area",
            "region",
            "city",
            "town",
            "county",
            "parish",
            "province",
            "state",
            "district",
            "borough",
            "village",
            "oblast",
            "governorate",
            "valley",
            "metro",
            "metropolitan",
            "suburb",
            "proper",
            "island",
            "islands",
            "territory",
            "territories",
            "republic",
            "river",
            "lake",
            "park",
            "mountains",
            "creek",
            "bay",
            "beach",
            "heights",
            "hills",
            "station",
            "junction");

    private static final Map<String, String> WRITTEN_OUT = Map.of(
            "twp",
            "township",
            "co",
            "county",
            "no",
            "north",
            "n",
            "north",
            "s",
            "south",
            "e",
            "east",
            "w",
            "west",
            "mtn",
            "mountain",
            "is",
            "island");

    private NameVariants() {}

    /** The words as they are, else without a word before or behind the name that is no part of it; empty where nothing helps. */
    static String known(Gazetteer gazetteer, String text) {
        String folded = PlaceNames.folded(PlaceNames.withoutPossessive(text));
        if (folded.isEmpty() || gazetteer.has(folded)) {
            return folded;
        }
        List<String> words = new ArrayList<>(List.of(folded.split(" ", -1)));
        words.replaceAll(word -> WRITTEN_OUT.getOrDefault(word, word));
        if (gazetteer.has(String.join(" ", words))) {
            return String.join(" ", words);
        }
        while (words.size() > 1) {
            if (BEFORE.contains(words.get(0))) {
                words.remove(0);
            } else if (BEHIND.contains(words.get(words.size() - 1))) {
                words.remove(words.size() - 1);
            } else {
                break;
            }
            String shorter = PlaceNames.folded(String.join(" ", words));
            if (gazetteer.has(shorter)) {
                return shorter;
            }
        }
        return "";
    }
}
