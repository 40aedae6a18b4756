package org.detente.coding.classes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.detente.coding.statement.Innermost;
import org.detente.encoder.Encoder;
import org.detente.model.ActorPhrase;
import org.detente.model.CodedArticle;
import org.detente.model.Event;
import org.detente.model.EventBasis;
import org.detente.model.Identity;
import org.detente.model.Mention;
import org.detente.model.Phrase;
import org.detente.model.Statement;
import org.detente.text.Sentence;
import org.detente.text.TextAnalyzer;
import org.detente.text.TextStructure;

/**
 * Codes events of a user's own classes; immutable and safe for use by many threads.
 *
 * <p>Every sentence with a known actor is read by itself, as the labelled sentences were. The class is the event's mode, its
 * row in {@code classes.tsv} gives type, CAMEO code and Goldstein value, and its confidence is the class's calibrated
 * probability, the participants given.
 *
 * <pre>{@code
 * ClassCoder coder = new ClassCoder(EventClasses.in(folder, codebook).orElseThrow(), encoder);
 * List<Event> events = coder.find(article.id(), structure, mentions, statements);
 * }</pre>
 */
public final class ClassCoder {

    private final EventClasses classes;
    private final Encoder encoder;

    /**
     * A coder.
     *
     * @throws ClassesException where the classes were fitted on another encoder
     */
    public ClassCoder(EventClasses classes, Encoder encoder) {
        classes.check(encoder);
        this.classes = classes;
        this.encoder = encoder;
    }

    /** The events of an article in the order of the text. */
    public List<Event> find(String articleId, TextStructure text, List<Mention> mentions, List<Statement> statements) {
        List<Event> events = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            read(text.text(), sentence, mentions).ifPresent(read -> {
                for (FoundEvent found : read.find(classes.model(), classes.threshold(), classes.mutual())) {
                    events.add(event(articleId, text.text(), found, statements));
                }
            });
        }
        return events;
    }

    /**
     * The user's events together with those of the standard coding: of two that report the same with the same words and
     * participants the user's stays.
     */
    public static List<Event> joined(List<Event> own, List<Event> standard) {
        List<Event> all = new ArrayList<>(own);
        standard.stream()
                .filter(event -> own.stream().noneMatch(mine -> isSame(mine, event)))
                .forEach(all::add);
        all.sort(Comparator.comparing((Event e) -> e.trigger().span()));
        return all;
    }

    /** The classes that an event of an article may be of; absent where the event is of no such class. */
    public Optional<ClassVerdict> verdict(CodedArticle coded, Event event) {
        if (EventBasis.of(event.basis()).label().isEmpty()) {
            return Optional.empty();
        }
        TextStructure text = TextAnalyzer.analyze(coded.article().text());
        return text.sentences().stream()
                .filter(sentence -> sentence.span().contains(event.trigger().span()))
                .findFirst()
                .flatMap(sentence -> read(text.text(), sentence, coded.mentions()))
                .map(read -> read.verdict(classes.model(), event.source(), event.target()));
    }

    private Optional<SentenceEvents> read(String text, Sentence sentence, List<Mention> mentions) {
        List<ActorPhrase> here = mentions.stream()
                .filter(mention -> sentence.span().contains(mention.span()))
                .map(ActorPhrase::of)
                .sorted(Comparator.comparing(ActorPhrase::span))
                .toList();
        return here.isEmpty() ? Optional.empty() : SentenceEvents.read(encoder, text, sentence.span(), here);
    }

    private Event event(String articleId, String text, FoundEvent found, List<Statement> statements) {
        String label = found.verdict().best().label();
        ClassMeaning meaning = classes.meanings().get(label);
        if (meaning == null) {
            throw new IllegalStateException("no meaning of " + label);
        }
        Phrase trigger = Phrase.of(text, found.trigger());
        return new Event(
                Identity.event(articleId, meaning.type(), trigger.span(), found.sources(), found.targets()),
                articleId,
                meaning.type(),
                Optional.of(label),
                List.of(),
                meaning.cameo(),
                meaning.goldstein(),
                found.sources(),
                found.targets(),
                trigger,
                found.status(),
                Innermost.saying(statements, found.trigger()).map(Statement::id),
                Optional.empty(),
                Optional.empty(),
                Math.round(found.verdict().best().probability() * 100) / 100.0,
                EventBasis.ownClass(label).toString());
    }

    private static boolean isSame(Event one, Event other) {
        return one.trigger().span().overlaps(other.trigger().span())
                && mayBeSame(one.source(), other.source())
                && mayBeSame(one.target(), other.target());
    }

    private static boolean mayBeSame(List<ActorPhrase> one, List<ActorPhrase> other) {
        return one.isEmpty() || other.isEmpty() || shareActor(one, other);
    }

    private static boolean shareActor(List<ActorPhrase> some, List<ActorPhrase> others) {
        return some.stream()
                .anyMatch(one -> others.stream()
                        .anyMatch(other -> one.span().overlaps(other.span()) || SentencePairs.areSame(one, other)));
    }
}
