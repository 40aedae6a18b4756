package org.detente.stories.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.detente.model.Actor;
import org.detente.model.ActorPhrase;
import org.detente.model.Article;
import org.detente.model.Event;
import org.detente.model.EventType;
import org.detente.model.Identity;
import org.detente.model.PartialDate;
import org.detente.model.Phrase;
import org.detente.model.Published;
import org.detente.model.Span;
import org.detente.model.Statement;
import org.detente.model.Status;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ClaimPairsTest {
    private final List<Article> articles = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    @Test
    void aDenialInTheNextSentenceAnswersTheAccusation() {
        article("2023-05-04", "Atlantis accused Utopia of mining the strait. Utopia denied the accusation.");
        accusation("Atlantis", "Utopia of mining the strait");
        said("Utopia", "denied", "the accusation");
        ClaimPair pair = only();
        assertThat(pair.kind()).isEqualTo(ClaimKind.ACCUSATION);
        assertThat(pair.answerKind()).isEqualTo(AnswerKind.DENIAL);
        assertThat(pair.claim().evidence().words().text()).isEqualTo("Atlantis accused Utopia of mining the strait");
        assertThat(pair.answer().by()).containsExactly("UTO");
        assertThat(pair.reasons()).contains("in the next sentence");
    }

    @Test
    void aDenialOfSomethingElseAnswersNothing() {
        article(
                "2023-05-04",
                "Atlantis accused Utopia of mining the strait. Utopia denied that its harvest had failed.");
        accusation("Atlantis", "Utopia of mining the strait");
        said("Utopia", "denied", "that its harvest had failed");
        assertThat(pairs()).isEmpty();
    }

    @Test
    void aDenialInAnotherArticleIsFoundByItsWordsWithinTwoWeeks() {
        article("2023-05-04", "Atlantis accused Utopia of mining the northern strait.");
        accusation("Atlantis", "Utopia of mining the northern strait");
        article("2023-05-07", "Utopia rejected the claim that its navy had laid mines in the northern strait.");
        said("Utopia", "rejected", "the claim that its navy had laid mines in the northern strait");
        assertThat(only().reasons()).contains("3 days later");
        articles.clear();
        statements.clear();
        events.clear();
        article("2023-05-04", "Atlantis accused Utopia of mining the northern strait.");
        accusation("Atlantis", "Utopia of mining the northern strait");
        article("2023-06-07", "Utopia rejected the claim that its navy had laid mines in the northern strait.");
        said("Utopia", "rejected", "the claim that its navy had laid mines in the northern strait");
        assertThat(pairs()).isEmpty();
    }

    @Test
    void whatIsToldTwiceIsOnePairWithBothArticles() {
        for (String day : List.of("2023-05-04", "2023-05-05")) {
            article(
                    day,
                    "Atlantis accused Utopia of mining the strait on " + day + ". Utopia denied mining the strait.");
            accusation("Atlantis", "Utopia of mining the strait");
            said("Utopia", "denied", "mining the strait");
        }
        assertThat(only().claim().articles()).hasSize(2);
    }

    @Test
    void aThirdSideAnswersForNobody() {
        article("2023-05-04", "Atlantis accused Utopia of mining the strait. Laputa denied the accusation.");
        accusation("Atlantis", "Utopia of mining the strait");
        said("Laputa", "denied", "the accusation");
        assertThat(pairs()).isEmpty();
    }

    @Test
    void noCommentIsNoRefusal() {
        article("2023-05-04", "Atlantis offered Utopia a truce. Utopia refused to comment.");
        said("Atlantis", "offered", "Utopia a truce");
        said("Utopia", "refused", "to comment");
        assertThat(pairs()).isEmpty();
    }

    @Test
    void anAnswerThatNamesItsClaimHasItInItself() {
        article("2023-05-04", "Utopia dismissed as a lie an Atlantean allegation that it was mining the strait.");
        said("Utopia", "dismissed", "as a lie an Atlantean allegation that it was mining the strait");
        event(EventType.REJECT, "dismissed", "Utopia", "Atlantean");
        ClaimPair pair = only();
        assertThat(pair.claim().by()).containsExactly("ATL");
        assertThat(pair.claim().evidence().words().text())
                .isEqualTo("an Atlantean allegation that it was mining the strait");
    }

    @Test
    void aRefusalAnswersAnOfferAndNoAccusation() {
        article(
                "2023-05-04",
                "Atlantis offered Utopia a truce. Atlantis accused Utopia of mining. Utopia turned down the offer.");
        said("Atlantis", "offered", "Utopia a truce");
        accusation("Atlantis", "Utopia of mining");
        said("Utopia", "turned down", "the offer");
        assertThat(pairs()).isEmpty(); // the offer stands too far off to be sure, and an accusation is not turned down
        statements.remove(1);
        article("2023-05-05", "Atlantis offered Utopia a truce. Utopia turned down the offer.");
        said("Atlantis", "offered", "Utopia a truce");
        said("Utopia", "turned down", "the offer");
        assertThat(only().answerKind()).isEqualTo(AnswerKind.REFUSAL);
    }

    @Test
    void manyRowsAreNoBurden() {
        for (int i = 0; i < 2000; i++) {
            String day = PartialDate.of(LocalDate.of(2020, 1, 1).plusDays(i)).toString();
            article(day, "Atlantis accused Utopia of mining the strait" + i + ". Utopia denied the accusation.");
            accusation("Atlantis", "Utopia of mining the strait" + i);
            said("Utopia", "denied", "the accusation");
        }
        Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> assertThat(pairs()).isNotEmpty());
    }

    @Test
    void hostileTextDoesNotHang() {
        String words = "not no no to ".repeat(20_000);
        article("2023-05-04", "Utopia denied " + words + ".");
        said("Utopia", "denied", words.strip());
        assertThatCode(() -> Assertions.assertTimeout(Duration.ofSeconds(20), this::pairs))
                .doesNotThrowAnyException();
    }

    private List<ClaimPair> pairs() {
        return ClaimPairs.of(
                new ClaimRows(Set.of("ATL"), Set.of("UTO"), articles, statements, events, List.of(), Map.of()));
    }

    private ClaimPair only() {
        assertThat(pairs()).hasSize(1);
        return pairs().get(0);
    }

    private void article(String day, String text) {
        articles.add(new Article(
                Identity.article(Optional.of("Post"), Optional.empty(), text),
                Optional.empty(),
                Optional.of("Post"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Published(PartialDate.parse(day), Published.Basis.GIVEN)),
                Optional.of("en"),
                text,
                "",
                List.of()));
    }

    private void accusation(String by, String content) {
        said(by, "accused", content);
        event(EventType.ACCUSE, "accused", by, content.substring(0, content.indexOf(' ')));
    }

    /** In the text that was given last: "BY CUE CONTENT" in a row. */
    private void said(String by, String cue, String content) {
        Article article = articles.get(articles.size() - 1);
        int at = article.text().indexOf(by + " " + cue + " " + content);
        Span cueSpan = new Span(at + by.length() + 1, at + by.length() + 1 + cue.length());
        Span contentSpan = new Span(cueSpan.end() + 1, cueSpan.end() + 1 + content.length());
        statements.add(new Statement(
                Identity.statement(article.id(), cueSpan, contentSpan),
                article.id(),
                Optional.of(actor(article, by, at)),
                Phrase.of(article.text(), cueSpan),
                Phrase.of(article.text(), contentSpan),
                List.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    private void event(EventType type, String trigger, String source, String target) {
        Article article = articles.get(articles.size() - 1);
        int at = article.text().indexOf(trigger);
        Phrase words = Phrase.of(article.text(), new Span(at, at + trigger.length()));
        List<ActorPhrase> by = List.of(actor(article, source, article.text().indexOf(source)));
        List<ActorPhrase> to = List.of(actor(article, target, article.text().indexOf(target)));
        events.add(new Event(
                Identity.event(article.id(), type, words.span(), by, to),
                article.id(),
                type,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                OptionalDouble.empty(),
                by,
                to,
                words,
                Status.HAPPENED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0.9,
                "test"));
    }

    private static ActorPhrase actor(Article article, String name, int at) {
        Span span = new Span(at, at + name.length());
        String code = name.substring(0, 3).toUpperCase(Locale.ROOT);
        return new ActorPhrase(span.cut(article.text()), span, Optional.of(Actor.of(code)));
    }
}
