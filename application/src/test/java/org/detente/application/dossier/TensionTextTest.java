package org.detente.application.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.detente.application.terminal.Terminal;
import org.detente.dossier.Deeds;
import org.detente.dossier.Dossier;
import org.detente.dossier.RelationName;
import org.detente.dossier.Sources;
import org.detente.dossier.TensionJson;
import org.detente.model.Actor;
import org.detente.model.ActorPhrase;
import org.detente.model.Article;
import org.detente.model.CodedArticle;
import org.detente.model.Event;
import org.detente.model.EventType;
import org.detente.model.PartialDate;
import org.detente.model.Phrase;
import org.detente.model.Published;
import org.detente.model.Span;
import org.detente.model.Status;
import org.detente.model.StoryMember;
import org.detente.record.Record;
import org.detente.record.group.Grouping;
import org.detente.record.group.ReportOf;
import org.detente.record.group.StandingAffairs;
import org.detente.record.query.RelationQuery;
import org.detente.stories.tension.Deed;
import org.detente.stories.tension.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TensionTextTest {
    private static final String TEXT = "Russia warned the United States.";
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);

    @TempDir
    private Path folder;

    private int records;

    private final List<Article> articles = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final Map<String, String> acts = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    @Test
    void anActCountsOnceWithItsTextsAndTheOutletThatHadEachFirst() {
        report("1", 5, "First Post", "RUS", "USA", -4, Status.HAPPENED, Optional.of(day(4)));
        report("2", 6, "Copyist", "RUS", "USA", -4, Status.HAPPENED, Optional.of(day(4)));
        report("3", 7, "Other Times", "RUS", "USA", -4, Status.HAPPENED, Optional.of(day(4)));
        report("4", 8, "Denier", "RUS", "USA", -4, Status.DENIED, Optional.of(day(4)));
        for (String id : List.of("1", "2", "3", "4")) {
            acts.put("e-" + id, "act");
        }
        texts.put("a-1", "one");
        texts.put("a-2", "one");
        assertThat(deeds())
                .containsExactly(new Deed(
                        "e-1",
                        FIRST.plusDays(4),
                        Direction.A_TO_B,
                        -4,
                        Status.HAPPENED,
                        2,
                        Set.of("First Post", "Other Times")));
    }

    @Test
    void whatIsPlannedCountsOnTheDayThatSaysSo() {
        report("1", 5, "Post", "USA", "RUS", -4, Status.PLANNED, Optional.of(day(60)));
        report("2", 6, "Post", "USA", "RUS", -4, Status.HAPPENED, Optional.of(day(60)));
        report("3", 7, "Post", "USA", "RUS", -4, Status.HAPPENED, Optional.of(PartialDate.parse("2020-03")));
        report("4", 8, "Post", "USA", "RUS", -4, Status.HAPPENED, Optional.of(PartialDate.parse("2021-01")));
        report("5", 9, "Post", "USA", "RUS", -4, Status.BACKGROUND, Optional.empty());
        assertThat(deeds())
                .extracting(Deed::id, Deed::day, Deed::direction)
                .containsExactlyInAnyOrder(
                        tuple("e-1", FIRST.plusDays(5), Direction.B_TO_A),
                        tuple("e-2", FIRST.plusDays(6), Direction.B_TO_A),
                        tuple("e-4", FIRST.plusDays(8), Direction.B_TO_A));
    }

    @Test
    void tellsTheValueItsPartsItsCourseAndItsLastChange() {
        crisis();
        String printed = printed();
        assertThat(printed.lines().toList())
                .anySatisfy(line -> assertThat(line).startsWith("Tension  +").contains("points on 2021-07-29 (90 %: "))
                .anySatisfy(line -> assertThat(line).contains("against 30 days before", "against 90 days before"))
                .anySatisfy(line -> assertThat(line).contains("RUS → USA +", "together +0.0"))
                .anySatisfy(line -> assertThat(line).matches(" +[▁▂▃▄▅▆▇█]+"))
                .anySatisfy(line -> assertThat(line).contains("by week from 2021-01-01"))
                .anySatisfy(line -> assertThat(line).contains("2021-05-01: rose from -0.2 to +", "[1]"));
    }

    @Test
    void silenceIsNotPrintedAsCalm() {
        report("1", 0, "Post", "RUS", "USA", -4, Status.HAPPENED, Optional.empty());
        report("2", 200, "Post", "RUS", "USA", -4, Status.BACKGROUND, Optional.of(day(0)));
        assertThat(printed())
                .contains("+1.1 points on 2021-01-14", "no act is reported in the 200 days until 2021-07-20")
                .contains("not known 30 days before", "····");
    }

    @Test
    void withoutAnActOfAKnownDayNothingIsPrinted() {
        articles.add(article("2", 200, "Post"));
        assertThat(printed()).isEmpty();
        articles.clear();
        assertThat(printed()).isEmpty();
    }

    @Test
    void thePeriodIsThatOfActsAndStatements() {
        report("1", 5, "Post", "RUS", "USA", -4, Status.HAPPENED, Optional.empty());
        articles.add(article("2", 200, "Post"));
        assertThat(dossier().tension().orElseThrow().whole().to()).isEqualTo(FIRST.plusDays(5));
    }

    @Test
    void jsonHasAColumnForEachPartOfTheSameDays() {
        crisis();
        ObjectNode json = TensionJson.of(dossier().tension().orElseThrow());
        assertThat(json.path("from").asText()).isEqualTo("2021-01-01");
        assertThat(json.path("value")).hasSize(210);
        assertThat(json.path("coverage").path("acts")).hasSize(210);
        assertThat(json.path("directions").path("b_to_a").path("high")).hasSize(210);
        assertThat(json.path("changes").get(0).path("day").asText()).isEqualTo("2021-05-01");
        assertThat(json.path("movers")).hasSize(10);
    }

    /** Thanks and complaints in turn until 30 April, attacks from then on. */
    private void crisis() {
        for (int i = 0; i < 210; i++) {
            double value = i >= 120 ? -9 : i % 2 == 0 ? 3 : -2;
            report(
                    "" + i,
                    i,
                    "Post " + i % 5,
                    i % 3 == 0 ? "USA" : "RUS",
                    i % 3 == 0 ? "RUS" : "USA",
                    value,
                    Status.HAPPENED,
                    Optional.empty());
        }
    }

    private void report(
            String id,
            int published,
            String outlet,
            String source,
            String target,
            double value,
            Status status,
            Optional<PartialDate> own) {
        articles.add(article(id, published, outlet));
        Event event = new Event(
                "e-" + id,
                "a-" + id,
                EventType.THREATEN,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                OptionalDouble.of(value),
                List.of(phrase(0, 6, source)),
                List.of(phrase(18, 31, target)),
                Phrase.of(TEXT, new Span(7, 13)),
                status,
                Optional.empty(),
                own,
                Optional.empty(),
                0.9,
                "test");
        events.add(event);
    }

    private static ActorPhrase phrase(int start, int end, String code) {
        Span span = new Span(start, end);
        return new ActorPhrase(span.cut(TEXT), span, Optional.of(Actor.of(code)));
    }

    private static Article article(String id, int published, String outlet) {
        return new Article(
                "a-" + id,
                Optional.empty(),
                Optional.of(outlet),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Published(day(published), Published.Basis.GIVEN)),
                Optional.of("en"),
                TEXT,
                "0",
                List.of());
    }

    private static PartialDate day(int day) {
        return PartialDate.of(FIRST.plusDays(day));
    }

    private List<Deed> deeds() {
        return inRecord(Deeds::of);
    }

    private Dossier dossier() {
        return inRecord(rows -> Dossier.of(new RelationName("RUS", "USA"), rows, 8));
    }

    private <T> T inRecord(Record.AboutRelation<T> question) {
        List<CodedArticle> coded = articles.stream()
                .map(article -> new CodedArticle(
                        article,
                        List.of(),
                        List.of(),
                        events.stream()
                                .filter(event -> event.articleId().equals(article.id()))
                                .toList()))
                .toList();
        Map<String, String> textIds = new HashMap<>();
        articles.forEach(article -> textIds.put(article.id(), texts.getOrDefault(article.id(), article.id())));
        Grouping grouping = new Grouping(
                articles.stream().map(TensionTextTest::alone).toList(),
                textIds,
                List.of(),
                events.stream()
                        .filter(event -> acts.containsKey(event.id()))
                        .map(event -> new ReportOf(
                                event.id(), event.articleId(), Objects.requireNonNull(acts.get(event.id()))))
                        .toList(),
                List.of(),
                new StandingAffairs(List.of(), List.of(), List.of()));
        try (Record record = Record.open(folder.resolve("record" + records++))) {
            record.add(coded, grouping);
            return record.relation(RelationQuery.of("RUS", "USA"), question);
        }
    }

    private static StoryMember alone(Article article) {
        return new StoryMember(article.id(), "t-" + article.id(), StoryMember.Basis.FIRST, Optional.empty(), 0);
    }

    private String printed() {
        StringWriter out = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(new StringWriter()), false, false, 100);
        Dossier dossier = dossier();
        TensionText.print(dossier, new Sources(dossier.articles()), terminal);
        return out.toString();
    }
}
