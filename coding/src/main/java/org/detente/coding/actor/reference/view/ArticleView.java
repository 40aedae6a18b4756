package org.detente.coding.actor.reference.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.actor.Words;
import org.detente.coding.actor.reading.ArticleWords;
import org.detente.coding.actor.reading.HomeState;
import org.detente.coding.actor.reference.name.Naming;
import org.detente.coding.actor.reference.name.NamingReader;
import org.detente.model.Actor;
import org.detente.model.Mention;
import org.detente.model.Statement;
import org.detente.text.TextStructure;

/**
 * An article as its sentences, with the names and listed actors of each.
 *
 * @param home the one state that it is about
 */
public record ArticleView(
        TextStructure structure,
        List<SentenceView> sentences,
        List<Mention> mentions,
        List<Statement> statements,
        Voices voices,
        Optional<String> home) {
    public ArticleView {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
        statements = List.copyOf(statements);
    }

    public static ArticleView of(ArticleWords article, List<Mention> mentions, List<Statement> statements) {
        TextStructure structure = article.structure();
        List<Words> cut = article.sentences();
        Set<String> vocabulary = new HashSet<>();
        for (Words words : cut) {
            for (int i = 0; i < words.size(); i++) {
                if (words.isLowerWord(i)) {
                    vocabulary.add(words.key(i));
                }
            }
        }
        List<String> codes = mentions.stream()
                .filter(m -> m.basis() != Mention.Basis.PRONOUN && m.basis() != Mention.Basis.CONTEXT)
                .map(Mention::actor)
                .filter(actor -> !HomeState.isPosted(actor.role(), actor.name()))
                .map(Actor::code)
                .toList();
        List<SentenceView> views = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < cut.size(); i++) {
            Words words = cut.get(i);
            int end = structure.sentences().get(i).span().end();
            int first = next;
            while (next < mentions.size() && mentions.get(next).span().start() < end) {
                next++;
            }
            boolean headline = words.isHeadline();
            List<Naming> namings = headline ? List.of() : new NamingReader(words, vocabulary).all();
            views.add(new SentenceView(i, words, namings, mentions.subList(first, next), headline));
        }
        return new ArticleView(
                structure,
                views,
                mentions,
                statements,
                new Voices(structure, statements),
                HomeState.of(article, codes));
    }
}
