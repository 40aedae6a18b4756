package org.detente.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.model.Article;
import org.detente.model.CodedArticle;
import org.detente.model.Evidence;
import org.detente.model.Meeting;
import org.detente.model.MeetingStatus;
import org.detente.model.PartialDate;
import org.detente.model.Phrase;
import org.detente.model.Published;
import org.detente.model.Span;
import org.detente.model.Told;
import org.detente.record.Record;
import org.detente.record.group.Grouping;
import org.detente.record.group.StandingAffairs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarCommandTest {
    private static final String SENTENCE = "The council will meet on Wednesday.";

    @TempDir
    private static Path folder;

    private static Path record;

    @BeforeAll
    static void keepMeetings() {
        record = folder.resolve("record");
        Article article = new Article(
                "a-1",
                Optional.of("https://wire.example/council"),
                Optional.of("wire.example"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Published(PartialDate.parse("2022-01-05"), Published.Basis.GIVEN)),
                Optional.of("en"),
                SENTENCE,
                "",
                List.of());
        Meeting council = meeting("m-1", "RUS", "USA", "2022-01-12", told(MeetingStatus.SCHEDULED, "2022-01-12"));
        Meeting summit = meeting("m-2", "RUS", "USA", "2022-06", told(MeetingStatus.PROPOSED, "2022-06"));
        Meeting elsewhere = meeting("m-3", "FRA", "GNB", "2022-01-03", told(MeetingStatus.HELD, "2022-01-03"));
        try (Record store = Record.open(record)) {
            store.add(List.of(new CodedArticle(article, List.of(), List.of(), List.of())));
            store.group(new Grouping(
                    List.of(),
                    Map.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    new StandingAffairs(List.of(council, summit, elsewhere), List.of(), List.of())));
        }
    }

    @Test
    void theFeedOfARelationHasItsMeetingsAndSaysWhatIsLeftOut() {
        CommandRun run = CommandRun.of("calendar", "usa-rus", "--record", record);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out().replace("\r\n ", ""))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains("UID:m-1@detente", SENTENCE, "wire.example a-1 https://wire.example/council")
                .doesNotContain("m-2", "m-3");
        assertThat(run.err()).isEqualTo(String.format("Left out 1 meetings whose day is not known%n"));
    }

    @Test
    void withoutARelationAllMeetingsAreInOneFeed() {
        assertThat(CommandRun.of("calendar", "--record", record).out())
                .contains("m-1@detente", "m-3@detente", "France\\, Guinea-Bissau: trade");
    }

    @Test
    void anActorMayBeNamedInWordsAndHaveAHyphen() {
        for (String actor : List.of("gnb", "Guinea-Bissau", "France", "France/GNB")) {
            CommandRun run = CommandRun.of("calendar", actor, "--record", record);
            assertThat(run.out()).as(actor + run.err()).contains("m-3@detente").doesNotContain("m-1@");
        }
    }

    @Test
    void aFileIsReplacedWholeAndTheSameRecordGivesTheSameBytes() throws IOException {
        Path file = Files.writeString(folder.resolve("feed.ics"), "an earlier feed");
        CommandRun run = CommandRun.of("calendar", "RUS-USA", "--record", record, "--out", file);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Wrote 1 meetings of RUS-USA");
        assertThat(file)
                .hasContent(
                        CommandRun.of("calendar", "RUS-USA", "--record", record).out());
        assertThat(folder.resolve("feed.ics.part")).doesNotExist();
    }

    @Test
    void aRelationWithoutMeetingsIsNotAnEmptyFeed() {
        CommandRun run = CommandRun.of("calendar", "FJI-TON", "--record", record, "--out", folder.resolve("none.ics"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("holds no meeting of FJI-TON");
        assertThat(folder.resolve("none.ics")).doesNotExist();
    }

    @Test
    void aFolderThatIsMissingIsSaid() {
        CommandRun run = CommandRun.of("calendar", "--record", record, "--out", folder.resolve("no/such.ics"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("cannot be written to").contains("--out");
    }

    @Test
    void threeSidesAreWrongUsage() {
        assertThat(CommandRun.of("calendar", "RUS-USA-FRA", "--record", record).status())
                .isEqualTo(2);
    }

    private static Meeting meeting(String id, String a, String b, String date, Told<MeetingStatus> told) {
        return new Meeting(
                id,
                List.of(a, b),
                Optional.empty(),
                Optional.of("trade"),
                Optional.of(PartialDate.parse(date)),
                Optional.empty(),
                List.of(told));
    }

    private static Told<MeetingStatus> told(MeetingStatus status, String since) {
        return new Told<>(
                status,
                Optional.of(PartialDate.parse(since)),
                Optional.of(PartialDate.parse("2022-01-05")),
                new Evidence("a-1", Phrase.of(SENTENCE, new Span(0, SENTENCE.length()))));
    }
}
