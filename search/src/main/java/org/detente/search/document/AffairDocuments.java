package org.detente.search.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.detente.model.Demand;
import org.detente.model.Evidence;
import org.detente.model.Instrument;
import org.detente.model.Meeting;
import org.detente.model.Place;
import org.detente.model.Told;
import org.detente.record.group.StandingAffairs;

/** Standing affairs as documents; each is found by all words that tell of it. */
public final class AffairDocuments {
    private final Map<String, Long> arrivals;

    /**
     * @param arrivals numbers of the articles that tell of the affairs, by identifier
     */
    public AffairDocuments(Map<String, Long> arrivals) {
        this.arrivals = Map.copyOf(arrivals);
    }

    /** The articles that tell of some affairs. */
    public static List<String> articles(StandingAffairs affairs) {
        return Stream.of(
                        affairs.meetings().stream().flatMap(meeting -> evidence(meeting.history())),
                        affairs.instruments().stream().flatMap(instrument -> evidence(instrument.history())),
                        affairs.demands().stream().flatMap(AffairDocuments::evidence))
                .flatMap(evidence -> evidence)
                .map(Evidence::articleId)
                .distinct()
                .toList();
    }

    /** One document an affair. */
    public List<Document> of(StandingAffairs affairs) {
        List<Document> all = new ArrayList<>();
        affairs.meetings().forEach(meeting -> all.add(meeting(meeting)));
        affairs.instruments().forEach(instrument -> all.add(instrument(instrument)));
        affairs.demands().forEach(demand -> all.add(demand(demand)));
        return all;
    }

    private Document meeting(Meeting meeting) {
        Draft draft = draft(meeting.id(), SearchKind.MEETING, evidence(meeting.history()))
                .exact(Fields.ACTOR, meeting.parties())
                .exact(Fields.STATUS, word(meeting.status()))
                .shown(Fields.WHO, Optional.of(String.join(", ", meeting.parties())))
                .date(meeting.date(), true);
        String what = Stream.of(
                        meeting.forum().stream(),
                        meeting.topic().stream(),
                        meeting.place().stream().map(Place::name))
                .flatMap(words -> words)
                .collect(Collectors.joining(", "));
        if (!what.isEmpty()) {
            draft.words(Fields.TITLE, what);
        }
        return draft.document();
    }

    private Document instrument(Instrument instrument) {
        return draft(instrument.id(), SearchKind.INSTRUMENT, evidence(instrument.history()))
                .words(Fields.TITLE, instrument.name())
                .exact(Fields.ACTOR, instrument.parties())
                .exact(Fields.TYPE, word(instrument.kind()))
                .exact(Fields.STATUS, word(instrument.status()))
                .shown(Fields.WHO, Optional.of(String.join(", ", instrument.parties())))
                .date(instrument.last().day(), true)
                .document();
    }

    private Document demand(Demand demand) {
        return draft(demand.id(), SearchKind.DEMAND, evidence(demand))
                .words(Fields.TITLE, demand.content())
                .exact(
                        Fields.ACTOR,
                        Stream.concat(demand.by().stream(), demand.to().stream())
                                .toList())
                .exact(Fields.STATUS, word(demand.reply()))
                .shown(Fields.WHO, Optional.of(RowDocuments.who(demand.by(), demand.to())))
                .date(demand.date(), true)
                .document();
    }

    /** The words of all articles, the latest first, with the latest as its article. */
    private Draft draft(String id, SearchKind kind, Stream<Evidence> told) {
        List<Evidence> evidence = told.distinct()
                .sorted(Comparator.comparing((Evidence e) -> arrival(e.articleId()))
                        .thenComparing(Evidence::articleId)
                        .reversed())
                .toList();
        String latest = evidence.get(0).articleId();
        String words = evidence.stream().map(e -> e.words().text()).distinct().collect(Collectors.joining("\n"));
        return new Draft(id, id, latest, kind.number(), arrival(latest)).words(Fields.TEXT, words);
    }

    private long arrival(String articleId) {
        return arrivals.getOrDefault(articleId, 0L);
    }

    private static <S extends Enum<S>> Stream<Evidence> evidence(List<Told<S>> history) {
        return history.stream().map(Told::evidence);
    }

    private static Stream<Evidence> evidence(Demand demand) {
        return Stream.concat(demand.evidence().stream(), evidence(demand.replies()));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
