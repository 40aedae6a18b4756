package org.detente.server.api;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.detente.record.list.RowPage;
import org.detente.server.web.Refusal;

/** How rows are written. */
enum RowFormat {
    /** One object: {@code rows}, and {@code next} where there are more. */
    JSON("application/json") {
        @Override
        String write(RowPage page, List<RowColumn> columns) {
            String next = page.next().map(id -> ",\"next\":\"" + id + "\"").orElse("");
            return "{\"rows\":[" + String.join(",", page.rows()) + "]" + next + "}\n";
        }
    },
    /** An object a line. */
    NDJSON("application/x-ndjson") {
        @Override
        String write(RowPage page, List<RowColumn> columns) {
            return page.rows().isEmpty() ? "" : String.join("\n", page.rows()) + "\n";
        }
    },
    /** A line a row, with the names of the columns first, which are those of the list. */
    CSV("text/csv") {
        @Override
        String write(RowPage page, List<RowColumn> columns) {
            return RowCsv.of(columns, page.rows());
        }
    };

    /** What names a format in an address; it counts more than the header. */
    static final String PARAMETER = "format";

    private final String type;

    RowFormat(String type) {
        this.type = type;
    }

    abstract String write(RowPage page, List<RowColumn> columns);

    /** {@code csv}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String type() {
        return type;
    }

    /** What a request accepts; JSON where it accepts anything. */
    static RowFormat of(Context context) {
        String named = context.queryParam(PARAMETER);
        return named == null ? accepted(context) : named(named);
    }

    private static RowFormat named(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        Refusal.parameter(PARAMETER, "There is no such format", "Known are json, ndjson and csv."));
    }

    private static RowFormat accepted(Context context) {
        String accept =
                Optional.ofNullable(context.header("Accept")).orElse("*/*").toLowerCase(Locale.ROOT);
        for (String wanted : accept.split(",", -1)) {
            String type = wanted.split(";", -1)[0].strip();
            for (RowFormat format : values()) {
                if (type.equals(format.type)) {
                    return format;
                }
            }
            if (type.equals("*/*") || type.equals("application/*")) {
                return JSON;
            }
        }
        throw Refusal.of(406, "There is no such format", "Accept application/json, application/x-ndjson or text/csv.");
    }
}
