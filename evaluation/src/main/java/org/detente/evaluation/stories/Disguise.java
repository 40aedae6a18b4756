package org.detente.evaluation.stories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.evaluation.Half;
import org.detente.evaluation.copies.story.PartKind;
import org.detente.model.Mention;

/**
 * Puts one story beside another as if both were about the same actors in the same days, as they are in a real stream of news.
 *
 * <p>Our stories are about different states in different years, which would make it too easy to tell them apart. So all of them
 * are moved to the same ten days, and of two stories one gets the codes of the other's two most mentioned actors, and for the names
 * of these, their people and their capitals those of the other.
 */
final class Disguise {
    private static final LocalDate START = LocalDate.of(2023, 5, 1);
    private static final int DAYS = 10;
    private static final int ACTORS = 2;
    private static final List<Mention.Basis> NAMED =
            List.of(Mention.Basis.NAME, Mention.Basis.DEMONYM, Mention.Basis.CAPITAL);
    private static final Pattern WORD = Pattern.compile("[\\p{L}-]++");

    private Disguise() {}

    /** All stories in the same days, and every second one under the names of the one before it in its half. */
    static List<Told> stream(List<Told> told) {
        List<Told> stream = new ArrayList<>();
        for (Half half : Half.values()) {
            List<List<Told>> stories = stories(told, half);
            for (int i = 0; i < stories.size(); i++) {
                stream.addAll(i % 2 == 0 ? moved(stories.get(i)) : under(stories.get(i), stories.get(i - 1)));
            }
        }
        return stream;
    }

    /** The articles of each story of a half, by number. */
    static List<List<Told>> stories(List<Told> told, Half half) {
        Map<String, List<Told>> stories = new TreeMap<>();
        told.stream()
                .filter(one -> one.half() == half)
                .forEach(one -> stories.computeIfAbsent(one.part().story(), number -> new ArrayList<>())
                        .add(one));
        return List.copyOf(stories.values());
    }

    /** A story in the days that all are moved to. */
    static List<Told> moved(List<Told> story) {
        return with(story, new Moved("", days(story, story), Map.of(), words -> words));
    }

    /** A story in the days of another one and under its names. */
    static List<Told> under(List<Told> story, List<Told> other) {
        List<String> codes = codes(story);
        List<String> others = codes(other);
        Map<String, String> newCodes = new HashMap<>();
        Map<String, String> newWords = new HashMap<>();
        for (int i = 0; i < Math.min(codes.size(), others.size()); i++) {
            newCodes.put(codes.get(i), others.get(i));
            for (Mention.Basis basis : NAMED) {
                List<String> names = names(story, codes.get(i), basis);
                names(other, others.get(i), basis).stream()
                        .findFirst()
                        .ifPresent(name -> names.forEach(old -> newWords.put(old, name)));
            }
        }
        return with(
                story,
                new Moved(
                        "as-" + other.get(0).part().story() + '-',
                        days(story, other),
                        newCodes,
                        text -> replaced(text, newWords)));
    }

    private static List<Told> with(List<Told> story, Moved moved) {
        String prefix = moved.idPrefix();
        return story.stream()
                .map(one -> new Told(one.part(), prefix + one.story(), moved.of(one.coded())))
                .toList();
    }

    /** From the day of a story's first part to the day that another one's is moved to. */
    private static long days(List<Told> story, List<Told> other) {
        int day = Math.floorMod(other.get(0).part().story().hashCode() * 31, DAYS);
        Told base = story.stream()
                .filter(one -> one.part().kind() == PartKind.BASE)
                .findFirst()
                .orElseThrow();
        return START.plusDays(day).toEpochDay() - base.day().toEpochDay();
    }

    private static List<String> codes(List<Told> story) {
        List<String> codes = new ArrayList<>();
        mentions(story).forEach(mention -> codes.add(mention.actor().code()));
        return mostFrequent(codes).stream().limit(ACTORS).toList();
    }

    /** How an actor is called, the most frequent first; names of several words are left alone. */
    private static List<String> names(List<Told> story, String code, Mention.Basis basis) {
        List<String> names = new ArrayList<>();
        for (Mention mention : mentions(story)) {
            if (mention.actor().code().equals(code)
                    && mention.basis() == basis
                    && WORD.matcher(mention.text()).matches()) {
                names.add(mention.text());
            }
        }
        return mostFrequent(names);
    }

    /** Those of the parts that tell the story itself. */
    private static List<Mention> mentions(List<Told> story) {
        return story.stream()
                .filter(one -> one.part().kind().sharesEvent())
                .flatMap(one -> one.coded().mentions().stream())
                .toList();
    }

    private static List<String> mostFrequent(List<String> words) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String replaced(String text, Map<String, String> words) {
        return WORD.matcher(text)
                .replaceAll(word -> Matcher.quoteReplacement(words.getOrDefault(word.group(), word.group())));
    }
}
