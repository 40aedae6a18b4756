package org.detente.record.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.detente.model.CodedArticle;
import org.detente.model.Event;
import org.detente.model.Statement;
import org.detente.model.Status;
import org.detente.model.StoryMember;
import org.detente.record.RandomArticles;
import org.detente.record.Record;
import org.detente.record.RecordException;
import org.detente.record.SmallRecord;
import org.detente.record.export.JsonLinesExport;
import org.detente.record.group.Grouping;
import org.detente.record.group.ReportOf;
import org.detente.record.group.StandingAffairs;
import org.detente.record.list.ListQuery;
import org.detente.record.list.RowList;
import org.detente.record.query.Dated;
import org.detente.record.query.RelationQuery;
import org.detente.record.relation.RelationRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsTest {
    private static final RelationQuery QUERY = RelationQuery.of("RUS", "USA");
    private static final Set<Status> ANY = Set.of(Status.values());

    @TempDir
    Path folder;

    @Test
    void aWrongEventIsGoneAsIfItHadNeverBeenCoded() throws IOException {
        List<CodedArticle> articles = new RandomArticles(11, 6).next(120);
        Random random = new Random(3);
        List<String> wrong = articles.stream()
                .flatMap(coded -> coded.events().stream())
                .map(Event::id)
                .distinct()
                .filter(id -> random.nextInt(3) == 0)
                .toList();
        List<CodedArticle> without = articles.stream()
                .map(coded -> new CodedArticle(
                        coded.article(),
                        coded.mentions(),
                        coded.statements(),
                        coded.events().stream()
                                .filter(event -> !wrong.contains(event.id()))
                                .toList()))
                .toList();
        Path corrected = folder.resolve("corrected");
        try (Record record = Record.open(corrected)) {
            record.add(articles, grouping(articles, Set.of()));
        }
        CorrectionFile file = CorrectionFile.in(corrected);
        for (String row : wrong) {
            file.add(correction(row, Correction.What.ROW));
        }
        try (Record record = Record.open(corrected);
                Record expected = Record.open(folder.resolve("expected"))) {
            expected.add(without, grouping(articles, Set.copyOf(wrong)));
            assertThat(acts(record)).isEqualTo(acts(expected)).hasSizeGreaterThan(50);
            assertThat(events(record)).isEqualTo(events(expected));
            assertThat(record.counts().events()).isEqualTo(expected.counts().events());
            try (Record coded = record.asCoded()) {
                assertThat(coded.counts().events()).isEqualTo(record.counts().events() + wrong.size());
            }
        }
    }

    @Test
    void ofTheSameWordsInCopiesTheNextIsShownWhereTheFirstIsWrong() throws IOException {
        List<CodedArticle> articles = new RandomArticles(12, 6).next(150);
        try (Record record = Record.open(folder)) {
            record.add(articles, grouping(articles, Set.of()));
            List<String> said = statements(record);
            List<String> wrong = articles.stream()
                    .flatMap(coded -> coded.statements().stream())
                    .map(Statement::id)
                    .filter(said::contains)
                    .limit(5)
                    .toList();
            assertThat(wrong).hasSize(5);
            for (String row : wrong) {
                record.correct(correction(row, Correction.What.ROW));
            }
            assertThat(statements(record)).doesNotContainAnyElementsOf(wrong).hasSizeLessThan(said.size());
        }
    }

    @Test
    void affairsThatAreWrongAreGoneAndComeBackWhenTheyAreRightAfterAll() throws IOException {
        try (Record record = Record.open(folder)) {
            record.add(SmallRecord.all());
            record.group(SmallRecord.grouping());
            for (String row : List.of("m-1", "i-1", "d-1")) {
                record.correct(correction(row, Correction.What.ROW));
            }
            assertThat(affairs(record)).containsExactly(0L, 0L, 0L);
            assertThat(record.page(RowList.MEETINGS, all()).rows()).isEmpty();
            List<String> handedOn = new ArrayList<>();
            record.meetings(meeting -> handedOn.add(meeting.id()));
            assertThat(handedOn).isEmpty();

            record.correct(correction("m-1", Correction.What.NOTHING));
            assertThat(affairs(record)).containsExactly(1L, 0L, 0L);
            assertThat(record.moment().corrections()).isEqualTo(4);
        }
    }

    @Test
    void anActStaysWhileOneReportOfItStands() throws IOException {
        try (Record record = Record.open(folder)) {
            record.add(SmallRecord.all());
            record.group(SmallRecord.grouping());
            List<String> reports = record.relation(QUERY, rows -> rows.acts(ANY, 0)).rows().stream()
                    .filter(act -> act.reports().size() == 2)
                    .flatMap(act -> act.reports().stream())
                    .map(report -> report.row().id())
                    .toList();
            assertThat(reports).hasSize(2);
            long acts = record.rankedPairs().get(0).acts();
            record.correct(correction(reports.get(0), Correction.What.ROW));
            assertThat(record.relation(QUERY, rows -> rows.acts(ANY, 0)).rows())
                    .anySatisfy(act -> assertThat(act.best().row().id()).isEqualTo(reports.get(1)));
            assertThat(record.rankedPairs().get(0).acts()).isEqualTo(acts);
            record.correct(correction(reports.get(1), Correction.What.ROW));
            assertThat(record.relation(QUERY, rows -> rows.acts(ANY, 0)).rows())
                    .noneSatisfy(
                            act -> assertThat(reports).contains(act.best().row().id()));
            assertThat(record.rankedPairs().get(0).acts()).isEqualTo(acts - 1);
        }
    }

    @Test
    void readingAgainAndOpeningAgainLoseNoCorrection() throws IOException {
        Path out = folder.resolve("out");
        Path place = folder.resolve("record");
        String row = SmallRecord.TALKS.events().get(0).id();
        try (Record record = Record.open(place)) {
            record.add(List.of(SmallRecord.TALKS));
            record.correct(correction(row, Correction.What.ROW));
            record.add(SmallRecord.all());
            record.group(SmallRecord.grouping());
            assertThat(acts(record)).noneMatch(act -> act.contains(row));
        }
        try (Record record = Record.openReadOnly(place);
                Record coded = record.asCoded();
                Record view = record.view()) {
            assertThat(acts(record)).noneMatch(act -> act.contains(row));
            assertThat(acts(view)).isEqualTo(acts(record));
            assertThat(acts(coded)).anyMatch(act -> act.contains(row));
            assertThat(record.article(SmallRecord.TALKS.article().id()).orElseThrow())
                    .isEqualTo(SmallRecord.TALKS);
            assertThat(record.find(row)).hasSize(1);
            JsonLinesExport.write(record, out);
            assertThat(Files.readString(out.resolve("events.jsonl"))).doesNotContain(row);
            JsonLinesExport.write(coded, out);
            assertThat(Files.readString(out.resolve("events.jsonl"))).contains(row);
            record.correct(correction(row, Correction.What.NOTHING));
            assertThat(acts(view)).anyMatch(act -> act.contains(row));
        }
    }

    @Test
    void aFileThatIsBrokenIsNamedWithItsLine() throws IOException {
        Record.open(folder).close();
        Files.writeString(folder.resolve(CorrectionFile.NAME), "{\"at\":\"soon\"}\n");
        assertThatThrownBy(() -> Record.openReadOnly(folder))
                .isInstanceOf(RecordException.class)
                .hasMessageContaining("line 1");
    }

    private static List<Long> affairs(Record record) {
        List<Long> counts = new ArrayList<>();
        counts.add(record.relation(QUERY, rows -> rows.meetings(0)).total());
        counts.add(record.relation(QUERY, rows -> rows.instruments(0)).total());
        counts.add(record.relation(RelationQuery.of("RUS", "TUR"), rows -> rows.demands(0))
                .total());
        return counts;
    }

    private static Correction correction(String row, Correction.What what) {
        return new Correction(Instant.EPOCH, "A. Reader", row, what, Optional.empty(), "a film");
    }

    private static ListQuery all() {
        return new ListQuery(Map.of(), Optional.empty(), 1000);
    }

    /** Every act of every pair as text, without its place in the text. */
    private static List<String> acts(Record record) {
        List<String> acts = new ArrayList<>();
        for (RelationQuery query : List.of(QUERY, RelationQuery.of("RUS", "UKR"), RelationQuery.of("CHN", "USA"))) {
            acts.addAll(record.relation(query, CorrectionsTest::acts));
        }
        return acts;
    }

    private static List<String> acts(RelationRows rows) throws SQLException {
        List<String> acts = new ArrayList<>();
        rows.acts(ANY, 0)
                .rows()
                .forEach(act -> acts.add(act.best().row().id() + " " + act.articles() + " " + act.texts() + " "
                        + act.reports().stream()
                                .map(Dated::row)
                                .map(Event::id)
                                .sorted()
                                .toList()));
        rows.deeds().stream().map(Object::toString).sorted().forEach(acts::add);
        rows.balance().forEach(row -> acts.add(row.toString()));
        acts.add(rows.figures().acts() + " " + rows.figures().reports());
        return acts;
    }

    private static List<String> statements(Record record) {
        return record.relation(QUERY, rows -> rows.statements(0)).rows().stream()
                .map(said -> said.row().id())
                .toList();
    }

    private static List<String> events(Record record) {
        List<String> events = new ArrayList<>();
        record.events(event -> events.add(event.event().id()));
        return events;
    }

    private static Grouping grouping(List<CodedArticle> articles, Set<String> wrong) {
        Random random = new Random(5);
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
                    .map(event -> new ReportOf(event, id, "v-" + random.nextInt(30)))
                    .filter(report -> !wrong.contains(report.eventId()))
                    .forEach(reports::add);
        }
        return new Grouping(
                members, textIds, List.of(), reports, List.of(), new StandingAffairs(List.of(), List.of(), List.of()));
    }
}
