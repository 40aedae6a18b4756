package org.detente.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Supplier;
import org.detente.model.Actor;
import org.detente.model.ActorPhrase;
import org.detente.model.Article;
import org.detente.model.CodedArticle;
import org.detente.model.Credit;
import org.detente.model.Event;
import org.detente.model.EventType;
import org.detente.model.Identity;
import org.detente.model.Mention;
import org.detente.model.PartialDate;
import org.detente.model.Phrase;
import org.detente.model.Place;
import org.detente.model.Published;
import org.detente.model.Sector;
import org.detente.model.Span;
import org.detente.model.Statement;
import org.detente.model.Status;

/** Articles of any shape that the model allows, the same for the same seed. */
public final class RandomArticles {
    private static final List<String> WORDS = List.of(
            "Moscow",
            "said",
            "“sanctions”",
            "café",
            "İstanbul",
            "ışık",
            "🕊️",
            "👩🏽‍⚖️",
            "\"quoted\"",
            "back\\slash",
            "tab\there",
            "'; DROP TABLE articles; --",
            "中国",
            "линия",
            "=1+1",
            "a\u0000b",
            "e\u0301",
            "\u2028",
            "NULL");
    private static final List<String> CODES = List.of("RUS", "USA", "UKR", "CHN", "IGO:NATO", "NSA:HEZBOLLAH", "TUR");

    private final Random random;
    private final int rows;

    /**
     * @param rows most rows of a kind that an article has
     */
    public RandomArticles(long seed, int rows) {
        this.random = new Random(seed);
        this.rows = rows;
    }

    public List<CodedArticle> next(int count) {
        List<CodedArticle> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            articles.add(next());
        }
        return articles;
    }

    public CodedArticle next() {
        String text = words(5 + random.nextInt(60));
        Optional<String> outlet = maybe(() -> "outlet" + random.nextInt(5) + ".example");
        Optional<String> url = maybe(() -> "https://outlet.example/" + random.nextLong());
        String id = Identity.article(outlet, url, text);
        Article article = new Article(
                id,
                url,
                outlet,
                maybe(() -> words(6)),
                maybe(() -> words(2)),
                maybe(() -> published()),
                maybe(() -> "en"),
                text,
                Identity.sha256(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                some(() -> new Credit("Agency " + words(1), pick(Credit.Kind.values()), words(3))));
        return new CodedArticle(
                article,
                some(() -> {
                    Span span = span(text);
                    return new Mention(id, span, span.cut(text), actor(), pick(Mention.Basis.values()));
                }),
                distinct(some(() -> statement(id, text)), Statement::id),
                distinct(some(() -> event(id, text)), Event::id));
    }

    private Published published() {
        PartialDate date = date();
        Optional<Instant> moment = maybe(() ->
                date.first().atTime(random.nextInt(24), random.nextInt(60)).toInstant(ZoneOffset.UTC));
        return new Published(date, pick(Published.Basis.values())).at(moment);
    }

    private Statement statement(String articleId, String text) {
        Phrase cue = phrase(text);
        Phrase content = phrase(text);
        return new Statement(
                Identity.statement(articleId, cue.span(), content.span()),
                articleId,
                maybe(() -> participant(text)),
                cue,
                content,
                some(() -> phrase(text)),
                random.nextBoolean(),
                maybe(() -> words(2)),
                maybe(() -> participant(text)),
                maybe(this::date));
    }

    private Event event(String articleId, String text) {
        List<ActorPhrase> source = new ArrayList<>(some(() -> participant(text)));
        List<ActorPhrase> target = some(() -> participant(text));
        if (target.isEmpty()) {
            source.add(participant(text));
        }
        EventType type = pick(EventType.values());
        Phrase trigger = phrase(text);
        return new Event(
                Identity.event(articleId, type, trigger.span(), source, target),
                articleId,
                type,
                maybe(() -> "meet"),
                some(() -> words(1)),
                maybe(() -> "042"),
                random.nextBoolean() ? OptionalDouble.of(random.nextInt(-100, 101) / 10.0) : OptionalDouble.empty(),
                source,
                target,
                trigger,
                pick(Status.values()),
                maybe(() -> "s-0123456789abcdef"),
                maybe(this::date),
                maybe(() -> new Place(
                        words(1),
                        maybe(() -> "CHE"),
                        random.nextBoolean() ? OptionalDouble.of(random.nextDouble() * 90) : OptionalDouble.empty(),
                        random.nextBoolean() ? OptionalDouble.of(random.nextDouble() * 180) : OptionalDouble.empty(),
                        random.nextBoolean() ? OptionalLong.of(random.nextLong()) : OptionalLong.empty())),
                random.nextDouble(),
                words(1));
    }

    private Actor actor() {
        return new Actor(
                CODES.get(random.nextInt(CODES.size())),
                maybe(() -> pick(Sector.values())),
                maybe(() -> words(2)),
                maybe(() -> words(1)));
    }

    private ActorPhrase participant(String text) {
        Span span = span(text);
        return new ActorPhrase(span.cut(text), span, maybe(this::actor));
    }

    private Phrase phrase(String text) {
        return Phrase.of(text, span(text));
    }

    /** A span that cuts no character in two. */
    private Span span(String text) {
        int start = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
        int left = text.codePointCount(start, text.length());
        return new Span(start, text.offsetByCodePoints(start, random.nextInt(left + 1)));
    }

    private PartialDate date() {
        return new PartialDate(
                LocalDate.of(2020, 1, 1).plusDays(random.nextInt(900)), pick(PartialDate.Precision.values()));
    }

    private String words(int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> some(Supplier<T> value) {
        List<T> values = new ArrayList<>();
        for (int i = random.nextInt(rows + 1); i > 0; i--) {
            values.add(value.get());
        }
        return values;
    }

    private static <T> List<T> distinct(List<T> rows, java.util.function.Function<T, String> id) {
        var byId = new java.util.LinkedHashMap<String, T>();
        rows.forEach(row -> byId.putIfAbsent(id.apply(row), row));
        return List.copyOf(byId.values());
    }
}
