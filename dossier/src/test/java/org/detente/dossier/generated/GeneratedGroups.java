package org.detente.dossier.generated;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.detente.model.CodedArticle;
import org.detente.model.Copy;
import org.detente.model.CopyKind;
import org.detente.model.Demand;
import org.detente.model.Event;
import org.detente.model.Evidence;
import org.detente.model.Identity;
import org.detente.model.Instrument;
import org.detente.model.InstrumentKind;
import org.detente.model.InstrumentStatus;
import org.detente.model.Meeting;
import org.detente.model.MeetingStatus;
import org.detente.model.PartialDate;
import org.detente.model.Phrase;
import org.detente.model.ReplyStatus;
import org.detente.model.Statement;
import org.detente.model.Status;
import org.detente.model.StoryAccount;
import org.detente.model.StoryEvent;
import org.detente.model.StoryMember;
import org.detente.model.Told;
import org.detente.record.group.Grouping;
import org.detente.record.group.ReportOf;
import org.detente.record.group.StandingAffairs;

/** What belongs together in a batch: copies, acts that up to three articles report, and standing affairs. */
final class GeneratedGroups {
    private final List<StoryMember> members = new ArrayList<>();
    private final Map<String, String> textIds = new HashMap<>();
    private final List<Copy> copies = new ArrayList<>();
    private final Map<String, List<Event>> acts = new LinkedHashMap<>();
    private final Map<String, String> openActs = new HashMap<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<Instrument> instruments = new ArrayList<>();
    private final List<Demand> demands = new ArrayList<>();

    /** Adds an article, a copy where {@code of} is another one. */
    void add(CodedArticle coded, CodedArticle of, Random random) {
        String id = coded.article().id();
        String first = of.article().id();
        boolean copy = !id.equals(first);
        textIds.put(id, first);
        members.add(new StoryMember(
                id,
                Identity.story(first),
                copy ? StoryMember.Basis.COPY : StoryMember.Basis.FIRST,
                copy ? Optional.of(first) : Optional.empty(),
                copy ? 1 : 0));
        if (copy) {
            copies.add(new Copy(id, first, CopyKind.IDENTICAL, 1, List.of()));
        }
        for (int i = 0; i < coded.events().size(); i++) {
            Event event = coded.events().get(i);
            String own = Identity.storyEvent(event.id());
            String same = copy ? Identity.storyEvent(of.events().get(i).id()) : sameAct(event, own, random);
            acts.computeIfAbsent(acts.containsKey(same) ? same : own, act -> new ArrayList<>())
                    .add(event);
        }
        if (!copy) {
            affairs(coded, random);
        }
    }

    Grouping grouping() {
        List<ReportOf> reports = new ArrayList<>();
        List<StoryEvent> storyEvents = new ArrayList<>();
        acts.forEach((act, events) -> {
            events.forEach(event -> reports.add(new ReportOf(event.id(), event.articleId(), act)));
            Event first = events.get(0);
            List<String> articles =
                    events.stream().map(Event::articleId).distinct().toList();
            storyEvents.add(new StoryEvent(
                    act,
                    first.type(),
                    List.of(first.source().get(0).actor().orElseThrow().code()),
                    List.of(first.target().get(0).actor().orElseThrow().code()),
                    first.date(),
                    Optional.empty(),
                    GeneratedPlace.of(act),
                    articles,
                    List.of("outlet0.example"),
                    0,
                    Status.HAPPENED,
                    false,
                    List.of(new StoryAccount(
                            Optional.empty(),
                            false,
                            Status.HAPPENED,
                            events.stream().map(Event::id).toList()))));
        });
        return new Grouping(
                members, textIds, copies, reports, storyEvents, new StandingAffairs(meetings, instruments, demands));
    }

    /** The last act of the same kind between the same two, for a third of the events. */
    private String sameAct(Event event, String own, Random random) {
        String kind = event.source().get(0).text()
                + event.type()
                + event.target().get(0).text();
        if (random.nextInt(3) == 0) {
            return openActs.getOrDefault(kind, own);
        }
        openActs.put(kind, own);
        return own;
    }

    private void affairs(CodedArticle coded, Random random) {
        Statement said = coded.statements().get(0);
        Optional<PartialDate> day = coded.article().published().map(p -> p.date());
        Evidence evidence = new Evidence(
                said.articleId(),
                new Phrase(said.content().text(), said.content().span()));
        Event event = coded.events().get(0);
        String a = event.source().get(0).actor().orElseThrow().code();
        String b = event.target().get(0).actor().orElseThrow().code();
        String id = said.id().substring(1);
        if (random.nextInt(10) == 0) {
            meetings.add(new Meeting(
                    "m" + id,
                    List.of(a, b),
                    Optional.of("Council"),
                    Optional.of("grain"),
                    day,
                    Optional.empty(),
                    history(GeneratedDraws.anyOf(List.of(MeetingStatus.values()), random), day, evidence, random)));
        }
        if (random.nextInt(40) == 0) {
            instruments.add(new Instrument(
                    "i" + id,
                    "Treaty of round " + id,
                    random.nextInt(4) == 0,
                    GeneratedDraws.anyOf(List.of(InstrumentKind.values()), random),
                    List.of(a, b),
                    history(GeneratedDraws.anyOf(List.of(InstrumentStatus.values()), random), day, evidence, random)));
        }
        if (random.nextInt(5) == 0) {
            boolean answered = random.nextInt(3) == 0;
            demands.add(new Demand(
                    "d" + id,
                    List.of(a),
                    List.of(b),
                    said.content().text(),
                    day,
                    answered ? history(ReplyStatus.REJECTED, day, evidence, new Random(0)) : List.of(),
                    answered ? List.of(b) : List.of(),
                    Optional.empty(),
                    List.of(evidence)));
        }
    }

    private static <S extends Enum<S>> List<Told<S>> history(
            S status, Optional<PartialDate> day, Evidence evidence, Random random) {
        List<Told<S>> history = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            history.add(new Told<>(status, day, day, evidence));
        }
        return history;
    }
}
