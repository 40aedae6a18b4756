package org.detente.coding.actor.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.detente.coding.actor.Regions;
import org.detente.coding.actor.Words;
import org.detente.text.Sentence;
import org.detente.text.TextStructure;

/**
 * An article's text cut into lexicon words once, for all who look for actors in it; immutable.
 *
 * @param structure the text
 * @param sentences the words of each of its sentences
 * @param regions the states of the regions, parties and firms that it names, each as often as it is named
 */
public record ArticleWords(TextStructure structure, List<Words> sentences, List<String> regions) {
    public ArticleWords {
        Objects.requireNonNull(structure);
        sentences = List.copyOf(sentences);
        regions = List.copyOf(regions);
    }

    /** Cuts a text. */
    public static ArticleWords of(TextStructure structure) {
        List<Words> sentences = new ArrayList<>();
        List<String> regions = new ArrayList<>();
        for (Sentence sentence : structure.sentences()) {
            Words words = Words.of(sentence);
            sentences.add(words);
            int i = 0;
            while (i < words.size()) {
                Optional<Regions.Match> region = Regions.at(words, i);
                region.ifPresent(r -> regions.add(r.code()));
                i = region.map(Regions.Match::end).orElse(i + 1);
            }
        }
        return new ArticleWords(structure, sentences, regions);
    }
}
