package org.detente.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.detente.model.Actor;
import org.detente.model.ActorPhrase;
import org.detente.model.Article;
import org.detente.model.Credit;
import org.detente.model.Demand;
import org.detente.model.Event;
import org.detente.model.EventType;
import org.detente.model.Evidence;
import org.detente.model.Instrument;
import org.detente.model.InstrumentKind;
import org.detente.model.InstrumentStatus;
import org.detente.model.Meeting;
import org.detente.model.MeetingStatus;
import org.detente.model.PartialDate;
import org.detente.model.Phrase;
import org.detente.model.Place;
import org.detente.model.Published;
import org.detente.model.ReplyStatus;
import org.detente.model.Span;
import org.detente.model.Statement;
import org.detente.model.Status;
import org.detente.model.StoryAccount;
import org.detente.model.StoryEvent;
import org.detente.model.Told;
import org.detente.record.export.RowJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RowColumnsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TEXT = "Russia and China warned =Japan.";
    private static final Optional<PartialDate> DAY = Optional.of(PartialDate.parse("2024-05-01"));
    private static final Optional<String> WORD = Optional.of("word");
    private static final Optional<Place> PLACE = Optional.of(new Place(
            "Geneva", Optional.of("CHE"), OptionalDouble.of(46.2), OptionalDouble.of(6.1), OptionalLong.of(2660646)));
    private static final ActorPhrase RUSSIA = actor("Russia", "RUS");
    private static final ActorPhrase CHINA = actor("China", "CHN");
    private static final Evidence EVIDENCE = new Evidence("a-1", words("warned"));
    private static final Event EVENT = new Event(
            "e-1",
            "a-1",
            EventType.THREATEN,
            WORD,
            List.of("military", "trade"),
            Optional.of("130"),
            OptionalDouble.of(-4.4),
            List.of(RUSSIA, CHINA),
            List.of(actor("=Japan", "JPN")),
            words("=Japan"),
            Status.HAPPENED,
            Optional.of("s-1"),
            DAY,
            PLACE,
            0.5,
            "codebook");

    /** A row of each kind that has all that one can have. */
    static Stream<Arguments> everyKindOfRow() {
        Article article = new Article(
                "a-1",
                WORD,
                WORD,
                WORD,
                WORD,
                Optional.of(new Published(DAY.orElseThrow(), Published.Basis.METADATA)
                        .at(Optional.of(Instant.parse("2024-05-01T09:30:00Z")))),
                Optional.of("en"),
                TEXT,
                "0",
                List.of(new Credit("Wire", Credit.Kind.SOURCE, "Source: Wire")));
        Statement statement = new Statement(
                "s-1",
                "a-1",
                Optional.of(RUSSIA),
                words("warned"),
                words("=Japan"),
                List.of(words("China")),
                true,
                WORD,
                Optional.of(CHINA),
                DAY);
        Meeting meeting =
                new Meeting("m-1", List.of("CHN", "RUS"), WORD, WORD, DAY, PLACE, List.of(told(MeetingStatus.HELD)));
        Instrument instrument = new Instrument(
                "i-1",
                "pact",
                true,
                InstrumentKind.SANCTIONS,
                List.of("CHN", "RUS"),
                List.of(told(InstrumentStatus.IN_FORCE)));
        Demand demand = new Demand(
                "d-1",
                List.of("CHN"),
                List.of("RUS"),
                "calm",
                DAY,
                List.of(told(ReplyStatus.REJECTED)),
                List.of("RUS"),
                WORD,
                List.of(EVIDENCE));
        StoryEvent act = new StoryEvent(
                "v-1",
                EventType.THREATEN,
                List.of("RUS"),
                List.of("CHN"),
                DAY,
                DAY,
                PLACE,
                List.of("a-1"),
                List.of("outlet"),
                0,
                Status.HAPPENED,
                false,
                List.of(new StoryAccount(WORD, true, Status.HAPPENED, List.of("e-1"))));
        return Stream.of(
                Arguments.of("articles", RowJson.of(article)),
                Arguments.of("events", RowJson.of(EVENT)),
                Arguments.of("statements", RowJson.of(statement)),
                Arguments.of("meetings", RowJson.of(meeting)),
                Arguments.of("instruments", RowJson.of(instrument)),
                Arguments.of("demands", RowJson.of(demand)),
                Arguments.of("acts", RowJson.of(act)));
    }

    @ParameterizedTest
    @MethodSource("everyKindOfRow")
    void theColumnsAreTheFieldsAndWhatLiesInThem(String list, String row) throws Exception {
        List<RowColumn> columns = RowColumns.of("/api/v1/" + list).orElseThrow();
        List<String> fields = new ArrayList<>();
        JsonNode object = JSON.readTree(row);
        object.fieldNames().forEachRemaining(fields::add);
        assertThat(columns.stream().filter(RowColumn::isField).map(RowColumn::name))
                .containsExactlyElementsOf(fields);
        assertThat(columns).doesNotHaveDuplicates();
        assertThat(columns).allSatisfy(column -> {
            if (!column.isField()) {
                assertThat(column.cell(object)).as(column.name()).isNotEmpty();
            }
        });
    }

    @Test
    void severalValuesStandInOneCellAndNoneBeginsAFormula() {
        List<RowColumn> columns = Stream.of(
                        "source.actor.code", "target.actor.code", "trigger.text", "contexts:string[]", "goldstein")
                .map(RowColumn::parse)
                .toList();
        assertThat(RowCsv.of(columns, List.of(RowJson.of(EVENT))).lines())
                .containsExactly(
                        "source.actor.code,target.actor.code,trigger.text,contexts,goldstein",
                        "RUS;CHN,JPN,'=Japan,military;trade,-4.4");
    }

    private static <S extends Enum<S>> Told<S> told(S status) {
        return new Told<>(status, DAY, DAY, EVIDENCE);
    }

    private static ActorPhrase actor(String words, String code) {
        return new ActorPhrase(words, span(words), Optional.of(Actor.of(code)));
    }

    private static Phrase words(String words) {
        return Phrase.of(TEXT, span(words));
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
