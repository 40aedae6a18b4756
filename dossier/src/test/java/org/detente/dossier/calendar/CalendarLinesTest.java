package org.detente.dossier.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarLinesTest {
    /** Characters that take one to four octets, need an escape, end a line for somebody, or are no character. */
    private static final int[] CHARACTERS = {
        'a', ' ', ':', ';', ',', '\\', 'é', '€', 0x1F600, '\r', '\n', '\t', 0, 0x0B, 0x0C, 0x1C, 0x7F, 0x85, 0x2028,
        0x2029, 0xD800, 0xDC00
    };

    @Test
    void noLineIsLongerThan75OctetsAndUnfoldedItIsWhatWasWritten() {
        Random random = new Random(5);
        for (int run = 0; run < 500; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(400); i > 0; i--) {
                text.appendCodePoint(CHARACTERS[random.nextInt(CHARACTERS.length)]);
            }
            String lines = new CalendarLines().text("SUMMARY", text.toString()).toString();
            assertThat(lines).endsWith("\r\n");
            for (String line : lines.split("\r\n", -1)) {
                byte[] octets = line.getBytes(UTF_8);
                assertThat(octets.length).isLessThanOrEqualTo(75);
                // no character is cut in two, and nothing but CRLF ends a line
                assertThat(new String(octets, UTF_8)).isEqualTo(line);
                assertThat(line.chars()).noneMatch(Character::isISOControl).noneMatch(c -> c == 0x2028 || c == 0x2029);
            }
            assertThat(unescaped(lines.replace("\r\n ", "").substring("SUMMARY:".length())))
                    .isEqualTo(expected(text.toString()) + "\r\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r", "\u2028", "\u2029", "\u0085", "\u000B", "\u000C", "\u001C", "\r\n "})
    void noTextBeginsALineOfItsOwn(String end) {
        String lines = new CalendarLines()
                .text("SUMMARY", "Talks" + end + "ATTACH:https://evil.example/x" + end + "END:VEVENT")
                .toString();
        assertThat(lines.replace("\r\n ", "").split("\\R")).hasSize(1);
        assertThat(lines).startsWith("SUMMARY:Talks").endsWith("\r\n");
    }

    @Test
    void aLineOfJust75OctetsIsNotFolded() {
        assertThat(new CalendarLines().property("NAME", "x".repeat(70)).toString())
                .isEqualTo("NAME:" + "x".repeat(70) + "\r\n");
        assertThat(new CalendarLines().property("NAME", "x".repeat(71)).toString())
                .isEqualTo("NAME:" + "x".repeat(70) + "\r\n x\r\n");
    }

    /** What RFC 5545, section 3.3.11, has a program read. */
    private static String unescaped(String value) {
        return value.replace("\\\\", "\0")
                .replace("\\n", "\n")
                .replace("\\,", ",")
                .replace("\\;", ";")
                .replace("\0", "\\");
    }

    private static String expected(String text) {
        StringBuilder expected = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == 0x2028 || c == 0x2029) {
                expected.append('\n');
            } else if (c == '\t') {
                expected.append(' ');
            } else if (c >= 0xD800 && c <= 0xDFFF) {
                expected.append('\uFFFD');
            } else if (!Character.isISOControl(c)) {
                expected.appendCodePoint(c);
            }
        });
        return expected.toString();
    }
}
