package org.detente.coding;

import java.util.List;
import java.util.Optional;
import org.detente.coding.actor.ActorRegistry;
import org.detente.coding.actor.phrase.Scene;
import org.detente.coding.actor.reading.ActorFinder;
import org.detente.coding.actor.reading.ArticleWords;
import org.detente.coding.actor.reference.Chain;
import org.detente.coding.actor.reference.ReferenceFinder;
import org.detente.coding.actor.reference.References;
import org.detente.coding.affairs.AffairsLessons;
import org.detente.coding.affairs.AffairsReader;
import org.detente.coding.affairs.demand.DemandReader;
import org.detente.coding.affairs.learnt.TextReading;
import org.detente.coding.affairs.learnt.TextStates;
import org.detente.coding.affairs.text.CodedText;
import org.detente.coding.classes.ClassCoder;
import org.detente.coding.codebook.Codebook;
import org.detente.coding.decision.Candidate;
import org.detente.coding.decision.EventJudge;
import org.detente.coding.event.EventFinder;
import org.detente.coding.place.NamedPlaces;
import org.detente.coding.place.event.EventPlaces;
import org.detente.coding.reader.ArticleReader;
import org.detente.coding.reader.ArticleReading;
import org.detente.coding.reader.attribution.AttributionDecoder;
import org.detente.coding.statement.StatementFinder;
import org.detente.coding.time.Dating;
import org.detente.coding.time.TimeExpressions;
import org.detente.coding.time.TimeMention;
import org.detente.encoder.Encoder;
import org.detente.encoder.meeting.MeetingNetwork;
import org.detente.model.Affairs;
import org.detente.model.Article;
import org.detente.model.CodedArticle;
import org.detente.model.Event;
import org.detente.model.Mention;
import org.detente.model.PartialDate;
import org.detente.model.Published;
import org.detente.model.Statement;
import org.detente.text.TextAnalyzer;
import org.detente.text.TextStructure;

/**
 * Reads from a clean article who is named, who says what, and who does what to whom.
 *
 * <p>Only English is coded: an article in another language keeps its text and has no rows. Immutable and safe for use by
 * many threads; the same article always gives the same rows.
 *
 * <pre>{@code
 * Coder coder = new Coder(ActorRegistry.load(List.of()), Codebook.standard());
 * CodedArticle coded = coder.code(article);
 * }</pre>
 */
public final class Coder {
    private static final String ENGLISH = "en";

    private final ActorRegistry registry;
    private final ActorFinder actors;
    private final StatementFinder statements = new StatementFinder();
    private final EventFinder events;
    private final Optional<ArticleReader> reader;
    private final AttributionDecoder attributions;
    private final Optional<EventJudge> judge;
    private final Optional<MeetingNetwork> network;
    private final String checksum;
    private final Optional<ClassCoder> classes;
    private final boolean classesAlone;

    /** A coder that knows these actors and decides by this codebook and by rules alone. */
    public Coder(ActorRegistry registry, Codebook codebook) {
        this(registry, codebook, Optional.empty());
    }

    /**
     * A coder that asks the trained reader first.
     *
     * @param encoder shared by all threads; closed by who opened it, once nothing is coded any more
     */
    public Coder(ActorRegistry registry, Codebook codebook, Optional<Encoder> encoder) {
        this(registry, codebook, encoder, Optional.empty(), false);
    }

    /**
     * A coder that knows a user's own classes of events.
     *
     * @param classes finds the user's events
     * @param alone whether these are the only events that are coded
     */
    public Coder(
            ActorRegistry registry,
            Codebook codebook,
            Optional<Encoder> encoder,
            Optional<ClassCoder> classes,
            boolean alone) {
        this.classes = classes;
        this.classesAlone = alone && classes.isPresent();
        this.registry = registry;
        actors = new ActorFinder(registry);
        events = new EventFinder(codebook);
        reader = encoder.map(ArticleReader::new);
        attributions = encoder.map(e -> AttributionDecoder.of(e.settings())).orElseGet(() -> new AttributionDecoder(0));
        network = encoder.flatMap(MeetingNetwork::of);
        checksum = encoder.map(Encoder::checksum).orElse("");
        judge = encoder.map(e -> new EventJudge(events, codebook, e.settings()));
    }

    /** All that is read from an article. */
    public CodedArticle code(Article article) {
        if (!reads(article)) {
            return new CodedArticle(article, List.of(), List.of(), List.of());
        }
        ReadText read = read(article);
        CodedText text = read.text();
        return new CodedArticle(article, text.mentions(), text.statements(), text.events(), affairs(read));
    }

    /** An article with all that was read before its affairs are, and the trained reader's scores. */
    private record ReadText(CodedText text, Optional<ArticleReading> reading) {}

    private ReadText read(Article article) {
        Heard heard = heard(article);
        List<TimeMention> times = TimeExpressions.find(heard.structure(), heard.published());
        List<Event> done = classes.map(c -> ClassCoder.joined(
                        c.find(article.id(), heard.structure(), heard.mentions(), heard.said()), standard(heard)))
                .orElseGet(() -> standard(heard));
        Scene.Told told = scene(heard).told(article.id(), done);
        Dating dating = new Dating(heard.structure(), times, heard.said(), told.events(), heard.published());
        List<Statement> said = heard.said().stream().map(dating::dated).toList();
        List<Event> placed = EventPlaces.located(
                heard.places(),
                heard.structure(),
                heard.said(),
                told.events().stream().map(dating::dated).toList());
        return new ReadText(
                new CodedText(article, heard.structure(), told.mentions(), said, placed, times, heard.places()),
                heard.reading());
    }

    private Affairs affairs(ReadText read) {
        TextReading reading = reading(read);
        return AffairsReader.read(read.text(), reading);
    }

    private TextReading reading(ReadText read) {
        return read.reading()
                .map(reading -> new TextReading(
                        TextStates.of(checksum, reading.readings()),
                        network.map(n -> n.read(reading.readings())).orElse(List.of())))
                .orElse(TextReading.NONE);
    }

    /**
     * What there is to learn of an article's affairs; nothing where it is not coded.
     *
     * @param demands that a person noted in it
     */
    public Optional<AffairsLessons> lessons(Article article, List<DemandReader.Noted> demands) {
        return reads(article)
                ? Optional.of(read(article)).map(read -> AffairsLessons.of(read.text(), reading(read), demands))
                : Optional.empty();
    }

    /**
     * All that was weighed as an event of an article, also what is not sure enough to be kept; nothing without a trained
     * reader.
     */
    public List<Candidate> candidates(Article article) {
        return reads(article) ? candidates(heard(article)) : List.of();
    }

    /** Who is referred to where, also those of whom no state is known. */
    public List<Chain> chains(Article article) {
        return reads(article) ? heard(article).chains() : List.of();
    }

    /** Who is meant by given words of an article, such as one that somebody else has found. */
    public Scene scene(Article article) {
        return reads(article) ? scene(heard(article)) : unread(article);
    }

    private Scene unread(Article article) {
        TextStructure structure = TextAnalyzer.analyze(article.text());
        return new Scene(ArticleWords.of(structure), List.of(), registry, new NamedPlaces(article, structure));
    }

    /** What is known of an article before its events are. */
    private record Heard(
            String articleId,
            ArticleWords words,
            Optional<PartialDate> published,
            List<Mention> mentions,
            Optional<ArticleReading> reading,
            List<Statement> said,
            List<Chain> chains,
            NamedPlaces places) {
        TextStructure structure() {
            return words.structure();
        }
    }

    private Scene scene(Heard heard) {
        return new Scene(heard.words(), heard.mentions(), registry, heard.places());
    }

    private Heard heard(Article article) {
        Optional<PartialDate> published = article.published().map(Published::date);
        TextStructure structure = TextAnalyzer.analyze(article.text());
        ArticleWords words = ArticleWords.of(structure);
        List<Mention> mentions = actors.find(article.id(), words, published);
        Optional<ArticleReading> reading = reader.map(r -> r.read(structure, mentions));
        List<Statement> said = reading.map(
                        r -> statements.find(article.id(), structure, mentions, attributions.attributions(r)))
                .orElseGet(() -> statements.find(article.id(), structure, mentions));
        References references = ReferenceFinder.find(article.id(), words, mentions, said);
        return new Heard(
                article.id(),
                words,
                published,
                references.mentions(),
                reading,
                references.statements(),
                references.chains(),
                new NamedPlaces(article, structure));
    }

    /** What is coded without classes of the user's own. */
    private List<Event> standard(Heard heard) {
        if (classesAlone) {
            return List.of();
        }
        return judge.isPresent() ? judge.get().kept(candidates(heard)) : found(heard);
    }

    private List<Event> found(Heard heard) {
        return events.find(heard.articleId(), heard.structure(), heard.mentions(), heard.said(), heard.published());
    }

    private List<Candidate> candidates(Heard heard) {
        return judge.isEmpty() || heard.reading().isEmpty()
                ? List.of()
                : judge.get()
                        .candidates(
                                heard.articleId(),
                                heard.structure(),
                                heard.reading().get(),
                                heard.mentions(),
                                heard.said(),
                                found(heard),
                                heard.published());
    }

    /** Whether an article is in a language that is coded: English, or it does not say. Of others only the article is kept. */
    public static boolean reads(Article article) {
        return article.language().orElse(ENGLISH).equals(ENGLISH);
    }
}
