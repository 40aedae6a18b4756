package org.detente.evaluation.places;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.coding.place.PlaceResolver;
import org.detente.coding.place.Resolution;
import org.detente.coding.place.Toponym;
import org.detente.coding.place.gazetteer.Gazetteer;
import org.detente.evaluation.Evaluation.Figure;
import org.detente.model.Place;
import org.detente.model.Span;

/** Counts what a resolver makes of gold names. */
final class PlaceScores {
    /** 100 miles, the radius in which the literature on toponym resolution counts an answer as near (Leidner, 2007). */
    private static final double NEAR = 161;

    /** An answer that is missing counts as half round the earth in the mean error. */
    private static final double FARTHEST = 20_039;

    private static final int BINS = 10;

    private final Gazetteer gazetteer;
    private final List<Double> errors = new ArrayList<>();
    private final List<String> misses = new ArrayList<>();
    private int exact;
    private int country;
    private int covered;
    private int found;
    private int gold;
    private int shared;
    private int right;
    private final double[] sureness = new double[BINS];

    PlaceScores(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Counts one article's gold names, each resolved by the resolver. */
    void addGiven(GoldNames.Prepared article, PlaceResolver resolver) {
        Map<Toponym, Resolution> answers =
                answers(resolver.resolve(article.article().text(), article.toponyms(), article.home()));
        for (GoldPlace place : article.article().places()) {
            place.meant().ifPresent(meant -> {
                Optional<Resolution> answer = Optional.ofNullable(answers.get(place.toponym()));
                boolean same = answer.map(a -> isSame(a, meant)).orElse(false);
                exact += same ? 1 : 0;
                country += isCountry(answer, meant) ? 1 : 0;
                covered += meant.place().isPresent() ? 1 : 0;
                answer.ifPresent(a -> weigh(a.confidence(), same));
                double error = answer.map(a -> error(a, meant)).orElse(FARTHEST);
                errors.add(error);
                if (!same) {
                    misses.add(miss(article.article(), place, meant, answer, error));
                }
            });
        }
    }

    /** Counts one article whose names are found by the program itself. */
    void addFound(GoldNames.Prepared article, PlaceResolver resolver) {
        Map<Toponym, Resolution> answers =
                answers(resolver.resolve(article.article().text(), article.alone(), article.home()));
        Map<Span, GoldPlace> bySpan = new HashMap<>();
        article.article().places().forEach(p -> bySpan.put(p.toponym().span(), p));
        found += article.found().size();
        gold += bySpan.size();
        for (Toponym toponym : article.found()) {
            GoldPlace place = bySpan.get(toponym.span());
            if (place != null) {
                shared++;
                Resolution answer = answers.get(toponym);
                boolean near = answer != null
                        && place.meant().map(m -> error(answer, m) <= NEAR).orElse(false);
                right += near ? 1 : 0;
            }
        }
    }

    List<Figure> given() {
        List<Figure> figures = new ArrayList<>();
        String given = "names given";
        double all = errors.size();
        figures.add(new Figure(given, "exact", exact / all));
        figures.add(new Figure(given, "country", country / all));
        figures.add(new Figure(
                given, "within 161 km", errors.stream().filter(e -> e <= NEAR).count() / all));
        figures.add(new Figure(
                given, "mean km", errors.stream().mapToDouble(e -> e).average().orElse(0)));
        figures.add(new Figure(given, "in gazetteer", covered / all));
        figures.add(new Figure(given, "calibration error", calibrationError()));
        return figures;
    }

    List<Figure> found() {
        List<Figure> figures = new ArrayList<>();
        String own = "names found";
        figures.add(new Figure(own, "precision", shared / (double) Math.max(1, found)));
        figures.add(new Figure(own, "recall", shared / (double) Math.max(1, gold)));
        figures.add(new Figure(own, "found and within 161 km", right / (double) Math.max(1, gold)));
        return figures;
    }

    List<String> misses() {
        return misses;
    }

    int items() {
        return errors.size();
    }

    private static Map<Toponym, Resolution> answers(List<Resolution> resolved) {
        Map<Toponym, Resolution> answers = new HashMap<>();
        resolved.forEach(r -> answers.put(r.toponym(), r));
        return answers;
    }

    private void weigh(double confidence, boolean isRight) {
        int bin = (int) Math.min(BINS - 1, confidence * BINS);
        sureness[bin] += confidence - (isRight ? 1 : 0);
    }

    /** Mean distance of the confidence, in ten bins, from the share of exact answers. */
    private double calibrationError() {
        return Arrays.stream(sureness).map(Math::abs).sum() / errors.size();
    }

    private boolean isSame(Resolution answer, GoldPlace.Meant meant) {
        return meant.place().isPresent()
                && gazetteer.place(meant.place().getAsInt()).equals(answer.place());
    }

    private static boolean isCountry(Optional<Resolution> answer, GoldPlace.Meant meant) {
        return answer.map(a -> a.place().country().equals(meant.country())).orElse(false);
    }

    /**
     * Kilometres; none where it is the same place, whatever point each gazetteer gives an area; the most there are where only a
     * country is told.
     */
    private double error(Resolution answer, GoldPlace.Meant meant) {
        Place place = answer.place();
        if (isSame(answer, meant)) {
            return 0;
        }
        return place.lat().isEmpty() || place.lon().isEmpty()
                ? FARTHEST
                : Gazetteer.kilometres(place.lat().getAsDouble(), place.lon().getAsDouble(), meant.lat(), meant.lon());
    }

    private static String miss(
            GoldArticle article, GoldPlace place, GoldPlace.Meant meant, Optional<Resolution> answer, double error) {
        String told = answer.map(a -> a.place().name()
                        + a.place().country().map(c -> ", " + c).orElse("")
                        + a.level()
                                .map(l -> ", " + l.word() + ", " + Math.round(error) + " km away")
                                .orElse(", nowhere known"))
                .orElse("nothing");
        return article.id() + " \"" + place.toponym().text() + "\": " + meant.label()
                + (meant.place().isPresent() ? "" : ", which the gazetteer lacks,") + " expected, found " + told;
    }
}
