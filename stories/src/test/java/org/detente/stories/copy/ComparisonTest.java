package org.detente.stories.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.detente.model.Article;
import org.detente.model.CopyKind;
import org.detente.model.Span;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final String BASE =
            "Envoys of Peru and Chile met in Tacna on Friday to settle a quarrel over fishing boats. "
                    + "The Peruvian navy had towed four trawlers into Ilo a week before. "
                    + "Lima wants the skippers to pay a fine of 80,000 soles each. "
                    + "A hotline between the two coast guards is to be set up by March.";
    private static final String UPDATE = "A hotline between the two coast guards is to be set up by March. "
            + "Envoys of Peru and Chile met in Tacna on Friday to bury a quarrel over fishing boats. "
            + "Owners of the boats call the arrest an act of piracy. "
            + "The Peruvian navy had towed four trawlers into Ilo a week before.";

    @Test
    void laysCorrespondingSentencesSideBySide() {
        Comparison comparison = Comparison.of(article("a", BASE), article("b", UPDATE));
        assertThat(comparison.kind()).contains(CopyKind.EDITED);
        assertThat(comparison.rows()).hasSize(5);

        Comparison.Row first = row(comparison, "Envoys");
        assertThat(first.oneOnly()).extracting(span -> span.cut(BASE)).containsExactly("settle");
        assertThat(first.otherOnly()).extracting(span -> span.cut(UPDATE)).containsExactly("bury");
        assertThat(first.same()).isFalse();

        assertThat(row(comparison, "The Peruvian navy").same()).isTrue();
        assertThat(row(comparison, "Lima wants").other()).isEmpty();

        Comparison.Row moved = row(comparison, "A hotline");
        assertThat(moved.moved()).isTrue();
        assertThat(moved.other().orElseThrow().start()).isZero();

        assertThat(comparison.rows().stream().filter(r -> r.one().isEmpty()))
                .singleElement()
                .satisfies(r -> assertThat(r.other().orElseThrow().cut(UPDATE)).startsWith("Owners"));
    }

    @Test
    void keepsApartWhatHasNothingInCommon() {
        String other = "Heavy snow closed the passes above Davos. Skiers were brought down by train.";
        Comparison comparison = Comparison.of(article("a", BASE), article("b", other));
        assertThat(comparison.kind()).isEmpty();
        assertThat(comparison.rows())
                .noneMatch(r -> r.one().isPresent() && r.other().isPresent());
    }

    private static Comparison.Row row(Comparison comparison, String beginning) {
        return comparison.rows().stream()
                .filter(row -> row.one().map(span -> cut(span)).orElse("").startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private static String cut(Span span) {
        return span.cut(BASE);
    }

    private static Article article(String id, String text) {
        return new Article(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text,
                "",
                List.of());
    }
}
