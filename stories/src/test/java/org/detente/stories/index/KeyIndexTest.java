package org.detente.stories.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyIndexTest {
    @Test
    void givesTheArticlesOfAKeyInTheOrderInWhichTheyWereAdded() {
        KeyIndex index = KeyIndex.inMemory();
        index.add(7, 3);
        index.add(7, 1);
        index.add(8, 2);
        assertThat(numbers(index, 7)).containsExactly(3, 1);
        assertThat(numbers(index, 9)).isEmpty();
    }

    @Test
    void notesAnArticleOnceForAKey() {
        KeyIndex index = KeyIndex.inMemory();
        index.add(7, 3);
        index.add(7, 3);
        assertThat(numbers(index, 7)).containsExactly(3);
    }

    @Test
    void keepsTheFirstArticlesOfACommonKey() {
        KeyIndex index = KeyIndex.inMemory();
        for (int number = 1; number <= 1000; number++) {
            index.add(-1, number);
        }
        assertThat(numbers(index, -1))
                .hasSize(KeyIndex.MOST)
                .startsWith(1, 2, 3)
                .endsWith(KeyIndex.MOST);
    }

    @Test
    void losesNothingWhileItGrows() {
        KeyIndex index = KeyIndex.inMemory();
        Map<Long, List<Integer>> expected = new HashMap<>();
        SplittableRandom random = new SplittableRandom(1);
        for (int number = 1; number <= 20_000; number++) {
            // few keys come again, most do not
            long key = random.nextInt(4) == 0 ? spread(random.nextInt(3000)) : random.nextLong();
            if (expected.getOrDefault(key, List.of()).size() < KeyIndex.MOST) {
                expected.computeIfAbsent(key, k -> new ArrayList<>()).add(number);
            }
            index.add(key, number);
        }
        expected.forEach((key, numbers) -> assertThat(numbers(index, key)).containsExactlyElementsOf(numbers));
    }

    @Test
    void isThereAgainWhenItsFolderIsOpened(@TempDir Path folder) throws IOException {
        try (KeyIndex index = KeyIndex.open(folder)) {
            for (int number = 1; number <= 20_000; number++) {
                index.add(spread(number), number);
            }
        }
        try (KeyIndex index = KeyIndex.open(folder)) {
            assertThat(numbers(index, spread(1))).containsExactly(1);
            assertThat(numbers(index, spread(20_000))).containsExactly(20_000);
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith("growing"));
        }
    }

    @Test
    void refusesAFileThatIsNoTable(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("keys-05"), "not a table");
        assertThatThrownBy(() -> KeyIndex.open(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("keys-05 is no table of keys");
    }

    private static long spread(int number) {
        return number * 0x9E3779B97F4A7C15L;
    }

    private static List<Integer> numbers(KeyIndex index, long key) {
        List<Integer> numbers = new ArrayList<>();
        index.each(key, numbers::add);
        return numbers;
    }
}
