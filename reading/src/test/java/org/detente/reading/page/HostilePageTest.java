package org.detente.reading.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.detente.reading.Extraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePageTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<table><tr><td>",
                "<a href=x>",
                "<p><font>",
                "<ul><li>",
                "<br>",
                "&",
                "<",
                "<!--",
                "<h1>a ",
                "<meta name=a content=b>",
                "<time>1/1/",
                "<td>1</td>",
                "January ",
                "by ",
                "<article><h1>x</h1>"
            })
    void repetitionCostsNeitherStackNorMuchTime(String part) {
        String html = part.repeat(100_000) + "The end.";
        assertTimeoutPreemptively(LIMIT, () -> assertThat(Pages.read(html)).isNotNull());
    }

    @Test
    void deepNestingKeepsTheText() {
        String html = "<div>".repeat(100_000) + "<p>" + Pages.FIRST + "</p><p>" + Pages.SECOND + "</p>";
        assertTimeoutPreemptively(
                LIMIT, () -> assertThat(Pages.read(html).text()).contains(Pages.FIRST));
    }

    @Test
    void deepLinkedDataSaysNothing() {
        String html = Pages.with(
                "<script type='application/ld+json'>" + "{\"a\":[".repeat(100_000) + "</script>",
                "<h1>Talks go on</h1>");
        assertTimeoutPreemptively(
                LIMIT, () -> assertThat(Pages.read(html).text()).contains(Pages.FIRST));
    }

    @Test
    void fieldsAreBounded() {
        String endless = "x".repeat(1_000_000);
        Extraction page = Pages.read(Pages.with(
                "<title>" + endless + "</title><meta property='og:title' content='" + endless + "'>"
                        + "<meta name=author content='" + endless
                        + "'><meta property='og:url' content='https://a.example/"
                        + endless + "'>",
                "<h1>" + endless + "</h1>"));
        assertThat(page.title()).isEmpty();
        assertThat(page.byline()).isEmpty();
        assertThat(page.url()).isEmpty();
    }

    @Test
    void controlCharactersAndMarkupDoNotReachFields() {
        Extraction page = Pages.read(Pages.with(
                "<meta property='og:title' content='Talks&#7; \u202ego&#10;on &amp;lt;b&amp;gt;in&lt;/b&gt; spring'>"
                        + "<meta name=author content='<a href=x>Ann Ode</a>'>",
                ""));
        assertThat(page.title().orElseThrow()).startsWith("Talks go on").doesNotContain("\n", "\u202e", "\u0007");
        assertThat(page.byline()).contains("Ann Ode");
    }

    @Test
    void nothingButWebAddressesIsTakenForOne() {
        assertThat(Pages.read(Pages.with("<link rel=canonical href='javascript:alert(1)'>", ""))
                        .url())
                .isEmpty();
        assertThat(Pages.read(Pages.with("<link rel=canonical href='file:///etc/passwd'>", ""))
                        .url())
                .isEmpty();
        assertThat(Pages.read(Pages.with("<link rel=canonical href='https://site.example/'>", ""))
                        .url())
                .isEmpty();
        assertThat(Pages.read(Pages.with("<link rel=canonical href='::::'>", ""))
                        .url())
                .isEmpty();
    }
}
