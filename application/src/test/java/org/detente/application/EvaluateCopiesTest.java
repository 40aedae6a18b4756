package org.detente.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCopiesTest {
    @TempDir
    private Path folder;

    @Test
    void scoresOurStories() throws IOException {
        Path stories = Files.createDirectory(folder.resolve("stories"));
        for (String story : List.of("001.txt", "002.txt", "003.txt", "004.txt")) {
            Files.copy(Path.of("..", "gold", "copies", "stories", story), stories.resolve(story));
        }
        CommandRun run = CommandRun.of("evaluate", "copies", folder);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("identical, closed half").contains("hard negatives, open half");
    }

    @Test
    void listsTheCopiesAmongTexts() throws IOException {
        String text =
                "The two ministers met at the border on Monday and agreed that three of the five posts would open.";
        Files.writeString(folder.resolve("one.txt"), text);
        Files.writeString(folder.resolve("two.txt"), text);
        CommandRun run = CommandRun.of("evaluate", "copies", "pairs", folder);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("one").contains("two").hasLineCount(1);
    }

    @Test
    void saysWhatFolderToGive() {
        CommandRun run = CommandRun.of("evaluate", "copies", folder);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("stories/NNN.txt");
        assertThat(CommandRun.of("evaluate", "copies", "other", folder).err()).contains("copies takes one");
    }
}
