package org.detente.record.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.detente.model.Actor;
import org.detente.model.ActorPhrase;
import org.detente.model.CodedArticle;
import org.detente.model.Demand;
import org.detente.model.Event;
import org.detente.model.EventType;
import org.detente.model.Instrument;
import org.detente.model.InstrumentKind;
import org.detente.model.InstrumentStatus;
import org.detente.model.Meeting;
import org.detente.model.MeetingStatus;
import org.detente.model.PartialDate;
import org.detente.model.Place;
import org.detente.model.PlaceLevel;
import org.detente.model.ReplyStatus;
import org.detente.model.Statement;
import org.detente.model.Status;
import org.detente.model.StoryAccount;
import org.detente.model.StoryEvent;
import org.detente.record.RandomArticles;
import org.detente.record.Record;
import org.detente.record.SmallRecord;
import org.detente.record.correction.Correction.What;
import org.detente.record.query.RelationQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectedValuesTest {
    private static final Event MET = SmallRecord.TALKS.events().get(0);
    private static final Event ACCUSED = SmallRecord.TALKS.events().get(1);
    private static final Set<Status> ANY = Set.of(Status.values());

    @TempDir
    Path folder;

    @Test
    void correctedEventsCountAsIfTheyHadBeenCodedSo() throws IOException {
        List<CodedArticle> articles = new RandomArticles(21, 6).next(120);
        Random random = new Random(4);
        Map<String, Map<What, String>> shoulds = new HashMap<>();
        articles.stream()
                .flatMap(coded -> coded.events().stream())
                .filter(event -> random.nextInt(3) == 0)
                .forEach(event -> shoulds.put(event.id(), should(random)));
        Path corrected = folder.resolve("corrected");
        try (Record record = Record.open(corrected)) {
            record.add(articles);
        }
        CorrectionFile file = CorrectionFile.in(corrected);
        for (Map.Entry<String, Map<What, String>> row : shoulds.entrySet()) {
            for (Map.Entry<What, String> should : row.getValue().entrySet()) {
                file.add(correction(row.getKey(), should.getKey(), should.getValue()));
            }
        }
        try (Record record = Record.openReadOnly(corrected);
                Record coded = record.asCoded();
                Record expected = Record.open(folder.resolve("expected"))) {
            expected.add(articles.stream().map(one -> changed(one, shoulds)).toList());
            assertThat(shoulds).hasSizeGreaterThan(50);
            assertThat(events(record)).isEqualTo(events(expected));
            assertThat(answers(record)).isEqualTo(answers(expected));
            assertThat(events(coded)).isNotEqualTo(events(expected)).hasSameSizeAs(events(expected));
        }
        for (String row : shoulds.keySet()) {
            file.add(new Correction(Instant.EPOCH, "B", row, What.NOTHING, Optional.empty(), "right"));
        }
        try (Record record = Record.openReadOnly(corrected);
                Record coded = record.asCoded()) {
            assertThat(record.corrections().isEmpty()).isTrue();
            assertThat(answers(record)).isEqualTo(answers(coded));
        }
    }

    @Test
    void aMeetingOfTwoIsOfOthersOnBothSides() throws IOException {
        try (Record record = grouped()) {
            correct(record, MET.id(), What.SOURCE, "CHN, USA");
            Event met = event(record, MET.id());
            assertThat(met.source())
                    .extracting(phrase -> phrase.actor().orElseThrow().code())
                    .containsExactly("CHN", "USA");
            assertThat(met.target()).isEmpty();
            // the words of somebody who takes part stay; of somebody who was not seen those that report it
            assertThat(met.source().get(1)).isEqualTo(MET.source().get(1));
            assertThat(met.source().get(0).text()).isEqualTo("met");
            assertThat(record.relation(RelationQuery.of("CHN", "USA"), rows -> rows.acts(ANY, 0))
                            .rows())
                    .hasSize(1);
        }
    }

    @Test
    void anActTakesWhatItsBestReportIsCorrectedTo() throws IOException {
        try (Record record = grouped()) {
            correct(record, ACCUSED.id(), What.TYPE, "threaten");
            correct(record, ACCUSED.id(), What.TARGET, "UKR");
            correct(record, ACCUSED.id(), What.DATE, "2022-01-09");
            correct(record, ACCUSED.id(), What.PLACE, "geneva");
            StoryEvent act = act(record);
            assertThat(act.type()).isEqualTo(EventType.THREATEN);
            assertThat(act.source()).containsExactly("RUS");
            assertThat(act.target()).containsExactly("UKR");
            assertThat(act.date()).contains(PartialDate.parse("2022-01-09"));
            // the record knows one place of that name
            assertThat(act.place())
                    .contains(new Place(
                            "geneva",
                            Optional.of("CHE"),
                            OptionalDouble.of(46.20222),
                            OptionalDouble.of(6.14569),
                            OptionalLong.of(2660646),
                            Optional.of(PlaceLevel.CITY),
                            OptionalDouble.empty()));
            assertThat(act.articles()).hasSize(2);
            assertThat(act.accounts()).hasSize(2);
        }
    }

    @Test
    void anActHappenedWhileOneReportOfItSaysSo() throws IOException {
        try (Record record = grouped()) {
            correct(record, ACCUSED.id(), What.STATUS, "denied");
            assertThat(act(record).status()).isEqualTo(Status.HAPPENED);
            assertThat(act(record).denied()).isTrue();
            assertThat(act(record).accounts())
                    .extracting(StoryAccount::status)
                    .containsExactlyInAnyOrder(Status.DENIED, Status.HAPPENED);
            correct(record, SmallRecord.DENIAL.events().get(0).id(), What.STATUS, "possible");
            assertThat(act(record).status()).isEqualTo(Status.POSSIBLE);
            assertThat(act(record).type()).isEqualTo(EventType.ACCUSE);
        }
    }

    @Test
    void aStatementIsAnothers() throws IOException {
        String row = SmallRecord.TALKS.statements().get(0).id();
        try (Record record = grouped()) {
            record.correct(new Correction(
                    Instant.EPOCH, "A", row, What.SOURCE, Optional.of("Turkey"), List.of("TUR"), "he is a Turk"));
            correct(record, row, What.DATE, "2022");
            List<Statement> said = new ArrayList<>();
            record.statements(said::add);
            assertThat(said)
                    .filteredOn(one -> one.id().equals(row))
                    .singleElement()
                    .satisfies(one -> {
                        assertThat(one.speaker()).map(ActorPhrase::text).contains("Sergei Ryabkov");
                        assertThat(one.speaker().flatMap(ActorPhrase::actor)).contains(Actor.of("TUR"));
                        assertThat(one.addressee())
                                .isEqualTo(SmallRecord.TALKS.statements().get(0).addressee());
                        assertThat(one.date()).contains(PartialDate.parse("2022"));
                    });
            assertThat(record.relation(RelationQuery.of("RUS", "TUR"), rows -> rows.statements(0))
                            .rows())
                    .extracting(one -> one.row().id())
                    .containsExactly(row);
        }
    }

    @Test
    void affairsStandAsReadersSay() throws IOException {
        try (Record record = grouped()) {
            correct(record, "m-1", What.STATUS, "cancelled");
            correct(record, "m-1", What.SOURCE, "USA, CHN");
            correct(record, "m-1", What.PLACE, "Atlantis");
            correct(record, "i-1", What.TYPE, "agreement");
            correct(record, "i-1", What.STATUS, "withdrawn");
            correct(record, "i-1", What.DATE, "2022-03");
            correct(record, "d-1", What.STATUS, "accepted");
            correct(record, "d-1", What.TARGET, "USA");
            Meeting meeting = record.relation(RelationQuery.of("CHN", "USA"), rows -> rows.meetings(0))
                    .rows()
                    .get(0);
            assertThat(meeting.status()).isEqualTo(MeetingStatus.CANCELLED);
            assertThat(meeting.parties()).containsExactly("CHN", "USA");
            assertThat(meeting.place())
                    .contains(new Place(
                            "Atlantis",
                            Optional.empty(),
                            OptionalDouble.empty(),
                            OptionalDouble.empty(),
                            OptionalLong.empty()));
            Instrument instrument = record.relation(RelationQuery.of("RUS", "USA"), rows -> rows.instruments(0))
                    .rows()
                    .get(0);
            assertThat(instrument.kind()).isEqualTo(InstrumentKind.AGREEMENT);
            assertThat(instrument.status()).isEqualTo(InstrumentStatus.WITHDRAWN);
            assertThat(instrument.last().since()).contains(PartialDate.parse("2022-03"));
            Demand demand = record.relation(RelationQuery.of("TUR", "USA"), rows -> rows.demands(0))
                    .rows()
                    .get(0);
            assertThat(demand.reply()).isEqualTo(ReplyStatus.ACCEPTED);
            assertThat(record.relation(RelationQuery.of("RUS", "TUR"), rows -> rows.demands(0))
                            .rows())
                    .isEmpty();
            correct(record, "d-1", What.STATUS, "pending");
            assertThat(record.relation(RelationQuery.of("TUR", "USA"), rows -> rows.demands(0))
                            .rows())
                    .singleElement()
                    .satisfies(one -> assertThat(one.replies()).isEmpty());
        }
    }

    @Test
    void whatCannotStandIsOnlyShownBesideTheRow() throws IOException {
        try (Record record = grouped()) {
            List<String> before = events(record);
            correct(record, ACCUSED.id(), What.TYPE, "WAR");
            correct(record, ACCUSED.id(), What.DATE, "soon");
            correct(record, ACCUSED.id(), What.TARGET, "my neighbour");
            correct(record, SmallRecord.TALKS.statements().get(0).id(), What.STATUS, "happened");
            correct(record, "x-1", What.TYPE, "accuse");
            record.correct(new Correction(Instant.EPOCH, "A", MET.id(), What.TYPE, Optional.empty(), "another"));
            assertThat(events(record)).isEqualTo(before);
            assertThat(record.corrections().standing().changed()).isEmpty();
            assertThat(record.corrections().number()).isEqualTo(6);
        }
    }

    private Record grouped() {
        Record record = Record.open(folder);
        record.add(SmallRecord.all());
        record.group(SmallRecord.grouping());
        return record;
    }

    private static void correct(Record record, String row, What what, String should) {
        try {
            record.correct(correction(row, what, should));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Correction correction(String row, What what, String should) {
        return new Correction(Instant.EPOCH, "A", row, what, Optional.of(should), "so it was");
    }

    private static StoryEvent act(Record record) throws IOException {
        List<StoryEvent> acts = new ArrayList<>();
        record.storyEvents(acts::add);
        assertThat(acts).hasSize(1);
        return acts.get(0);
    }

    private static Event event(Record record, String id) {
        List<Event> events = new ArrayList<>();
        record.events(row -> events.add(row.event()));
        return events.stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Map<What, String> should(Random random) {
        Map<What, String> should = new HashMap<>();
        should.put(What.TYPE, pick(random, RowKind.EVENT.known(What.TYPE)));
        if (random.nextBoolean()) {
            should.put(What.STATUS, pick(random, RowKind.EVENT.known(What.STATUS)));
        }
        if (random.nextBoolean()) {
            should.put(What.DATE, pick(random, List.of("2022", "2022-02", "2022-02-03")));
        }
        if (random.nextBoolean()) {
            should.put(What.TARGET, pick(random, List.of("IRN", "RUS", "USA, UKR")));
        }
        return should;
    }

    private static String pick(Random random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static CodedArticle changed(CodedArticle coded, Map<String, Map<What, String>> shoulds) {
        return new CodedArticle(
                coded.article(),
                coded.mentions(),
                coded.statements(),
                coded.events().stream()
                        .map(event -> changed(event, shoulds.getOrDefault(event.id(), Map.of())))
                        .toList());
    }

    private static Event changed(Event event, Map<What, String> should) {
        EventType type = Optional.ofNullable(should.get(What.TYPE))
                .map(word -> EventType.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(event.type());
        boolean other = type != event.type();
        List<ActorPhrase> target = Optional.ofNullable(should.get(What.TARGET))
                .map(codes -> side(event, List.of(codes.split(", ", -1))))
                .orElse(event.target());
        boolean mutual = codes(event.source()).equals(codes(event.target()));
        return new Event(
                event.id(),
                event.articleId(),
                type,
                other ? Optional.empty() : event.mode(),
                event.contexts(),
                other ? Optional.empty() : event.cameo(),
                other ? OptionalDouble.of(type.goldstein()) : event.goldstein(),
                mutual && should.containsKey(What.TARGET) ? target : event.source(),
                target,
                event.trigger(),
                Optional.ofNullable(should.get(What.STATUS))
                        .map(word -> Status.valueOf(word.toUpperCase(Locale.ROOT)))
                        .orElse(event.status()),
                event.reportedBy(),
                Optional.ofNullable(should.get(What.DATE))
                        .map(PartialDate::parse)
                        .or(event::date),
                event.place(),
                event.confidence(),
                event.basis());
    }

    private static List<Optional<String>> codes(List<ActorPhrase> side) {
        return side.stream().map(phrase -> phrase.actor().map(Actor::code)).toList();
    }

    private static List<ActorPhrase> side(Event event, List<String> codes) {
        return codes.stream()
                .map(code -> event.target().stream()
                        .filter(phrase -> phrase.actor()
                                .map(Actor::code)
                                .filter(code::equals)
                                .isPresent())
                        .findFirst()
                        .orElse(new ActorPhrase(
                                event.trigger().text(), event.trigger().span(), Optional.of(Actor.of(code)))))
                .toList();
    }

    private static List<String> events(Record record) {
        List<String> events = new ArrayList<>();
        record.events(event -> events.add(event.event().toString()));
        return events;
    }

    private static List<String> answers(Record record) {
        List<String> answers = new ArrayList<>();
        for (RelationQuery query : List.of(
                RelationQuery.of("RUS", "USA"), RelationQuery.of("IRN", "UKR"), RelationQuery.of("CHN", "RUS"))) {
            record.relation(query, rows -> {
                rows.acts(ANY, 0).rows().forEach(act -> answers.add(act.best() + " " + act.articles()));
                rows.deeds().stream().map(Object::toString).sorted().forEach(answers::add);
                rows.balance().forEach(row -> answers.add(row.toString()));
                rows.statements(0).rows().forEach(said -> answers.add(said.row().id()));
                return answers.add(rows.figures().toString());
            });
        }
        return answers;
    }
}
