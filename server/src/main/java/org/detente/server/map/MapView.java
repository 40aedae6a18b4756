package org.detente.server.map;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.detente.record.survey.PlaceSurvey;
import org.detente.server.api.ApiArea;
import org.detente.server.filter.ActRequest;
import org.detente.server.layout.ActLine;
import org.detente.server.layout.Address;
import org.detente.server.layout.Conflict;
import org.detente.server.layout.Formats;

/**
 * What the page of the map shows.
 *
 * @param request which acts
 * @param address of the page with what was asked for
 * @param survey the acts by place
 * @param rows the places in the table
 * @param points the places on the canvas, those with the most acts first
 * @param labels names on the canvas
 * @param box the part of the canvas that is seen
 * @param acts the latest acts, of the chosen place where one is
 * @param chosen its name
 * @param shapes land and borders
 * @param formats of numbers and days
 */
record MapView(
        ActRequest request,
        Address address,
        PlaceSurvey survey,
        List<PlaceRow> rows,
        List<MapPoint> points,
        List<MapLabels.Label> labels,
        MapBox box,
        List<ActLine> acts,
        Optional<String> chosen,
        WorldShapes shapes,
        Formats formats) {
    MapView {
        rows = List.copyOf(rows);
        points = List.copyOf(points);
        labels = List.copyOf(labels);
        acts = List.copyOf(acts);
    }

    /** "Map", or what of it is shown. */
    String title() {
        String narrowed = request.inWords(formats);
        return narrowed.isEmpty() ? "Map" : "Map: " + narrowed;
    }

    boolean isEmpty() {
        return survey.places().isEmpty();
    }

    /** "135 acts at 66 places; 1,398 acts have no place and are not on the map." */
    String counts() {
        return formats.count(survey.acts(), "act", "acts") + " at "
                + formats.count(survey.places().size(), "place", "places") + ". " + without();
    }

    /** How many are not on the map. */
    String without() {
        long acts = survey.without();
        return acts == 0
                ? "Every act has a place."
                : formats.number(acts) + (acts == 1 ? " act has" : " acts have") + " no place in the text and "
                        + (acts == 1 ? "is" : "are") + " not on the map.";
    }

    /** What is left out of the table or the canvas; empty where nothing is. */
    String left() {
        int all = survey.places().size();
        return rows.size() == all
                ? ""
                : "The " + formats.number(rows.size()) + " places with the most acts of " + formats.number(all) + ".";
    }

    String all() {
        return address.with("rows", MapArea.MOST_ROWS + "").toString();
    }

    boolean mayHaveMore() {
        return rows.size() < Math.min(survey.places().size(), MapArea.MOST_ROWS);
    }

    /** The address of all places for programs. */
    String places() {
        return whole(ApiArea.PLACES).toString();
    }

    /** The address of the acts with a place, of the chosen one where there is one, for programs. */
    String listed() {
        return whole(ApiArea.ACTS)
                .with("place", address.parameters().getOrDefault("place", PlaceLists.ANY))
                .toString();
    }

    private Address whole(String path) {
        return request.at(path).with("limit", ApiArea.MOST_ROWS + "");
    }

    String everywhere() {
        return address.with("place", "").toString();
    }

    String closer() {
        return seen(box.times(0.5, focusX(), focusY()));
    }

    String farther() {
        return seen(box.times(2, focusX(), focusY()));
    }

    /** Where most takes place, to which the map comes closer. */
    String focus() {
        return Math.round(focusX()) + "," + Math.round(focusY());
    }

    private double focusX() {
        return focus(MapPoint::x);
    }

    private double focusY() {
        return focus(MapPoint::y);
    }

    private double focus(ToDoubleFunction<MapPoint> coordinate) {
        double acts = 0;
        double sum = 0;
        for (MapPoint point : points) {
            acts += point.row().count().acts();
            sum += point.row().count().acts() * coordinate.applyAsDouble(point);
        }
        return acts == 0 ? 0 : sum / acts;
    }

    String world() {
        return seen(MapBox.WORLD);
    }

    private String seen(MapBox other) {
        return address.with("view", other.word()) + "#map";
    }

    /** Height of the letters. */
    String letters() {
        return MapLabels.size(box);
    }

    /** The steps of the legend. */
    int steps() {
        return Conflict.STEPS;
    }
}
