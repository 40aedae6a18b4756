package org.detente.stories.origin;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.detente.model.Article;
import org.detente.model.Outlet;
import org.detente.text.outlet.Outlets;

/**
 * By what the outlets of a group are compared: the usual name where they are listed, else the name without its article.
 *
 * @param group the keys of the outlets that have an article in the group
 * @param initials of outlets of the group: whoever prints a text of the Harbor News Service credits "HNS"
 */
record OutletKeys(Outlets outlets, Set<String> group, Map<String, String> initials) {
    private static final int LEAST_INITIALS = 3;
    private static final Pattern HOST = Pattern.compile("[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    static OutletKeys of(Outlets outlets, Collection<Article> articles) {
        Map<String, String> names = new HashMap<>();
        for (Article article : articles) {
            article.outlet().ifPresent(name -> {
                String initials = initials(name);
                if (initials.length() >= LEAST_INITIALS) {
                    names.merge(initials, name, (one, other) -> one.equals(other) ? one : "");
                }
            });
        }
        names.values().removeIf(String::isEmpty);
        OutletKeys keys = new OutletKeys(outlets, Set.of(), Map.copyOf(names));
        Set<String> group = new HashSet<>();
        articles.forEach(article -> keys.of(article).ifPresent(group::add));
        return new OutletKeys(outlets, Set.copyOf(group), keys.initials);
    }

    Optional<String> of(Article article) {
        return name(article).map(OutletKeys::plain);
    }

    /** The name under which the outlet of an article is spoken of, by the name or else the address that it gives. */
    Optional<String> name(Article article) {
        return outlets.of(article).map(Outlet::name).or(article::outlet);
    }

    /** Of a name as a text writes it. */
    String of(String name) {
        return plain(usual(name));
    }

    /** The name under which an outlet is spoken of. */
    String usual(String name) {
        return Optional.ofNullable(initials.get(name.strip()))
                .or(() -> outlets.name(name))
                .or(() -> outlets.atHost(name).map(Outlet::name))
                .orElse(name);
    }

    boolean isKnown(String name) {
        return group.contains(of(name)) || outlets.name(name).isPresent();
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[^\\p{L}]+", -1)) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }

    /** The letters and digits of a name without its article, and of an address those of its owner: "northgatewire". */
    private static String plain(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        String own = HOST.matcher(lower).matches() ? owner(lower) : lower;
        String bare = own.startsWith("the ") ? own.substring("the ".length()) : own;
        String letters = NO_LETTER.matcher(bare).replaceAll("");
        return letters.isEmpty() ? bare : letters;
    }

    /** The last label before the public suffix, which has two labels where the last but one is as short as in "co.uk". */
    private static String owner(String host) {
        String[] labels = host.split("\\.", -1);
        int last = labels.length - 2;
        return last > 0 && labels[last].length() <= 3 ? labels[last - 1] : labels[last];
    }
}
