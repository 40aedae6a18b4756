package org.detente.coding.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.detente.coding.reader.attribution.ReadAttribution;
import org.detente.model.Phrase;
import org.detente.model.Span;
import org.detente.model.Statement;
import org.detente.text.TextAnalyzer;
import org.junit.jupiter.api.Test;

/** What becomes of a reader's spans; they are named by their words, each of which stands once in its text. */
class ReaderFirstTest {
    private static ReadAttribution read(String text, String source, String cue, String... content) {
        List<Span> parts = new ArrayList<>();
        for (String part : content) {
            parts.add(span(text, part));
        }
        return new ReadAttribution(
                source.isEmpty() ? Optional.empty() : Optional.of(span(text, source)), span(text, cue), parts, 0.9);
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        assertThat(start).as(words).isNotNegative();
        return new Span(start, start + words.length());
    }

    private static List<Statement> statements(String text, ReadAttribution... read) {
        List<ReadAttribution> ordered = new ArrayList<>(List.of(read));
        ordered.sort(Comparator.comparing(ReadAttribution::cue));
        return new StatementFinder().find("a-1", TextAnalyzer.analyze(text), List.of(), ordered);
    }

    private static String speaker(String text, ReadAttribution read) {
        return statements(text, read).get(0).speaker().orElseThrow().text();
    }

    @Test
    void takesTheReadersWordForItsCue() {
        String text = "Orel, who was tired, said on Monday the talks had failed.";
        Statement statement = statements(
                        text, read(text, "Orel, who was tired", "said on Monday", "the talks had failed"))
                .get(0);
        assertThat(statement.speaker().orElseThrow().text()).isEqualTo("Orel, who was tired");
        assertThat(statement.cue().text()).isEqualTo("said on Monday");
        assertThat(statement.content().text()).isEqualTo("the talks had failed");
        assertThat(statement.direct()).isFalse();
    }

    @Test
    void takesCuesThatNoRuleKnows() {
        String text = "Orel poured cold water on the plan.";
        assertThat(statements(text)).isEmpty();
        assertThat(statements(text, read(text, "Orel", "poured cold water on", "the plan")))
                .hasSize(1);
    }

    @Test
    void namesASpeakerByRuleWhereTheReaderSawNone() {
        String text = "Orel said that talks would go on.";
        assertThat(speaker(text, read(text, "", "said", "that talks would go on")))
                .isEqualTo("Orel");
    }

    @Test
    void leavesASpeakerWhomNobodyNamesOpen() {
        String text = "It was widely thought that talks would go on.";
        List<Statement> statements = statements(text, read(text, "", "was widely thought", "that talks would go on"));
        assertThat(statements).hasSize(1);
        assertThat(statements.get(0).speaker()).isEmpty();
    }

    @Test
    void keepsAddresseeAndMediator() {
        String text = "RTX quoted Orel as saying that it holds.";
        assertThat(statements(text, read(text, "Orel", "quoted", "that it holds"))
                        .get(0)
                        .via())
                .contains("RTX");
        String told = "Orel told reporters that it holds.";
        assertThat(statements(told, read(told, "Orel", "told", "that it holds"))
                        .get(0)
                        .addressee()
                        .orElseThrow()
                        .text())
                .isEqualTo("reporters");
    }

    @Test
    void doesNotTakeTheMediatorForTheSpeaker() {
        String text = "RTX quoted Orel as saying that it holds.";
        Statement statement =
                statements(text, read(text, "RTX", "quoted", "that it holds")).get(0);
        assertThat(statement.speaker().orElseThrow().text()).isEqualTo("Orel");
        assertThat(statement.via()).contains("RTX");
    }

    @Test
    void takesAQuotationAsAWhole() {
        String text = "“There is a path. Another one is long,” said Orel.";
        assertThat(statements(text, read(text, "Orel", "said", "Another one is long"))
                        .get(0)
                        .content()
                        .text())
                .isEqualTo("“There is a path. Another one is long,”");
    }

    @Test
    void givesContentTheEndsOfTheContract() {
        String text = "“We talk,” said Orel. “Then we sign. It holds.”";
        Statement statement = statements(text, read(text, "Orel", "said", "We talk", "Then we sign. It holds."))
                .get(0);
        assertThat(statement.content().text()).isEqualTo("“We talk,”");
        assertThat(statement.continued()).extracting(Phrase::text).containsExactly("“Then we sign. It holds.”");
        assertThat(statement.direct()).isTrue();
        String plain = "Orel said talks with the U.S. would go on in the U.S., and he left.";
        assertThat(statements(plain, read(plain, "Orel", "said", "talks with the U.S. would go on in the U.S.,"))
                        .get(0)
                        .content()
                        .text())
                .isEqualTo("talks with the U.S. would go on in the U.S.");
    }

    @Test
    void losesThePossessorsMark() {
        String text = "Orel's claim that it holds is new.";
        assertThat(speaker(text, read(text, "Orel's", "claim", "that it holds")))
                .isEqualTo("Orel");
    }

    @Test
    void goesOnWithAQuotationInTheNextParagraph() {
        String text = "“We talk,” said Orel, the minister.\n\n“Then we sign, and that is all.”";
        List<Statement> statements = statements(text, read(text, "Orel, the minister", "said", "We talk"));
        assertThat(statements).hasSize(2);
        assertThat(statements.get(1).content().text()).isEqualTo("“Then we sign, and that is all.”");
        assertThat(statements.get(1).speaker().orElseThrow().text()).isEqualTo("Orel, the minister");
    }
}
