package org.detente.coding.affairs.instrument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.detente.coding.affairs.text.CodedText;
import org.detente.coding.affairs.text.StateNames;
import org.detente.model.Mention;
import org.detente.model.Span;
import org.detente.text.Sentence;

/** Who is party to an instrument that the text describes. */
final class Parties {
    private static final Pattern SIDE = Pattern.compile("[A-Z]{3}|IGO:[A-Z0-9]+|NSA:[A-Z0-9]+");
    private static final int PAIR = 2;
    /** First halves of compounds: "Franco-Malian". */
    private static final Map<String, String> COMBINING = Map.ofEntries(
            Map.entry("franco", "FRA"),
            Map.entry("sino", "CHN"),
            Map.entry("indo", "IND"),
            Map.entry("anglo", "GBR"),
            Map.entry("russo", "RUS"),
            Map.entry("greco", "GRC"),
            Map.entry("italo", "ITA"),
            Map.entry("hispano", "ESP"),
            Map.entry("luso", "PRT"),
            Map.entry("turco", "TUR"),
            Map.entry("austro", "AUT"),
            Map.entry("soviet", "RUS"),
            Map.entry("perso", "IRN"),
            Map.entry("nippo", "JPN"),
            Map.entry("polono", "POL"),
            Map.entry("finno", "FIN"),
            Map.entry("germano", "DEU"));

    private final CodedText text;
    /** Actors of the article, the most often named first. */
    private final List<String> frequent;

    Parties(CodedText text) {
        this.text = text;
        Map<String, Integer> counts = new HashMap<>();
        text.mentions().stream()
                .filter(Parties::isSide)
                .forEach(m -> counts.merge(m.actor().code(), 1, Integer::sum));
        frequent = counts.keySet().stream()
                .sorted(Comparator.comparingInt((String code) -> -counts.getOrDefault(code, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static boolean isSide(Mention mention) {
        return SIDE.matcher(mention.actor().code()).matches();
    }

    /** All actors of the article. */
    Set<String> all() {
        return new TreeSet<>(frequent);
    }

    /** Those named in some words. */
    Set<String> within(Span words) {
        Set<String> codes = new LinkedHashSet<>();
        text.mentions().stream()
                .filter(m -> isSide(m) && m.span().overlaps(words))
                .forEach(m -> {
                    codes.add(m.actor().code());
                    StateNames.host(m.text()).ifPresent(codes::add);
                });
        String[] parts =
                words.cut(text.article().text()).toLowerCase(Locale.ROOT).split("[-–]", -1);
        for (int i = 0; i < parts.length - 1; i++) {
            String half = parts[i].substring(parts[i].lastIndexOf(' ') + 1);
            Optional.ofNullable(COMBINING.get(half)).ifPresent(codes::add);
        }
        return codes;
    }

    /** Those of the words that stand for the instrument; where these name fewer than two, the nearest of the sentence too. */
    Set<String> of(Span words, Sentence sentence) {
        Set<String> codes = within(words);
        List<Mention> near = new ArrayList<>(text.mentions().stream()
                .filter(m -> isSide(m) && sentence.span().contains(m.span()))
                .toList());
        near.sort(Comparator.comparingInt((Mention m) -> distance(m.span(), words))
                .thenComparing(Mention::span));
        addUpToTwo(codes, near.stream().map(m -> m.actor().code()).toList());
        addUpToTwo(codes, paragraph(sentence));
        addUpToTwo(codes, frequent);
        return codes;
    }

    private List<String> paragraph(Sentence sentence) {
        int from = text.structure().sentences().stream()
                .filter(s -> s.paragraph() == sentence.paragraph())
                .mapToInt(s -> s.span().start())
                .min()
                .orElse(0);
        return text.mentions().stream()
                .filter(m -> isSide(m)
                        && m.span().start() >= from
                        && m.span().start() < sentence.span().start())
                .map(m -> m.actor().code())
                .toList();
    }

    private static void addUpToTwo(Set<String> codes, List<String> more) {
        for (String code : more) {
            if (codes.size() >= PAIR) {
                return;
            }
            codes.add(code);
        }
    }

    private static int distance(Span one, Span other) {
        return Math.max(0, Math.max(one.start(), other.start()) - Math.min(one.end(), other.end()));
    }
}
