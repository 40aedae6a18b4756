package org.detente.coding.affairs.instrument.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.detente.coding.actor.ActorFileException;
import org.detente.coding.actor.Table;
import org.detente.model.InstrumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusLexiconTest {
    private static StatusLexicon lexicon(Table.Row... rows) {
        return new StatusLexicon(List.of(rows), List.of(), List.of());
    }

    private static Table.Row row(String phrase, String status, String sense, String kinds) {
        return new Table.Row(
                "status-phrases.tsv", 7, Map.of("phrase", phrase, "status", status, "sense", sense, "kinds", kinds));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "suspend the pact | suspended | end | '' | put one ~",
                "suspend ~ ~ | suspended | end | '' | put one ~",
                "suspend ~ | stopped | end | '' | status \"stopped\"",
                "suspend ~ | suspended | stop | '' | sense \"stop\"",
                "suspend ~ | suspended | end | papers | kind \"papers\"",
            })
    void aWrongRowIsRefusedWithItsFileLineAndReason(
            String phrase, String status, String sense, String kinds, String reason) {
        assertThatThrownBy(() -> lexicon(row(phrase, status, sense, kinds)))
                .isInstanceOf(ActorFileException.class)
                .hasMessageContaining("status-phrases.tsv, line 7")
                .hasMessageContaining(reason);
    }

    @Test
    void aPhraseGivenTwiceIsRefused() {
        Table.Row row = row("suspend ~", "suspended", "end", "");
        assertThatThrownBy(() -> lexicon(row, row)).hasMessageContaining("a second time");
    }

    @Test
    void aVerbWithAnObjectGivesItsPassiveToo() {
        StatusLexicon lexicon = lexicon(row("throw out ~", "rejected", "refuse", "treaty"));

        assertThat(lexicon.endingWith("out")).singleElement().satisfies(phrase -> {
            assertThat(phrase.fits(InstrumentKind.TREATY)).isTrue();
            assertThat(phrase.fits(InstrumentKind.TIES)).isFalse();
        });
        assertThat(lexicon.behind("thrown"))
                .singleElement()
                .satisfies(phrase -> assertThat(phrase.passive()).isTrue());
        assertThat(lexicon.isVerbForm("threw")).isTrue();
    }

    @Test
    void theListsThatComeWithTheProgramAreRead() {
        assertThat(StatusLexicon.standard().endingWith("suspend")).isNotEmpty();
        assertThat(StatusLexicon.standard().nouns("collapse")).isNotEmpty();
        assertThat(StatusLexicon.standard().adjective("draft")).isPresent();
        assertThat(Modality.standard()).isNotNull();
    }
}
