package org.detente.coding.actor.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.detente.coding.actor.Words;
import org.detente.coding.actor.reading.ArticleWords;
import org.detente.coding.actor.reading.HomeState;
import org.detente.model.Actor;
import org.detente.model.ActorPhrase;
import org.detente.model.Event;
import org.detente.model.Mention;
import org.detente.model.Span;

/**
 * Says who is meant by given words of an article: whom they name, else the state that the article is about.
 *
 * <p>Example: in {@code Ruritania freed 37 prisoners and a former candidate.} the prisoners are Ruritania's, since no other
 * state is named; in {@code Ruritania armed the rebels.} the rebels may be anybody's. Where an article names two states, who is
 * not named stays open. Immutable.
 */
public final class Scene {
    private final ArticleWords article;
    private final List<Mention> mentions;
    private final Optional<String> home;

    /**
     * The scene of an article.
     *
     * @param mentions of actors in it, in the order of the text
     */
    public Scene(ArticleWords article, List<Mention> mentions) {
        this.article = Objects.requireNonNull(article);
        this.mentions = List.copyOf(mentions);
        List<String> states = mentions.stream()
                .filter(m -> m.basis() != Mention.Basis.PRONOUN && m.basis() != Mention.Basis.CONTEXT)
                .map(m -> m.actor().code())
                .filter(HomeState::isState)
                .toList();
        this.home = HomeState.of(article, states);
    }

    /** The actors that a phrase means, each once; none where the text does not tell. */
    public List<Actor> actors(Span phrase) {
        List<Actor> named = named(phrase);
        return named.isEmpty() && isOfScene(phrase)
                ? home.map(Actor::of).stream().toList()
                : named;
    }

    /** The actors that a phrase itself names. */
    public List<Actor> named(Span phrase) {
        return PhraseActors.of(article.structure().text(), phrase, mentions);
    }

    /**
     * Events with the actors of those participants of whom only the words were known.
     *
     * @param mentions those of the article and, with the basis of context, those that the scene told, in the order of the text
     */
    public record Told(List<Event> events, List<Mention> mentions) {
        public Told {
            events = List.copyOf(events);
            mentions = List.copyOf(mentions);
        }
    }

    /** Fills in who the participants of events are. */
    public Told told(String articleId, List<Event> events) {
        Map<Span, Mention> inferred = new TreeMap<>();
        List<Event> told = events.stream()
                .map(e -> e.withParticipants(
                        told(articleId, e.source(), inferred), told(articleId, e.target(), inferred)))
                .toList();
        List<Mention> all = new ArrayList<>(mentions);
        int end = 0;
        for (Mention mention : inferred.values()) {
            if (mention.span().start() >= end) {
                all.add(mention);
                end = mention.span().end();
            }
        }
        all.sort(Comparator.comparing(Mention::span));
        return new Told(told, all);
    }

    private List<ActorPhrase> told(String articleId, List<ActorPhrase> side, Map<Span, Mention> inferred) {
        List<ActorPhrase> told = new ArrayList<>();
        for (ActorPhrase phrase : side) {
            List<Actor> actors = phrase.actor().isPresent() ? List.of() : actors(phrase.span());
            if (actors.isEmpty()) {
                told.add(phrase);
            }
            for (Actor actor : actors) {
                told.add(new ActorPhrase(phrase.text(), phrase.span(), Optional.of(actor)));
                if (isUnnamed(phrase.span())) {
                    inferred.putIfAbsent(
                            phrase.span(),
                            new Mention(articleId, phrase.span(), phrase.text(), actor, Mention.Basis.CONTEXT));
                }
            }
        }
        return told;
    }

    private boolean isUnnamed(Span phrase) {
        int behind = PhraseActors.firstBehind(phrase.start(), mentions);
        return behind == mentions.size() || mentions.get(behind).span().start() >= phrase.end();
    }

    private boolean isOfScene(Span phrase) {
        OptionalInt sentence =
                home.isEmpty() ? OptionalInt.empty() : article.structure().sentenceOf(phrase);
        if (sentence.isEmpty()) {
            return false;
        }
        Words words = article.sentences().get(sentence.getAsInt());
        int from = 0;
        while (from < words.size() && words.span(from).start() < phrase.start()) {
            from++;
        }
        int to = from;
        while (to < words.size() && words.span(to).end() <= phrase.end() && !PhraseActors.isComplement(words.key(to))) {
            to++;
        }
        return to > from && !Anybody.means(words, from, to);
    }
}
