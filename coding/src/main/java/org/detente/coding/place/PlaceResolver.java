package org.detente.coding.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.place.gazetteer.Gazetteer;
import org.detente.model.PlaceLevel;

/**
 * Says which places the toponyms of one article mean.
 *
 * <p>Each name is weighed with what the words beside it say, with what else the article names, and with how many people live
 * in the places that bear it; then once more with what the first round made of the other names. The same name means the same
 * place throughout an article, but for an area behind a town in it ("in Buffalo, New York, and in New York"). Immutable and safe
 * for many threads.
 *
 * <pre>{@code
 * List<Resolution> places = PlaceResolver.standard().resolve(text, toponyms, OutletHome.UNKNOWN);
 * }</pre>
 */
public final class PlaceResolver {
    private static final int ROUNDS = 2;

    /** Share of an article's names from which on a name that is nowhere known is taken to lie in the same country. */
    private static final double MOSTLY = 0.5;

    private final Gazetteer gazetteer;
    private final PlaceWeights weights;

    /** A resolver that knows these places and decides by these weights. */
    public PlaceResolver(Gazetteer gazetteer, PlaceWeights weights) {
        this.gazetteer = gazetteer;
        this.weights = weights;
    }

    /** The places and weights that come with the program. */
    public static PlaceResolver standard() {
        return new PlaceResolver(Gazetteer.standard(), PlaceWeights.standard());
    }

    /**
     * What each toponym means.
     *
     * @param text the article's text
     * @param toponyms all names of places in it, also adjectives of states; what they say of each other decides
     * @param home what is known of the outlet
     * @return in the order of the text; of a name that the gazetteer lacks only the country, where most other names lie in one;
     *     others are left out
     */
    public List<Resolution> resolve(String text, List<Toponym> toponyms, OutletHome home) {
        List<Naming> namings = weighed(text, toponyms, home);
        Map<String, Double> countries = countries(namings);
        List<Resolution> resolved = new ArrayList<>();
        for (Naming naming : namings) {
            Optional<Weighed> best = naming.best();
            if (best.isPresent()) {
                naming.toponyms().forEach(t -> resolved.add(Resolution.of(gazetteer, t, best.get())));
            } else {
                Map<String, Double> own = naming.beside().isEmpty() ? countries : countries(naming.beside());
                own.entrySet().stream()
                        .filter(country -> country.getValue() > MOSTLY)
                        .findFirst()
                        .ifPresent(c -> naming.toponyms()
                                .forEach(t -> resolved.add(Resolution.somewhereIn(c.getKey(), t, c.getValue()))));
            }
        }
        resolved.sort(Comparator.comparing(r -> r.toponym().span()));
        return List.copyOf(resolved);
    }

    /** The share of each country in what is believed of names. */
    private Map<String, Double> countries(Collection<Naming> namings) {
        Map<String, Double> countries = new HashMap<>();
        double all = 0;
        for (Naming naming : namings) {
            for (Weighed candidate : naming.candidates()) {
                double share = naming.importance() * candidate.belief();
                all += share;
                gazetteer.country(candidate.place()).ifPresent(code -> countries.merge(code, share, Double::sum));
            }
        }
        double sum = all;
        countries.replaceAll((code, share) -> share / sum);
        return countries;
    }

    /** The names with all their candidates, weighed; in the order of the text. */
    public List<Naming> weighed(String text, List<Toponym> toponyms, OutletHome home) {
        List<Naming> namings = namings(text, toponyms, home);
        Evidence evidence = new Evidence(gazetteer, namings, home);
        for (int round = 0; round < ROUNDS; round++) {
            evidence.weigh();
            for (Naming naming : namings) {
                believe(naming);
            }
        }
        return namings;
    }

    private void believe(Naming naming) {
        double most = naming.candidates().stream()
                .mapToDouble(c -> weights.score(c.values()))
                .max()
                .orElse(0);
        double sum = 0;
        for (Weighed candidate : naming.candidates()) {
            candidate.believe(Math.exp(weights.score(candidate.values()) - most));
            sum += candidate.belief();
        }
        for (Weighed candidate : naming.candidates()) {
            candidate.believe(candidate.belief() / sum);
        }
    }

    private List<Naming> namings(String text, List<Toponym> toponyms, OutletHome home) {
        List<Toponym> inOrder = toponyms.stream()
                .distinct()
                .sorted(Comparator.comparing(Toponym::span))
                .toList();
        List<String> names = inOrder.stream()
                .map(t -> NameVariants.known(gazetteer, t.text()))
                .toList();
        Set<Integer> areas = areas(text, inOrder, names);
        Map<String, Naming> byName = new LinkedHashMap<>();
        List<Naming> own = new ArrayList<>();
        for (int i = 0; i < inOrder.size(); i++) {
            String name = names.get(i);
            Naming naming = byName.computeIfAbsent(
                    name + (areas.contains(own.size()) ? "," : ""), k -> new Naming(gazetteer, name));
            naming.add(inOrder.get(i));
            naming.told().addAll(Beside.levels(text, inOrder.get(i)));
            own.add(naming);
        }
        for (int i = 1; i < inOrder.size(); i++) {
            if (areas.contains(i)) {
                own.get(i - 1).beside().add(own.get(i));
                own.get(i).held().add(own.get(i - 1));
            } else if (Beside.isOwned(text, inOrder.get(i - 1), inOrder.get(i))) {
                own.get(i).beside().add(own.get(i - 1));
            }
        }
        // what the outlet is called after is one more name, though the text may never say it
        home.town().ifPresent(town -> byName.computeIfAbsent(town, k -> new Naming(gazetteer, town)));
        return List.copyOf(byName.values());
    }

    /** The toponyms, by number, that name the area of the one right before. */
    private Set<Integer> areas(String text, List<Toponym> inOrder, List<String> names) {
        Set<Integer> areas = new HashSet<>();
        for (int i = 1; i < inOrder.size(); i++) {
            if (Beside.isInside(text, inOrder.get(i - 1), inOrder.get(i)) && holds(names.get(i), names.get(i - 1))) {
                areas.add(i);
            }
        }
        return areas;
    }

    private boolean holds(String area, String inside) {
        List<Integer> areas = gazetteer.bearersOf(area).stream()
                .map(b -> b.place())
                .filter(p -> !gazetteer.level(p).isTown() && gazetteer.level(p).compareTo(PlaceLevel.REGION) > 0)
                .toList();
        return !areas.isEmpty()
                && gazetteer.bearersOf(inside).stream()
                        .anyMatch(b ->
                                areas.stream().anyMatch(a -> a != b.place() && gazetteer.isInside(b.place(), a)));
    }
}
