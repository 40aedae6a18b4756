package org.detente.stories.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.model.Actor;
import org.detente.model.ActorPhrase;
import org.detente.model.CodedArticle;
import org.detente.model.Event;
import org.detente.model.Mention;
import org.detente.model.PartialDate;
import org.detente.model.Published;
import org.detente.model.Status;
import org.detente.text.Sentence;
import org.detente.text.TextAnalyzer;
import org.detente.text.Token;

/** Makes the {@link Profile} of one article. */
final class ProfileReader {
    /** Sentences that make the lead. */
    private static final int LEAD = 2;

    /** Words above this weight that begin a sentence are taken for names when capitalised. */
    private static final double RARE = 0.75;

    /** Keys of names, and keys of words that are no names. */
    private static final int NAME_KEYS = 16;

    private static final int WORD_KEYS = 8;
    private static final int PAIR_KEYS = 4;

    private final WordWeights weights = WordWeights.instance();
    private final CodedArticle coded;
    private final WeightedSet.Builder words = new WeightedSet.Builder();
    private final WeightedSet.Builder lead = new WeightedSet.Builder();
    private final WeightedSet.Builder names = new WeightedSet.Builder();
    private final WeightedSet.Builder rareNames = new WeightedSet.Builder();
    private final WeightedSet.Builder topic = new WeightedSet.Builder();
    private final WeightedSet.Builder numbers = new WeightedSet.Builder();
    private final WeightedSet.Builder actors = new WeightedSet.Builder();
    private final WeightedSet.Builder deeds = new WeightedSet.Builder();
    private final WeightedSet.Builder pairs = new WeightedSet.Builder();
    private final WeightedSet.Builder days = new WeightedSet.Builder();

    ProfileReader(CodedArticle coded) {
        this.coded = coded;
    }

    Profile read() {
        coded.article().title().ifPresent(title -> readText(title, true));
        readText(coded.article().text(), false);
        readMentions();
        coded.events().forEach(this::readEvent);
        Optional<LocalDate> day =
                coded.article().published().map(Published::date).flatMap(PartialDate::day);
        return new Profile(
                coded.article().id(),
                day,
                words.build(),
                lead.build(),
                names.build(),
                rareNames.build(),
                topic.build(),
                numbers.build(),
                actors.build(),
                deeds.build(),
                days.build(),
                keys());
    }

    private void readText(String text, boolean title) {
        List<Sentence> sentences = TextAnalyzer.analyze(text).sentences();
        for (int i = 0; i < sentences.size(); i++) {
            boolean first = true;
            for (Token token : sentences.get(i).tokens()) {
                if (token.isWord()) {
                    readWord(token, first, title, title || i < LEAD);
                    first = false;
                }
            }
        }
    }

    private void readWord(Token token, boolean first, boolean title, boolean inLead) {
        if (Character.isDigit(token.text().codePointAt(0))) {
            readNumber(token.text());
            return;
        }
        String stem = WordWeights.stem(token.text());
        double weight = weights.of(stem);
        words.add(stem, weight * weight);
        if (inLead) {
            lead.add(stem, weight * weight);
        }
        // Headlines often capitalise every word, so they tell no names
        if (!title && token.isCapitalized() && (!first || weight > RARE)) {
            names.add(stem, weight);
            if (weight > RARE) {
                rareNames.add(stem, weight);
            }
        } else if (!title && !token.isCapitalized()) {
            topic.add(stem, weight * weight);
        }
    }

    /** Small numbers and years say little, long ones much. */
    private void readNumber(String text) {
        String digits = text.chars()
                .filter(c -> c != ',')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        boolean year = digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
        numbers.add(digits, year ? 0.5 : Math.min(3, digits.length()) - 0.5);
    }

    private void readMentions() {
        for (Mention mention : coded.mentions()) {
            actors.count(mention.actor().code(), 1);
        }
        actors.weights().replaceAll((code, count) -> Math.sqrt(count));
    }

    private void readEvent(Event event) {
        if (event.status() == Status.BACKGROUND) {
            return;
        }
        for (String source : codes(event.source())) {
            for (String target : codes(event.target())) {
                deeds.add(event.type() + " " + source + '>' + target, event.confidence());
                if (!source.equals(target)) {
                    boolean ordered = source.compareTo(target) < 0;
                    pairs.count(ordered ? source + '=' + target : target + '=' + source, event.confidence());
                }
            }
        }
        event.date().flatMap(PartialDate::day).ifPresent(day -> days.count(day.toString(), event.confidence()));
    }

    private static List<String> codes(List<ActorPhrase> phrases) {
        return phrases.stream()
                .flatMap(phrase -> phrase.actor().stream())
                .map(Actor::code)
                .distinct()
                .toList();
    }

    private List<String> keys() {
        List<String> keys = new ArrayList<>();
        heaviest(names.weights(), NAME_KEYS).forEach(name -> keys.add("n " + name));
        heaviest(lead.weights(), WORD_KEYS).forEach(word -> keys.add("w " + word));
        heaviest(pairs.weights(), PAIR_KEYS).forEach(pair -> keys.add("p " + pair));
        return keys;
    }

    private static Stream<String> heaviest(Map<String, Double> weights, int most) {
        return weights.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry<String, Double>::getValue)
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .limit(most)
                .map(Map.Entry::getKey);
    }
}
