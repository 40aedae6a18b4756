package org.detente.text.outlet;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.detente.model.Outlet;
import org.detente.model.OutletControl;
import org.detente.model.OutletKind;
import org.detente.model.PartialDate;

/**
 * One row of a list of outlets.
 *
 * @param outlet what it says
 * @param sparing names that are too common to be looked for in running text
 */
record OutletRow(String file, int line, Outlet outlet, Set<String> sparing) {
    static final List<String> COLUMNS =
            List.of("name", "names", "domains", "country", "kind", "source", "control", "owner", "since", "until");

    private static final Pattern DOMAIN = Pattern.compile("[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){1,8}");
    private static final Set<String> COUNTRIES = countries();

    OutletRow {
        sparing = Set.copyOf(sparing);
    }

    static OutletRow of(String file, int line, Map<String, String> cells) {
        Reader reader = new Reader(file, line, cells);
        String name =
                reader.text("name").orElseThrow(() -> reader.problem("has no name", "fill in the column \"name\""));
        List<String> written = reader.list("names");
        List<String> sparing = written.stream()
                .filter(alias -> alias.endsWith("?"))
                .map(OutletRow::withoutMark)
                .toList();
        List<String> names = written.stream()
                .map(OutletRow::withoutMark)
                .filter(alias -> !alias.equals(name))
                .toList();
        Optional<OutletControl> control = reader.constant("control", OutletControl.class);
        Optional<String> owner = reader.text("owner");
        if (control.isPresent() && owner.isEmpty()) {
            throw reader.problem(
                    "says that " + name + " is controlled, and not by whom", "fill in the column \"owner\"");
        }
        Optional<PartialDate> since = reader.date("since");
        Optional<PartialDate> until = reader.date("until");
        if (since.isPresent()
                && until.isPresent()
                && until.get().last().isBefore(since.get().first())) {
            throw reader.problem("ends before it begins", "exchange \"since\" and \"until\"");
        }
        return new OutletRow(
                file,
                line,
                new Outlet(
                        name,
                        names,
                        reader.domains(),
                        reader.country(),
                        reader.constant("kind", OutletKind.class)
                                .orElseThrow(() ->
                                        reader.problem("has no kind", "use one of " + Reader.words(OutletKind.class))),
                        control,
                        owner,
                        since,
                        until,
                        reader.text("source").orElse("not named")),
                Set.copyOf(sparing));
    }

    /** What is wrong with the row, to be thrown. */
    OutletFileException problem(String what, String advice) {
        return new OutletFileException(file, line, what, advice);
    }

    private static String withoutMark(String name) {
        return name.endsWith("?") ? name.substring(0, name.length() - 1) : name;
    }

    private static Set<String> countries() {
        Set<String> codes = new HashSet<>(Set.of("XKX"));
        for (String code : Locale.getISOCountries()) {
            codes.add(new Locale("", code).getISO3Country());
        }
        return codes;
    }

    /** The cells of a row, with what is to be said where they are wrong. */
    private record Reader(String file, int line, Map<String, String> cells) {
        OutletFileException problem(String what, String advice) {
            return new OutletFileException(file, line, what, advice);
        }

        Optional<String> text(String column) {
            return Optional.ofNullable(cells.get(column)).filter(cell -> !cell.isEmpty());
        }

        List<String> list(String column) {
            return Arrays.stream(text(column).orElse("").split(";", -1))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }

        List<String> domains() {
            List<String> domains = list("domains");
            for (String domain : domains) {
                if (!DOMAIN.matcher(domain).matches() || domain.startsWith("www.")) {
                    throw problem(
                            "has the domain \"" + domain + "\"",
                            "write the bare host in small letters, such as bbc.co.uk");
                }
            }
            return domains;
        }

        Optional<String> country() {
            Optional<String> code = text("country");
            if (code.isPresent() && !COUNTRIES.contains(code.get())) {
                throw problem("has the country \"" + code.get() + "\"", "use an ISO 3166-1 alpha-3 code such as FRA");
            }
            return code;
        }

        Optional<PartialDate> date(String column) {
            try {
                return text(column).map(PartialDate::parse);
            } catch (DateTimeException e) {
                throw problem(
                        "has \"" + text(column).orElseThrow() + "\" under \"" + column + "\"",
                        "write 2022, 2022-01 or 2022-01-10");
            }
        }

        <E extends Enum<E>> Optional<E> constant(String column, Class<E> type) {
            Optional<String> cell = text(column);
            if (cell.isEmpty()) {
                return Optional.empty();
            }
            Optional<E> constant = Arrays.stream(type.getEnumConstants())
                    .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(cell.get()))
                    .findFirst();
            if (constant.isEmpty()) {
                throw problem("has the " + column + " \"" + cell.get() + "\"", "use one of " + words(type));
            }
            return constant;
        }

        static <E extends Enum<E>> String words(Class<E> type) {
            return String.join(
                    ", ",
                    Arrays.stream(type.getEnumConstants())
                            .map(value -> value.name().toLowerCase(Locale.ROOT))
                            .toList());
        }
    }
}
