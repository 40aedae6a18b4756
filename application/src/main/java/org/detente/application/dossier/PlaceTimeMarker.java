package org.detente.application.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.coding.place.NamedPlaces;
import org.detente.coding.place.Resolution;
import org.detente.coding.time.TimeExpressions;
import org.detente.coding.time.TimeMention;
import org.detente.model.Article;
import org.detente.model.PlaceLevel;
import org.detente.model.Published;
import org.detente.server.article.TextMarker;
import org.detente.text.TextAnalyzer;
import org.detente.text.TextStructure;

/**
 * Reads the places and times of an article anew for its page; the record keeps those of its events alone.
 *
 * <p>The gazetteer is read when the first English article with capitalised words is shown.
 */
public final class PlaceTimeMarker implements TextMarker {
    private static final String ENGLISH = "en";

    @Override
    public List<Named> named(Article article) {
        if (article.language().filter(language -> !language.equals(ENGLISH)).isPresent()) {
            return List.of();
        }
        TextStructure text = TextAnalyzer.analyze(article.text());
        List<Named> named = new ArrayList<>();
        new NamedPlaces(article, text).all().forEach(place -> named.add(place(place)));
        TimeExpressions.find(text, article.published().map(Published::date)).forEach(time -> named.add(time(time)));
        return named;
    }

    private static Named place(Resolution place) {
        String meaning = place.place().name()
                + place.place().country().map(code -> ", " + code).orElse("")
                + place.level().map(PlaceLevel::word).map(word -> ", " + word).orElse("");
        return new Named(place.toponym().span(), false, meaning, Optional.empty());
    }

    private static Named time(TimeMention time) {
        return new Named(time.span(), true, time.value().text(), time.date());
    }
}
