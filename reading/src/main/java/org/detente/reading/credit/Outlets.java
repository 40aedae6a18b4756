package org.detente.reading.credit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.detente.model.Span;

/** Agencies and outlets known by name, from {@code outlets.tsv}. */
final class Outlets {
    /** A name found in a text. */
    record Found(String name, Span span) {}

    private record Alias(String words, String name) {}

    private static final Outlets USUAL = load();

    private final Map<String, List<Alias>> byFirstWord = new HashMap<>();
    private final Map<String, String> byWords = new HashMap<>();

    private Outlets() {}

    static Outlets usual() {
        return USUAL;
    }

    /** The usual name of what is wholly an outlet's name, in any case, perhaps with "the" or "news agency" beside it. */
    Optional<String> name(String words) {
        String plain = words.strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(byWords.get(plain)).or(() -> Optional.ofNullable(byWords.get(stripped(plain))));
    }

    /** Known names in a text, in its order; of two that begin together the longer. */
    List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (!isWord(text, i) || (i > 0 && isWord(text, i - 1))) {
                i++;
                continue;
            }
            int end = i;
            while (end < text.length() && isWord(text, end)) {
                end++;
            }
            Optional<Found> name = at(text, i, text.substring(i, end));
            name.ifPresent(found::add);
            i = name.map(n -> n.span().end()).orElse(end);
        }
        return found;
    }

    private Optional<Found> at(String text, int start, String firstWord) {
        for (Alias alias : byFirstWord.getOrDefault(firstWord, List.of())) {
            int end = start + alias.words().length();
            if (text.startsWith(alias.words(), start) && (end == text.length() || !isWord(text, end))) {
                return Optional.of(new Found(alias.name(), new Span(start, end)));
            }
        }
        return Optional.empty();
    }

    private static boolean isWord(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at));
    }

    private static String stripped(String words) {
        String rest = words.startsWith("the ") ? words.substring(4) : words;
        for (String noun :
                List.of(" news agency", " agency", " news", " newspaper", " online", " staff", ".com", " tv")) {
            if (rest.endsWith(noun)) {
                return rest.substring(0, rest.length() - noun.length());
            }
        }
        return rest;
    }

    private void add(String words, String name) {
        int end = 0;
        while (end < words.length() && isWord(words, end)) {
            end++;
        }
        byFirstWord
                .computeIfAbsent(words.substring(0, end), first -> new ArrayList<>())
                .add(new Alias(words, name));
        byWords.putIfAbsent(words.toLowerCase(Locale.ROOT), name);
    }

    private static Outlets load() {
        Outlets outlets = new Outlets();
        try (InputStream in = Objects.requireNonNull(Outlets.class.getResourceAsStream("outlets.tsv"), "outlets.tsv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String row = reader.readLine(); row != null; row = reader.readLine()) {
                if (!row.isBlank() && !row.startsWith("#")) {
                    String[] cells = row.split("\t", -1);
                    outlets.add(cells[0], cells[0]);
                    if (cells.length > 1) {
                        for (String alias : cells[1].split("\\|", -1)) {
                            outlets.add(alias, cells[0]);
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        outlets.byFirstWord
                .values()
                .forEach(aliases -> aliases.sort(
                        Comparator.comparing((Alias alias) -> -alias.words().length())));
        return outlets;
    }
}
