package org.detente.coding.affairs.meeting;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.detente.coding.affairs.text.CodedText;
import org.detente.coding.affairs.text.Line;
import org.detente.model.ActorPhrase;
import org.detente.model.Event;
import org.detente.model.Mention;

/**
 * Whom a text is about, to tell who "the two sides" are.
 *
 * <p>States belong together that act on each other or stand in one sentence; those of the sentences just before count more.
 */
public final class Sides {
    private static final Set<String> PLACE_WORDS = Set.of("in", "at", "near", "outside", "inside", "across", "into");
    private static final int BEFORE = 3;
    private static final double OF_PLACE = 0.3;
    private static final double NEAR = 1.5;
    private static final double MOST = 5;
    private static final double VENUE = 0.7;
    private static final int BEGINNING = 4;
    private static final double PER_PARAGRAPH = 0.5;
    private static final double PER_EVENT = 1;

    private final Map<String, Double> counts = new HashMap<>();
    private final Map<Set<String>, Double> pairs = new HashMap<>();
    private final Map<String, Integer> bodies = new HashMap<>();
    private final List<Line> lines;
    private final Set<String> homeWords = new HashSet<>();
    private Optional<String> home = Optional.empty();

    public Sides(CodedText text, List<Line> lines) {
        this.lines = lines;
        findHome();
        Map<Integer, Set<String>> paragraphs = new TreeMap<>();
        for (Line line : lines) {
            Set<String> here = new TreeSet<>();
            for (Mention mention : line.mentions()) {
                String code = mention.actor().code();
                if (isState(code) && line.start(mention.span()) >= line.from() && !isGuess(mention)) {
                    boolean place = isPlace(line, mention);
                    counts.merge(code, place ? OF_PLACE : 1, Double::sum);
                    if (!place) {
                        here.add(code);
                    }
                } else if (code.startsWith("IGO:")) {
                    bodies.merge(code, 1, Integer::sum);
                }
            }
            pair(here, here, 1);
            paragraphs
                    .computeIfAbsent(line.sentence().paragraph(), p -> new TreeSet<>())
                    .addAll(here);
        }
        paragraphs.values().forEach(here -> pair(here, here, PER_PARAGRAPH));
        for (Event event : text.events()) {
            pair(codes(event.source()), codes(event.target()), PER_EVENT);
        }
    }

    private static Set<String> codes(List<ActorPhrase> phrases) {
        Set<String> codes = new TreeSet<>();
        phrases.forEach(phrase -> phrase.actor().ifPresent(actor -> codes.add(actor.code())));
        codes.removeIf(code -> !isState(code));
        return codes;
    }

    private void pair(Set<String> some, Set<String> others, double weight) {
        for (String one : some) {
            for (String other : others) {
                if (one.compareTo(other) < 0 || (!some.equals(others) && !one.equals(other))) {
                    pairs.merge(Set.of(one, other), weight, Double::sum);
                }
            }
        }
    }

    /**
     * Whether nothing but the article's home tells who is meant: "the minister" in a report from Kingstown. Of those who meet this is
     * often wrong.
     */
    public boolean isGuess(Mention mention) {
        boolean atHome = home.filter(mention.actor().code()::equals).isPresent();
        return mention.basis() == Mention.Basis.CONTEXT
                || (atHome && beginnings(mention.text()).noneMatch(homeWords::contains));
    }

    private static Stream<String> beginnings(String words) {
        return Arrays.stream(words.split("[^\\p{L}]+"))
                .filter(word -> word.length() >= BEGINNING && Character.isUpperCase(word.charAt(0)))
                .map(word -> word.substring(0, BEGINNING).toLowerCase(Locale.ROOT));
    }

    private void findHome() {
        Line first = lines.get(0);
        home = first.mentions().stream()
                .filter(mention -> first.start(mention.span()) < first.from())
                .map(mention -> mention.actor().code())
                .filter(Sides::isState)
                .findFirst();
        for (Line line : lines) {
            for (Mention mention : line.mentions()) {
                boolean state = mention.actor().name().isEmpty()
                        && (mention.basis() == Mention.Basis.NAME
                                || mention.basis() == Mention.Basis.DEMONYM
                                || mention.basis() == Mention.Basis.CAPITAL);
                if (state && home.filter(mention.actor().code()::equals).isPresent()) {
                    beginnings(mention.text()).forEach(homeWords::add);
                }
            }
        }
    }

    /** How often a state is named, less where it only stands for a place. */
    public double count(String code) {
        return counts.getOrDefault(code, 0.0);
    }

    /** How much two states have to do with each other. */
    public double together(String one, String other) {
        return one.equals(other) ? 0 : pairs.getOrDefault(Set.of(one, other), 0.0);
    }

    /** The state that the dateline names. */
    public Optional<String> home() {
        return home;
    }

    public static boolean isState(String code) {
        return code.indexOf(':') < 0;
    }

    /** Whether a name of a state or its capital stands for where something is. */
    public static boolean isPlace(Line line, Mention mention) {
        boolean capital = mention.basis() == Mention.Basis.CAPITAL;
        boolean name = mention.basis() == Mention.Basis.NAME || capital;
        String before = line.at(line.start(mention.span()) - 1);
        return name && (PLACE_WORDS.contains(before) || (capital && before.equals("from")));
    }

    /** The international body that the text names most. */
    Optional<String> body() {
        return bodies.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }

    /** The codes with those states added that belong to them most, so that there are so many. */
    public Set<String> filled(Set<String> known, Line line, int word, int number) {
        Map<String, Double> near = near(line, word);
        Set<String> filled = new LinkedHashSet<>(known);
        if (filled.stream().noneMatch(Sides::isState) && number > filled.size()) {
            pairs.entrySet().stream()
                    .max(Comparator.comparingDouble(
                                    (Map.Entry<Set<String>, Double> pair) -> weight(pair.getKey(), near))
                            .thenComparing(pair -> new TreeSet<>(pair.getKey()).toString(), Comparator.reverseOrder()))
                    .ifPresent(pair -> filled.addAll(new TreeSet<>(pair.getKey())));
        }
        while (filled.size() < number) {
            Optional<String> next = counts.keySet().stream()
                    .filter(code -> !filled.contains(code))
                    .max(Comparator.comparingDouble((String code) -> weight(code, filled, near))
                            .thenComparing(Comparator.reverseOrder()));
            if (next.isEmpty()) {
                break;
            }
            filled.add(next.get());
        }
        return filled;
    }

    private double weight(Set<String> pair, Map<String, Double> near) {
        double least = pair.stream()
                .mapToDouble(code -> near.getOrDefault(code, 0.0))
                .min()
                .orElse(0);
        double all = pair.stream()
                .mapToDouble(code -> counts.getOrDefault(code, 0.0))
                .sum();
        return Math.min(MOST, pairs.getOrDefault(pair, 0.0)) + 3 * least + all / 10;
    }

    private double weight(String code, Set<String> known, Map<String, Double> near) {
        double together = known.stream()
                .filter(other -> !other.equals(code))
                .mapToDouble(other -> pairs.getOrDefault(Set.of(code, other), 0.0))
                .sum();
        return Math.min(MOST, together) + 2 * near.getOrDefault(code, 0.0) + counts.getOrDefault(code, 0.0) / 5;
    }

    private Map<String, Double> near(Line line, int word) {
        Map<String, Double> near = new HashMap<>();
        for (int i = Math.max(0, line.number() - BEFORE); i <= line.number(); i++) {
            Line other = lines.get(i);
            boolean paragraph = other.sentence().paragraph() == line.sentence().paragraph();
            for (Mention mention : other.mentions()) {
                int start = other.start(mention.span());
                boolean venue = i == line.number() && isState(mention.actor().code()) && isPlace(other, mention);
                if (venue) {
                    near.merge(mention.actor().code(), VENUE, Math::max);
                }
                boolean before = start >= other.from() && (i < line.number() || start < word);
                if (before && isState(mention.actor().code()) && !isGuess(mention) && !isPlace(other, mention)) {
                    near.merge(mention.actor().code(), paragraph ? NEAR : NEAR / 2, Math::max);
                }
            }
        }
        return near;
    }
}
