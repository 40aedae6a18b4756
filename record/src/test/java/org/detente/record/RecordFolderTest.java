package org.detente.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.detente.record.schema.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordFolderTest {
    @TempDir
    Path folder;

    @Test
    void aRecordIsMadeInANewFolderWithAWordAboutWhatItIs() {
        Path deep = folder.resolve("a/b");
        Record.open(deep).close();
        assertThat(deep.resolve("README.txt")).content().contains("This folder is a record of Détente");
        assertThat(deep.resolve("record.duckdb")).exists();
    }

    @Test
    void aFolderOfOtherFilesIsRefused() throws Exception {
        Files.writeString(folder.resolve("thesis.tex"), "mine");
        assertThatThrownBy(() -> Record.open(folder))
                .isInstanceOf(RecordException.class)
                .hasMessage("the folder " + folder + " holds other files, such as thesis.tex, and no record:"
                        + " name an empty or new folder with --record");
        assertThat(folder).isDirectoryNotContaining(file -> file.endsWith("record.duckdb"));
    }

    @Test
    void aFileIsRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        assertThatThrownBy(() -> Record.open(file))
                .isInstanceOf(RecordException.class)
                .hasMessageContaining("is a file, and a record is a folder");
        assertThat(file).hasContent("mine");
    }

    @Test
    void aMissingRecordSaysWhichCommandMakesOne() {
        Path missing = folder.resolve("missing");
        assertThatThrownBy(() -> Record.openReadOnly(missing))
                .isInstanceOf(RecordException.class)
                .hasMessageContaining("there is no record in " + missing)
                .hasMessageContaining("detente read FILES --record " + missing);
        assertThat(missing).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b=1", "who?"})
    void aPathThatTheEngineCannotTakeIsRefused(String name) {
        assertThatThrownBy(() -> Record.open(folder.resolve(name)))
                .isInstanceOf(RecordException.class)
                .hasMessageContaining("which has a ; or ? in it: name another folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"it's \"my\" record", "İstanbul 中国", "a%20b", "a#b&c"})
    void anyOtherPathWillDo(String name) {
        Path odd = folder.resolve(name);
        Record.open(odd).close();
        try (Record record = Record.openReadOnly(odd)) {
            assertThat(record.folder()).isEqualTo(odd);
        }
    }

    @Test
    void aDamagedRecordIsRefusedAndLeftAsItIs() throws Exception {
        Files.writeString(folder.resolve("record.duckdb"), "not a database");
        assertThatThrownBy(() -> Record.open(folder))
                .isInstanceOf(RecordException.class)
                .hasMessageContaining("the record in " + folder + " cannot be opened");
        assertThat(folder.resolve("record.duckdb")).hasContent("not a database");
    }

    @Test
    void aRecordThatWasCutOffWhileBeingMadeIsMadeAnew() throws Exception {
        Files.writeString(folder.resolve("README.txt"), "This fol");
        Files.writeString(folder.resolve("record.duckdb.new"), "half a head");
        try (Record record = Record.open(folder)) {
            assertThat(record.counts().articles()).isZero();
        }
        assertThat(folder.resolve("record.duckdb.new")).doesNotExist();
    }

    @Test
    void aRecordOfANewerProgramIsRefusedForReadingAndWriting() throws Exception {
        Record.open(folder).close();
        execute("INSERT INTO schema_steps VALUES (1000, '1000-later.sql')");
        String message = "the record in " + folder + " has schema version 1000, and this program knows versions up to "
                + Schema.current().version()
                + ": use the newer program that wrote it, or name another folder with --record";
        assertThatThrownBy(() -> Record.open(folder))
                .isInstanceOf(RecordException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> Record.openReadOnly(folder))
                .isInstanceOf(RecordException.class)
                .hasMessage(message);
    }

    @Test
    void anOlderRecordIsMigratedWhenItIsOpenedForReadingToo() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("record.duckdb"))) {
            assertThat(connection.isClosed()).isFalse();
        }
        try (Record record = Record.openReadOnly(folder)) {
            assertThat(record.counts().events()).isZero();
        }
    }

    private void execute(String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("record.duckdb"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
