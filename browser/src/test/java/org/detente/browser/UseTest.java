package org.detente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people do with the pages: filter, search, switch layers, correct. */
class UseTest extends SamplesInChromium {
    @AfterEach
    void nothingWentWrong() {
        assertThat(chromium.wrongs()).isEmpty();
    }

    @Test
    void theMapIsDrawnAndShowsWhoIsAskedFor() {
        Page page = open("/map");
        int all = page.locator("svg circle").count();
        assertThat(all).isGreaterThan(20);
        assertThat(page.locator("svg path").count()).isGreaterThan(0);

        page.locator("form.chooser input[name=who]").fill("China");
        page.locator("form.chooser button").click();
        page.waitForURL("**who=China**");

        assertThat(page.locator("svg circle").count()).isBetween(1, all - 1);
        assertThat(page.locator("form.chooser input[name=who]").inputValue()).isEqualTo("China");
        page.context().close();
    }

    @Test
    void theNetworkLeadsToItsRelations() {
        Page page = open("/network");
        assertThat(page.locator("svg path").count()).isGreaterThan(10);

        page.locator("table a").first().click();
        page.waitForURL("**/relation/**");

        assertThat(page.locator("h1").isVisible()).isTrue();
        page.context().close();
    }

    @Test
    void aSearchMarksItsWordsAndCanBeNarrowed() {
        Page page = open("/");
        page.locator("header input[name=q]").fill("treaty");
        page.locator("header input[name=q]").press("Enter");
        page.waitForURL("**/search**");
        assertThat(page.locator("main mark").first().textContent()).isEqualToIgnoringCase("treaty");

        String kinds = page.locator("nav.tabs a").nth(1).getAttribute("href");
        page.locator("nav.tabs a").nth(1).click();
        page.waitForLoadState();

        assertThat(page.url()).endsWith(kinds);
        assertThat(page.locator("main mark").count()).isGreaterThan(0);
        page.context().close();
    }

    @Test
    void layersOfAnArticleCanBeSwitchedOff() {
        Page page = openArticle();
        Locator switches = page.locator("fieldset.layers input");
        assertThat(switches.count()).isGreaterThanOrEqualTo(6);
        Locator marked = page.locator("div.text .is-event").first();
        String before = shown(marked);

        page.locator("#show-is-event").uncheck();

        assertThat(shown(marked)).isNotEqualTo(before);
        page.context().close();
    }

    @Test
    void aRowThatIsReportedAsWrongSaysSo() {
        Page page = openArticle();
        page.locator("a[href^='/row/']").first().click();
        page.waitForURL("**/row/**");
        page.locator("#what").selectOption(new SelectOption().setIndex(0));
        page.locator("#why").fill("the text tells of another day <script>alert(1)</script>");
        page.locator("#by").fill("A. O.");
        page.locator("form.correction button").click();
        page.waitForLoadState();

        assertThat(page.locator("#corrections li").last().textContent())
                .contains("the text tells of another day")
                .contains("<script>alert(1)</script>");
        page.context().close();
    }

    @Test
    void aMeetingCanBeCorrectedToo() {
        Page page = open("/relation/RUS-USA");
        page.locator("details.row:has(a[href^='/row/m-']) summary").first().click();
        page.locator("a[href^='/row/m-']").first().click();
        page.waitForURL("**/row/m-**");
        page.locator("#what").selectOption("date");
        page.locator("#why").fill("it was a day later");
        page.locator("#by").fill("A. O.");
        page.locator("form.correction button").click();
        page.waitForLoadState();

        assertThat(page.locator("#corrections li").last().textContent()).contains("it was a day later");
        page.context().close();
    }

    @Test
    void aCorrectionThatCannotBeComesBackAsItWasFilledIn() {
        Page page = openArticle();
        page.locator("a[href^='/row/']").first().click();
        page.waitForURL("**/row/**");
        page.locator("#what").selectOption("date");
        page.locator("#should").fill("some day");
        page.locator("#why").fill("the text tells of another day");
        page.locator("#by").fill("A. O.");
        page.locator("form.correction button").click();
        page.locator("#refused").waitFor();

        assertThat(page.locator("#refused").textContent()).contains("“some day” is no date", "2024-05-31");
        // what is refused is an error to the console too
        assertThat(chromium.wrongs()).allMatch(wrong -> wrong.contains("400"));
        assertThat(page.locator("#should:focus").inputValue()).isEqualTo("some day");
        page.locator("#should").fill("2022-01-11");
        page.locator("form.correction button").click();
        page.waitForURL("**/row/*#corrections");
        assertThat(page.locator("#corrections li").last().textContent()).contains("should be “2022-01-11”");
        page.context().close();
    }

    private static String shown(Locator marked) {
        return (String) marked.evaluate("element => { const style = getComputedStyle(element);"
                + " return style.backgroundColor + style.borderBottom + style.textDecoration; }");
    }

    /** The article of a relation's latest act. */
    private static Page openArticle() {
        Page page = open("/relation/RUS-USA");
        page.navigate(served.address()
                .resolve(page.locator("details.act figcaption a").first().getAttribute("href"))
                .toString());
        page.waitForLoadState();
        return page;
    }

    private static Page open(String path) {
        Page page = chromium.page(Chromium.desktop(), served.address());
        page.navigate(served.address().resolve(path).toString());
        page.waitForLoadState();
        return page;
    }
}
