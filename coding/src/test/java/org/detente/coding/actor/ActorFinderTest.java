package org.detente.coding.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.detente.coding.text.TextAnalyzer;
import org.detente.model.Mention;
import org.junit.jupiter.api.Test;

class ActorFinderTest {
    private static final ActorFinder FINDER = new ActorFinder(ActorRegistry.load(List.of()));

    @Test
    void readsOfficeAndNameOfAPersonNeverSeenBefore() {
        List<Mention> mentions = FINDER.find(
                "a",
                TextAnalyzer.analyze("Iranian Foreign Minister Bahman Tavakkoli arrived in Doha."),
                Optional.empty());
        assertThat(mentions).hasSize(2);
        assertThat(mentions.get(0).text()).isEqualTo("Iranian Foreign Minister Bahman Tavakkoli");
        assertThat(mentions.get(0).actor().code()).isEqualTo("IRN");
        assertThat(mentions.get(0).actor().name()).contains("Bahman Tavakkoli");
        assertThat(mentions.get(0).actor().role()).contains("foreign minister");
    }
}
