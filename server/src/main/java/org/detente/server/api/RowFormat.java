package org.detente.server.api;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
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

    private static final Pattern WEIGHT = Pattern.compile("q=[01](?:\\.[0-9]{0,3})?");

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
        return accepted(Optional.ofNullable(context.header("Accept")).orElse("*/*"))
                .orElseThrow(() -> Refusal.of(
                        406, "There is no such format", "Accept application/json, application/x-ndjson or text/csv."));
    }

    /** The format that weighs most in a header {@code Accept} (RFC 9110, 12.5.1), the first of them where several do. */
    static Optional<RowFormat> accepted(String header) {
        Optional<RowFormat> best = Optional.empty();
        double most = 0;
        for (String wanted : header.toLowerCase(Locale.ROOT).split(",", -1)) {
            String[] parts = wanted.split(";", -1);
            Optional<RowFormat> format = ofType(parts[0].strip());
            double weight = weight(parts);
            if (format.isPresent() && weight > most) {
                best = format;
                most = weight;
            }
        }
        return best;
    }

    private static Optional<RowFormat> ofType(String type) {
        return switch (type) {
            case "*/*", "application/*" -> Optional.of(JSON);
            case "text/*" -> Optional.of(CSV);
            default ->
                Arrays.stream(values())
                        .filter(format -> format.type.equals(type))
                        .findFirst();
        };
    }

    /** 1 where none is said, or none that can be read. */
    private static double weight(String... parts) {
        return Arrays.stream(parts)
                .map(String::strip)
                .filter(part -> WEIGHT.matcher(part).matches())
                .mapToDouble(part -> Double.parseDouble(part.substring(2)))
                .findFirst()
                .orElse(1);
    }
}
