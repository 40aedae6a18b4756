package org.detente.text.outlet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.model.Span;

/** Finds names of outlets in a text as they are written, in one pass over its words. */
final class NameSearch {
    private record Alias(String words, String name) {}

    private final Map<String, List<Alias>> byFirstWord = new HashMap<>();

    NameSearch(List<OutletRow> rows) {
        for (OutletRow row : rows) {
            Stream.concat(Stream.of(row.outlet().name()), row.outlet().names().stream())
                    .filter(name -> !row.sparing().contains(name))
                    .forEach(name -> add(name, row.outlet().name()));
        }
        byFirstWord
                .values()
                .forEach(aliases -> aliases.sort(
                        Comparator.comparing((Alias alias) -> -alias.words().length())));
    }

    List<Outlets.Found> in(String text) {
        List<Outlets.Found> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (!isWord(text, i)) {
                i++;
                continue;
            }
            int end = endOfWord(text, i);
            Optional<Outlets.Found> name = at(text, i, text.substring(i, end));
            name.ifPresent(found::add);
            i = name.map(n -> n.span().end()).orElse(end);
        }
        return found;
    }

    private Optional<Outlets.Found> at(String text, int start, String firstWord) {
        for (Alias alias : byFirstWord.getOrDefault(firstWord, List.of())) {
            int end = start + alias.words().length();
            if (text.startsWith(alias.words(), start) && (end == text.length() || !isWord(text, end))) {
                return Optional.of(new Outlets.Found(alias.name(), new Span(start, end)));
            }
        }
        return Optional.empty();
    }

    private void add(String words, String name) {
        byFirstWord
                .computeIfAbsent(words.substring(0, endOfWord(words, 0)), first -> new ArrayList<>())
                .add(new Alias(words, name));
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && isWord(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isWord(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at));
    }
}
