package org.detente.server.actors;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The English names of actors, and which actor a reader means. */
public final class ActorNames {
    private static final Pattern BETWEEN = Pattern.compile("[-–—/,&]|\\s(?:and|vs\\.?|v)\\s", Pattern.CASE_INSENSITIVE);

    /** Words of two names, each of a few. */
    private static final int MOST_WORDS = 8;

    private final Map<String, String> names;
    private final Function<String, Optional<String>> codes;

    /**
     * @param names name of each actor by its code
     * @param codes the code of what a phrase names, as texts name it: "US", "Kremlin"
     */
    public ActorNames(Map<String, String> names, Function<String, Optional<String>> codes) {
        this.names = new TreeMap<>(names);
        this.codes = codes;
    }

    /** The name of an actor; the code without its kind where it has none. */
    public String name(String code) {
        return Optional.ofNullable(names.get(code)).orElseGet(() -> code.substring(code.indexOf(':') + 1));
    }

    /** A code as it is written where it is that of a named actor; the text itself else. */
    public String inCase(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        return names.containsKey(code) ? code : text;
    }

    /** The one actor that a text names: by its code, its name, or otherwise. */
    public Optional<String> code(String text) {
        String word = text.strip();
        String code = word.toUpperCase(Locale.ROOT);
        if (names.containsKey(code)) {
            return Optional.of(code);
        }
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().equalsIgnoreCase(word))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> codes.apply(word));
    }

    /** The two actors of "Russia-USA", "russia and the united states" and the like. */
    public Optional<List<String>> pair(String text) {
        return pair(text, this::code);
    }

    /** The same where more than actors may stand on a side. */
    Optional<List<String>> pair(String text, Function<String, Optional<String>> sideOf) {
        String[] sides = BETWEEN.split(text.strip(), 3);
        if (sides.length == 1) {
            return beside(text.strip(), sideOf);
        }
        return sides.length == 2 ? both(sides[0], sides[1], sideOf) : Optional.empty();
    }

    /** "russia usa": two with nothing between, where it is no name of one. */
    private Optional<List<String>> beside(String text, Function<String, Optional<String>> sideOf) {
        String[] words = text.split("\\s+", MOST_WORDS + 1);
        if (words.length > MOST_WORDS || sideOf.apply(text).isPresent()) {
            return Optional.empty();
        }
        for (int i = 1; i < words.length; i++) {
            Optional<List<String>> found = both(
                    String.join(" ", Arrays.copyOf(words, i)),
                    String.join(" ", Arrays.copyOfRange(words, i, words.length)),
                    sideOf);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<List<String>> both(String one, String other, Function<String, Optional<String>> sideOf) {
        Optional<String> a = sideOf.apply(one.strip());
        Optional<String> b = sideOf.apply(other.strip());
        return a.isPresent() && b.isPresent() && !a.equals(b)
                ? Optional.of(List.of(a.get(), b.get()))
                : Optional.empty();
    }

    /** The actors whose names have a word that begins so, by code. */
    public List<String> beginning(String text) {
        String wanted = " " + text.strip().toLowerCase(Locale.ROOT);
        return names.entrySet().stream()
                .filter(entry -> (" " + entry.getValue().toLowerCase(Locale.ROOT)).contains(wanted))
                .map(Map.Entry::getKey)
                .toList();
    }
}
