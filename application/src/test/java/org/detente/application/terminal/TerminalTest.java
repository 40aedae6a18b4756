package org.detente.application.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
    @Test
    void takesEscapesAndDirectionMarksOutOfTextFromOutside() {
        assertThat(Terminal.safe("a\u001b[31mb\u202Ec\u0007\nd")).isEqualTo("a[31mbc d");
    }

    @Test
    void showsColoursOnATerminalOnly() {
        assertThat(terminal(Map.of(), Map.of()).styled(Style.ERROR, "x")).isEqualTo("x");
        assertThat(terminal(Map.of("detente.terminal.out", "true"), Map.of()).styled(Style.ERROR, "x"))
                .contains("\u001b[");
    }

    @Test
    void noColorForbidsColours() {
        Map<String, String> properties = Map.of("detente.terminal.out", "true");
        assertThat(terminal(properties, Map.of("NO_COLOR", "1")).styled(Style.ERROR, "x"))
                .isEqualTo("x");
    }

    @Test
    void shortensBetweenWordsAndNeverInsideACharacter() {
        assertThat(Terminal.shortened("talks in Geneva", 40)).isEqualTo("talks in Geneva");
        assertThat(Terminal.shortened("talks in Geneva", 12)).isEqualTo("talks in…");
        assertThat(Terminal.shortened("\uD83D\uDE00".repeat(9), 4)).isEqualTo("\uD83D\uDE00…");
    }

    @Test
    void wrapsBetweenWords() {
        assertThat(Terminal.wrapped("talks went on in Geneva", 10)).containsExactly("talks went", "on in", "Geneva");
    }

    @Test
    void tableAlignsNumbersToTheRight() {
        Table table = new Table("quad", "events").row("conflict", "12").row("cooperation", "3");
        assertThat(table.lines()).containsExactly("quad         events", "conflict         12", "cooperation       3");
        assertThatThrownBy(() -> table.row("one cell")).hasMessageContaining("2 columns");
    }

    private static Terminal terminal(Map<String, String> properties, Map<String, String> environment) {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        return Terminal.of(nowhere, nowhere, properties, environment);
    }
}
