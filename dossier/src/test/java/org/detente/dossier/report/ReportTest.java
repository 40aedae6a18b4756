package org.detente.dossier.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.detente.dossier.SafeLink;
import org.detente.dossier.report.Report.Entry;
import org.detente.dossier.report.Report.Quote;
import org.detente.dossier.report.Report.Section;
import org.detente.dossier.report.Report.Tone;
import org.detente.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {
    private static final String ATTACK =
            "<script>alert(1)</script><img src=x onerror=\"a()\">'\"`${7*7}` ![x](http://x.example/y)"
                    + " [l](javascript:a) \u202Ehttp://evil.example www.evil.example *b* | c\n# Heading\n</style></title>";

    @Test
    void noTextOfAnArticleBecomesMarkup() {
        String html = HtmlReport.of(report(Optional.of("javascript:alert(1)//<b>\"")));
        assertThat(html)
                .doesNotContain(
                        "<script", "<img", "onerror=\"", "</style></title>", "javascript:alert(1)//<b>", "\u202E");
        assertThat(html).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        assertThat(html.split("</style>", -1)).hasSize(2);
        assertThat(html.split("href=", -1).length - 1)
                .isEqualTo(html.split("href=\"#", -1).length - 1); // only links within the page
    }

    @Test
    void noTextOfAnArticleBecomesMarkdown() {
        String text = MarkdownReport.of(report(Optional.of("javascript:alert(1)")));
        assertThat(text).doesNotContain("<script", "![x](", "[l](", "*b* ", " http://", " www.evil", "\u202E");
        assertThat(text.lines().filter(line -> line.startsWith("#"))).hasSize(3); // title, section, sources
        assertThat(text).contains("\\!\\[x\\](", "http\\://evil.example", "www\\.evil.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://post.example/a?b=c&d", "http://post.example/", "file:///tmp/a.txt"})
    void addressesThatMayBeOpenedAreLinks(String url) {
        assertThat(HtmlReport.of(report(Optional.of(url)))).contains("href=\"" + url.replace("&", "&amp;") + "\"");
        assertThat(MarkdownReport.of(report(Optional.of(url)))).contains("[open](<" + url + ">)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "JAVASCRIPT://x/%0Aalert(1)",
                "vbscript:x",
                "http:opaque",
                "https://x y",
                "//post.example/"
            })
    void otherAddressesStayText(String url) {
        assertThat(SafeLink.of(url)).isEmpty();
        assertThat(HtmlReport.of(report(Optional.of(url)))).doesNotContain("noopener");
        assertThat(MarkdownReport.of(report(Optional.of(url)))).doesNotContain("[open]");
    }

    @Test
    void thePageIsWholeAndFetchesNothing() {
        String html = HtmlReport.of(report(Optional.empty()));
        assertThat(html).startsWith("<!doctype html>").endsWith("</html>\n").contains("default-src 'none'");
        assertThat(html).doesNotContain("<link", "<iframe", "@import", "url(");
    }

    private static Report report(Optional<String> url) {
        Article article = new Article(
                "a-1",
                url,
                Optional.of(ATTACK),
                Optional.of(ATTACK),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"),
                ATTACK,
                "",
                List.of());
        Entry entry = new Entry(
                "2024-01-01",
                ATTACK,
                Tone.CONFLICT,
                List.of(
                        new Quote(ATTACK, ATTACK, ATTACK, ATTACK, List.of(1)),
                        new Quote("", "", ATTACK, "", List.of(1))),
                Optional.of(ATTACK));
        return new Report(
                "A – B",
                List.of("Facts."),
                Optional.empty(),
                List.of(List.of("acts", "a"), List.of("b", "1")),
                List.of(new Section("What happened", 1, List.of(entry))),
                List.of(article));
    }
}
