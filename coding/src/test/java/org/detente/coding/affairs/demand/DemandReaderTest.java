package org.detente.coding.affairs.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.detente.model.DemandReport;
import org.detente.model.PartialDate;
import org.detente.model.Phrase;
import org.detente.model.ReplyStatus;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemandReaderTest {
    private static List<DemandReport> find(String marked) {
        return DemandReader.find(MarkedText.of(marked));
    }

    private static String show(String marked) {
        return find(marked).stream()
                .map(d -> String.join(",", d.by()) + ">" + String.join(",", d.to()) + " "
                        + d.content().text())
                .collect(Collectors.joining(" / "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [Ghana=GHA] asked [Togo=TGO] to reopen the post at Aflao. | GHA>TGO reopen the post at Aflao
            [Ghana=GHA] has called on [Togo=TGO] not to close the post. | GHA>TGO not to close the post
            [Ghana=GHA] had repeatedly urged [Togo=TGO] and [Benin=BEN] to meet. | GHA>BEN,TGO meet
            [Ghana=GHA] signed the note and pressed [Togo=TGO] to reopen the post. | GHA>TGO reopen the post
            [Ghana=GHA] demands that [Togo=TGO] withdraw its patrol. | GHA>TGO withdraw its patrol
            [Ghana=GHA] insists that [Togo=TGO] must pay for the bridge. | GHA>TGO must pay for the bridge
            [Togo=TGO] was asked by [Ghana=GHA] to reopen the post. | GHA>TGO reopen the post
            [Ghana=GHA] asked [Togo=TGO] for the names of the guards. | GHA>TGO the names of the guards
            [Ghana=GHA] demanded an apology from [Togo=TGO]. | GHA>TGO an apology from Togo
            [Ghana=GHA] gave [Togo=TGO] two weeks to leave the island. | GHA>TGO leave the island
            [Togo=TGO] studied [Ghana's=GHA] demand that the patrol leave. | GHA>TGO the patrol leave
            [Ghana=GHA] asked [Togo=TGO] on Thursday to bring the boats back. | GHA>TGO bring the boats back
            [Ghana=GHA] called on the [African Union=IGO:AU] to send observers. | GHA>IGO:AU send observers
            [Ghana=GHA] is going to call on [Togo=TGO] to reopen the post. | GHA>TGO reopen the post
            [Ghana=GHA] repeated its call on [Togo=TGO] for help. | GHA>TGO help
            [Ghana=GHA] asked the [Houthis=NSA:HOUTHI] to free the crew. | GHA>NSA:HOUTHI free the crew
            [Ghana=GHA] asked [Togo=TGO] to return the boats, and the [Togolese=TGO] navy refused. | GHA>TGO return the boats
            What [Ghana=GHA] wants of [Togo=TGO] is plain: the return of the boats. | GHA>TGO the return of the boats
            """)
    void tellsWhoAsksWhatOfWhom(String text, String expected) {
        assertThat(show(text)).endsWith(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [Ghana=GHA] insists that [Togo=TGO] has no claim to the island.
            [Ghana=GHA] has never asked [Togo=TGO] to leave the island.
            [Ghana=GHA] wants to reopen the post with [Togo=TGO].
            Fishermen in [Ghana=GHA] asked [Togo=TGO] to reopen the post.
            [Ghana=GHA] told reporters in [Togo=TGO] to wait outside.
            [Ghana=GHA] asked its own officers to reopen the post to [Togo=TGO].
            [Ghana=GHA] asked whether [Togo=TGO] would reopen the post.
            """)
    void takesNoClaimNoRefusalAndNoPrivateWishForADemand(String text) {
        assertThat(show(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            REJECTED | [Togo=TGO] turned that down on Friday.
            REJECTED | [Togo=TGO] said it would not hear of it.
            REJECTED | The request was rejected by [Togo=TGO].
            ACCEPTED | [Togo=TGO] agreed to the request on Friday.
            PARTIAL  | [Togo=TGO] agreed in principle.
            COUNTERED | [Togo=TGO] said it would do so if [Ghana=GHA] paid for the bridge.
            PENDING | [Togo=TGO] has not answered.
            PENDING | Rain fell on the market all night.
            PENDING | [Benin=BEN] refused to comment.
            """)
    void readsTheAnswerOfTheAskedSide(ReplyStatus expected, String answer) {
        DemandReport demand = find("[Ghana=GHA] asked [Togo=TGO] to reopen the post at Aflao. " + answer)
                .get(0);
        assertThat(demand.reply().status()).isEqualTo(expected);
        assertThat(demand.reply().by()).isEqualTo(expected == ReplyStatus.PENDING ? List.of() : List.of("TGO"));
    }

    @Test
    void datesDemandAndAnswerAndKeepsTheirSentences() {
        DemandReport demand = find("[Ghana=GHA] on Thursday asked [Togo=TGO] to reopen the post."
                        + " [Togo=TGO] turned this down on Friday.")
                .get(0);
        assertThat(demand.date()).contains(PartialDate.parse("2024-03-14"));
        assertThat(demand.reply().date()).contains(PartialDate.parse("2024-03-15"));
        assertThat(demand.evidence().text()).startsWith("Ghana on Thursday");
        assertThat(demand.reply().evidence().map(Phrase::text)).contains("Togo turned this down on Friday.");
    }

    @Test
    void findsTheAnswerInTheMainClauseOfAnOldDemand() {
        DemandReport demand = find("[Togo=TGO] reopened the post, as [Ghana=GHA] had asked it to in January.")
                .get(0);
        assertThat(demand.reply().status()).isEqualTo(ReplyStatus.ACCEPTED);
    }

    @Test
    void tellsADemandOnce() {
        assertThat(find("[Ghana=GHA] asked [Togo=TGO] to reopen the post at Aflao. The bridge is old."
                        + " [Ghana=GHA] urged [Togo=TGO] again to reopen the post at Aflao."))
                .hasSize(1);
    }

    @Test
    void readsHostileTextsInTime() {
        String demands = "[Ghana=GHA] asked [Togo=TGO] to reopen the post. ".repeat(2_000);
        String verbs = "asked to demand that ".repeat(100_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(find(demands)).hasSize(1);
            assertThat(find(verbs)).isEmpty();
        });
    }
}
