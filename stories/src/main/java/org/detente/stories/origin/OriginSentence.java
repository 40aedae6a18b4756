package org.detente.stories.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.detente.model.Article;
import org.detente.model.Origin;
import org.detente.model.Outlet;
import org.detente.model.OutletControl;
import org.detente.model.OutletKind;
import org.detente.text.outlet.Outlets;

/**
 * Says in words where a text was printed and where it began.
 *
 * <p>Example: "in nine outlets, all of which go back to one text of RT (state-controlled, Russia)". Stateless.
 */
public final class OriginSentence {
    private static final List<String> NUMBERS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final Map<String, String> COUNTRIES = countries();

    private final Outlets outlets;

    public OriginSentence(Outlets outlets) {
        this.outlets = outlets;
    }

    /** A part of a sentence, to stand after "This claim appears". */
    public String of(Origin origin, Collection<Article> articles) {
        OutletKeys keys = OutletKeys.of(outlets, articles);
        Set<String> names = articles.stream().flatMap(a -> keys.of(a).stream()).collect(Collectors.toSet());
        boolean nameless = articles.stream().anyMatch(a -> keys.of(a).isEmpty());
        int count = nameless ? articles.size() : names.size();
        String in = "in " + number(count) + (nameless ? " article" : " outlet") + (count == 1 ? "" : "s");
        if (origin.unknown().isPresent()) {
            return in + "; where the text began is not known: "
                    + why(origin.unknown().get());
        }
        Optional<Article> article = origin.articleId()
                .flatMap(id -> articles.stream().filter(a -> a.id().equals(id)).findFirst());
        Optional<String> whose = whose(origin, article);
        if (article.isEmpty()) {
            String of = whose.orElseThrow();
            if (names.contains(keys.of(origin.outlet().orElseThrow()))) {
                return count == 1 ? in + ", " + of : in + all(count) + "one text of " + of;
            }
            return count == 1
                    ? in + ", which goes back to a text of " + of + " that was not read"
                    : in + all(count) + "one text of " + of + " that was not read";
        }
        if (count == 1) {
            return in + whose.map(of -> ", " + of).orElse("");
        }
        return in + all(count) + whose.map(of -> "one text of " + of).orElse("one of them, whose outlet is not known");
    }

    private static String all(int count) {
        return ", " + (count == 2 ? "both" : "all") + " of which go back to ";
    }

    private Optional<String> whose(Origin origin, Optional<Article> article) {
        return origin.outlet().map(name -> {
            Optional<Outlet> outlet = article.flatMap(outlets::of).or(() -> outlets.named(name));
            return outlet.map(OriginSentence::described).orElse(name);
        });
    }

    /** The outlet with who stands behind it and its country: "RT (state-controlled, Russia)". */
    private static String described(Outlet outlet) {
        List<String> parts = new ArrayList<>();
        outlet.control().map(OutletControl::words).ifPresent(parts::add);
        if (outlet.kind() == OutletKind.AGENCY || outlet.kind() == OutletKind.AGGREGATOR) {
            parts.add(outlet.kind().words());
        }
        outlet.country().map(code -> COUNTRIES.getOrDefault(code, code)).ifPresent(parts::add);
        return parts.isEmpty() ? outlet.name() : outlet.name() + " (" + String.join(", ", parts) + ")";
    }

    private static String why(Origin.Unknown unknown) {
        return switch (unknown) {
            case SAME_TIME -> "the first to print it did so at the same time and credit nobody";
            case UNDATED -> "not all of them say when they printed it, and none credits another";
            case CONTRADICTION -> "they contradict each other";
            case AGGREGATORS_ONLY -> "only aggregators have it";
            case UNNAMED_SOURCE -> "it is credited to agencies that are not named";
            case SEVERAL_TEXTS -> "one of them was put together from several texts";
        };
    }

    private static String number(int count) {
        return count < NUMBERS.size() ? NUMBERS.get(count) : String.format(Locale.ROOT, "%,d", count);
    }

    private static Map<String, String> countries() {
        Map<String, String> names = new HashMap<>(Map.of("XKX", "Kosovo"));
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale("", code);
            names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
        }
        return names;
    }
}
