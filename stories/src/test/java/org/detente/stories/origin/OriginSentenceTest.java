package org.detente.stories.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.model.Article;
import org.detente.model.Origin;
import org.detente.model.Origin.Unknown;
import org.detente.text.outlet.Outlets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OriginSentenceTest {
    @Test
    void nineOutletsGoBackToOneTextOfOne() {
        List<Article> articles =
                new ArrayList<>(List.of(Articles.of("a-rt", "rt.com").article()));
        for (int i = 0; i < 8; i++) {
            articles.add(Articles.of("a-" + i, "Outlet " + i).article());
        }
        // a second article of an outlet is no further outlet
        articles.add(Articles.of("a-again", "RT NEWS").article());

        assertThat(sentence(began("a-rt", "RT"), articles))
                .isEqualTo("in nine outlets, all of which go back to one text of RT (state-controlled, Russia)");
        assertThat(sentence(atOutlet("TASS"), articles))
                .isEqualTo(
                        "in nine outlets, all of which go back to one text of TASS (state-controlled, agency, Russia)"
                                + " that was not read");
    }

    @Test
    void oneOrTwoOutletsAreSaidAsSuch() {
        Article echo = Articles.of("a-echo", "Harbor Echo").article();
        Article msn = Articles.of("a-msn", "MSN").article();

        assertThat(sentence(began("a-echo", "Harbor Echo"), List.of(echo))).isEqualTo("in one outlet, Harbor Echo");
        assertThat(sentence(atOutlet("Reuters"), List.of(echo)))
                .isEqualTo(
                        "in one outlet, which goes back to a text of Reuters (agency, United Kingdom) that was not read");
        assertThat(sentence(began("a-echo", "Harbor Echo"), List.of(echo, msn)))
                .isEqualTo("in two outlets, both of which go back to one text of Harbor Echo");
    }

    @Test
    void articlesWithoutAnOutletAreCountedAsArticles() {
        Article nobodys = Articles.of("a-1", "").article();
        Article echo = Articles.of("a-echo", "Harbor Echo").article();

        assertThat(sentence(began("a-echo", "Harbor Echo"), List.of(nobodys, echo)))
                .isEqualTo("in two articles, both of which go back to one text of Harbor Echo");
        Origin open = new Origin(Optional.empty(), Optional.of("a-1"), Optional.empty(), Optional.empty(), List.of());
        assertThat(sentence(open, List.of(nobodys, echo)))
                .isEqualTo("in two articles, both of which go back to one of them, whose outlet is not known");
        assertThat(sentence(open, List.of(nobodys))).isEqualTo("in one article");
    }

    @ParameterizedTest
    @EnumSource(Unknown.class)
    void whatIsNotKnownIsSaidWithItsReason(Unknown unknown) {
        Origin origin =
                new Origin(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(unknown), List.of());

        assertThat(sentence(origin, List.of(Articles.of("a-1", "Harbor Echo").article())))
                .startsWith("in one outlet; where the text began is not known: ")
                .hasSizeGreaterThan(70);
    }

    private static Origin began(String id, String outlet) {
        return new Origin(Optional.empty(), Optional.of(id), Optional.of(outlet), Optional.empty(), List.of());
    }

    private static Origin atOutlet(String outlet) {
        return new Origin(Optional.empty(), Optional.empty(), Optional.of(outlet), Optional.empty(), List.of());
    }

    private static String sentence(Origin origin, List<Article> articles) {
        return new OriginSentence(Outlets.usual()).of(origin, articles);
    }
}
