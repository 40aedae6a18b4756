package org.detente.stories.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTest {
    @Test
    void givesBackWhatWasPutInFilesAndInMemory(@TempDir Path folder) throws IOException {
        try (Shelf inFiles = Shelf.open(folder);
                Shelf inMemory = Shelf.inMemory()) {
            for (Shelf shelf : new Shelf[] {inFiles, inMemory}) {
                assertThat(shelf.add(new byte[] {1, 2, 3})).isEqualTo(1);
                assertThat(shelf.add(new byte[0])).isEqualTo(2);
                assertThat(shelf.add(new byte[] {4})).isEqualTo(3);
                assertThat(shelf.get(1)).containsExactly(1, 2, 3);
                assertThat(shelf.get(2)).isEmpty();
                assertThat(shelf.get(3)).containsExactly(4);
                assertThatThrownBy(() -> shelf.get(4)).hasMessage("there is no number 4 among 3");
            }
        }
    }

    @Test
    void isThereAgainWhenItsFolderIsOpened(@TempDir Path folder) throws IOException {
        try (Shelf shelf = Shelf.open(folder)) {
            shelf.add(new byte[] {7});
        }
        try (Shelf shelf = Shelf.open(folder)) {
            assertThat(shelf.size()).isEqualTo(1);
            assertThat(shelf.get(1)).containsExactly(7);
        }
    }

    @Test
    void refusesFilesThatDoNotBelongTogether(@TempDir Path folder) throws IOException {
        try (Shelf shelf = Shelf.open(folder)) {
            shelf.add(new byte[100]);
        }
        Files.write(folder.resolve("shelf"), new byte[10]);
        assertThatThrownBy(() -> Shelf.open(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("shorter");
    }
}
