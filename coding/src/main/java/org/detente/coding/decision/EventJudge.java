package org.detente.coding.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.detente.coding.codebook.Codebook;
import org.detente.coding.event.EventFinder;
import org.detente.coding.event.ReportedDeed;
import org.detente.coding.reader.ArticleReading;
import org.detente.coding.reader.event.EventDecoder;
import org.detente.coding.reader.event.ReadEvent;
import org.detente.coding.statement.Innermost;
import org.detente.encoder.Settings;
import org.detente.model.ActorPhrase;
import org.detente.model.Event;
import org.detente.model.EventBasis;
import org.detente.model.Identity;
import org.detente.model.Mention;
import org.detente.model.PartialDate;
import org.detente.model.Phrase;
import org.detente.model.Span;
import org.detente.model.Statement;
import org.detente.text.Sentence;
import org.detente.text.TextStructure;

/**
 * Weighs the events of codebook and reader against each other; immutable and safe for use by many threads.
 *
 * <p>A codebook event of the same type at the same words or between the same sides agrees with an event of the reader, which
 * then has the codebook's words and codes, and its participants on a side where the reader sees nobody. Where nothing agrees an
 * entry at these words gives the code. What only the codebook found is weighed by what the reader thinks of it.
 */
public final class EventJudge {
    private final EventFinder finder;
    private final Codebook codebook;
    private final EventDecoder decoder;
    private final Weights weights;

    /** A judge with the weights of a model. */
    public EventJudge(EventFinder finder, Codebook codebook, Settings settings) {
        this.finder = finder;
        this.codebook = codebook;
        this.decoder = EventDecoder.of(settings);
        this.weights = Weights.of(settings);
    }

    /**
     * All that could be an event of an article, in the order of the text.
     *
     * @param found the codebook's events
     */
    public List<Candidate> candidates(
            String articleId,
            TextStructure text,
            ArticleReading reading,
            List<Mention> mentions,
            List<Statement> statements,
            List<Event> found,
            Optional<PartialDate> published) {
        Participants participants = new Participants(text.text(), mentions, statements);
        List<Event> alone = new ArrayList<>(found);
        List<Candidate> candidates = new ArrayList<>();
        Map<Integer, List<ReportedDeed>> reported = new HashMap<>();
        List<ActorPhrase> lastSources = List.of();
        List<Span> known = mentions.stream().map(Mention::span).toList();
        for (ReadEvent read : decoder.events(reading, text, known)) {
            Sentence sentence = text.sentences().get(read.sentence());
            List<ActorPhrase> actors = participants.of(read.sources(), lastSources);
            List<ActorPhrase> others = lastSources.stream()
                    .filter(last ->
                            actors.stream().noneMatch(source -> source.actor().equals(last.actor())))
                    .toList();
            Proposal proposal =
                    new Proposal(read, actors, Participants.others(participants.of(read.targets(), others), actors));
            Optional<Event> agreeing = alone.stream()
                    .filter(e -> sentence.span().contains(e.trigger().span()) && proposal.agrees(e))
                    .max(Comparator.comparingInt(proposal::closeness));
            Optional<ReportedDeed> entry =
                    reported.computeIfAbsent(read.sentence(), n -> finder.reported(sentence, published)).stream()
                            .filter(proposal::agrees)
                            .findFirst();
            boolean disputed = found.stream()
                    .anyMatch(e -> e.trigger().span().overlaps(read.trigger())
                            && e.type() != read.root().type());
            Optional<Candidate> candidate =
                    candidate(articleId, text.text(), proposal, agreeing, entry, disputed, statements);
            agreeing.ifPresent(alone::remove);
            candidate.ifPresent(candidates::add);
            lastSources = candidate
                    .map(c -> c.event().source())
                    .filter(sources -> !sources.isEmpty())
                    .orElse(lastSources);
        }
        alone.forEach(event -> candidates.add(weighed(event, text, reading)));
        candidates.sort(Comparator.comparing(c -> c.event().trigger().span()));
        return candidates;
    }

    /** The events that are sure enough, in the order of the text, without rivals that are less sure. */
    public List<Event> kept(List<Candidate> candidates) {
        return Rivals.without(candidates.stream()
                .filter(candidate -> weights.isEnough(candidate.evidence()))
                .toList());
    }

    private Optional<Candidate> candidate(
            String articleId,
            String text,
            Proposal proposal,
            Optional<Event> agreeing,
            Optional<ReportedDeed> entry,
            boolean disputed,
            List<Statement> statements) {
        ReadEvent read = proposal.read();
        List<ActorPhrase> sources = proposal.sources(agreeing);
        List<ActorPhrase> targets = proposal.targets(agreeing);
        if (sources.isEmpty() && targets.isEmpty()) {
            return Optional.empty();
        }
        boolean inferred = proposal.isInferred(agreeing);
        Span trigger = proposal.trigger(agreeing);
        Evidence evidence = new Evidence(
                read.probability(),
                read.sides(),
                true,
                agreeing.map(e -> OptionalDouble.of(e.confidence())).orElseGet(OptionalDouble::empty),
                entry.isPresent(),
                disputed,
                inferred,
                Evidence.listed(sources, targets),
                Evidence.filled(sources, targets));
        Details details = agreeing.map(Details::of)
                .or(() -> entry.map(Details::of))
                .orElseGet(() -> Details.of(read.root(), codebook));
        StatusEvidence statuses = proposal.statuses(agreeing, entry);
        Event event = new Event(
                Identity.event(articleId, read.root().type(), trigger, sources, targets),
                articleId,
                read.root().type(),
                details.mode(),
                details.contexts(),
                details.cameo(),
                details.goldstein(),
                sources,
                targets,
                Phrase.of(text, trigger),
                statuses.best(),
                agreeing.map(Event::reportedBy)
                        .orElseGet(() -> Innermost.saying(statements, trigger).map(Statement::id)),
                Optional.empty(),
                Optional.empty(),
                weights.confidence(evidence),
                details.basis().inferred(inferred).toString());
        return Optional.of(new Candidate(event, read.sentence(), evidence, statuses));
    }

    private Candidate weighed(Event event, TextStructure text, ArticleReading reading) {
        int sentence = text.sentenceOf(event.trigger().span()).orElseThrow();
        boolean inferred = EventBasis.of(event.basis()).inferred();
        List<Span> targets = inferred
                ? List.of()
                : event.target().stream().map(ActorPhrase::span).toList();
        Optional<EventDecoder.Opinion> opinion = decoder.opinion(
                reading,
                sentence,
                event.trigger().span(),
                event.type(),
                event.source().stream().map(ActorPhrase::span).toList(),
                targets);
        Evidence evidence = new Evidence(
                opinion.map(EventDecoder.Opinion::root).orElse(0.5),
                opinion.map(EventDecoder.Opinion::sides).orElse(0.5),
                false,
                OptionalDouble.of(event.confidence()),
                true,
                false,
                inferred,
                Evidence.listed(event.source(), event.target()),
                Evidence.filled(event.source(), event.target()));
        return new Candidate(
                event.withConfidence(weights.confidence(evidence)),
                sentence,
                evidence,
                new StatusEvidence(Map.of(), Optional.of(event.status())));
    }
}
