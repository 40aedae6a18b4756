package org.detente.text.outlet;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.detente.model.Article;
import org.detente.model.Outlet;
import org.detente.model.PartialDate;
import org.detente.model.Published;
import org.detente.model.Span;

/**
 * Agencies and outlets, by name, by domain and by what an article says of itself.
 *
 * <p>Of an outlet that changed hands the row that holds on the asked day answers, without a day the latest. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * Outlets.usual().named("RT NEWS").orElseThrow().isStateControlled(); // true
 * Outlets.usual().atHost("news.bbc.co.uk").orElseThrow().name(); // BBC
 * }</pre>
 */
public final class Outlets {
    /** A name found in a text, by the usual name of the outlet. */
    public record Found(String name, Span span) {}

    private static final Outlets USUAL = new Outlets(OutletFile.ofProgram());

    private static final List<String> NOUNS =
            List.of(" news agency", " agency", " news", " newspaper", " online", " staff", ".com", " tv");

    private final List<OutletRow> rows;
    private final Map<String, List<Outlet>> byName = new HashMap<>();
    private final Map<String, List<Outlet>> byDomain = new HashMap<>();
    private final Map<String, String> usualName = new HashMap<>();
    private final NameSearch search;

    private Outlets(List<OutletRow> rows) {
        this.rows = List.copyOf(rows);
        this.search = new NameSearch(rows);
        for (OutletRow row : rows) {
            Outlet outlet = row.outlet();
            byName.computeIfAbsent(outlet.name(), name -> new ArrayList<>()).add(outlet);
            names(outlet).forEach(name -> usualName.putIfAbsent(name.toLowerCase(Locale.ROOT), outlet.name()));
            outlet.domains()
                    .forEach(host -> byDomain.computeIfAbsent(host, h -> new ArrayList<>())
                            .add(outlet));
        }
    }

    /** The outlets that come with the program. */
    public static Outlets usual() {
        return USUAL;
    }

    /**
     * The program's outlets and the user's. A user's row takes the place of the program's rows of the same name, and takes
     * its names and domains from all others.
     *
     * @throws OutletFileException where a file cannot be read or a row is wrong; it says which line
     */
    public static Outlets with(List<Path> files) {
        Outlets outlets = USUAL;
        for (Path file : files) {
            List<OutletRow> own = OutletFile.ofUser(file);
            Set<String> replaced = new HashSet<>();
            own.forEach(row -> replaced.add(row.outlet().name()));
            outlets = new Outlets(Stream.concat(
                            own.stream(),
                            outlets.rows.stream()
                                    .filter(row ->
                                            !replaced.contains(row.outlet().name())))
                    .toList());
        }
        return outlets;
    }

    /** Every row, the user's first. */
    public List<Outlet> all() {
        return rows.stream().map(OutletRow::outlet).toList();
    }

    /** The usual name of what is wholly an outlet's name, in any case, perhaps with "the" or "news agency" beside it. */
    public Optional<String> name(String words) {
        String plain = words.strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(usualName.get(plain)).or(() -> Optional.ofNullable(usualName.get(stripped(plain))));
    }

    /** Known names in a text, in its order; of two that begin together the longer. */
    public List<Found> in(String text) {
        return search.in(text);
    }

    /**
     * The usual names of the outlets that an author line names: "Reuters Staff", "Ann Lee, AFP", "Ann Lee for the BBC". A name
     * within a longer one is a person's: "Wafa Lee".
     */
    public List<String> inByline(String byline) {
        return Bylines.parts(byline).stream()
                .flatMap(part -> name(part).stream())
                .distinct()
                .toList();
    }

    /** The outlet of a name, as {@link #name} reads it. */
    public Optional<Outlet> named(String words) {
        return named(words, Optional.empty());
    }

    /** The outlet of a name, as it was on a day. */
    public Optional<Outlet> named(String words, Optional<LocalDate> day) {
        return name(words).flatMap(name -> onDay(byName.getOrDefault(name, List.of()), day));
    }

    /** The outlet whose domain a host is or stands under. */
    public Optional<Outlet> atHost(String host) {
        return atHost(host, Optional.empty());
    }

    /** The outlet whose domain a host is or stands under, as it was on a day; the longest domain wins. */
    public Optional<Outlet> atHost(String host, Optional<LocalDate> day) {
        String rest = host.strip().toLowerCase(Locale.ROOT);
        while (rest.contains(".")) {
            List<Outlet> outlets = byDomain.getOrDefault(rest, List.of());
            if (!outlets.isEmpty()) {
                return onDay(outlets, day);
            }
            rest = rest.substring(rest.indexOf('.') + 1);
        }
        return Optional.empty();
    }

    /** The outlet of an article: by the name or host that it gives as its outlet, else by its address. */
    public Optional<Outlet> of(Article article) {
        Optional<LocalDate> day = article.published().map(Published::date).map(PartialDate::first);
        return article.outlet()
                .flatMap(name -> named(name, day).or(() -> atHost(name, day)))
                .or(() -> article.url().flatMap(Hosts::of).flatMap(host -> atHost(host, day)));
    }

    private static Stream<String> names(Outlet outlet) {
        return Stream.concat(Stream.of(outlet.name()), outlet.names().stream());
    }

    /** The row that holds on the day; without one, or where none does, the latest. */
    private static Optional<Outlet> onDay(List<Outlet> outlets, Optional<LocalDate> day) {
        return day.flatMap(d -> outlets.stream().filter(row -> row.holdsOn(d)).reduce(Outlets::later))
                .or(() -> outlets.stream().reduce(Outlets::later));
    }

    private static Outlet later(Outlet a, Outlet b) {
        return end(a).compareTo(end(b)) >= 0 ? a : b;
    }

    private static LocalDate end(Outlet outlet) {
        return outlet.until().map(PartialDate::last).orElse(LocalDate.MAX);
    }

    private static String stripped(String words) {
        String rest = words.startsWith("the ") ? words.substring(4) : words;
        for (String noun : NOUNS) {
            if (rest.endsWith(noun)) {
                return rest.substring(0, rest.length() - noun.length());
            }
        }
        return rest;
    }
}
