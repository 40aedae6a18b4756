package org.detente.reading.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.detente.reading.page.Pages.FIRST;
import static org.detente.reading.page.Pages.SECOND;
import static org.detente.reading.page.Pages.THIRD;

import java.io.IOException;
import org.detente.model.Published;
import org.detente.reading.Extraction;
import org.junit.jupiter.api.Test;

class PageReaderTest {
    @Test
    void readsTheFieldsOfAWirePage() throws IOException {
        Extraction page =
                Pages.read(Pages.named("wire-report.html"), "https://courier.example/world/ministers?utm_source=feed");
        assertThat(page.title()).contains("Ministers agree to reopen border crossings");
        assertThat(page.byline()).contains("Ada Quill, Ben Ferro");
        assertThat(page.outlet()).contains("The Harbour Courier");
        assertThat(page.url())
                .contains("https://courier.example/world/2022/ministers-agree-to-reopen-border-crossings");
        assertThat(page.language()).contains("en");
    }

    @Test
    void takesTheDayInThePagesOwnTimeZone() throws IOException {
        Extraction page = Pages.read(Pages.named("wire-report.html"));
        assertThat(page.published().map(Published::date).map(Object::toString)).contains("2022-01-10");
        assertThat(page.published().map(Published::basis)).contains(Published.Basis.METADATA);
    }

    @Test
    void keepsEverySentenceOfTheArticleInItsOrder() throws IOException {
        String text = Pages.read(Pages.named("wire-report.html")).text();
        assertThat(text.split("\n\n", -1))
                .anyMatch(paragraph -> paragraph.startsWith("GENEVA — The foreign ministers"))
                .anyMatch(paragraph -> paragraph.endsWith("had lasted nine hours."))
                .contains("What was agreed")
                .contains("Lorries may cross between six in the morning and ten at night.");
        assertThat(text.indexOf("The first crossing")).isLessThan(text.indexOf("A commission of six"));
        assertThat(text).endsWith("so long to reach it.");
    }

    @Test
    void dropsWhatIsNotTheArticle() throws IOException {
        assertThat(Pages.read(Pages.named("wire-report.html")).text())
                .doesNotContain("Home")
                .doesNotContain("Share on Facebook")
                .doesNotContain("Advertisement")
                .doesNotContain("How the border came to be closed")
                .doesNotContain("newsletter")
                .doesNotContain("Follow her on Twitter")
                .doesNotContain("Tags:")
                .doesNotContain("Farmers protest")
                .doesNotContain("best news that we have had")
                .doesNotContain("All rights reserved")
                .doesNotContain("dataLayer");
    }

    @Test
    void readsParagraphsThatAreOnlySeparatedByEmptyLines() {
        String html = "<html><body><table><tr><td><a href=/>Home</a><br><a href=/n>News</a></td><td><font size=2>"
                + FIRST + "<br><br>" + SECOND + "<br><br>" + THIRD + "</font></td></tr></table></body></html>";
        assertThat(Pages.read(html).text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
    }

    @Test
    void readsPagesForTelephones() {
        String html =
                "<html amp><body><amp-sidebar><ul><li><a href=/>Home</a></li></ul></amp-sidebar><main><article><h1>Talks"
                        + " to go on in spring</h1><amp-img src=a.jpg></amp-img><p>" + FIRST
                        + "</p><amp-ad>Buy this</amp-ad><p>"
                        + SECOND + "</p><p>" + THIRD + "</p></article></main></body></html>";
        assertThat(Pages.read(html).text()).contains(FIRST, SECOND, THIRD).doesNotContain("Buy this");
    }

    @Test
    void readsAllEntriesOfALiveBlog() {
        StringBuilder html =
                new StringBuilder("<html><body><main><h1>Talks as they happened</h1><div class=live-blog>");
        for (int hour = 9; hour < 15; hour++) {
            html.append("<article class=entry><time>")
                    .append(hour)
                    .append(":00</time><p>At ")
                    .append(hour)
                    .append(" o'clock the delegations went back into the hall. ")
                    .append(SECOND)
                    .append("</p></article>");
        }
        String text = Pages.read(html.append("</div></main></body></html>").toString())
                .text();
        assertThat(text).contains("At 9 o'clock").contains("At 14 o'clock");
    }

    @Test
    void mendsBrokenMarkup() {
        String html = "<div class=article><p>" + FIRST + "<p>" + SECOND + "<b><p>" + THIRD + "</i></div></span>";
        assertThat(Pages.read(html).text()).contains(FIRST, SECOND, THIRD);
    }

    @Test
    void findsNoArticleWhereThereIsNone() {
        assertThat(Pages.read("").text()).isEmpty();
        assertThat(Pages.read("<html><body></body></html>").text()).isEmpty();
        assertThat(Pages.read("<ul><li><a href=/a>One</a></li><li><a href=/b>Two</a></li></ul>")
                        .text())
                .isEmpty();
    }

    @Test
    void sameCharactersGiveTheSameExtraction() throws IOException {
        String html = Pages.named("wire-report.html");
        assertThat(Pages.read(html)).isEqualTo(Pages.read(html));
    }
}
