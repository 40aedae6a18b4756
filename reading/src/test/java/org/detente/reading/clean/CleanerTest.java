package org.detente.reading.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.detente.model.Article;
import org.detente.model.Credit;
import org.detente.model.Identity;
import org.detente.model.PartialDate;
import org.detente.model.Published;
import org.detente.reading.CleanResult;
import org.detente.reading.Metadata;
import org.detente.reading.Problem;
import org.detente.reading.RawDocument;
import org.junit.jupiter.api.Test;

class CleanerTest {
    private static final String BODY =
            "The foreign ministers of Freedonia and Sylvania failed on Monday to agree on the future of their border.\n\n"
                    + "\"We remain ready for talks,\" the Freedonian minister told Reuters after six hours in a castle.";

    private static final String PAGE = "<html lang=\"en\"><head><title>Border talks fail - The Daily Planet</title>"
            + "<meta property=\"og:title\" content=\"Border talks fail\">"
            + "<meta property=\"og:site_name\" content=\"The Daily Planet\">"
            + "<meta property=\"article:published_time\" content=\"2022-01-10T12:00:00Z\"></head><body>"
            + "<nav><a href=\"/\">Home</a></nav><article><h1>Border talks fail</h1><p>"
            + BODY.replace("\n\n", "</p><p>Also read: <a href=\"/b\">Ferries</a></p><p>")
            + "</p><p>Source: AFP</p></article></body></html>";

    private final Cleaner cleaner = new Cleaner(CleanOptions.DEFAULT);

    @Test
    void makesAnArticleOfAText() {
        RawDocument document = document(RawDocument.Kind.TEXT, "Border talks fail\n\n" + BODY, Metadata.NONE);
        Article article = article(document);
        assertThat(article)
                .isEqualTo(new Article(
                        Identity.article(Optional.empty(), Optional.empty(), BODY),
                        Optional.of("file:///news/a.txt"),
                        Optional.empty(),
                        Optional.of("Border talks fail"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("en"),
                        BODY,
                        document.sha256(),
                        List.of(new Credit("Reuters", Credit.Kind.REPORTED_BY, "told Reuters"))));
    }

    @Test
    void makesAnArticleOfAPage() {
        Article article = article(document(RawDocument.Kind.HTML, PAGE, Metadata.NONE));
        assertThat(article.text()).isEqualTo(BODY);
        assertThat(article.title()).contains("Border talks fail");
        assertThat(article.outlet()).contains("The Daily Planet");
        assertThat(article.published())
                .contains(new Published(PartialDate.parse("2022-01-10"), Published.Basis.METADATA)
                        .at(Optional.of(Instant.parse("2022-01-10T12:00:00Z"))));
        assertThat(article.credits()).extracting(Credit::name).containsExactlyInAnyOrder("AFP", "Reuters");
    }

    @Test
    void whatIsSaidBesideTheTextWins() {
        Metadata beside = new Metadata(
                Optional.of("https://planet.example/a"),
                Optional.of("Planet"),
                Optional.of("No deal on the border"),
                Optional.of("Ann Lee"),
                Optional.of("2022-01-09T21:30:00-05:00"),
                Optional.of("en-GB"));
        Article article = article(document(RawDocument.Kind.HTML, PAGE, beside));
        assertThat(article.url()).contains("https://planet.example/a");
        assertThat(article.outlet()).contains("Planet");
        assertThat(article.title()).contains("No deal on the border");
        assertThat(article.byline()).contains("Ann Lee");
        assertThat(article.language()).contains("en");
        assertThat(article.published())
                .contains(new Published(PartialDate.parse("2022-01-09"), Published.Basis.GIVEN)
                        .at(Optional.of(Instant.parse("2022-01-10T02:30:00Z"))));
        assertThat(article.id()).isEqualTo(Identity.article(article.outlet(), article.url(), article.text()));
    }

    @Test
    void takesOutletAndDateFromTheAddressWhereNothingElseTells() {
        Metadata beside = new Metadata(
                Optional.of("https://www.planet.example/2022/01/10/talks"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Article article = article(document(RawDocument.Kind.TEXT, "Border talks fail\n\n" + BODY, beside));
        assertThat(article.outlet()).contains("planet.example");
        assertThat(article.published()).contains(new Published(PartialDate.parse("2022-01-10"), Published.Basis.URL));
    }

    @Test
    void anOutletDoesNotCreditItself() {
        Metadata beside = new Metadata(
                Optional.empty(),
                Optional.of("Reuters"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(article(document(RawDocument.Kind.TEXT, BODY, beside)).credits())
                .isEmpty();
    }

    @Test
    void saysWhyThereIsNoArticle() {
        CleanResult result =
                cleaner.clean(document(RawDocument.Kind.HTML, "<html><p>Log in</p></html>", Metadata.NONE));
        assertThat(result).isInstanceOf(Problem.class);
        assertThat(((Problem) result).kind()).isEqualTo(Problem.Kind.SKIPPED);
        assertThat(((Problem) result).reason()).isEqualTo("no article text");
        assertThat(((Problem) result).location()).isEqualTo("file:///news/a.txt");
    }

    @Test
    void aWireItemOfTwoSentencesIsAnArticle() {
        assertThat(article(document(
                                RawDocument.Kind.TEXT,
                                "Freedonia recalled its ambassador from Sylvania on Monday. The foreign ministry gave no"
                                        + " reason for the step, which follows the loss of a ferry.",
                                Metadata.NONE))
                        .title())
                .isEmpty();
    }

    @Test
    void manyThreadsMakeTheSameArticles() {
        List<RawDocument> documents = IntStream.range(0, 200)
                .mapToObj(i -> document(RawDocument.Kind.HTML, PAGE.replace("Monday", "day " + i), Metadata.NONE))
                .toList();
        List<CleanResult> one = documents.stream().map(cleaner::clean).toList();
        List<CleanResult> many = documents.parallelStream().map(cleaner::clean).toList();
        assertThat(many).isEqualTo(one);
    }

    private Article article(RawDocument document) {
        if (cleaner.clean(document) instanceof CleanResult.Cleaned cleaned) {
            return cleaned.article();
        }
        throw new AssertionError("an article was expected, not " + cleaner.clean(document));
    }

    private static RawDocument document(RawDocument.Kind kind, String content, Metadata beside) {
        return new RawDocument("file:///news/a.txt", kind, content, "0".repeat(64), beside);
    }
}
