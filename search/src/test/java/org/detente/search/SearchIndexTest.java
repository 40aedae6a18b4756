package org.detente.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.model.InstrumentStatus;
import org.detente.record.Record;
import org.detente.record.correction.Correction;
import org.detente.record.correction.Correction.What;
import org.detente.search.hit.SearchHit;
import org.detente.search.passage.Part;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {
    @TempDir
    private Path folder;

    private Record record;
    private SearchIndex index;

    @BeforeEach
    void open() throws IOException {
        record = Record.open(folder.resolve("record"));
        Reports.addTo(record);
        index = SearchIndex.open(record.searchFolder());
        update();
    }

    @AfterEach
    void close() throws IOException {
        index.close();
        record.close();
    }

    @Test
    void whatTheRecordTakesNextIsFoundToo() throws IOException {
        assertThat(ids(SearchQuery.of("zeppelin"))).isEmpty();
        Report.of("4", "2024-07-01", "Daily Example", "More", "A zeppelin crossed the border.")
                .instrument("i-1", "Example Treaty on Missiles", InstrumentStatus.SUSPENDED, "crossed", "RUS", "USA")
                .addTo(record);
        update();
        assertThat(ids(SearchQuery.of("zeppelin"))).containsExactly("a-4");
        assertThat(ids(with("", "", "suspended", "", "", ""))).containsExactly("i-1");
        assertThat(ids(with("", "", "at_risk", "", "", ""))).isEmpty();
        assertThat(ids(SearchQuery.of("").in(SearchOrder.ARRIVAL))).startsWith("a-4", "i-1");
    }

    @Test
    void affairsThatChangedWhileNobodyLookedAreFoundAsTheyStand() throws IOException {
        index.close();
        Report.of("4", "2024-07-01", "Daily Example", "More", "A zeppelin crossed the border.")
                .instrument("i-1", "Example Treaty on Missiles", InstrumentStatus.SUSPENDED, "crossed", "RUS", "USA")
                .instrument("i-2", "Accord on Airships", InstrumentStatus.PROPOSED, "zeppelin", "RUS", "USA")
                .addTo(record);
        index = SearchIndex.open(record.searchFolder());
        update();
        assertThat(ids(with("", "", "suspended", "", "", ""))).containsExactly("i-1");
        assertThat(ids(SearchQuery.of("airship accord"))).containsExactly("i-2");
    }

    @Test
    void rowsAreFoundAsReadersCorrectedThem() throws IOException {
        String event = ids(with("", "sanction", "", "", "", "")).get(0);
        correct(event, What.TYPE, Optional.of("coerce"));
        correct(event, What.SOURCE, Optional.of("CHN"));
        correct("i-1", What.STATUS, Optional.of("suspended"));
        update();
        assertThat(ids(with("", "sanction", "", "", "", ""))).isEmpty();
        assertThat(ids(with("", "coerce", "", "", "", ""))).containsExactly(event);
        assertThat(ids(with("", "", "at_risk", "", "", ""))).isEmpty();
        assertThat(ids(with("", "", "suspended", "", "", ""))).containsExactly("i-1");
        index.close();
        index = SearchIndex.open(record.searchFolder());
        update();
        assertThat(ids(with("", "coerce", "", "", "", ""))).containsExactly(event);
        correct(event, What.ROW, Optional.empty());
        update();
        assertThat(ids(with("", "coerce", "", "", "", ""))).isEmpty();
        correct(event, What.NOTHING, Optional.empty());
        correct("i-1", What.NOTHING, Optional.empty());
        update();
        assertThat(ids(with("", "sanction", "", "", "", ""))).containsExactly(event);
        assertThat(ids(with("", "", "at_risk", "", "", ""))).containsExactly("i-1");
    }

    private void correct(String row, What what, Optional<String> should) throws IOException {
        record.correct(new Correction(Instant.EPOCH, "A", row, what, should, "so it was"));
    }

    @Test
    void anIndexGoesOnWhereItWasLeft() throws IOException {
        index.close();
        Report.of("4", "2024-07-01", "Daily Example", "More", "A zeppelin crossed the border.")
                .addTo(record);
        index = SearchIndex.open(record.searchFolder());
        assertThat(index.articles()).isEqualTo(3);
        assertThat(ids(SearchQuery.of("missile"))).hasSize(4);
        update();
        assertThat(index.articles()).isEqualTo(4);
        assertThat(ids(SearchQuery.of("zeppelin"))).containsExactly("a-4");
        assertThat(ids(SearchQuery.of("missile"))).hasSize(4);
    }

    @Test
    void theIndexOfAnotherRecordIsMadeAgain() throws IOException {
        index.close();
        try (Record other = Record.open(folder.resolve("other"))) {
            Report.of("1", "2024-05-01", "Le Journal Étoilé", "Missile drill in the Baltic", "Another text.")
                    .addTo(other);
            index = SearchIndex.open(record.searchFolder());
            index.update(other, () -> false);
            assertThat(index.articles()).isEqualTo(1);
            assertThat(ids(SearchQuery.of(""))).containsExactly("a-1");
            assertThat(ids(SearchQuery.of("another"))).containsExactly("a-1");
        }
    }

    @Test
    void aDamagedIndexIsMadeAgain() throws IOException {
        index.close();
        try (Stream<Path> files = Files.list(record.searchFolder())) {
            for (Path file : files.filter(f -> !f.endsWith("write.lock")).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 0x55;
                Files.write(file, bytes);
            }
        }
        index = SearchIndex.open(record.searchFolder());
        update();
        assertThat(ids(SearchQuery.of("missile"))).hasSize(4);
    }

    @Test
    void aFolderOfOtherFilesIsMadeAnIndex() throws IOException {
        index.close();
        try (Stream<Path> files = Files.list(record.searchFolder())) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.write(record.searchFolder().resolve("segments_1"), "nonsense".getBytes(StandardCharsets.UTF_8));
        index = SearchIndex.open(record.searchFolder());
        update();
        assertThat(ids(SearchQuery.of("missile"))).hasSize(4);
    }

    @Test
    void asTheSecondToOpenItOneReadsWhatTheFirstWrites() throws IOException {
        try (SearchIndex second = SearchIndex.open(record.searchFolder())) {
            assertThat(second.isWritable()).isFalse();
            assertThat(second.find(SearchQuery.of("missile"), Page.first(10)).found())
                    .isEqualTo(4);
            Report.of("4", "2024-07-01", "Daily Example", "More", "A zeppelin crossed the border.")
                    .addTo(record);
            update();
            second.update(record, () -> false);
            assertThat(second.articles()).isEqualTo(4);
            assertThat(second.find(SearchQuery.of("zeppelin"), Page.first(10)).found())
                    .isEqualTo(1);
        }
    }

    @Test
    void aTextWithoutASentenceEndIsCutAroundTheWord() throws IOException {
        Report.of("4", "2024-07-01", "D", "T", "word ".repeat(50_000) + "needle " + "word ".repeat(50_000))
                .addTo(record);
        update();
        SearchHit hit =
                index.find(SearchQuery.of("needle"), Page.first(10)).hits().get(0);
        assertThat(hit.words()).contains("needle").hasSizeLessThan(500);
    }

    @Test
    void anAttackIsFoundAsText() throws IOException {
        String attack = "\"'><script>alert(1)</script>";
        Report.of("4", "2024-07-01", attack, attack, "See " + attack + " there.")
                .addTo(record);
        update();
        SearchHit hit =
                index.find(SearchQuery.of("alert"), Page.first(10)).hits().get(0);
        assertThat(hit.words()).contains(attack);
        assertThat(hit.passage().stream().filter(Part::marked).map(Part::text)).containsExactly("alert");
    }

    private void update() throws IOException {
        index.update(record, () -> false);
    }

    private List<String> ids(SearchQuery query) throws IOException {
        return index.find(query, Page.first(100)).hits().stream()
                .map(SearchHit::id)
                .toList();
    }

    private static SearchQuery with(String words, String type, String status, String outlet, String from, String to) {
        return new SearchQuery(
                words,
                Optional.empty(),
                Optional.empty(),
                given(type),
                given(status),
                given(outlet),
                given(from).map(LocalDate::parse),
                given(to).map(LocalDate::parse),
                SearchOrder.RELEVANCE);
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty());
    }
}
