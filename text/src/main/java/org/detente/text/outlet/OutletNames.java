package org.detente.text.outlet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.detente.model.Outlet;

/** Sees to it that a name or a domain means one outlet, and a row of it one time. */
final class OutletNames {
    private final Map<String, OutletRow> byName = new HashMap<>();
    private final Map<String, OutletRow> byDomain = new HashMap<>();
    private final Map<String, List<OutletRow>> rows = new HashMap<>();

    void check(OutletRow row) {
        Outlet outlet = row.outlet();
        for (OutletRow other : rows.computeIfAbsent(outlet.name(), name -> new ArrayList<>())) {
            if (overlap(outlet, other.outlet())) {
                throw row.problem(
                        "says of " + outlet.name() + " what line " + other.line() + " says of the same time",
                        "tell the rows apart by \"since\" and \"until\"");
            }
        }
        rows.getOrDefault(outlet.name(), List.of()).add(row);
        Stream.concat(Stream.of(outlet.name()), outlet.names().stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .forEach(name -> check(row, byName.computeIfAbsent(name, absent -> row), name));
        outlet.domains().forEach(host -> check(row, byDomain.computeIfAbsent(host, absent -> row), host));
    }

    private static void check(OutletRow row, OutletRow other, String what) {
        boolean same = row.outlet().name().equals(other.outlet().name());
        if (!same && overlap(row.outlet(), other.outlet())) {
            throw row.problem(
                    "has \"" + what + "\" for " + row.outlet().name() + ", which line " + other.line() + " has for "
                            + other.outlet().name(),
                    "leave it to one of them, or date the rows");
        }
    }

    /** Whether two rows hold on a common day; a day on which one ends and the other begins is none. */
    private static boolean overlap(Outlet a, Outlet b) {
        return !endsBefore(a, b) && !endsBefore(b, a);
    }

    private static boolean endsBefore(Outlet a, Outlet b) {
        return a.until().isPresent()
                && b.since().isPresent()
                && !a.until().get().first().isAfter(b.since().get().last());
    }
}
