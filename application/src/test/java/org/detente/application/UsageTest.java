package org.detente.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @Test
    void withoutACommandShowsTheHelp() {
        CommandRun run = CommandRun.of();
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("read", "show", "explain", "First steps");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "read",
                "show",
                "article",
                "explain",
                "export",
                "evaluate",
                "train",
                "actors",
                "outlets",
                "serve",
                "completion"
            })
    void everyCommandHasHelp(String command) {
        CommandRun run = CommandRun.of(command, "--help");
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("Usage: detente " + command);
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "read",
                "show RUS",
                "show RUS-RUS",
                "show RUS-USA --from yesterday",
                "explode",
                "export",
                "read x --thread 2",
                "actors check --today tomorrow"
            })
    void wrongUsageEndsWithTwoAndPointsToTheHelp(String line) {
        CommandRun run = CommandRun.of((Object[]) line.split(" ", -1));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("detente").contains("--help");
    }

    @Test
    void wrongRelationSaysHowOneIsWritten() {
        assertThat(CommandRun.of("show", "RUS").err())
                .contains("'RUS' does not name a relation")
                .contains("RUS-USA");
    }

    @Test
    void completionNamesTheCommands() {
        assertThat(CommandRun.of("completion").out()).contains("explain", "--record");
    }

    @Test
    void goldDataThatIsNotThereIsNamed() {
        CommandRun run = CommandRun.of("evaluate", "facts", "no-such-folder");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("no gold data at no-such-folder");
        assertThat(CommandRun.of("evaluate", "facts", "src").err()).contains("no expected facts at");
        assertThat(CommandRun.of("evaluate", "plover-pairs", "src").err()).contains("src is not a file");
    }
}
