package org.detente.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.detente.record.Record;
import org.detente.search.document.SearchKind;
import org.detente.search.hit.SearchHit;
import org.detente.search.passage.Part;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchFindTest {
    @TempDir
    private static Path folder;

    private static Record record;
    private static SearchIndex index;

    @BeforeAll
    static void open() throws IOException {
        record = Record.open(folder.resolve("record"));
        Reports.addTo(record);
        index = SearchIndex.open(record.searchFolder());
        index.update(record, () -> false);
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
        record.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "launched | a-3",
                "missile | a-1 a-3 e-100 i-1",
                "MISSILES drill | a-1 e-100",
                "\"arms control\" | a-1 s-100",
                "arms control | a-1 a-2 s-100",
                "arms-control | a-1 s-100",
                "arms -danger | a-2",
                "missile -\"missile drill\" | a-3 i-1",
                "dabrowska | a-2",
                "Dąbrowska | a-2",
                "lavrov danger | a-1 s-100",
                "sanct* | a-2 e-200",
                "geneva moscow | ",
                "treaty | a-2 i-1",
                "“missile drill | a-1 e-100"
            })
    void wordsFindWhatHasThemAll(String words, String ids) throws IOException {
        assertThat(ids(SearchQuery.of(words))).containsExactlyInAnyOrder(ids == null ? new String[0] : ids.split(" "));
    }

    @Test
    void filtersLeaveOutOtherRows() throws IOException {
        SearchQuery all = SearchQuery.of("");
        assertThat(ids(all.only(SearchKind.EVENT))).containsExactlyInAnyOrder("e-100", "e-200");
        assertThat(ids(all.of(Optional.of("IGO:NATO")))).containsExactly("e-100");
        assertThat(ids(with("", "SANCTION", "", "", "", ""))).containsExactly("e-200");
        assertThat(ids(with("", "", "at_risk", "", "", ""))).containsExactly("i-1");
        assertThat(ids(with("", "", "", "le journal etoile", "", "")))
                .containsExactlyInAnyOrder("a-1", "s-100", "e-100");
        assertThat(ids(with("", "", "", "", "2024-05-02", ""))).containsExactlyInAnyOrder("a-2", "e-200", "i-1");
        assertThat(ids(with("", "", "", "", "2024-04-01", "2024-04-30"))).containsExactly("a-3");
        assertThat(ids(with("missile", "", "", "Daily Example", "", ""))).containsExactly("a-3");
    }

    @Test
    void everyKindIsCountedWhicheverIsAskedFor() throws IOException {
        SearchResult result = index.find(SearchQuery.of("missile").only(SearchKind.ARTICLE), Page.first(10));
        assertThat(result.found()).isEqualTo(2);
        assertThat(result.count(SearchKind.EVENT)).isEqualTo(1);
        assertThat(result.count(SearchKind.INSTRUMENT)).isEqualTo(1);
        assertThat(result.count(SearchKind.DEMAND)).isZero();
    }

    @Test
    void aHitSaysWhatItIsAndMarksTheWords() throws IOException {
        SearchHit hit = index.find(SearchQuery.of("drill").only(SearchKind.EVENT), Page.first(10))
                .hits()
                .get(0);
        assertThat(hit.articleId()).isEqualTo("a-1");
        assertThat(hit.title()).contains("Missile drill in the Baltic");
        assertThat(hit.outlet()).contains("Le Journal Étoilé");
        assertThat(hit.date()).map(Object::toString).contains("2024-05-01");
        assertThat(hit.type()).contains("accuse");
        assertThat(hit.status()).contains("happened");
        assertThat(hit.who()).contains("RUS → IGO:NATO");
        assertThat(hit.actors()).containsExactly("IGO:NATO", "RUS");
        assertThat(hit.words()).isEqualTo("Russia accused the alliance of a reckless missile drill.");
        assertThat(hit.passage().stream().filter(Part::marked).map(Part::text)).containsExactly("drill");
    }

    @Test
    void someRowsCanBeLeftOut() throws IOException {
        SearchResult result = index.find(SearchQuery.of("missile"), Page.first(10), Set.of("e-100", "a-9"));
        assertThat(result.hits().stream().map(SearchHit::id)).containsExactlyInAnyOrder("a-1", "a-3", "i-1");
        assertThat(result.found()).isEqualTo(3);
    }

    @Test
    void aPhraseIsMarkedWhereItStands() throws IOException {
        SearchHit hit = index.find(SearchQuery.of("\"arms control\"").only(SearchKind.ARTICLE), Page.first(10))
                .hits()
                .get(0);
        assertThat(hit.passage().stream().filter(Part::marked).map(Part::text).collect(Collectors.joining(" ")))
                .isEqualTo("arms control");
    }

    @Test
    void pagesFollowEachOtherInEveryOrder() throws IOException {
        for (SearchOrder order : SearchOrder.values()) {
            List<String> all = ids(SearchQuery.of("").in(order));
            List<String> paged = new ArrayList<>();
            Page page = Page.first(1);
            while (true) {
                SearchResult result = index.find(SearchQuery.of("").in(order), page);
                result.hits().forEach(hit -> paged.add(hit.id()));
                if (result.next().isEmpty()) {
                    break;
                }
                page = new Page(result.next(), 0, 1);
            }
            assertThat(paged).as(order.word()).isEqualTo(all).hasSize(7);
            SearchResult skipped = index.find(SearchQuery.of("").in(order), new Page(Optional.empty(), 5, 10));
            assertThat(skipped.hits().stream().map(SearchHit::id)).isEqualTo(all.subList(5, 7));
        }
    }

    @Test
    void whatFitsAsWellIsInTheOrderOfItsIdentifiers() throws IOException {
        assertThat(ids(SearchQuery.of(""))).isSorted();
        assertThat(ids(SearchQuery.of("").in(SearchOrder.NEWEST)))
                .containsExactly("a-2", "e-200", "i-1", "a-1", "e-100", "s-100", "a-3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "- - -",
                "-\"\"",
                "*",
                "***",
                "(((((",
                "title:missile AND OR NOT",
                "^.*(a|b)+$",
                "[a TO z]",
                "\\",
                "<script>",
                "\u0000\ud800\udc00\ud800",
                "-missile",
                "a~~~2^^^3"
            })
    void whateverIsTypedIsAnswered(String words) {
        assertThatCode(() -> index.find(SearchQuery.of(words), Page.first(10))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"missile ", "\"", "-", "a*", "(", "\"a ", "x", "-\"b\"", "\ud83d\ude00"})
    void aHundredThousandOfAnythingAreAnsweredAtOnce(String part) {
        String words = part.repeat(100_000);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> index.find(SearchQuery.of(words), Page.first(10)));
    }

    private static List<String> ids(SearchQuery query) throws IOException {
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
