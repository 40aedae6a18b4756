package org.detente.evaluation.places;

import java.util.List;
import java.util.Objects;

/**
 * An article with the places that it names.
 *
 * @param id the annotators' identifier
 * @param outlet the outlet's address ("sptimes.ru"), empty where unknown
 * @param text its text
 * @param importance how much it counts when weights are fitted
 * @param places in the order of the file
 */
record GoldArticle(String id, String outlet, String text, double importance, List<GoldPlace> places) {
    GoldArticle {
        Objects.requireNonNull(id);
        Objects.requireNonNull(outlet);
        Objects.requireNonNull(text);
        places = List.copyOf(places);
    }
}
