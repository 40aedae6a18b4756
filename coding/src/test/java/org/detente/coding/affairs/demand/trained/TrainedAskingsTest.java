package org.detente.coding.affairs.demand.trained;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.detente.coding.Coder;
import org.detente.coding.PlainArticle;
import org.detente.coding.actor.ActorRegistry;
import org.detente.coding.codebook.Codebook;
import org.detente.encoder.Encoder;
import org.detente.model.DemandReport;
import org.detente.model.PartialDate;
import org.detente.model.ReplyStatus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class TrainedAskingsTest {
    private static final Encoder ENCODER = Encoder.load();
    private static final Coder CODER =
            new Coder(ActorRegistry.load(List.of()), Codebook.standard(), Optional.of(ENCODER));

    private static final List<String> STATES = List.of(
            "Norway", "Iceland", "Kenya", "Uganda", "Chad", "Sudan", "Peru", "Ecuador", "Brazil", "Chile", "Japan",
            "Turkey", "Greece", "Egypt", "Libya", "Ghana", "Togo", "Benin", "France", "Spain", "Italy", "Poland",
            "Latvia", "Estonia");

    @AfterAll
    static void close() {
        ENCODER.close();
    }

    @Test
    void aDemandThatTheRulesCannotReadIsFoundWithItsSides() {
        DemandReport demand = only(
                "OSLO, March 8 - Norway's fisheries minister, Kari Lund, wrote to Iceland on Thursday. In the letter she"
                        + " urges her colleague to withdraw the patrol boat from the bank. Reykjavik turned that down the same evening.");

        assertThat(demand.by()).containsExactly("NOR");
        assertThat(demand.to()).containsExactly("ISL");
        assertThat(demand.content().text()).isEqualTo("withdraw the patrol boat from the bank");
        assertThat(demand.reply().status()).isEqualTo(ReplyStatus.REJECTED);
    }

    @Test
    void whoIsAskedMayBeToldInTheSentenceBefore() {
        DemandReport demand = only(
                "The Peruvian foreign minister telephoned his counterpart in Quito on Monday. He asked that the bridge be opened"
                        + " again before the harvest.");

        assertThat(demand.by()).containsExactly("PER");
        assertThat(demand.to()).containsExactly("ECU");
    }

    @Test
    void aTextWithoutDemandsHasNone() {
        assertThat(find(
                        "The finance ministers of Norway and Iceland met in Oslo on Tuesday. They wanted to see the new harbour and"
                                + " asked for coffee."))
                .isEmpty();
    }

    @Test
    void aTextOfDemandsOverAllStatesIsReadInTime() {
        String text = IntStream.range(0, 400)
                .mapToObj(i -> STATES.get(i % STATES.size()) + " asked "
                        + STATES.get((i + 1 + i / STATES.size()) % STATES.size()) + " to reopen post number " + i + ".")
                .collect(Collectors.joining(" "));

        List<DemandReport> found = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> find(text));

        assertThat(found).isNotEmpty();
    }

    @Test
    void aSentenceLongerThanAPassageLosesNothingElse() {
        String text = "Norway asked Iceland to withdraw " + "the unbelievably counterintuitive ".repeat(60)
                + "boat. Kenya called on Uganda to take down the fence.";

        assertThat(find(text)).anySatisfy(demand -> assertThat(demand.by()).containsExactly("KEN"));
    }

    private static DemandReport only(String text) {
        List<DemandReport> found = find(text);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<DemandReport> find(String text) {
        return CODER.code(PlainArticle.of(text, PartialDate.parse("2024-03-08")))
                .affairs()
                .demands();
    }
}
