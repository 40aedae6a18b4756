package org.detente.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One thing one actor is reported to do to another, in one article.
 *
 * @param id see {@link Identity#event}
 * @param articleId the article
 * @param type PLOVER 0.8 type
 * @param mode PLOVER 0.8 mode, lower case
 * @param contexts PLOVER 0.8 contexts, lower case
 * @param cameo CAMEO code, digits
 * @param goldstein conflict–cooperation value, −10 to +10
 * @param source who does it; several where they act together; empty where the words name nobody ("was shelled")
 * @param target to whom; empty where nobody is named; the same as the sources where they act on each other, so that the event is
 *     found from either side
 * @param trigger the words that report it
 * @param status whether it took place
 * @param reportedBy id of the statement that claims it; absent where the article itself reports it
 * @param date when it took place, where the text tells
 * @param place where, for events that have a place
 * @param confidence 0 to 1
 * @param basis the codebook entry or model that decided
 */
public record Event(
        String id,
        String articleId,
        EventType type,
        Optional<String> mode,
        List<String> contexts,
        Optional<String> cameo,
        OptionalDouble goldstein,
        List<ActorPhrase> source,
        List<ActorPhrase> target,
        Phrase trigger,
        Status status,
        Optional<String> reportedBy,
        Optional<PartialDate> date,
        Optional<Place> place,
        double confidence,
        String basis) {
    public Event {
        Objects.requireNonNull(id);
        Objects.requireNonNull(articleId);
        Objects.requireNonNull(type);
        Objects.requireNonNull(mode);
        contexts = List.copyOf(contexts);
        Objects.requireNonNull(cameo);
        Objects.requireNonNull(goldstein);
        source = List.copyOf(source);
        target = List.copyOf(target);
        Objects.requireNonNull(trigger);
        Objects.requireNonNull(status);
        Objects.requireNonNull(reportedBy);
        Objects.requireNonNull(date);
        Objects.requireNonNull(place);
        Objects.requireNonNull(basis);
        if (source.isEmpty() && target.isEmpty()) {
            throw new IllegalArgumentException("an event has a source or a target");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " is not between 0 and 1");
        }
    }

    /** The same event with the date that a text tells, and with the status that this date leaves it. */
    public Event withDate(Optional<PartialDate> told, Status left) {
        return new Event(
                id,
                articleId,
                type,
                mode,
                contexts,
                cameo,
                goldstein,
                source,
                target,
                trigger,
                left,
                reportedBy,
                told,
                place,
                confidence,
                basis);
    }

    /** The same event at a place. */
    public Event withPlace(Place where) {
        return new Event(
                id,
                articleId,
                type,
                mode,
                contexts,
                cameo,
                goldstein,
                source,
                target,
                trigger,
                status,
                reportedBy,
                date,
                Optional.of(where),
                confidence,
                basis);
    }

    /** The same event between participants of whom more is known; the words that name them stay, and with them the id. */
    public Event withParticipants(List<ActorPhrase> knownSource, List<ActorPhrase> knownTarget) {
        return new Event(
                id,
                articleId,
                type,
                mode,
                contexts,
                cameo,
                goldstein,
                knownSource,
                knownTarget,
                trigger,
                status,
                reportedBy,
                date,
                place,
                confidence,
                basis);
    }

    /** The same event, as sure as this. */
    public Event withConfidence(double sure) {
        return new Event(
                id,
                articleId,
                type,
                mode,
                contexts,
                cameo,
                goldstein,
                source,
                target,
                trigger,
                status,
                reportedBy,
                date,
                place,
                sure,
                basis);
    }

    /** The quad class of the type. */
    public Quad quad() {
        return type.quad();
    }
}
