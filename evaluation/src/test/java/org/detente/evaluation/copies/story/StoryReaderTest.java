package org.detente.evaluation.copies.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.detente.model.EventType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryReaderTest {
    private static final List<String> HEADINGS =
            List.of("a base", "b reworded a", "c edited a", "d same-event", "e follow-up", "f look-alike");

    @TempDir
    private Path folder;

    private String story = "";

    @BeforeEach
    void write() {
        StringBuilder written =
                new StringBuilder("story: 001\nacts: ACCUSE TGO>GHA 2024-03-04; AGREE TGO=GHA 2024-03-05\n");
        for (String heading : HEADINGS) {
            written.append("=== ")
                    .append(heading)
                    .append(
                            "\noutlet: Golfe Tribune\npublished: 2024-03-05T08:10Z\ntitle: Patrol crossed the border\n\n")
                    .append("One paragraph.\n\nAnother one: with a colon.\n");
        }
        story = written.toString();
    }

    @Test
    void readsHeadActsAndParts() throws IOException {
        Story read = read("001.txt", story);
        assertThat(read.acts()).extracting(Act::type).containsExactly(EventType.ACCUSE, EventType.AGREE);
        assertThat(read.acts()).extracting(Act::mutual).containsExactly(false, true);
        assertThat(read.part('f').kind()).isEqualTo(PartKind.LOOK_ALIKE);
        assertThat(read.part('b').id()).isEqualTo("001b");
        assertThat(read.part('b').byline()).isEmpty();
        assertThat(read.part('b').paragraphs()).containsExactly("One paragraph.", "Another one: with a colon.");
    }

    @Test
    void saysInWhichFileAndLineSomethingIsWrongAndWhatToTry() {
        fails(
                story.replace("ACCUSE TGO", "BLAME TGO"),
                "001.txt:2: not an act: 'BLAME TGO>GHA 2024-03-04'; write TYPE");
        fails(story.replace("GHA 2024-03-04", "GHA 2024-02-31"), "001.txt:2: not an act");
        fails(story.replace("=== b reworded a", "=== b rewritten"), "001.txt:11: '=== b rewritten' in place of part b");
        fails(story.replace("=== d same-event", "=== e follow-up"), "in place of part d; head it '=== d …'");
        fails(story.replaceFirst("outlet: .*\n", ""), "part a, which ends here, has no outlet; add a line");
        fails(story.replaceFirst("08:10Z", ""), "'2024-03-05T' is no time (part a); write 2024-03-05T08:10Z");
        fails(
                story.replaceFirst("border\n\n", "border\n"),
                "001.txt:7: not a line of a head: 'One paragraph.'; put an empty");
        fails(story.replaceFirst("graph.\n\n", "graph.\n"), "001.txt:9: a paragraph goes on in a second line");
        fails(story.replaceFirst("One para[^=]*", ""), "a part without a text");
        fails(story + "=== g\n", "something stands behind part f; leave it out");
        fails(story.replaceFirst("(?s)=== f.*", ""), "the file ends too early");
        fails(story.replaceFirst("001", "002"), "story 002 stands in 001.txt; name the file 002.txt");
    }

    @Test
    void saysWhatFolderToGive() {
        assertThatThrownBy(() -> StoryReader.readAll(folder)).hasMessageContaining("stories/NNN.txt");
    }

    @Test
    void readsAllOfOurs() throws IOException {
        List<Story> stories = StoryReader.readAll(Path.of("..", "gold", "copies"));
        assertThat(stories).hasSizeGreaterThanOrEqualTo(154);
        assertThat(stories).allSatisfy(s -> assertThat(s.part('c').note()).isPresent());
    }

    private void fails(String text, String message) {
        assertThatThrownBy(() -> read("001.txt", text)).hasMessageContaining(message);
    }

    private Story read(String name, String text) throws IOException {
        return StoryReader.read(Files.writeString(folder.resolve(name), text));
    }
}
