package org.detente.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.detente.model.Actor;
import org.detente.model.ActorPhrase;
import org.detente.model.Article;
import org.detente.model.CodedArticle;
import org.detente.model.Event;
import org.detente.model.EventType;
import org.detente.model.Identity;
import org.detente.model.Mention;
import org.detente.model.PartialDate;
import org.detente.model.Phrase;
import org.detente.model.Published;
import org.detente.model.Sector;
import org.detente.model.Span;
import org.detente.model.Statement;
import org.detente.model.Status;

/** Articles of the size of a news report: about 3,000 characters, 20 mentions, 8 statements, 10 events. */
final class RealisticArticles {
    private static final List<String> CODES = List.of(
            "RUS", "USA", "UKR", "CHN", "IRN", "ISR", "TUR", "DEU", "FRA", "GBR", "IND", "PAK", "IGO:NATO", "IGO:EU");
    private static final EventType[] TYPES = EventType.values();

    private RealisticArticles() {}

    /** The n-th article, the same at every call. */
    static CodedArticle number(int n) {
        Random random = new Random(n);
        StringBuilder words = new StringBuilder();
        while (words.length() < 3000) {
            words.append("Minister ")
                    .append(n)
                    .append(" said on Tuesday that talks number ")
                    .append(random.nextInt(100_000))
                    .append(" with the other side would go on in Geneva. ");
        }
        String text = words.toString().strip();
        Optional<String> url = Optional.of("https://outlet" + n % 40 + ".example/news/" + n);
        Optional<String> outlet = Optional.of("outlet" + n % 40 + ".example");
        String id = Identity.article(outlet, url, text);
        LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(900));
        Article article = new Article(
                id,
                url,
                outlet,
                Optional.of("Talks number " + n + " go on"),
                Optional.of("Staff writer"),
                Optional.of(new Published(PartialDate.of(day), Published.Basis.METADATA)),
                Optional.of("en"),
                text,
                Identity.sha256(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                List.of());
        List<String> codes = new ArrayList<>(CODES);
        java.util.Collections.shuffle(codes, random);
        List<String> named = codes.subList(0, 5);
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Phrase words1 = phrase(text, i * 90, 8);
            mentions.add(new Mention(id, words1.span(), words1.text(), actor(named, random), Mention.Basis.TITLE));
        }
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Phrase cue = phrase(text, i * 90 + 12, 4);
            Phrase content = phrase(text, i * 90 + 20, 60);
            statements.add(new Statement(
                    Identity.statement(id, cue.span(), content.span()),
                    id,
                    Optional.of(participant(text, i * 90, named, random)),
                    cue,
                    content,
                    List.of(),
                    i % 2 == 0,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            List<ActorPhrase> source = List.of(participant(text, i * 90, named, random));
            List<ActorPhrase> target = List.of(participant(text, i * 90 + 50, named, random));
            Phrase trigger = phrase(text, i * 90 + 30, 10);
            EventType type = TYPES[random.nextInt(TYPES.length)];
            events.add(new Event(
                    Identity.event(id, type, trigger.span(), source, target),
                    id,
                    type,
                    Optional.empty(),
                    List.of("diplomatic"),
                    Optional.of("042"),
                    OptionalDouble.of(random.nextInt(-100, 101) / 10.0),
                    source,
                    target,
                    trigger,
                    Status.HAPPENED,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    0.7,
                    "codebook:talk"));
        }
        return new CodedArticle(article, mentions, statements, events);
    }

    static List<CodedArticle> numbers(int from, int to) {
        List<CodedArticle> articles = new ArrayList<>();
        for (int n = from; n < to; n++) {
            articles.add(number(n));
        }
        return articles;
    }

    private static Phrase phrase(String text, int start, int length) {
        return Phrase.of(text, new Span(start, start + length));
    }

    private static ActorPhrase participant(String text, int start, List<String> codes, Random random) {
        Phrase words = phrase(text, start, 8);
        return new ActorPhrase(words.text(), words.span(), Optional.of(actor(codes, random)));
    }

    private static Actor actor(List<String> codes, Random random) {
        return new Actor(
                codes.get(random.nextInt(codes.size())),
                Optional.of(Sector.GOV),
                Optional.of("Minister"),
                Optional.of("foreign minister"));
    }
}
