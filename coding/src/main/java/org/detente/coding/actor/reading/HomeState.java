package org.detente.coding.actor.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The one state that an article is about, where it is about one only. */
public final class HomeState {
    /** Of so many words on states, or of all in a shorter text, this share must be on the same state. */
    private static final int FEWEST = 3;

    private static final double SHARE = 0.7;

    private static final Set<String> POSTED = Set.of("ambassador", "envoy", "diplomat", "consul");
    private static final String EMBASSY = "Embassy";

    private HomeState() {}

    /**
     * The state; of two that deal with each other neither is it.
     *
     * @param codes of the states, bodies and groups that the article names, each as often as it does, but for those that only serve
     *     abroad
     */
    public static Optional<String> of(ArticleWords article, Collection<String> codes) {
        List<String> all = new ArrayList<>(article.regions());
        all.addAll(codes);
        return among(all, article);
    }

    /** The state that a list of codes names so often that an article with these is about it alone. */
    public static Optional<String> among(Collection<String> codes, ArticleWords article) {
        Map<String, Integer> counts = new TreeMap<>();
        codes.forEach(code -> counts.merge(code, 1, Integer::sum));
        int all = codes.size();
        int fewest = Math.min(FEWEST, article.sentences().size());
        return counts.entrySet().stream()
                .filter(e -> isState(e.getKey()) && e.getValue() >= fewest && e.getValue() >= SHARE * all)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether somebody serves a state abroad, and so tells that what happens is not at home. */
    public static boolean isPosted(Optional<String> role, Optional<String> name) {
        return role.stream().flatMap(r -> Stream.of(r.split(" "))).anyMatch(POSTED::contains)
                || name.filter(EMBASSY::equals).isPresent();
    }

    /** Whether a code is a state's and no body's or group's. */
    public static boolean isState(String code) {
        return code.indexOf(':') < 0 && !code.equals("WEST");
    }
}
