package org.detente.dossier.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.detente.model.Article;
import org.detente.model.CodedArticle;
import org.detente.model.Event;
import org.detente.model.EventType;
import org.detente.model.Identity;
import org.detente.model.Mention;
import org.detente.model.PartialDate;
import org.detente.model.Published;
import org.detente.model.Statement;
import org.detente.model.Status;

/** One article: five events and four statements, most of them on one pair of actors. */
final class GeneratedArticle {
    static final int EVENTS = 5;
    private static final int STATEMENTS = 4;
    private static final int FILLERS = 6;
    private static final EventType[] TYPES = EventType.values();
    private static final Status[] STATUSES = {
        Status.HAPPENED,
        Status.HAPPENED,
        Status.HAPPENED,
        Status.HAPPENED,
        Status.ONGOING,
        Status.PLANNED,
        Status.POSSIBLE,
        Status.CONDITIONAL,
        Status.DENIED,
        Status.BACKGROUND
    };
    private static final GeneratedDraws OUTLETS = new GeneratedDraws(400);

    private final String id;
    private final LocalDate day;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    private GeneratedArticle(String id, LocalDate day) {
        this.id = id;
        this.day = day;
    }

    /**
     * The n-th article.
     *
     * @param words the number of the article whose words it has: its own, or that of which it is a copy
     */
    static CodedArticle of(int n, int words, LocalDate day) {
        Random random = new Random(words);
        String outlet = "outlet" + OUTLETS.next(new Random(~n)) + ".example";
        Optional<String> url = Optional.of("https://" + outlet + "/news/" + n);
        GeneratedArticle rows = new GeneratedArticle(Identity.article(Optional.of(outlet), url, ""), day);
        String text = rows.write(random);
        Article article = new Article(
                rows.id,
                url,
                Optional.of(outlet),
                Optional.of("Talks number " + words + " go on"),
                Optional.empty(),
                Optional.of(new Published(PartialDate.of(day), Published.Basis.METADATA)),
                Optional.of("en"),
                text,
                "",
                List.of());
        return new CodedArticle(article, rows.mentions, rows.statements, rows.events);
    }

    private String write(Random random) {
        GeneratedText sentences = new GeneratedText(random);
        String a = GeneratedActor.code(random);
        String b = GeneratedActor.other(a, random);
        List<String> from = new ArrayList<>();
        List<String> to = new ArrayList<>();
        List<GeneratedText.Parts> parts = new ArrayList<>();
        for (int i = 0; i < EVENTS + STATEMENTS; i++) {
            boolean main = random.nextInt(5) > 0;
            from.add(main ? random.nextBoolean() ? a : b : GeneratedActor.code(random));
            to.add(main ? from.get(i).equals(a) ? b : a : GeneratedActor.other(from.get(i), random));
            parts.add(i < EVENTS ? sentences.deed(from.get(i), to.get(i)) : sentences.words(from.get(i), to.get(i)));
        }
        for (int i = 0; i < FILLERS; i++) {
            sentences.filler();
        }
        String text = sentences.text();
        for (int i = 0; i < parts.size(); i++) {
            GeneratedText.Parts part = parts.get(i);
            mentions.add(new Mention(
                    id, part.source(), part.source().cut(text), GeneratedActor.of(from.get(i)), Mention.Basis.NAME));
            if (i < EVENTS) {
                events.add(event(text, part, from.get(i), to.get(i), random));
            } else {
                statements.add(statement(text, part, from.get(i), random));
            }
        }
        return text;
    }

    private Event event(String text, GeneratedText.Parts part, String from, String to, Random random) {
        var source = List.of(GeneratedText.actor(text, part.source(), from));
        var target = List.of(GeneratedText.actor(text, part.rest(), to));
        EventType type = TYPES[random.nextInt(TYPES.length)];
        double size = random.nextInt(1, 101) / 10.0;
        return new Event(
                Identity.event(id, type, part.word(), source, target),
                id,
                type,
                Optional.empty(),
                List.of("diplomatic"),
                Optional.of("042"),
                OptionalDouble.of(type.quad().number() > 2 ? -size : size),
                source,
                target,
                GeneratedText.phrase(text, part.word()),
                STATUSES[random.nextInt(STATUSES.length)],
                Optional.empty(),
                random.nextInt(3) == 0
                        ? Optional.of(PartialDate.of(day.minusDays(random.nextInt(3))))
                        : Optional.empty(),
                Optional.empty(),
                0.5 + random.nextInt(50) / 100.0,
                "codebook:generated");
    }

    private Statement statement(String text, GeneratedText.Parts part, String speaker, Random random) {
        return new Statement(
                Identity.statement(id, part.word(), part.rest()),
                id,
                Optional.of(GeneratedText.actor(text, part.source(), speaker)),
                GeneratedText.phrase(text, part.word()),
                GeneratedText.phrase(text, part.rest()),
                List.of(),
                random.nextBoolean(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
