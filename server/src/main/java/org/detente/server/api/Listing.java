package org.detente.server.api;

import io.javalin.http.Context;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.detente.record.list.RowPage;
import org.detente.server.web.Refusal;

/**
 * What a request for a list says beside its filters, and how it is answered.
 *
 * <p>Example: {@code Listing.of(context, Set.of("from", "to"), 1_000).answer("meetings", page, total)}.
 */
public final class Listing {
    /** Rows where a request does not say. */
    private static final int ROWS = 100;

    private final Context context;
    private final RowFormat format;
    private final int limit;

    private Listing(Context context, RowFormat format, int limit) {
        this.context = context;
        this.format = format;
        this.limit = limit;
    }

    /**
     * Reads a request.
     *
     * @param filters the parameters that the list has of its own
     * @param most rows that may be asked for
     * @throws Refusal where it says something that the list does not know
     */
    public static Listing of(Context context, Collection<String> filters, int most) {
        return of(context, filters, Set.of("after", "format", "limit"), most);
    }

    /** The same of a list that has no pages. */
    public static Listing whole(Context context, Collection<String> filters, int most) {
        return of(context, filters, Set.of("format", "limit"), most);
    }

    /** The same of a list that is always given in full. */
    public static Listing all(Context context, Collection<String> filters) {
        return of(context, filters, Set.of("format"), Integer.MAX_VALUE);
    }

    /** How many rows are given where a request does not say. */
    static int usual(int most) {
        return Math.min(ROWS, most);
    }

    private static Listing of(Context context, Collection<String> filters, Set<String> parameters, int most) {
        RowFormat format = RowFormat.of(context);
        Set<String> known = new TreeSet<>(parameters);
        known.addAll(filters);
        refuseOthers(context, known);
        return new Listing(context, format, limit(context, most));
    }

    /** Refuses parameters that are none of these. */
    static void refuseOthers(Context context, Set<String> known) {
        context.queryParamMap().keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Refusal.parameter(
                            name,
                            "There is no such parameter",
                            known.isEmpty()
                                    ? "This address takes none."
                                    : "Known are " + String.join(", ", known) + ".");
                });
    }

    /** How many rows are wanted. */
    public int limit() {
        return limit;
    }

    /**
     * Answers with rows; as a file where the address names a format.
     *
     * @param name of the list
     * @param total how many there are in all, where that is known
     */
    public void answer(String name, RowPage page, Optional<Long> total) {
        context.header("Vary", "Accept");
        page.next().ifPresent(id -> context.header("X-Next", id));
        total.ifPresent(number -> context.header("X-Total", Long.toString(number)));
        if (context.queryParam(RowFormat.PARAMETER) != null) {
            context.header(
                    "Content-Disposition", "attachment; filename=\"detente-" + name + "." + format.word() + "\"");
        }
        String address = context.endpoint().path;
        List<RowColumn> columns = RowColumns.of(address)
                .orElseThrow(() -> new IllegalStateException("say which columns the rows of " + address + " have"));
        context.contentType(format.type()).result(format.write(page, columns));
    }

    private static int limit(Context context, int most) {
        String text = Optional.ofNullable(context.queryParam("limit")).orElse("" + usual(most));
        try {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= most) {
                return limit;
            }
        } catch (NumberFormatException e) {
            // as below
        }
        throw Refusal.parameter("limit", "“" + text + "” is no number of rows", "Give 1 to " + most + ".");
    }
}
