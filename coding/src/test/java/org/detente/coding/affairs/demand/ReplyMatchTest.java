package org.detente.coding.affairs.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.detente.model.Actor;
import org.detente.model.ActorPhrase;
import org.detente.model.DemandReport;
import org.detente.model.Phrase;
import org.detente.model.Span;
import org.detente.model.Statement;
import org.junit.jupiter.api.Test;

class ReplyMatchTest {
    private static final DemandReport DEMAND = DemandReader.find(
                    MarkedText.of("[Ghana=GHA] asked [Togo=TGO] to withdraw its map."))
            .get(0);

    private static Statement said(String name, String code, String content) {
        String text = name + " said " + content;
        int cue = name.length() + 1;
        return new Statement(
                "s",
                "b",
                Optional.of(new ActorPhrase(name, new Span(0, name.length()), Optional.of(Actor.of(code)))),
                Phrase.of(text, new Span(cue, cue + 4)),
                Phrase.of(text, new Span(cue + 5, text.length())),
                List.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void fitsByWhoAnswersAndByTheWordsOfTheDemand() {
        ReplyMatch match =
                ReplyMatch.of(DEMAND, said("Togo", "TGO", "the map stays")).orElseThrow();
        assertThat(match.fit()).isCloseTo(0.7, within(1e-9));
        assertThat(match.words()).containsExactly("map");
        assertThat(match.reason()).isEqualTo("TGO, asked by GHA speaks on: map");
    }

    @Test
    void fitsNobodyElseAndNothingElse() {
        assertThat(ReplyMatch.of(DEMAND, said("Benin", "BEN", "the map stays"))).isEmpty();
        assertThat(ReplyMatch.of(DEMAND, said("Togo", "TGO", "the bridge is old")))
                .isEmpty();
    }
}
