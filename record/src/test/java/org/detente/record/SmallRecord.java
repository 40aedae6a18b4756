package org.detente.record;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.detente.model.Actor;
import org.detente.model.ActorPhrase;
import org.detente.model.Article;
import org.detente.model.CodedArticle;
import org.detente.model.Copy;
import org.detente.model.CopyKind;
import org.detente.model.Credit;
import org.detente.model.Demand;
import org.detente.model.Event;
import org.detente.model.EventType;
import org.detente.model.Evidence;
import org.detente.model.Identity;
import org.detente.model.Instrument;
import org.detente.model.InstrumentKind;
import org.detente.model.InstrumentStatus;
import org.detente.model.Meeting;
import org.detente.model.MeetingStatus;
import org.detente.model.Mention;
import org.detente.model.PartialDate;
import org.detente.model.Passage;
import org.detente.model.Phrase;
import org.detente.model.Place;
import org.detente.model.PlaceLevel;
import org.detente.model.Published;
import org.detente.model.ReplyStatus;
import org.detente.model.Sector;
import org.detente.model.Span;
import org.detente.model.Statement;
import org.detente.model.Status;
import org.detente.model.StoryAccount;
import org.detente.model.StoryEvent;
import org.detente.model.StoryMember;
import org.detente.model.Told;
import org.detente.record.group.Grouping;
import org.detente.record.group.ReportOf;
import org.detente.record.group.StandingAffairs;

/**
 * A few articles made by hand, in our own words, whose export and answers can be checked by eye.
 *
 * <p>Talks: RUS accuses USA and both meet, published on 11 January 2022, the meeting on the 10th. Denial: the same
 * accusation in another outlet, which USA denies to have an answer to, on the 11th. Month: USA sanctions RUS in January,
 * TUR is named too. Undated: RUS threatens USA, in a text without any date.
 */
public final class SmallRecord {
    public static final CodedArticle TALKS = talks();
    public static final CodedArticle DENIAL = denial();
    public static final CodedArticle MONTH = month();
    public static final CodedArticle UNDATED = undated();

    private SmallRecord() {}

    public static List<CodedArticle> all() {
        return List.of(TALKS, DENIAL, MONTH, UNDATED);
    }

    /** Denial is an edited copy of talks, of one story with it, and reports the same accusation; the others stand alone. */
    public static Grouping grouping() {
        String talks = TALKS.article().id();
        String denial = DENIAL.article().id();
        String story = Identity.story(talks);
        Copy copy =
                new Copy(denial, talks, CopyKind.EDITED, 0.75, List.of(new Passage(new Span(0, 6), new Span(0, 6))));
        List<StoryMember> members = List.of(
                new StoryMember(talks, story, StoryMember.Basis.FIRST, Optional.empty(), 1),
                new StoryMember(denial, story, StoryMember.Basis.COPY, Optional.of(talks), 0.75),
                alone(MONTH),
                alone(UNDATED));
        Event accusation = accusation(TALKS);
        Event repeated = accusation(DENIAL);
        String act = Identity.storyEvent(accusation.id());
        StoryEvent storyEvent = new StoryEvent(
                act,
                EventType.ACCUSE,
                List.of("RUS"),
                List.of("USA"),
                Optional.empty(),
                Optional.of(PartialDate.parse("2022-01-11")),
                Optional.empty(),
                List.of(talks, denial),
                List.of("daily.example", "other.example"),
                1,
                Status.HAPPENED,
                false,
                List.of(new StoryAccount(
                        Optional.of("RUS"), true, Status.HAPPENED, List.of(accusation.id(), repeated.id()))));
        return new Grouping(
                members,
                Map.of(
                        talks,
                        talks,
                        denial,
                        talks,
                        MONTH.article().id(),
                        MONTH.article().id(),
                        UNDATED.article().id(),
                        UNDATED.article().id()),
                List.of(copy),
                List.of(new ReportOf(accusation.id(), talks, act), new ReportOf(repeated.id(), denial, act)),
                List.of(storyEvent),
                affairs());
    }

    private static StandingAffairs affairs() {
        String talks = TALKS.article().id();
        String month = MONTH.article().id();
        Optional<PartialDate> published = Optional.of(PartialDate.parse("2022-01-11"));
        Evidence met = new Evidence(talks, Phrase.of(TALKS.article().text(), new Span(0, 53)));
        Evidence sanctions = new Evidence(month, Phrase.of(MONTH.article().text(), new Span(0, 41)));
        Evidence calm = new Evidence(month, Phrase.of(MONTH.article().text(), new Span(43, 68)));
        return new StandingAffairs(
                List.of(new Meeting(
                        "m-1",
                        List.of("USA", "RUS"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(PartialDate.parse("2022-01-10")),
                        Optional.of(new Place(
                                "Geneva",
                                Optional.of("CHE"),
                                OptionalDouble.empty(),
                                OptionalDouble.empty(),
                                OptionalLong.empty())),
                        List.of(new Told<>(
                                MeetingStatus.HELD, Optional.of(PartialDate.parse("2022-01-10")), published, met)))),
                List.of(new Instrument(
                        "i-1",
                        "sanctions on Russia",
                        false,
                        InstrumentKind.SANCTIONS,
                        List.of("USA", "RUS"),
                        List.of(new Told<>(
                                InstrumentStatus.IN_FORCE,
                                Optional.of(PartialDate.parse("2022-01")),
                                Optional.empty(),
                                sanctions)))),
                List.of(new Demand(
                        "d-1",
                        List.of("TUR"),
                        List.of("USA", "RUS"),
                        "calm",
                        Optional.empty(),
                        List.of(new Told<>(ReplyStatus.REJECTED, Optional.empty(), published, met)),
                        List.of("RUS"),
                        Optional.of("the same sides and words"),
                        List.of(calm))));
    }

    private static StoryMember alone(CodedArticle coded) {
        String id = coded.article().id();
        return new StoryMember(id, Identity.story(id), StoryMember.Basis.FIRST, Optional.empty(), 1);
    }

    private static Event accusation(CodedArticle coded) {
        return coded.events().stream()
                .filter(event -> event.type() == EventType.ACCUSE)
                .findFirst()
                .orElseThrow();
    }

    private static CodedArticle talks() {
        String text = "Russia and the United States met in Geneva on Monday. 🕊️ “You threaten us,” Sergei Ryabkov told"
                + " Wendy Sherman, “and we wait.”";
        Article article = article(
                "daily.example",
                Optional.of("https://daily.example/talks"),
                Optional.of("Talks \"frank\""),
                Optional.of("By-line Person"),
                Optional.of(new Published(PartialDate.parse("2022-01-11"), Published.Basis.METADATA)
                        .at(Optional.of(Instant.parse("2022-01-11T09:30:00Z")))),
                text,
                List.of(new Credit("Wire", Credit.Kind.SOURCE, "Source: Wire")));
        ActorPhrase russia = phrase(text, "Russia", Actor.of("RUS"));
        ActorPhrase america = phrase(text, "the United States", Actor.of("USA"));
        Actor ryabkov = person("RUS", "Sergei Ryabkov", "deputy foreign minister");
        ActorPhrase speaker = phrase(text, "Sergei Ryabkov", ryabkov);
        ActorPhrase addressee =
                phrase(text, "Wendy Sherman", person("USA", "Wendy Sherman", "deputy secretary of state"));
        Statement statement = new Statement(
                Identity.statement(article.id(), span(text, "told"), span(text, "You threaten us,")),
                article.id(),
                Optional.of(speaker),
                words(text, "told"),
                words(text, "You threaten us,"),
                List.of(words(text, "and we wait.")),
                true,
                Optional.of("Wire"),
                Optional.of(addressee),
                Optional.empty());
        Event meeting = event(
                article,
                EventType.CONSULT,
                List.of(russia, america),
                List.of(),
                "met",
                Status.HAPPENED,
                1.5,
                Optional.of(PartialDate.parse("2022-01-10")),
                Optional.of(new Place(
                        "Geneva",
                        Optional.of("CHE"),
                        OptionalDouble.of(46.20222),
                        OptionalDouble.of(6.14569),
                        OptionalLong.of(2660646),
                        Optional.of(PlaceLevel.CITY),
                        OptionalDouble.of(0.97))));
        Event accusation = new Event(
                Identity.event(
                        article.id(), EventType.ACCUSE, span(text, "threaten"), List.of(speaker), List.of(addressee)),
                article.id(),
                EventType.ACCUSE,
                Optional.of("allege"),
                List.of("military", "diplomatic"),
                Optional.of("112"),
                OptionalDouble.of(-2.0),
                List.of(speaker),
                List.of(addressee),
                words(text, "threaten"),
                Status.HAPPENED,
                Optional.of(statement.id()),
                Optional.empty(),
                Optional.empty(),
                0.75,
                "codebook:threaten");
        return new CodedArticle(
                article,
                List.of(
                        mention(article, russia, Mention.Basis.NAME),
                        mention(article, america, Mention.Basis.NAME),
                        mention(article, speaker, Mention.Basis.TITLE)),
                List.of(statement),
                List.of(meeting, accusation));
    }

    private static CodedArticle denial() {
        String text = "Moscow accused Washington again. Washington said it had not replied to Moscow.";
        Article article = article(
                "gazette.example",
                Optional.of("https://gazette.example/again"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Published(PartialDate.parse("2022-01-11"), Published.Basis.URL)),
                text,
                List.of());
        ActorPhrase moscow = phrase(text, "Moscow", Actor.of("RUS"));
        ActorPhrase washington = phrase(text, "Washington", Actor.of("USA"));
        Statement statement = new Statement(
                Identity.statement(article.id(), span(text, "said"), span(text, "it had not replied to Moscow")),
                article.id(),
                Optional.of(washington),
                words(text, "said"),
                words(text, "it had not replied to Moscow"),
                List.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new CodedArticle(
                article,
                List.of(mention(article, moscow, Mention.Basis.CAPITAL)),
                List.of(statement),
                List.of(
                        event(
                                article,
                                EventType.ACCUSE,
                                List.of(moscow),
                                List.of(washington),
                                "accused",
                                Status.HAPPENED,
                                -2.0,
                                Optional.empty(),
                                Optional.empty()),
                        event(
                                article,
                                EventType.CONCEDE,
                                List.of(washington),
                                List.of(moscow),
                                "replied",
                                Status.DENIED,
                                1.0,
                                Optional.empty(),
                                Optional.empty())));
    }

    private static CodedArticle month() {
        String text = "In January the US put sanctions on Russia, and Turkey asked for calm.";
        Article article = article(
                "daily.example",
                Optional.of("https://daily.example/sanctions"),
                Optional.of("Sanctions"),
                Optional.empty(),
                Optional.of(new Published(PartialDate.parse("2022-02"), Published.Basis.TEXT)),
                text,
                List.of());
        ActorPhrase turkey = phrase(text, "Turkey", Actor.of("TUR"));
        return new CodedArticle(
                article,
                List.of(mention(article, turkey, Mention.Basis.NAME)),
                List.of(),
                List.of(event(
                        article,
                        EventType.SANCTION,
                        List.of(phrase(text, "US", Actor.of("USA"))),
                        List.of(phrase(text, "Russia", Actor.of("RUS"))),
                        "put sanctions",
                        Status.ONGOING,
                        -5.6,
                        Optional.of(PartialDate.parse("2022-01")),
                        Optional.empty())));
    }

    private static CodedArticle undated() {
        String text = "Russia will answer the West, it warned Washington.";
        Article article =
                article("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), text, List.of());
        return new CodedArticle(
                article,
                List.of(),
                List.of(),
                List.of(event(
                        article,
                        EventType.THREATEN,
                        List.of(phrase(text, "Russia", Actor.of("RUS"))),
                        List.of(
                                new ActorPhrase("the West", span(text, "the West"), Optional.empty()),
                                phrase(text, "Washington", Actor.of("USA"))),
                        "warned",
                        Status.HAPPENED,
                        -4.4,
                        Optional.empty(),
                        Optional.empty())));
    }

    private static Article article(
            String outlet,
            Optional<String> url,
            Optional<String> title,
            Optional<String> byline,
            Optional<Published> published,
            String text,
            List<Credit> credits) {
        Optional<String> known = Optional.of(outlet).filter(name -> !name.isEmpty());
        return new Article(
                Identity.article(known, url, text),
                url,
                known,
                title,
                byline,
                published,
                Optional.of("en"),
                text,
                Identity.sha256(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                credits);
    }

    private static Event event(
            Article article,
            EventType type,
            List<ActorPhrase> source,
            List<ActorPhrase> target,
            String trigger,
            Status status,
            double goldstein,
            Optional<PartialDate> date,
            Optional<Place> place) {
        Phrase words = words(article.text(), trigger);
        return new Event(
                Identity.event(article.id(), type, words.span(), source, target),
                article.id(),
                type,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                OptionalDouble.of(goldstein),
                source,
                target,
                words,
                status,
                Optional.empty(),
                date,
                place,
                0.5,
                "codebook:" + trigger.replace(' ', '-'));
    }

    private static Mention mention(Article article, ActorPhrase phrase, Mention.Basis basis) {
        return new Mention(
                article.id(), phrase.span(), phrase.text(), phrase.actor().orElseThrow(), basis);
    }

    private static Actor person(String code, String name, String role) {
        return new Actor(code, Optional.of(Sector.GOV), Optional.of(name), Optional.of(role));
    }

    private static ActorPhrase phrase(String text, String words, Actor actor) {
        return new ActorPhrase(words, span(text, words), Optional.of(actor));
    }

    private static Phrase words(String text, String words) {
        return Phrase.of(text, span(text, words));
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }
}
