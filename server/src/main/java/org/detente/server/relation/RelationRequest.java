package org.detente.server.relation;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.detente.dossier.RelationName;
import org.detente.model.PartialDate;
import org.detente.record.query.RelationQuery;
import org.detente.server.web.Refusal;

/**
 * What a reader wants to see of a relation.
 *
 * @param name the two sides, the one that sorts first first
 * @param from first day
 * @param to last day
 * @param rows most rows of a list
 */
record RelationRequest(RelationName name, Optional<LocalDate> from, Optional<LocalDate> to, int rows) {
    /** Rows of a list where the reader asks for no more. */
    static final int ROWS = 12;

    private static final int MOST_ROWS = 500;
    private static final int LONGEST_PAIR = 80;

    static RelationRequest of(Context context) {
        Optional<LocalDate> from = day(context, "from");
        Optional<LocalDate> to = day(context, "to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw Refusal.parameter(
                    "to", "No day is from " + from.get() + " to " + to.get(), "Exchange them, or leave one out.");
        }
        return new RelationRequest(name(context.pathParam("pair")), from, to, rows(context));
    }

    private static RelationName name(String pair) {
        // the name of a body may have a hyphen; codes have none before their kind
        int hyphen = pair.indexOf('-');
        if (hyphen < 1 || hyphen == pair.length() - 1 || pair.length() > LONGEST_PAIR) {
            throw Refusal.missing("“" + pair + "” is no relation", "Write two codes with a hyphen between: RUS-USA.");
        }
        String a = pair.substring(0, hyphen);
        String b = pair.substring(hyphen + 1);
        if (a.equals(b)) {
            throw Refusal.missing("A relation has two sides", "Both are “" + a + "”.");
        }
        return a.compareTo(b) < 0 ? new RelationName(a, b) : new RelationName(b, a);
    }

    private static Optional<LocalDate> day(Context context, String parameter) {
        String text = context.queryParam(parameter);
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() < 1000 || day.getYear() > 9999) {
                throw Refusal.parameter(parameter, "The year " + day.getYear() + " is out of reach", "Give another.");
            }
            return Optional.of(day);
        } catch (DateTimeParseException e) {
            throw Refusal.parameter(parameter, "“" + text + "” is no day", "Write it as 2024-05-31.");
        }
    }

    private static int rows(Context context) {
        String text = context.queryParam("rows");
        if (text == null || text.isBlank()) {
            return ROWS;
        }
        if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST_ROWS) {
            throw Refusal.parameter("rows", "That many rows cannot be shown", "Give 1 to " + MOST_ROWS + ".");
        }
        return Integer.parseInt(text);
    }

    /** What is asked of the record. */
    RelationQuery query() {
        return new RelationQuery(name.a(), name.b(), from, to);
    }

    /** The same without bounds. */
    RelationQuery always() {
        return RelationQuery.of(name.a(), name.b());
    }

    /** The address of the page. */
    String page() {
        return "/relation/" + name;
    }

    /** The address of the page in these days with more rows, as many as may be shown. */
    String withAllRows() {
        StringBuilder address = new StringBuilder(page()).append("?rows=").append(MOST_ROWS);
        from.ifPresent(day -> address.append("&from=").append(day));
        to.ifPresent(day -> address.append("&to=").append(day));
        return address.toString();
    }

    boolean hasBounds() {
        return from.isPresent() || to.isPresent();
    }

    /** Whether a date may be in the days asked for. */
    boolean covers(PartialDate date) {
        return from.map(day -> !date.last().isBefore(day)).orElse(true)
                && to.map(day -> !date.first().isAfter(day)).orElse(true);
    }
}
