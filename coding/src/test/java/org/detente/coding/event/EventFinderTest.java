package org.detente.coding.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.detente.coding.codebook.Codebook;
import org.detente.model.Actor;
import org.detente.model.ActorPhrase;
import org.detente.model.Event;
import org.detente.model.Identity;
import org.detente.model.Mention;
import org.detente.model.PartialDate;
import org.detente.model.Phrase;
import org.detente.model.Span;
import org.detente.model.Statement;
import org.detente.text.TextAnalyzer;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class EventFinderTest {
    private static final Pattern MENTION = Pattern.compile("\\[([^=\\]]+)=([^\\]]+)\\]");
    private static final EventFinder FINDER = new EventFinder(Codebook.standard());

    private static final Optional<PartialDate> PUBLISHED = Optional.of(PartialDate.parse("2022-02-14"));

    private record Marked(String text, List<Mention> mentions) {
        static Marked of(String marked) {
            StringBuilder text = new StringBuilder();
            List<Mention> mentions = new ArrayList<>();
            Matcher m = MENTION.matcher(marked);
            int last = 0;
            while (m.find()) {
                text.append(marked, last, m.start());
                Span span = new Span(text.length(), text.length() + m.group(1).length());
                mentions.add(new Mention("a", span, m.group(1), Actor.of(m.group(2)), Mention.Basis.NAME));
                text.append(m.group(1));
                last = m.end();
            }
            return new Marked(text.append(marked.substring(last)).toString(), mentions);
        }
    }

    private static List<Event> find(Marked marked, List<Statement> statements) {
        return FINDER.find("a", TextAnalyzer.analyze(marked.text()), marked.mentions(), statements, PUBLISHED);
    }

    private static String codes(List<ActorPhrase> phrases) {
        return phrases.stream().map(p -> p.actor().orElseThrow().code()).collect(Collectors.joining(","));
    }

    private static String show(List<Event> events) {
        return events.isEmpty()
                ? "-"
                : events.stream()
                        .map(e -> e.type() + " " + codes(e.source()) + ">" + codes(e.target()) + " " + e.status())
                        .collect(Collectors.joining(";"));
    }

    @Test
    void goldenSentencesGiveTheirEvents() throws IOException {
        List<String> wrong = new ArrayList<>();
        try (InputStream in = EventFinderTest.class.getResourceAsStream("golden.tsv")) {
            String golden = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            for (String line : golden.lines().filter(l -> !l.startsWith("#")).toList()) {
                String[] cells = line.split("\t", -1);
                String got = show(find(Marked.of(cells[0]), List.of()));
                if (!got.equals(cells[1])) {
                    wrong.add(
                            cells[0] + "\n  expected " + cells[1] + "\n  got      " + got + "\n  because  " + cells[2]);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void speakersOwnWordsAreTheirDeedsAndReportedByTheStatement() {
        Marked marked = Marked.of("\"We condemned [Chile=CHL],\" said [the Bolivian minister=BOL].");
        Mention speaker = marked.mentions().get(1);
        Statement statement = statement(marked.text(), speaker, "said", "\"We condemned Chile,\"");

        List<Event> events = find(marked, List.of(statement));

        assertThat(show(events)).isEqualTo("ACCUSE BOL>CHL HAPPENED");
        assertThat(events.get(0).reportedBy()).contains(statement.id());
    }

    @Test
    void anEventNamesTheEntryThatDecided() {
        Event event =
                find(Marked.of("[Peru=PER] condemned [Chile=CHL]."), List.of()).get(0);

        assertThat(event.basis()).isEqualTo("codebook:111:criticize-T");
        assertThat(Codebook.standard().entry("111:criticize-T")).isPresent();
        assertThat(event.trigger().text()).isEqualTo("condemned");
    }

    @Test
    void theTriggerIsTheWordsThatTellTheDeedAlone() {
        Marked marked = Marked.of("[Peru=PER] imposed new sanctions on [Chile=CHL].");
        assertThat(find(marked, List.of()).get(0).trigger().text()).isEqualTo("imposed new sanctions");
        Marked summoned = Marked.of("[Envoy Juan Soto=CHL] was summoned to the ministry in [Lima=PER].");
        assertThat(find(summoned, List.of()).get(0).trigger().text()).isEqualTo("was summoned");
    }

    @Test
    void whoIsAnsweredIsInferredFromTheArticleWithLessConfidence() {
        Marked marked = Marked.of("[Peru=PER] said a ship had been lost. [Chile=CHL] rejected the claim.");

        Event event = find(marked, List.of()).get(0);

        assertThat(show(List.of(event))).isEqualTo("REJECT CHL>PER HAPPENED");
        assertThat(event.basis()).endsWith("+counterpart");
        assertThat(event.confidence()).isLessThan(0.6);
    }

    @Test
    void theOtherSideOfTalksIsInferredAndSaidToBe() {
        Marked marked =
                Marked.of("[Peru=PER] condemned [Chile=CHL]. [Peru=PER] is on the verge of suspending the discussion.");

        Event event = find(marked, List.of()).get(1);

        assertThat(show(List.of(event))).isEqualTo("SANCTION PER>CHL POSSIBLE");
        assertThat(event.basis()).isEqualTo("codebook:164:suspend-talks+counterpart");
        assertThat(Codebook.standard().entry("164:suspend-talks+counterpart")).isPresent();
    }

    @Test
    void anArticleWithoutMentionsHasNoEvents() {
        assertThat(find(Marked.of("Somebody attacked somebody."), List.of())).isEmpty();
    }

    @Test
    void hostileTextsEndInTime() {
        List<String> hostile = List.of(
                "accused ".repeat(100_000),
                "will not ".repeat(50_000) + "attack",
                "[Chad=TCD] and ".repeat(2_000) + "[Mali=MLI] attacked [Sudan=SDN].",
                ", ".repeat(100_000),
                "imposed the ".repeat(50_000));
        for (String text : hostile) {
            Marked marked = Marked.of(text);
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> assertThatCode(() -> find(marked, List.of())).doesNotThrowAnyException());
        }
    }

    private static Statement statement(String text, Mention speaker, String cue, String content) {
        Phrase cuePhrase = phrase(text, cue);
        Phrase contentPhrase = phrase(text, content);
        return new Statement(
                Identity.statement("a", cuePhrase.span(), contentPhrase.span()),
                "a",
                Optional.of(ActorPhrase.of(speaker)),
                cuePhrase,
                contentPhrase,
                List.of(),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Phrase phrase(String text, String part) {
        int at = text.indexOf(part);
        return new Phrase(part, new Span(at, at + part.length()));
    }
}
