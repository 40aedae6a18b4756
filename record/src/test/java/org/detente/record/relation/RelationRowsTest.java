package org.detente.record.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.detente.model.Actor;
import org.detente.model.CodedArticle;
import org.detente.model.Event;
import org.detente.model.Mention;
import org.detente.model.Span;
import org.detente.model.Status;
import org.detente.model.StoryMember;
import org.detente.record.RandomArticles;
import org.detente.record.Record;
import org.detente.record.SmallRecord;
import org.detente.record.group.Grouping;
import org.detente.record.group.ReportOf;
import org.detente.record.group.StandingAffairs;
import org.detente.record.query.Dated;
import org.detente.record.query.Relation;
import org.detente.record.query.RelationQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelationRowsTest {
    private static final RelationQuery QUERY = RelationQuery.of("RUS", "USA");
    private static final Set<Status> ANY = Set.of(Status.values());

    @TempDir
    Path folder;

    @Test
    void whatIsKeptBesideTheRowsIsWhatOneWouldMakeOfAllOfThem() throws SQLException {
        Random random = new Random(7);
        RandomArticles articles = new RandomArticles(7, 6);
        List<CodedArticle> waiting = new ArrayList<>();
        try (Record record = Record.open(folder)) {
            for (int batch = 0; batch < 4; batch++) {
                List<CodedArticle> next = articles.next(30);
                if (batch % 2 == 0) {
                    record.add(next, grouping(next, random));
                } else {
                    record.add(next);
                    waiting.addAll(next);
                }
            }
            Collections.shuffle(waiting, random);
            record.group(grouping(waiting.subList(0, 40), random));
        }
        for (String made : List.of(
                "SELECT * FROM touched_event_pairs",
                "SELECT * FROM touched_statement_pairs",
                "SELECT * FROM acts_among('event_pairs')",
                "SELECT * FROM sayings_among('statement_pairs')")) {
            String kept = made.contains("_among")
                    ? made.substring(14, made.indexOf("_among"))
                    : made.substring(made.indexOf("touched_") + 8);
            assertThat(number("SELECT count(*) FROM (FROM " + kept + " EXCEPT ALL " + made + ")"))
                    .as(kept)
                    .isZero();
            assertThat(number("SELECT count(*) FROM (" + made + " EXCEPT ALL FROM " + kept + ")"))
                    .as(kept)
                    .isZero();
            assertThat(number("SELECT count(*) FROM " + kept)).as(kept).isGreaterThan(100);
        }
        assertThat(number("SELECT count(*) FROM acts WHERE reports > 1")).isGreaterThan(10);
    }

    @Test
    void whatIsSaidToOrOfTheOtherSideIsToldFromTheRest() {
        CodedArticle denial = SmallRecord.DENIAL;
        String text = denial.article().text();
        Span moscow = new Span(text.lastIndexOf("Moscow"), text.lastIndexOf("Moscow") + "Moscow".length());
        CodedArticle naming = new CodedArticle(
                denial.article(),
                List.of(new Mention(denial.article().id(), moscow, "Moscow", Actor.of("RUS"), Mention.Basis.CAPITAL)),
                denial.statements(),
                denial.events());
        assertThat(onOtherSide(folder.resolve("silent"), denial))
                .containsExactly(SmallRecord.TALKS.statements().get(0).id());
        assertThat(onOtherSide(folder.resolve("naming"), naming))
                .containsExactlyInAnyOrder(
                        SmallRecord.TALKS.statements().get(0).id(),
                        denial.statements().get(0).id());
    }

    private static Set<String> onOtherSide(Path place, CodedArticle denial) {
        try (Record record = Record.open(place)) {
            record.add(List.of(SmallRecord.TALKS, denial));
            return record.relation(
                    QUERY,
                    rows -> rows.onOtherSide(
                            rows.statements(0).rows().stream().map(Dated::row).toList()));
        }
    }

    @Test
    void figuresAreThoseOfAllRows() {
        try (Record record = Record.open(folder)) {
            record.add(SmallRecord.all());
            record.group(SmallRecord.grouping());
            Relation all = record.relation(QUERY);
            RelationFigures figures = record.relation(QUERY, RelationRows::figures);
            long acts = all.events().stream()
                    .map(event -> all.belonging().act(event.row().id()))
                    .distinct()
                    .count();
            assertThat(figures.articles()).isEqualTo(all.articles().size());
            assertThat(figures.acts()).isEqualTo(acts);
            assertThat(figures.reports()).isEqualTo(all.events().size());
            assertThat(figures.statements()).isEqualTo(all.statements().size());
            assertThat(figures.period()).contains("2022-01-11 to 2022-02");
        }
    }

    @Test
    void aListHasItsFirstRowsAndTellsHowManyThereAre() {
        try (Record record = Record.open(folder)) {
            record.add(SmallRecord.all());
            record.group(SmallRecord.grouping());
            Section<Act> all = record.relation(QUERY, rows -> rows.acts(ANY, 0));
            Section<Act> first = record.relation(QUERY, rows -> rows.acts(ANY, 1));
            assertThat(all.total()).isEqualTo(all.rows().size()).isGreaterThan(1);
            assertThat(first).isEqualTo(new Section<>(all.rows().subList(0, 1), all.total()));
            assertThat(all.rows()).anySatisfy(act -> assertThat(act.reports()).hasSize(2));
            var said = record.relation(QUERY, rows -> rows.statements(0));
            var firstSaid = record.relation(QUERY, rows -> rows.statements(1));
            assertThat(firstSaid.rows()).isEqualTo(said.rows().subList(0, 1));
            assertThat(firstSaid.total()).isEqualTo(said.total());
        }
    }

    @Test
    void boundsLeaveOutActsOfOtherDays() {
        LocalDate day = LocalDate.of(2022, 1, 11);
        RelationQuery then = new RelationQuery("USA", "RUS", Optional.of(day), Optional.of(day));
        try (Record record = Record.open(folder)) {
            record.add(SmallRecord.all());
            Section<Act> acts = record.relation(then, rows -> rows.acts(ANY, 0));
            assertThat(acts.rows())
                    .isNotEmpty()
                    .allSatisfy(act -> assertThat(act.best().date())
                            .hasValueSatisfying(date -> assertThat(day).isBetween(date.first(), date.last())));
            assertThat(acts.total())
                    .isLessThan(
                            record.relation(QUERY, rows -> rows.acts(ANY, 0)).total());
        }
    }

    /** Copies in pairs, and every event in one of few acts of its kind. */
    private static Grouping grouping(List<CodedArticle> articles, Random random) {
        List<StoryMember> members = new ArrayList<>();
        Map<String, String> textIds = new HashMap<>();
        List<ReportOf> reports = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            String id = articles.get(i).article().id();
            members.add(new StoryMember(id, "t-1", StoryMember.Basis.FIRST, Optional.empty(), 0));
            textIds.put(id, articles.get(i / 2 * 2).article().id());
            articles.get(i).events().stream()
                    .map(Event::id)
                    .distinct()
                    .filter(event -> random.nextInt(4) > 0)
                    .forEach(event -> reports.add(new ReportOf(event, id, "v-" + random.nextInt(30))));
        }
        return new Grouping(
                members, textIds, List.of(), reports, List.of(), new StandingAffairs(List.of(), List.of(), List.of()));
    }

    private long number(String sql) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("record.duckdb"));
                Statement statement = database.createStatement()) {
            statement.execute("BEGIN TRANSACTION");
            statement.execute("INSERT INTO touched SELECT id FROM articles");
            try (ResultSet rows = statement.executeQuery(sql)) {
                rows.next();
                return rows.getLong(1);
            } finally {
                statement.execute("ROLLBACK");
            }
        }
    }
}
