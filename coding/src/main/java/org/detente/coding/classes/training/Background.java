package org.detente.coding.classes.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.detente.coding.actor.ActorRegistry;
import org.detente.coding.actor.reading.ActorFinder;
import org.detente.coding.classes.PairReading;
import org.detente.coding.classes.SentenceEvents;
import org.detente.coding.classes.SentencePairs;
import org.detente.coding.classes.regression.Example;
import org.detente.encoder.Encoder;
import org.detente.model.ActorPhrase;
import org.detente.model.Span;
import org.detente.model.resource.OwnFile;
import org.detente.text.TextAnalyzer;

/**
 * Sentences of ordinary news that come with the program, as examples of none: what a user labels is chosen, and news is not.
 *
 * <p>Of each sentence two pairs are taken: the one of which the reader's heads believe most that it does something, and
 * the one in the middle of that order.
 */
final class Background {
    private static final String FILE = "background.txt";

    /** By all of them together, as a share of the labelled rows. */
    private static final double WEIGHT = 1;

    private final Encoder encoder;
    private final ActorFinder actors;

    Background(Encoder encoder, ActorRegistry registry) {
        this.encoder = encoder;
        this.actors = new ActorFinder(registry);
    }

    /**
     * Examples of none.
     *
     * @param none number of that class
     * @param rows number of labelled rows, beside which they are weighed
     */
    List<Example> examples(int none, int rows) {
        List<List<float[]>> sentences =
                OwnFile.lines(Background.class, FILE).stream().map(this::pairs).toList();
        int count = sentences.stream().mapToInt(List::size).sum();
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            for (float[] features : sentences.get(i)) {
                // groups of labelled rows are not below 0
                examples.add(new Example(features, none, -1 - i, -1, false, WEIGHT * rows / count));
            }
        }
        return examples;
    }

    private List<float[]> pairs(String sentence) {
        List<ActorPhrase> participants = actors.find("", TextAnalyzer.analyze(sentence), Optional.empty()).stream()
                .map(ActorPhrase::of)
                .toList();
        Optional<SentenceEvents> read = participants.isEmpty()
                ? Optional.empty()
                : SentenceEvents.read(encoder, sentence, new Span(0, sentence.length()), participants);
        List<PairReading> strongest = new ArrayList<>(read.stream()
                .flatMap(r -> SentencePairs.of(participants).stream()
                        .map(p -> r.states()
                                .pair(Optional.of(p.source().span()), p.target().map(ActorPhrase::span))))
                .sorted(Comparator.comparingDouble(p -> -p.strength()))
                .toList());
        List<float[]> taken = new ArrayList<>();
        strongest.stream().limit(1).forEach(pair -> taken.add(pair.features()));
        if (strongest.size() > 1) {
            taken.add(strongest.get(strongest.size() / 2).features());
        }
        return taken;
    }
}
