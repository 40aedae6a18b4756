package org.detente.stories.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.detente.model.CodedArticle;
import org.detente.model.Event;
import org.detente.model.EventType;
import org.detente.model.PartialDate;
import org.detente.model.Statement;
import org.detente.model.Status;
import org.detente.model.StoryAccount;
import org.detente.model.StoryEvent;
import org.detente.stories.News;
import org.junit.jupiter.api.Test;

class StoryEventSummaryTest {
    private static final String TEXT =
            "Estonia shelled Narva, Latvia said on Monday. Estonia denies that. Lithuania saw it burn.";

    private static final List<StoryReport> REPORTS = List.of(
            report(
                    news("a", "2024-05-07")
                            .event(EventType.ASSAULT, "EST", "LVA", "shelled", "2024-05-06", Status.HAPPENED)
                            .claimedBy("LVA"),
                    "a"),
            report(
                    news("b", "2024-05-08")
                            .event(EventType.ASSAULT, "EST", "LVA", "shelled", "2024-05-06", Status.HAPPENED)
                            .claimedBy("LVA"),
                    "a"),
            report(
                    news("c", "2024-05-08")
                            .event(EventType.ASSAULT, "EST", "LVA", "shelled", "", Status.DENIED)
                            .claimedBy("EST"),
                    "c"),
            report(
                    news("d", "2024-05-08")
                            .event(EventType.COERCE, "EST", "LVA LTU", "burn", "2024-05-07", Status.POSSIBLE),
                    "d"));

    private final StoryEvent row = StoryEventSummary.of("v-1", REPORTS);

    @Test
    void rowSaysWhatMostReportsSay() {
        assertThat(row.type()).isEqualTo(EventType.ASSAULT);
        assertThat(row.source()).containsExactly("EST");
        assertThat(row.target()).containsExactly("LVA");
        assertThat(row.date()).contains(PartialDate.parse("2024-05-06"));
        assertThat(row.reported()).contains(PartialDate.parse("2024-05-07"));
    }

    @Test
    void copiesAreCountedApartFromIndependentTexts() {
        assertThat(row.articles()).containsExactly("a", "b", "c", "d");
        assertThat(row.outlets()).containsExactly("Outlet a", "Outlet b", "Outlet c", "Outlet d");
        assertThat(row.copies()).isEqualTo(1);
        assertThat(row.texts()).isEqualTo(3);
        assertThat(row.firstReport()).isEqualTo("a");
    }

    @Test
    void strongestStatusStandsWithTheDenialBesideIt() {
        assertThat(row.status()).isEqualTo(Status.HAPPENED);
        assertThat(row.denied()).isTrue();
        assertThat(StoryEventSummary.of("v-1", REPORTS.subList(2, 3)).status()).isEqualTo(Status.DENIED);
        assertThat(StoryEventSummary.of("v-1", REPORTS.subList(2, 4)).status()).isEqualTo(Status.POSSIBLE);
    }

    @Test
    void accountsStandSideBySide() {
        assertThat(row.accounts())
                .extracting(
                        StoryAccount::by,
                        StoryAccount::claimed,
                        StoryAccount::status,
                        a -> a.events().size())
                .containsExactly(
                        tuple(Optional.of("LVA"), true, Status.HAPPENED, 2),
                        tuple(Optional.of("EST"), true, Status.DENIED, 1),
                        tuple(Optional.empty(), false, Status.POSSIBLE, 1));
    }

    @Test
    void orderOfTheReportsChangesNothing() {
        List<StoryReport> turned = new ArrayList<>(REPORTS);
        Collections.reverse(turned);

        assertThat(StoryEventSummary.of("v-1", turned)).isEqualTo(row);
    }

    @Test
    void nothingIsSummedUpFromNothing() {
        assertThatThrownBy(() -> StoryEventSummary.of("v-1", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("v-1");
    }

    private static News news(String id, String day) {
        return News.of(id, day, "Narva", TEXT);
    }

    private static StoryReport report(News news, String textId) {
        CodedArticle coded = news.coded();
        Event event = coded.events().get(0);
        Optional<Statement> claim = coded.statements().stream().findFirst();
        return new StoryReport(event, coded.article(), claim, textId);
    }
}
