package org.detente.server.tension;

import java.util.Optional;
import org.detente.server.layout.Formats;
import org.detente.stories.tension.TensionDay;
import org.detente.stories.tension.TensionSeries;

/**
 * How tense a relation is on the last day that the news tell of: what the value becomes in silence is no finding.
 *
 * @param day that day
 * @param before thirty days earlier, where the news told of that day
 */
public record TensionNow(TensionDay day, Optional<TensionDay> before) {
    private static final int BEFORE_DAYS = 30;

    /** What is shown of a value. */
    private static final double TENTH = 0.1;

    /** The last covered day of a series; its last day where none is covered. */
    public static TensionNow of(TensionSeries series) {
        TensionDay now = series.last();
        for (int i = series.days().size() - 1; i >= 0; i--) {
            if (series.days().get(i).coverage().covered()) {
                now = series.days().get(i);
                break;
            }
        }
        return new TensionNow(
                now,
                series.on(now.day().minusDays(BEFORE_DAYS))
                        .filter(day -> day.coverage().covered()));
    }

    /** {@code conflict} or {@code cooperation} where the interval leaves the other out, else {@code balance}. */
    public String side() {
        if (day.low() >= TENTH / 2) {
            return "conflict";
        }
        return day.high() <= -TENTH / 2 ? "cooperation" : "balance";
    }

    /** What value and interval say. */
    public String words() {
        return switch (side()) {
            case "conflict" -> "conflict prevails";
            case "cooperation" -> "cooperation prevails";
            default -> "neither prevails";
        };
    }

    /** Where it goes; absent where the news did not tell of the days before. */
    public Optional<Trend> trend() {
        return before.map(then -> Trend.of(day.value() - then.value()));
    }

    /** "+1.2". */
    public String value(Formats formats) {
        return formats.signed(day.value());
    }

    /** "−6.9 to +10.4". */
    public String interval(Formats formats) {
        return formats.signed(day.low()) + " to " + formats.signed(day.high());
    }
}
