package org.detente.stories.affairs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.model.Actor;
import org.detente.model.ActorPhrase;
import org.detente.model.Article;
import org.detente.model.CodedArticle;
import org.detente.model.Event;
import org.detente.model.Evidence;
import org.detente.model.Mention;
import org.detente.model.Phrase;
import org.detente.model.Published;
import org.detente.model.ReplyStatus;
import org.detente.model.Status;
import org.detente.model.Told;
import org.detente.text.Sentence;
import org.detente.text.TextAnalyzer;

/**
 * Something that may answer a demand of another article: an event in which one side refuses, agrees or yields.
 *
 * @param by codes of those who answer
 * @param to codes of those who are answered
 * @param told the answer
 * @param words what the sentence that tells it is about; names of states and bodies, which stand in every sentence about them, do not count
 */
record Answer(List<String> by, List<String> to, Told<ReplyStatus> told, Set<String> words) {
    private static final Set<Mention.Basis> NAMES =
            Set.of(Mention.Basis.NAME, Mention.Basis.DEMONYM, Mention.Basis.CAPITAL);

    Answer {
        words = Set.copyOf(words);
    }

    static List<Answer> in(CodedArticle coded) {
        List<Answer> answers = new ArrayList<>();
        List<Sentence> sentences = List.of();
        for (Event event : coded.events()) {
            Optional<ReplyStatus> status = status(event);
            if (status.isPresent()) {
                if (sentences.isEmpty()) {
                    sentences = TextAnalyzer.analyze(coded.article().text()).sentences();
                }
                answers.add(of(event, status.get(), coded, sentences));
            }
        }
        return answers;
    }

    private static Optional<ReplyStatus> status(Event event) {
        boolean stands = event.status() == Status.HAPPENED || event.status() == Status.ONGOING;
        if (!stands || event.source().isEmpty() || event.target().isEmpty()) {
            return Optional.empty();
        }
        return switch (event.type()) {
            case REJECT -> Optional.of(ReplyStatus.REJECTED);
            case AGREE, CONCEDE, RETREAT -> Optional.of(ReplyStatus.ACCEPTED);
            default -> Optional.empty();
        };
    }

    private static Answer of(Event event, ReplyStatus status, CodedArticle coded, List<Sentence> sentences) {
        Article article = coded.article();
        Phrase sentence = sentences.stream()
                .map(Sentence::span)
                .filter(span -> span.contains(event.trigger().span()))
                .findFirst()
                .map(span -> Phrase.of(article.text(), span))
                .orElse(event.trigger());
        Set<String> words = ContentWords.of(sentence.text());
        coded.mentions().stream()
                .filter(mention -> NAMES.contains(mention.basis()))
                .forEach(mention -> words.removeAll(ContentWords.of(mention.text())));
        return new Answer(
                codes(event.source()),
                codes(event.target()),
                new Told<>(
                        status,
                        event.date(),
                        article.published().map(Published::date),
                        new Evidence(article.id(), sentence)),
                words);
    }

    private static List<String> codes(List<ActorPhrase> phrases) {
        return phrases.stream()
                .flatMap(phrase -> phrase.actor().stream())
                .map(Actor::code)
                .distinct()
                .sorted()
                .toList();
    }
}
