package org.detente.server.relation;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.detente.dossier.RelationName;
import org.detente.model.PartialDate;
import org.detente.record.query.RelationQuery;
import org.detente.server.actors.Sides;
import org.detente.server.api.ApiArea;
import org.detente.server.web.Refusal;

/**
 * What a reader wants to see of a relation.
 *
 * @param name the two sides, the one that sorts first first
 * @param always what is asked of the record, of all days
 * @param from first day
 * @param to last day
 * @param rows most rows of a list
 */
record RelationRequest(
        RelationName name, RelationQuery always, Optional<LocalDate> from, Optional<LocalDate> to, int rows) {
    /** Rows of a list where the reader asks for no more. */
    static final int ROWS = 12;

    private static final int MOST_ROWS = 500;
    private static final int LONGEST_PAIR = 80;

    static RelationRequest of(Context context, Sides sides) {
        Optional<LocalDate> from = day(context, "from");
        Optional<LocalDate> to = day(context, "to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw Refusal.parameter(
                    "to", "No day is from " + from.get() + " to " + to.get(), "Exchange them, or leave one out.");
        }
        RelationName name = name(context.pathParam("pair"), sides);
        return new RelationRequest(name, query(name, sides), from, to, rows(context));
    }

    private static RelationQuery query(RelationName name, Sides sides) {
        try {
            return sides.query(name, Optional.empty(), Optional.empty());
        } catch (IllegalArgumentException e) {
            throw Refusal.missing("These are no two sides", String.valueOf(e.getMessage()) + ".");
        }
    }

    private static RelationName name(String pair, Sides sides) {
        // the name of a body may have a hyphen; codes have none before their kind
        int hyphen = pair.indexOf('-');
        if (hyphen < 1 || hyphen == pair.length() - 1 || pair.length() > LONGEST_PAIR) {
            throw Refusal.missing(
                    "“" + pair + "” is no relation",
                    "Write two codes with a hyphen between: RUS-USA, or a group: EU-RUS.");
        }
        String a = sides.code(pair.substring(0, hyphen));
        String b = sides.code(pair.substring(hyphen + 1));
        if (a.equals(b)) {
            throw Refusal.missing("A relation has two sides", "Both are “" + a + "”.");
        }
        return RelationName.sorted(List.of(a, b));
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

    /** The same with other lists. */
    RelationRequest with(int most) {
        return new RelationRequest(name, always, from, to, most);
    }

    /** The address of one of the lists for programs, whole. */
    String list(String list) {
        StringBuilder address = new StringBuilder("/api/v1/relations/" + name + "/" + list)
                .append("?limit=")
                .append(ApiArea.MOST_ROWS);
        from.ifPresent(day -> address.append("&from=").append(day));
        to.ifPresent(day -> address.append("&to=").append(day));
        return address.toString();
    }

    /** What is asked of the record. */
    RelationQuery query() {
        return new RelationQuery(always.codeA(), always.codeB(), always.membersA(), always.membersB(), from, to);
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
        return query().covers(date);
    }
}
