package org.detente.application.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.detente.model.Article;
import org.detente.model.PartialDate;
import org.detente.model.Published;
import org.detente.server.article.TextMarker.Named;
import org.junit.jupiter.api.Test;

class PlaceTimeMarkerTest {
    private static final String TEXT =
            "The two ministers met in Geneva on Monday and will meet again in Vienna in two weeks.";

    @Test
    void placesAndTimesOfATextAreFoundWithWhatTheyMean() {
        List<Named> named = new PlaceTimeMarker().named(article("en"));

        assertThat(named.stream()
                        .filter(one -> !one.isTime())
                        .map(one -> one.span().cut(TEXT)))
                .containsExactly("Geneva", "Vienna");
        assertThat(named.get(0).meaning()).isEqualTo("Geneva, CHE, city");
        Named monday = named.stream().filter(Named::isTime).findFirst().orElseThrow();
        assertThat(monday.span().cut(TEXT)).isEqualTo("Monday");
        assertThat(monday.date()).contains(PartialDate.parse("2024-02-26"));
    }

    @Test
    void otherLanguagesAreLeftAlone() {
        assertThat(new PlaceTimeMarker().named(article("de"))).isEmpty();
    }

    private static Article article(String language) {
        return new Article(
                "a-1",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Published(PartialDate.parse("2024-03-02"), Published.Basis.GIVEN)),
                Optional.of(language),
                TEXT,
                "0",
                List.of());
    }
}
