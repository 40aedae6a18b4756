package org.detente.coding.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.model.Span;
import org.detente.text.Sentence;
import org.detente.text.Token;

/** Runs of capitalised words, but not a word that merely begins a sentence: names of whoever no list knows. */
final class CapitalizedNames {
    private CapitalizedNames() {}

    static List<Span> of(Sentence sentence) {
        List<Span> names = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        Optional<Span> run = Optional.empty();
        for (int i = 0; i <= tokens.size(); i++) {
            if (i < tokens.size() && tokens.get(i).isCapitalized()) {
                Span word = tokens.get(i).span();
                run = Optional.of(new Span(run.map(Span::start).orElse(word.start()), word.end()));
            } else {
                run.filter(name -> !begins(sentence, name)).ifPresent(names::add);
                run = Optional.empty();
            }
        }
        return names;
    }

    private static boolean begins(Sentence sentence, Span name) {
        return sentence.tokens().get(0).span().equals(name);
    }
}
