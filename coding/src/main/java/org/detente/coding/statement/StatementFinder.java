package org.detente.coding.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.detente.coding.reader.attribution.ReadAttribution;
import org.detente.coding.statement.cue.CueLexicon;
import org.detente.coding.statement.phrase.Passage;
import org.detente.coding.statement.phrase.Passages;
import org.detente.coding.statement.phrase.Reading;
import org.detente.model.ActorPhrase;
import org.detente.model.Identity;
import org.detente.model.Mention;
import org.detente.model.Phrase;
import org.detente.model.Span;
import org.detente.model.Statement;
import org.detente.text.TextStructure;

/**
 * Finds who is reported to say or think what.
 *
 * <p>Example: in {@code Orel said that talks would go on.} the speaker is {@code Orel}, the cue {@code said}, the
 * content {@code that talks would go on}. Content keeps its "that" and its quotation marks and loses the full stop
 * of the sentence around it. What attributes is data, see {@link CueLexicon}; the judgement calls are in {@code
 * docs/statements.md}. Immutable and safe for use by many threads.
 */
public final class StatementFinder {
    private static final List<Rule> RULES = List.of(
            new VerbAttribution(),
            new QuotingAttribution(),
            new PrepositionAttribution(),
            new LabelAttribution(),
            new NounAttribution());

    private final CueLexicon lexicon;

    /** A finder with the cues that are part of the program. */
    public StatementFinder() {
        this.lexicon = CueLexicon.builtIn();
    }

    /**
     * The statements of an article in the order of their cues.
     *
     * @param mentions who is named where in the same text; a speaker that none of them tells has no actor
     */
    public List<Statement> find(String articleId, TextStructure structure, List<Mention> mentions) {
        return find(articleId, structure, mentions, StatementFinder::byRules);
    }

    /**
     * The statements of an article by the trained reader's word, and by rules where it saw nothing.
     *
     * @param mentions who is named where in the same text
     * @param read what the reader found, in the order of the cues
     */
    public List<Statement> find(
            String articleId, TextStructure structure, List<Mention> mentions, List<ReadAttribution> read) {
        return find(articleId, structure, mentions, new ReaderFirst(structure, read)::attributions);
    }

    private List<Statement> find(
            String articleId,
            TextStructure structure,
            List<Mention> mentions,
            BiFunction<Reading, List<Draft>, List<Attribution>> choice) {
        LooseQuotations collector = new LooseQuotations();
        for (Passage passage : Passages.of(structure)) {
            Reading reading = Reading.of(passage, lexicon);
            collector.add(passage, choice.apply(reading, drafts(reading)));
        }
        List<Attribution> ordered = new ArrayList<>(collector.attributions());
        ordered.sort(Comparator.comparing((Attribution a) -> a.cue())
                .thenComparing(a -> a.content().get(0)));
        SpeakerResolver resolver = new SpeakerResolver(structure.text(), mentions);
        BitSet reported = new BitSet();
        for (Attribution attribution : ordered) {
            attribution.content().forEach(part -> reported.set(part.start(), part.end()));
        }
        Map<String, Statement> statements = new LinkedHashMap<>();
        for (Attribution attribution : ordered) {
            Statement statement = statement(articleId, structure.text(), attribution, resolver, reported);
            statements.putIfAbsent(statement.id(), statement);
        }
        return List.copyOf(statements.values());
    }

    private static List<Attribution> byRules(Reading reading, List<Draft> drafts) {
        return drafts.stream()
                .map(draft -> Attribution.of(draft, reading.passage()))
                .toList();
    }

    private static List<Draft> drafts(Reading reading) {
        List<Draft> drafts = new ArrayList<>();
        for (Rule rule : RULES) {
            drafts.addAll(rule.drafts(reading, List.copyOf(drafts)));
        }
        return new ViaAttribution().drafts(reading, drafts);
    }

    private static ActorPhrase speaker(
            Span speaker, String text, Attribution attribution, SpeakerResolver resolver, BitSet reported) {
        boolean reports = reported.get(attribution.cue().start());
        return new ActorPhrase(
                speaker.cut(text),
                speaker,
                resolver.actor(speaker, attribution.cue(), attribution.paragraph(), !reports));
    }

    private static Statement statement(
            String articleId, String text, Attribution attribution, SpeakerResolver resolver, BitSet reported) {
        Span content = attribution.content().get(0);
        return new Statement(
                Identity.statement(articleId, attribution.cue(), content),
                articleId,
                attribution.speaker().map(speaker -> speaker(speaker, text, attribution, resolver, reported)),
                Phrase.of(text, attribution.cue()),
                Phrase.of(text, content),
                attribution.content().stream()
                        .skip(1)
                        .map(part -> Phrase.of(text, part))
                        .toList(),
                attribution.direct(),
                attribution.via().map(span -> span.cut(text)),
                attribution.addressee().map(span -> new ActorPhrase(span.cut(text), span, resolver.inside(span))),
                Optional.empty());
    }
}
