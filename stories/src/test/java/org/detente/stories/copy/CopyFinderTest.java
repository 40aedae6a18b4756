package org.detente.stories.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.api.Assertions;
import org.detente.model.Article;
import org.detente.model.Copy;
import org.detente.model.CopyKind;
import org.detente.model.PartialDate;
import org.detente.model.Passage;
import org.detente.model.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyFinderTest {
    private static final String LEAD =
            "LILONGWE, May 4 - Malawi and Zambia agreed on Thursday to reopen the road bridge at Mwami, "
                    + "which both had closed in March after a quarrel over maize lorries.";
    private static final String QUOTED =
            "\"Nobody gains when forty lorries rot at a barrier,\" Malawi's trade minister, Chikondi "
                    + "Phiri, told reporters at the crossing.";
    private static final String TERMS =
            "Under the deal, customs officers of the two countries will share one shed, weigh each "
                    + "load once and keep the crossing open for eighteen hours a day.";
    private static final String HISTORY =
            "Zambia sold its neighbour about 210,000 tonnes of maize last year, most of it over "
                    + "Mwami, according to the grain council in Lusaka.";
    private static final String OUTLOOK =
            "Officials are to meet again in Chipata on June 12 to look at the first month's "
                    + "figures and to decide on a second scanner.";
    private static final String BASE = String.join("\n\n", LEAD, QUOTED, TERMS, HISTORY, OUTLOOK);

    @Test
    void tellsAnIdenticalTextFromOneUnderAnotherHeadline() {
        List<Copy> copies = CopyFinder.among(List.of(
                article("a", "Bridge reopens", BASE, 4),
                article("b", "Bridge reopens", BASE.replace("\"", "'"), 5),
                article("c", "Lorries roll again", BASE, 6)));
        assertThat(copies)
                .extracting(Copy::articleId, Copy::ofId, Copy::kind)
                .containsExactlyInAnyOrder(
                        Assertions.tuple("b", "a", CopyKind.IDENTICAL),
                        Assertions.tuple("c", "a", CopyKind.REPRINT),
                        Assertions.tuple("c", "b", CopyKind.REPRINT));
    }

    @Test
    void seesThroughTheFrameOfAReprint() {
        String framed = "By our correspondent\n\n" + BASE.replace("LILONGWE, May 4 - ", "")
                + "\n\nReporting by Thoko Banda; editing by Ruth Zulu. This story was first published by Lake Wire.";
        assertThat(kind(BASE, framed)).contains(CopyKind.REPRINT);
    }

    @Test
    void callsAddedDroppedAndMovedSentencesEdited() {
        String update = "A first convoy of twelve lorries crossed at dawn on Friday, a customs officer said.\n\n"
                + String.join("\n\n", LEAD, TERMS, OUTLOOK, QUOTED);
        assertThat(kind(BASE, update)).contains(CopyKind.EDITED);
        assertThat(kind(BASE, String.join("\n\n", LEAD, QUOTED))).contains(CopyKind.EDITED);
    }

    @Test
    void takesAnotherSpellingForASlipAndAnotherNumberForAnEdit() {
        assertThat(kind(BASE, BASE.replace("neighbour", "neighbor"))).contains(CopyKind.REPRINT);
        assertThat(kind(BASE, BASE.replace("210,000", "240,000"))).contains(CopyKind.EDITED);
    }

    @Test
    void findsAPassageInsideAnotherArticle() {
        String host =
                "Farmers across the region are watching the weather more closely than the politics this season.\n\n"
                        + "In Mozambique, the rains came late and left early, and traders in Tete speak of the thinnest harvest in ten years; "
                        + "many of them have begun to buy from the coast, where imports arrive by ship and cost a third more than they did.\n\n"
                        + TERMS + "\n\n" + HISTORY + "\n\n"
                        + "None of that will help those who have already sold their seed, an agronomist in Blantyre says. She reckons that a "
                        + "fifth of the smallholders whom her office advises will plant less in November than they did a year ago, and that the "
                        + "rest will plant later. Prices at the market of Mzuzu rose by another tenth in the last week of April alone, and the "
                        + "millers there expect no relief before the winter crop is in.";
        assertThat(kind(BASE, host)).contains(CopyKind.EXCERPT);
    }

    @Test
    void findsATextToldAgainInOtherWords() {
        String reworded =
                "Zambia together with Malawi settled on Thursday that the highway crossing in Mwami, shut by the pair in "
                        + "March following a dispute about trucks of maize, shall open anew.\n\n"
                        + "Chikondi Phiri, who is minister of commerce in Malawi, said to journalists on the spot that no one profited if "
                        + "forty trucks decayed before a gate.\n\n"
                        + "The arrangement has customs men from both nations use a common hall, put every cargo on the scales a single time "
                        + "and man the post during eighteen hours each day.\n\n"
                        + "Figures of Lusaka's grain council show that some 210,000 tonnes of maize went from Zambia to the country next "
                        + "door in the past year, chiefly by way of Mwami.\n\n"
                        + "On June 12 delegates gather once more, in Chipata, for a study of results from month one and a verdict about a "
                        + "further scanner.";
        Copy copy = CopyFinder.among(List.of(article("a", "x", BASE, 4), article("b", "y", reworded, 6)))
                .get(0);
        assertThat(copy.kind()).isEqualTo(CopyKind.REWORDED);
        Passage first = copy.passages().get(0);
        assertThat(first.span().cut(reworded)).startsWith("Zambia together").endsWith("open anew.");
        assertThat(first.ofSpan().cut(BASE)).isEqualTo(LEAD);
    }

    @Test
    void leavesApartWhatOnlySharesAQuotation() {
        String other =
                "Chikondi Phiri has been in politics for only six years, and already the former teacher is spoken of as the "
                        + "next leader of his party.\n\n" + QUOTED
                        + "\n\nHis rivals say that he owes his rise to a radio programme. Friends from his days in Mzuzu remember a quiet man "
                        + "who corrected essays on the bus and knew the timetable by heart.";
        assertThat(kind(BASE, other)).isEmpty();
    }

    @Test
    void cutsTheWordsThatItClaims() {
        String framed = "Lake Wire staff\n\n" + BASE;
        for (Passage passage : CopyFinder.among(List.of(article("a", "x", BASE, 4), article("b", "y", framed, 6)))
                .get(0)
                .passages()) {
            assertThat(passage.span().cut(framed)).isEqualTo(passage.ofSpan().cut(BASE));
        }
    }

    @Test
    void doesNotDependOnTheOrderWithinABatch() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            articles.add(article("n" + i, "title " + i % 3, i % 2 == 0 ? BASE : BASE + "\n\nNo. " + i, 1 + i % 9));
        }
        List<Copy> expected = CopyFinder.among(articles);
        Collections.shuffle(articles, new Random(5));
        assertThat(CopyFinder.among(articles)).isEqualTo(expected);
    }

    @Test
    void findsInALaterRunWhatCameInAnEarlierOne(@TempDir Path folder) throws IOException {
        try (CopyFinder finder = CopyFinder.open(folder)) {
            assertThat(finder.add(List.of(article("a", "x", BASE, 4)))).isEmpty();
        }
        try (CopyFinder later = CopyFinder.open(folder)) {
            assertThat(later.size()).isEqualTo(1);
            assertThat(later.add(List.of(article("b", "x", BASE, 9))))
                    .extracting(Copy::articleId, Copy::ofId, Copy::kind)
                    .containsExactly(Assertions.tuple("b", "a", CopyKind.IDENTICAL));
        }
    }

    @Test
    void findsAgainWhatWasRestored() {
        try (CopyFinder finder = CopyFinder.inMemory()) {
            finder.restore(List.of(article("a", "x", BASE, 4), article("b", "x", BASE, 5)));
            assertThat(finder.add(List.of(article("c", "x", BASE, 9))))
                    .extracting(Copy::articleId, Copy::ofId)
                    .containsExactlyInAnyOrder(Assertions.tuple("c", "a"), Assertions.tuple("c", "b"));
        }
    }

    @Test
    void isNotHeldUpByATextThatRepeatsItself() {
        String hostile = "again and ".repeat(50_000);
        Assertions.assertThatCode(() -> org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(20),
                        () -> CopyFinder.among(List.of(
                                article("a", "x", hostile, 1),
                                article("b", "y", hostile + "and", 2),
                                article("c", "z", "and ".repeat(100_000), 3),
                                article("d", "z", "Oslo 7. ".repeat(20_000), 3),
                                article("e", "z", "Oslo 7! ".repeat(20_000) + "Bergen", 3)))))
                .doesNotThrowAnyException();
    }

    private static Optional<CopyKind> kind(String base, String other) {
        return CopyFinder.among(
                        List.of(article("a", "one headline", base, 4), article("b", "another headline", other, 6)))
                .stream()
                .map(Copy::kind)
                .findFirst();
    }

    private static Article article(String id, String title, String text, int day) {
        return new Article(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.of(title),
                Optional.empty(),
                Optional.of(new Published(PartialDate.parse("2023-05-0" + day), Published.Basis.GIVEN)),
                Optional.of("en"),
                text,
                "",
                List.of());
    }
}
