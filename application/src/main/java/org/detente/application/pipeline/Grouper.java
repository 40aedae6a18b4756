package org.detente.application.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.detente.model.CodedArticle;
import org.detente.model.Copy;
import org.detente.model.CopyKind;
import org.detente.model.Event;
import org.detente.model.Statement;
import org.detente.model.StoryEvent;
import org.detente.model.StoryMember;
import org.detente.record.Record;
import org.detente.record.group.Grouping;
import org.detente.record.group.Groups;
import org.detente.record.group.ReportOf;
import org.detente.record.group.StandingAffairs;
import org.detente.stories.Chronology;
import org.detente.stories.affairs.AffairBook;
import org.detente.stories.event.StoryEventSummary;
import org.detente.stories.event.StoryEvents;
import org.detente.stories.event.StoryReport;
import org.detente.stories.story.StoryFinder;

/**
 * Finds what belongs together among the articles of a record: copies, stories, story events.
 *
 * <p>Its indexes are files in the record's folder and are made from the record again where they are missing, or where the
 * program was stopped while it wrote them. Within a batch the order of the articles does not matter; over batches, an article
 * is compared with what came before it.
 */
final class Grouper implements AutoCloseable {
    private static final int BATCH = 256;

    private final Record record;
    private final RecordPast past;
    private final GroupFiles files;
    private final StoryFinder storyFinder;
    private final StoryEvents storyEvents;

    private Grouper(Record record, GroupFiles files) {
        this.record = record;
        this.past = new RecordPast(record);
        this.files = files;
        this.storyFinder = new StoryFinder(files.stories(), past);
        this.storyEvents = new StoryEvents(files.acts(), past);
    }

    /**
     * A grouper that goes on where the record's groups end.
     *
     * @throws UncheckedIOException where the indexes cannot be read or written
     */
    static Grouper open(Record record) {
        int size = record.groups(Groups::size);
        try {
            GroupFiles files = GroupFiles.open(record.groupsFolder());
            if (files.whole() && files.copies().size() == size) {
                return new Grouper(record, files);
            }
            files.close();
            Grouper grouper = new Grouper(record, GroupFiles.make(record.groupsFolder()));
            grouper.restore(size);
            return grouper;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fills empty indexes with what the record has grouped. */
    private void restore(int size) {
        for (int first = 1; first <= size; first += BATCH) {
            List<Integer> numbers = IntStream.rangeClosed(first, Math.min(size, first + BATCH - 1))
                    .boxed()
                    .toList();
            Map<Integer, CodedArticle> byNumber = past.articles(numbers);
            List<CodedArticle> articles = numbers.stream()
                    .map(number -> Objects.requireNonNull(byNumber.get(number)))
                    .toList();
            Map<String, String> storyIds = new HashMap<>();
            past.placed(articles.stream().map(coded -> coded.article().id()).toList())
                    .forEach((id, place) -> storyIds.put(id, place.storyId()));
            files.copies().restore(articles.stream().map(CodedArticle::article).toList());
            storyFinder.restore(articles, first, storyIds);
            storyEvents.restore(articles, first, storyIds);
        }
    }

    /** Groups what the record has and has not grouped yet, a batch at a time. */
    void complete() {
        List<String> ids = record.groups(groups -> groups.ungrouped(BATCH));
        while (!ids.isEmpty()) {
            List<String> batch = ids;
            List<CodedArticle> articles = record.groups(groups -> groups.articles(batch));
            record.group(group(articles));
            grown(articles);
            ids = record.groups(groups -> groups.ungrouped(BATCH));
        }
    }

    /** To be told when the record has what was found out about some articles. */
    void grown(List<CodedArticle> articles) {
        past.grown(articles.size());
    }

    /** Finds out what articles belong to that were not grouped before; the record need not have them yet. */
    Grouping group(List<CodedArticle> articles) {
        List<CodedArticle> batch = articles.stream().sorted(Chronology.CODED).toList();
        List<Copy> copies =
                files.copies().add(batch.stream().map(CodedArticle::article).toList());
        List<StoryMember> members = storyFinder.place(batch, copies);
        Map<String, String> storyIds = new HashMap<>();
        members.forEach(member -> storyIds.put(member.articleId(), member.storyId()));
        Map<String, String> decided = storyEvents.decide(batch, storyIds);
        Map<String, String> textIds = textIds(batch, copies);
        List<ReportOf> reports = reports(batch, decided);
        List<StoryEvent> summaries = summaries(batch, textIds, reports);
        return new Grouping(members, textIds, copies, reports, summaries, affairs(batch));
    }

    private StandingAffairs affairs(List<CodedArticle> batch) {
        Set<String> codes = new TreeSet<>();
        batch.forEach(coded ->
                coded.mentions().forEach(mention -> codes.add(mention.actor().code())));
        StandingAffairs known = record.groups(groups -> groups.affairs(codes));
        AffairBook book = new AffairBook(known.meetings(), known.instruments(), known.demands());
        batch.forEach(book::add);
        AffairBook.Touched touched = book.touched();
        return new StandingAffairs(touched.meetings(), touched.instruments(), touched.demands());
    }

    private static List<ReportOf> reports(List<CodedArticle> batch, Map<String, String> decided) {
        List<ReportOf> reports = new ArrayList<>();
        for (CodedArticle coded : batch) {
            coded.events().stream()
                    .map(Event::id)
                    .distinct()
                    .forEach(id -> Optional.ofNullable(decided.get(id))
                            .ifPresent(act ->
                                    reports.add(new ReportOf(id, coded.article().id(), act))));
        }
        return reports;
    }

    /** Of each article the text that it shares with its copies: that of the most similar one which has one, else its own. */
    private Map<String, String> textIds(List<CodedArticle> batch, List<Copy> copies) {
        Map<String, List<Copy>> links = new HashMap<>();
        Set<String> others = new TreeSet<>();
        for (Copy copy : copies) {
            if (copy.kind() != CopyKind.EXCERPT) {
                for (String id : List.of(copy.articleId(), copy.ofId())) {
                    links.computeIfAbsent(id, i -> new ArrayList<>()).add(copy);
                    others.add(id);
                }
            }
        }
        Map<String, String> known = new HashMap<>();
        record.groups(groups -> groups.places(others)).forEach((id, place) -> known.put(id, place.textId()));
        Map<String, String> textIds = new HashMap<>();
        for (CodedArticle coded : batch) {
            String id = coded.article().id();
            String text = links.getOrDefault(id, List.of()).stream()
                    .filter(copy -> known.containsKey(other(copy, id)))
                    .max(Comparator.comparingDouble(Copy::similarity).thenComparing(copy -> other(copy, id)))
                    .map(copy -> known.get(other(copy, id)))
                    .orElse(id);
            known.put(id, text);
            textIds.put(id, text);
        }
        return textIds;
    }

    private static String other(Copy copy, String id) {
        return copy.articleId().equals(id) ? copy.ofId() : copy.articleId();
    }

    /** The story events that the batch reports, as they are with it. */
    private List<StoryEvent> summaries(List<CodedArticle> batch, Map<String, String> textIds, List<ReportOf> reports) {
        Set<String> touched = new TreeSet<>();
        reports.forEach(report -> touched.add(report.storyEventId()));
        List<ReportOf> all = new ArrayList<>(record.groups(groups -> groups.reports(touched)));
        all.addAll(reports);
        Map<String, CodedArticle> articles = new HashMap<>();
        batch.forEach(coded -> articles.put(coded.article().id(), coded));
        List<String> missing = all.stream()
                .map(ReportOf::articleId)
                .filter(id -> !articles.containsKey(id))
                .distinct()
                .toList();
        record.groups(groups -> groups.articles(missing))
                .forEach(coded -> articles.put(coded.article().id(), coded));
        Map<String, String> texts = new HashMap<>(textIds);
        record.groups(groups -> groups.places(missing)).forEach((id, place) -> texts.put(id, place.textId()));
        Map<String, List<StoryReport>> members = new HashMap<>();
        for (ReportOf report : all) {
            CodedArticle coded = Objects.requireNonNull(articles.get(report.articleId()));
            String text = Objects.requireNonNull(texts.get(report.articleId()));
            members.computeIfAbsent(report.storyEventId(), id -> new ArrayList<>())
                    .add(report(report.eventId(), coded, text));
        }
        return touched.stream()
                .map(id -> StoryEventSummary.of(id, members.getOrDefault(id, List.of())))
                .toList();
    }

    private static StoryReport report(String eventId, CodedArticle coded, String textId) {
        Event event = coded.events().stream()
                .filter(e -> e.id().equals(eventId))
                .findFirst()
                .orElseThrow();
        Optional<Statement> claim = event.reportedBy()
                .flatMap(id -> coded.statements().stream()
                        .filter(statement -> statement.id().equals(id))
                        .findFirst());
        return new StoryReport(event, coded.article(), claim, textId);
    }

    @Override
    public void close() {
        files.close();
    }
}
