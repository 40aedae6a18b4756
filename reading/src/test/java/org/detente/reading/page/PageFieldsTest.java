package org.detente.reading.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.detente.model.Published;
import org.detente.reading.Extraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageFieldsTest {
    private static String published(Extraction page) {
        return page.published()
                .map(published -> published.date() + " " + published.basis())
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            <title>Talks to go on in spring | The Gazette</title><meta property='og:site_name' content='The Gazette'> ~
            <title>Gazette - Talks to go on in spring</title><meta property='og:site_name' content='The Gazette'>     ~
            <title>Talks to go on in spring | World | News</title>                                                    ~
            <title>x</title><meta property='og:title' content='Opinion | Talks to go on in spring'>                   ~ <h1>Opinion Talks to go on in spring</h1>
            <title>Spring talks agreed</title>                                                                        ~ <h1>The Gazette</h1><h1>Talks to go on in spring</h1>
            <script type='application/ld+json'>{'x':1}</script><title>Talks to go on…</title>                         ~ <h1>Talks to go on in spring</h1>
            """)
    void takesTheHeadlineThatAReaderSees(String head, String body) {
        String html = Pages.with(head, body == null ? "" : body);
        assertThat(Pages.read(html, "https://gazette.example/a/b").title()).contains("Talks to go on in spring");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            <meta name=author content='By Ann Ode and Bo Lyric'>                          ~                                                 ~ Ann Ode, Bo Lyric
            <meta name=author content='admin'>                                            ~ <span class=byline>By Ann Ode | Jan 3</span>    ~ Ann Ode
            <meta property='article:author' content='https://social.example/ann'>         ~ <a rel=author>Ann Ode</a>                       ~ Ann Ode
            <script type='application/ld+json'>[{"@type":["Report"],"author":"Ann Ode"}]</script> ~                                         ~ Ann Ode
            """)
    void namesTheAuthors(String head, String body, String byline) {
        assertThat(Pages.read(Pages.with(head, body == null ? "" : body)).byline())
                .contains(byline);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            <meta property='article:published_time' content='2022-01-10T23:30:00-05:00'>        ~                                          ~ 2022-01-10 METADATA
            <meta name='pubdate' content='20220110'>                                            ~                                          ~ 2022-01-10 METADATA
            <meta name='my-publication-date' content='10 Jan 2022'>                             ~                                          ~ 2022-01-10 METADATA
            <meta property='article:modified_time' content='2022-03-01'>                        ~ <time datetime='2022-01-10'>Mon</time>   ~ 2022-01-10 METADATA
            <meta property='article:published_time' content='2022-01-11T02:00:00Z'>             ~ <h1>A</h1>January 10, 2022               ~ 2022-01-10 METADATA
            <meta property='article:published_time' content='0001-01-01T00:00:00'>              ~ <h1>A</h1>January 10, 2022               ~ 2022-01-10 BYLINE
            <meta property='article:published_time' content='2022-01-10'>                       ~ <h1>A</h1>Updated on March 1, 2022       ~ 2022-01-10 METADATA
            <meta property='article:published_time' content='2020-06-01'>                       ~ <h1>A</h1>January 10, 2022 by Ann Ode    ~ 2022-01-10 BYLINE
            <title>A</title>                                                                    ~ <h1>A</h1><p>By Ann Ode, 10 Jan 2022</p> ~ 2022-01-10 BYLINE
            <title>A</title>                                                                    ~ <p class=date>13/01/2022</p>             ~ 2022-01-13 BYLINE
            <title>A</title>                                                                    ~ <h1>A</h1>10/01/2022                     ~ none
            """)
    void findsThePublicationDay(String head, String body, String expected) {
        assertThat(published(Pages.read(Pages.with(head, body == null ? "" : body))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "https://gazette.example/2022/01/10/talks, 2022-01-10 URL",
        "https://gazette.example/world/2022/jan/10/talks, 2022-01-10 URL",
        "https://gazette.example/talks-20220110.html, 2022-01-10 URL",
        "https://gazette.example/2022/01/talks, 2022-01 URL",
        "https://gazette.example/2022/99/99/talks, none",
        "https://gazette.example/story/120220110888, none"
    })
    void readsTheDayFromTheAddress(String address, String expected) {
        assertThat(published(Pages.read(Pages.with("", ""), address))).isEqualTo(expected);
    }

    @Test
    void callsAnUnnamedOutletByItsHost() {
        Extraction page = Pages.read(Pages.with("", ""), "https://www.gazette.example/world/talks");
        assertThat(page.outlet()).contains("gazette.example");
        assertThat(page.url()).contains("https://www.gazette.example/world/talks");
    }

    @ParameterizedTest
    @CsvSource({"en-GB, en", "pt_BR, pt", "RU, ru", "'de, en', de"})
    void readsTheLanguage(String stated, String code) {
        String page = Pages.with("<meta property='og:locale' content='" + stated + "'>", "");
        assertThat(Pages.read(page).language()).contains(code);
    }

    @Test
    void aLanguageThatIsNoneIsNone() {
        assertThat(Pages.read(Pages.with("<meta property='og:locale' content='english'>", ""))
                        .language())
                .isEmpty();
        assertThat(Pages.read(Pages.with("<meta property='og:locale' content='xx'>", ""))
                        .language())
                .isEmpty();
    }

    @Test
    void linkedDataMayBeWrittenLoosely() {
        String html = Pages.with(
                "<script type='application/ld+json'>/* site */ [{\"@graph\": [{\"@type\": \"WebPage\"},"
                        + "{\"@type\": \"NewsArticle\", \"datePublished\": \"2022-01-10\", \"headline\": \"Talks\n go on\",},]}]"
                        + "</script>",
                "");
        assertThat(Pages.read(html).title()).contains("Talks go on");
        assertThat(Pages.read(html).published().map(Published::basis)).contains(Published.Basis.METADATA);
    }
}
