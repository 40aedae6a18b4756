package org.detente.reading.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.detente.reading.Problem;
import org.detente.reading.RawDocument;
import org.detente.reading.ReadItem;
import org.detente.reading.source.column.Columns;
import org.detente.reading.source.open.ReadOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {
    @TempDir
    Path folder;

    @Test
    void readsRowsByTheUsualNamesOfColumns() throws IOException {
        Path file = write(
                "news.csv",
                "Title,Body,Pub Date,Domain\nTalks fail,\"The talks, it said,\nfailed.\",2022-01-10,planet.example\n");
        RawDocument document = Read.document(Read.all(file).get(0));
        assertThat(document.content()).isEqualTo("The talks, it said,\nfailed.");
        assertThat(document.location()).isEqualTo(file.toUri() + "#1");
        assertThat(document.metadata().title()).contains("Talks fail");
        assertThat(document.metadata().published()).contains("2022-01-10");
        assertThat(document.metadata().outlet()).contains("planet.example");
    }

    @Test
    void findsTheSeparator() throws IOException {
        Path semicolons = write("a.csv", "url;text\nhttps://planet.example/a;one, two\n");
        Path tabs = write("b.tsv", "url\ttext\nhttps://planet.example/b\tthree; four\n");
        assertThat(Read.all(semicolons, tabs))
                .extracting(item -> Read.document(item).content())
                .containsExactly("one, two", "three; four");
    }

    @Test
    void aRowWithTooFewColumnsCostsThatRow() throws IOException {
        List<ReadItem> items = Read.all(write("news.csv", "title,text\nOnly a title\nTwo,two\n"));
        assertThat(Read.problem(items.get(0)).reason()).isEqualTo("row with too few columns");
        assertThat(Read.problem(items.get(0)).detail()).startsWith("line 2: 1 of 2 columns");
        assertThat(Read.document(items.get(1)).content()).isEqualTo("two");
    }

    @Test
    void aQuoteThatNeverClosesIsReported() throws IOException {
        ReadOptions options = ReadOptions.DEFAULT.withLargestDocument(2000);
        List<ReadItem> items =
                Read.all(options, write("news.csv", "title,text\nOne,one\nTwo,\"two" + "\nx,y".repeat(2000)));
        assertThat(Read.document(items.get(0)).content()).isEqualTo("one");
        assertThat(Read.problem(items.get(1)).reason()).isEqualTo("bad table");
    }

    @Test
    void aTableWithoutTextIsNoArticleFile() throws IOException {
        Path file = write("figures.csv", "year,count\n2022,3\n");
        assertThat(Read.problem(Read.all(file).get(0)).kind()).isEqualTo(Problem.Kind.SKIPPED);
        ReadOptions options = ReadOptions.DEFAULT.withColumns(Columns.parse("text=Body"));
        assertThat(Read.problem(Read.all(options, file).get(0)).kind()).isEqualTo(Problem.Kind.FAILED);
        assertThat(Read.problem(Read.all(options, file).get(0)).detail()).contains("[year, count]");
    }

    @Test
    void takesTheColumnsThatTheUserNames() throws IOException {
        Path file = write("news.csv", "Head,Story text,text\nTalks fail,the whole,teaser\n");
        ReadOptions options = ReadOptions.DEFAULT.withColumns(Columns.parse("text=Story text, title=Head"));
        RawDocument document = Read.document(Read.all(options, file).get(0));
        assertThat(document.content()).isEqualTo("the whole");
        assertThat(document.metadata().title()).contains("Talks fail");
    }

    @Test
    void readsTablesThatAreNotInUtf8() throws IOException {
        Path file = folder.resolve("news.csv");
        Files.write(file, "title,text\nCafé,“Fünf” Gespräche\n".getBytes(Charset.forName("windows-1252")));
        assertThat(Read.document(Read.all(file).get(0)).content()).isEqualTo("“Fünf” Gespräche");
    }

    @Test
    void columnsAreGivenAsPairs() {
        assertThatThrownBy(() -> Columns.parse("Body"))
                .hasMessageContaining("what=name")
                .hasMessageContaining("Body");
        assertThatThrownBy(() -> Columns.parse("body=X"))
                .hasMessage("there is no column \"body\"; there are text, html, title, url, outlet, published, byline,"
                        + " language");
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
