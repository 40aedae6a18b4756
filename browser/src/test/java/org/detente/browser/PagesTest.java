package org.detente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page, in every look. */
class PagesTest extends SamplesInChromium {
    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?q=Russia",
                "/?q=nobody+of+that+name",
                "/relation/RUS-USA",
                "/relation/RUS-USA?from=2022-01-01&to=2022-03-31",
                "/relation/EU-RUS",
                "/map",
                "/map?who=China",
                "/network",
                "/actors",
                "/actor/RUS",
                "/search",
                "/search?q=treaty",
                "/search?q=nobody+of+that+name",
                "/api/v1",
                "/nowhere"
            })
    void isDrawnAccessibleAndFitsThePhone(String path) throws IOException {
        check(path);
    }

    @Test
    void soIsTheArticleOfARow() throws IOException {
        Page page = chromium.page(Chromium.desktop(), served.address());
        page.navigate(served.address().resolve("/relation/RUS-USA").toString());
        String article = page.locator("details.act figcaption a").first().getAttribute("href");
        page.context().close();

        check(article);
    }

    @Test
    void soAreARowAndTheCorrections() throws IOException {
        check("/corrections");
        Page page = chromium.page(Chromium.desktop(), served.address());
        page.navigate(served.address().resolve("/relation/RUS-USA").toString());
        String row = page.locator("details.row a[href^='/row/m-']").first().getAttribute("href");
        page.navigate(served.address().resolve(row).toString());
        page.locator("#what").selectOption("place");
        page.locator("#should").fill("a".repeat(200));
        page.locator("#why").fill("b".repeat(200));
        page.locator("#by").fill("c".repeat(200));
        page.locator("form.correction button").click();
        page.waitForLoadState();
        page.context().close();

        check(row);
        check("/corrections");
    }

    private static void check(String path) throws IOException {
        for (Browser.NewContextOptions look : List.of(
                Chromium.desktop(),
                Chromium.desktop().setColorScheme(ColorScheme.DARK),
                Chromium.phone(),
                Chromium.phone().setColorScheme(ColorScheme.DARK))) {
            Page page = chromium.page(look, served.address());
            page.navigate(served.address().resolve(path).toString());
            page.waitForLoadState();

            assertThat(page.locator("h1").isVisible()).isTrue();
            assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as("sideways scrolling")
                    .isEqualTo(0);
            assertThat(serious(page)).isEmpty();
            // a page that is not there is an error to the console too
            assertThat(chromium.wrongs().stream().filter(wrong -> !wrong.contains("404")))
                    .isEmpty();
            page.context().close();
        }
    }

    private static List<?> serious(Page page) throws IOException {
        try (InputStream in = Objects.requireNonNull(PagesTest.class.getResourceAsStream(AXE))) {
            page.evaluate(new String(in.readAllBytes(), StandardCharsets.UTF_8) + "; undefined");
        }
        return (List<?>) page.evaluate("""
                async () => (await axe.run()).violations
                    .filter(found => found.impact === 'serious' || found.impact === 'critical')
                    .map(found => found.id + ': ' + found.nodes.slice(0, 3).map(node => node.html + ' ' + node.failureSummary).join(' | '))
                """);
    }
}
