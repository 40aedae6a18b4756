package org.detente.reading.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.detente.reading.Metadata;
import org.detente.reading.Problem;
import org.detente.reading.RawDocument;
import org.detente.reading.ReadItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {
    @TempDir
    Path folder;

    @Test
    void readsFilesOfAllFoldersInTheOrderOfTheirNames() throws IOException {
        write("b/two.txt", "two");
        write("a.txt", "one");
        write("c.md", "three");
        assertThat(Read.all(folder).stream().map(item -> Read.document(item).content()))
                .containsExactly("one", "two", "three");
        assertThat(Read.all(folder).stream().map(item -> Read.document(item).kind()))
                .containsExactly(RawDocument.Kind.TEXT, RawDocument.Kind.TEXT, RawDocument.Kind.MARKDOWN);
    }

    @Test
    void passesOverHiddenFilesAndFolders() throws IOException {
        write(".hidden.txt", "hidden");
        write(".git/a.txt", "hidden");
        write("seen.txt", "seen");
        assertThat(Read.all(folder)).hasSize(1);
    }

    @Test
    void saysWhyFilesAreNoArticles() throws IOException {
        write("README.md", "This folder holds texts.");
        write("expected.json", "{\"facts\": [1, 2]}");
        write("photo.jpg", "not even an image");
        write("empty.txt", "");
        Files.write(folder.resolve("data.bin"), new byte[] {1, 0, 2, 0, 0});
        assertThat(Read.all(folder))
                .allMatch(item -> Read.problem(item).kind() == Problem.Kind.SKIPPED)
                .extracting(item -> Read.problem(item).reason())
                .containsExactly(
                        "documentation", "binary file", "empty file", "not an article file", "not an article file");
    }

    @Test
    void readsDocumentationThatTheUserNames() throws IOException {
        write("README.md", "The news.");
        assertThat(Read.document(Read.all(folder.resolve("README.md")).get(0)).content())
                .isEqualTo("The news.");
    }

    @Test
    void reportsWhatIsNotThereAndGoesOn() throws IOException {
        write("a.txt", "one");
        List<ReadItem> items = Read.all(folder.resolve("missing.txt"), folder.resolve("a.txt"));
        assertThat(Read.problem(items.get(0)).reason()).isEqualTo("no such file");
        assertThat(Read.problem(items.get(0)).location()).startsWith("file:///").endsWith("/missing.txt");
        assertThat(Read.document(items.get(1)).content()).isEqualTo("one");
    }

    @Test
    void endsWhereALinkLeadsBackToAFolderAbove() throws IOException {
        write("inner/a.txt", "one");
        Files.createSymbolicLink(folder.resolve("inner/loop"), folder);
        List<ReadItem> items = Read.all(folder);
        assertThat(items).hasSize(2);
        assertThat(Read.problem(items.get(1)).reason()).isEqualTo("folder read already");
    }

    @Test
    void fillsFromTheMetadataBesideTexts() throws IOException {
        write("a.txt", "one");
        write("b.txt", "two");
        write("metadata.jsonl", """
                {"file": "a.txt", "url": "https://planet.example/a", "outlet": "Planet", "published": "2022-01-10"}
                """);
        List<ReadItem> items = Read.all(folder);
        assertThat(Read.document(items.get(0)).metadata())
                .isEqualTo(new Metadata(
                        Optional.of("https://planet.example/a"),
                        Optional.of("Planet"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("2022-01-10"),
                        Optional.empty()));
        assertThat(Read.document(items.get(1)).metadata()).isEqualTo(Metadata.NONE);
    }

    @Test
    void appliesMetadataOfAFolderAboveAndToAFileThatTheUserNames() throws IOException {
        write("texts/a.txt", "one");
        write("metadata.jsonl", "{\"file\": \"texts/a.txt\", \"title\": \"One\"}");
        write("texts/metadata.jsonl", "{\"file\": \"a.txt\", \"outlet\": \"Planet\"}");
        assertThat(Read.document(Read.all(folder).get(0)).metadata().outlet()).contains("Planet");
        assertThat(Read.document(Read.all(folder.resolve("texts/a.txt")).get(0))
                        .metadata()
                        .outlet())
                .contains("Planet");
    }

    @Test
    void metadataIsNoArticleEvenWhereTheUserNamesIt() throws IOException {
        write("metadata.jsonl", "{\"file\": \"a.txt\", \"text\": \"no article\"}");
        assertThat(Read.problem(Read.all(folder.resolve("metadata.jsonl")).get(0))
                        .reason())
                .isEqualTo("metadata");
    }

    @Test
    @Timeout(20)
    void manyFilesNamedOneByOneReadTheirMetadataOnce() throws IOException {
        StringBuilder lines = new StringBuilder();
        Path[] files = new Path[2000];
        for (int i = 0; i < files.length; i++) {
            files[i] = folder.resolve(i + ".txt");
            Files.writeString(files[i], "text " + i);
            lines.append("{\"file\": \"").append(i).append(".txt\", \"outlet\": \"Planet\"}\n");
        }
        write("metadata.jsonl", lines.toString());
        assertThat(Read.all(files))
                .hasSize(files.length)
                .allMatch(item -> Read.document(item).metadata().outlet().isPresent());
    }

    @Test
    void reportsLinesOfMetadataThatNameNoFileOrAreBroken() throws IOException {
        write("a.txt", "one");
        write("metadata.jsonl", """
                {"file": "gone.txt"}
                {"outlet": "Planet"}

                {"file": "a.txt",
                {"file": "a.txt", "outlet": "Planet"}
                """);
        List<ReadItem> items = Read.all(folder);
        assertThat(items.subList(0, 3))
                .extracting(item -> Read.problem(item).reason())
                .containsExactly("metadata names no file", "metadata names no file", "bad metadata line");
        assertThat(Read.problem(items.get(0)).detail()).isEqualTo("line 1: there is no file gone.txt beside it");
        assertThat(Read.problem(items.get(2)).detail()).startsWith("line 4: ");
        assertThat(Read.document(items.get(3)).metadata().outlet()).contains("Planet");
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
