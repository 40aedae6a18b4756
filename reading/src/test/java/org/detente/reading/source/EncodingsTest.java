package org.detente.reading.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.detente.reading.RawDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncodingsTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @TempDir
    Path folder;

    @Test
    void believesByteOrderMarks() throws IOException {
        for (Charset charset : new Charset[] {
            StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("UTF-32LE")
        }) {
            assertThat(text("\uFEFFGespräche – “Пять”".getBytes(charset))).isEqualTo("Gespräche – “Пять”");
        }
    }

    @Test
    void tellsUtf16WithoutAMark() throws IOException {
        assertThat(text("The talks".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("The talks");
        assertThat(text("The talks".getBytes(StandardCharsets.UTF_16BE))).isEqualTo("The talks");
    }

    @Test
    void takesValidUtf8ForUtf8() throws IOException {
        assertThat(text("naïve – “Переговоры” 会谈".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("naïve – “Переговоры” 会谈");
    }

    @Test
    void takesWesternBytesForWindows1252() throws IOException {
        assertThat(text("The café’s “naïve” owner said so.".getBytes(WINDOWS_1252)))
                .isEqualTo("The café’s “naïve” owner said so.");
    }

    @Test
    void tellsCyrillicBytes() throws IOException {
        String russian = "Переговоры в Женеве закончились в понедельник без результата, сообщило министерство.";
        assertThat(text(russian.getBytes(Charset.forName("windows-1251")))).isEqualTo(russian);
    }

    @Test
    void oneBrokenByteDoesNotCostAText() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("“Gespräche” – ".repeat(50).getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE4);
        bytes.writeBytes(" Ende.".getBytes(StandardCharsets.UTF_8));
        assertThat(text(bytes.toByteArray())).startsWith("“Gespräche”").endsWith("\uFFFD Ende.");
    }

    @Test
    void believesWhatAPageSaysOfItself() throws IOException {
        Path file = folder.resolve("page.html");
        Files.write(file, "<html><meta charset=\"windows-1251\"><p>Да</p>".getBytes(Charset.forName("windows-1251")));
        assertThat(Read.document(Read.all(file).get(0)).content()).contains("<p>Да</p>");
        Files.write(file, "<html><meta charset=iso-8859-1><p>“so”</p>".getBytes(WINDOWS_1252));
        assertThat(Read.document(Read.all(file).get(0)).content()).contains("<p>“so”</p>");
    }

    @Test
    void refusesBytesThatAreNoText() throws IOException {
        byte[] bytes = new byte[2000];
        Arrays.fill(bytes, (byte) 'x');
        bytes[1500] = 0;
        Path file = folder.resolve("a.txt");
        Files.write(file, bytes);
        assertThat(Read.problem(Read.all(file).get(0)).reason()).isEqualTo("binary file");
    }

    @Test
    void opensTextsThatAreReallyPages() throws IOException {
        Path file = Files.writeString(folder.resolve("saved.txt"), "\n<!DOCTYPE html><html><p>One</p></html>");
        assertThat(Read.document(Read.all(file).get(0)).kind()).isEqualTo(RawDocument.Kind.HTML);
    }

    private String text(byte[] bytes) throws IOException {
        Path file = folder.resolve("a.txt");
        Files.write(file, bytes);
        return Read.document(Read.all(file).get(0)).content();
    }
}
