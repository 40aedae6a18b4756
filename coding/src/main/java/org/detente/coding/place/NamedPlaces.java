package org.detente.coding.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.place.gazetteer.Gazetteer;
import org.detente.model.Article;
import org.detente.model.Span;
import org.detente.text.TextStructure;

/**
 * The places that one article names, by the gazetteer and weights that come with the program. They are looked up when first
 * asked for, since most of the work is done then; for one thread.
 *
 * <pre>{@code
 * NamedPlaces places = new NamedPlaces(article, TextAnalyzer.analyze(article.text()));
 * places.within(phrase).flatMap(meant -> meant.place().country());
 * }</pre>
 */
public final class NamedPlaces {
    /** A place that is less likely meant than this is left out. */
    private static final double LEAST = 0.4;

    private final Article article;
    private final TextStructure text;
    private Optional<List<Resolution>> found = Optional.empty();

    /**
     * The places of an article.
     *
     * @param text of the article
     */
    public NamedPlaces(Article article, TextStructure text) {
        this.article = article;
        this.text = text;
    }

    /** All of them, in the order of the text. */
    public List<Resolution> all() {
        if (found.isEmpty()) {
            found = Optional.of(resolved());
        }
        return found.get();
    }

    /** The first that stands whole among some words. */
    public Optional<Resolution> within(Span words) {
        return all().stream()
                .filter(place -> words.contains(place.toponym().span()))
                .findFirst();
    }

    private List<Resolution> resolved() {
        Gazetteer gazetteer = Gazetteer.standard();
        ToponymFinder.Found names = new ToponymFinder(gazetteer).find(text);
        if (names.places().isEmpty()) {
            return List.of();
        }
        OutletHome home = article.url()
                .or(article::outlet)
                .map(outlet -> OutletHome.of(outlet, gazetteer))
                .orElse(OutletHome.UNKNOWN);
        Set<Toponym> places = Set.copyOf(names.places());
        return PlaceResolver.standard().resolve(text.text(), names.all(), home).stream()
                .filter(place -> place.confidence() >= LEAST && places.contains(place.toponym()))
                .toList();
    }
}
