package org.detente.server.relation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.detente.stories.tension.Direction;
import org.detente.stories.tension.RelationTension;
import org.detente.stories.tension.TensionDay;

/** A relation's tension as rows, one a day: its interval, the part of each direction, and how much the news tell of that day. */
final class SeriesRows {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SeriesRows() {}

    /** The days from one to another, those included; the values are those of all days before too. */
    static List<String> of(RelationTension tension, Optional<LocalDate> from, Optional<LocalDate> to) {
        return tension.whole().days().stream()
                .filter(day -> from.map(first -> !day.day().isBefore(first)).orElse(true)
                        && to.map(last -> !day.day().isAfter(last)).orElse(true))
                .map(day -> row(tension, day).toString())
                .toList();
    }

    private static ObjectNode row(RelationTension tension, TensionDay day) {
        ObjectNode row = JSON.createObjectNode();
        row.put("day", day.day().toString())
                .put("value", rounded(day.value()))
                .put("low", rounded(day.low()))
                .put("high", rounded(day.high()));
        for (Direction direction : Direction.values()) {
            tension.in(direction)
                    .on(day.day())
                    .ifPresent(part -> row.put(direction.name().toLowerCase(Locale.ROOT), rounded(part.value())));
        }
        return row.put("acts", day.coverage().acts())
                .put("texts", day.coverage().texts())
                .put("outlets", day.coverage().outlets())
                .put("covered", day.coverage().covered());
    }

    /** To a thousandth of a point. */
    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0 + 0.0;
    }
}
