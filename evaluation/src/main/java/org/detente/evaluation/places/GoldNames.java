package org.detente.evaluation.places;

import java.util.ArrayList;
import java.util.List;
import org.detente.coding.place.Naming;
import org.detente.coding.place.OutletHome;
import org.detente.coding.place.PlaceResolver;
import org.detente.coding.place.Toponym;
import org.detente.coding.place.ToponymFinder;
import org.detente.coding.place.gazetteer.Gazetteer;
import org.detente.text.TextAnalyzer;

/** Weighs the names of gold articles: those that the annotators marked, among what else the text names. */
final class GoldNames {
    private final Gazetteer gazetteer;
    private final ToponymFinder finder;
    private final List<Prepared> articles = new ArrayList<>();

    /**
     * An article with all names that are weighed together.
     *
     * @param toponyms the gold names, and what else was found
     * @param found the names of places that were found
     * @param alone all that was found, with adjectives, without the gold names
     * @param home what the outlet tells
     */
    record Prepared(
            GoldArticle article, List<Toponym> toponyms, List<Toponym> found, List<Toponym> alone, OutletHome home) {}

    GoldNames(Gazetteer gazetteer, List<GoldArticle> gold) {
        this.gazetteer = gazetteer;
        finder = new ToponymFinder(gazetteer);
        gold.forEach(article -> articles.add(prepared(article)));
    }

    List<Prepared> articles() {
        return articles;
    }

    static List<Naming> weighed(Prepared article, PlaceResolver resolver) {
        return resolver.weighed(article.article().text(), article.toponyms(), article.home());
    }

    private Prepared prepared(GoldArticle article) {
        ToponymFinder.Found found = finder.find(TextAnalyzer.analyze(article.text()));
        List<Toponym> toponyms = new ArrayList<>(
                article.places().stream().map(GoldPlace::toponym).toList());
        found.all().stream()
                .filter(t -> article.places().stream()
                        .noneMatch(g -> g.toponym().span().overlaps(t.span())))
                .forEach(toponyms::add);
        return new Prepared(article, toponyms, found.places(), found.all(), OutletHome.of(article.outlet(), gazetteer));
    }
}
