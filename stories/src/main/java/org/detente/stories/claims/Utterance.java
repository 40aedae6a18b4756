package org.detente.stories.claims;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.model.Article;
import org.detente.model.EventType;
import org.detente.model.PartialDate;
import org.detente.model.Phrase;
import org.detente.model.Published;

/**
 * Something that one of the sides says, as one article tells it.
 *
 * @param move what is done by saying it
 * @param answers what it is said to answer ("the accusation", "the offer"), where the words name that
 * @param to codes of those who are meant
 * @param named those of them whom its own words name
 * @param back whether it only points back: what it is about must stand just before
 * @param negated whether it says that something is not so
 * @param subject what it is about
 * @param topic stem of the thing that it begins with as known ("the balloon …"), where it does
 * @param acts identifiers of the acts that it tells of
 * @param types what these acts are
 * @param place where it stands
 */
record Utterance(
        Move move,
        Optional<ClaimKind> answers,
        List<String> by,
        Set<String> to,
        Set<String> named,
        boolean back,
        boolean negated,
        Subject subject,
        Optional<String> topic,
        Set<String> acts,
        Set<EventType> types,
        Place place) {

    /**
     * Where an utterance stands.
     *
     * @param row the statement or event
     * @param words those that are shown
     * @param said what is said, without who says it
     * @param start where its verb stands
     */
    record Place(
            Article article,
            String row,
            Phrase words,
            Phrase said,
            int start,
            int sentence,
            int paragraph,
            Optional<PartialDate> date) {}

    /** What an answer tells of the claim that it answers. */
    Utterance answeredOf(Set<String> claimants) {
        return new Utterance(
                switch (answers.orElseThrow()) {
                    case ACCUSATION -> Move.ACCUSES;
                    case OFFER -> Move.OFFERS;
                    case DEMAND -> Move.DEMANDS;
                },
                Optional.empty(),
                List.copyOf(claimants),
                Set.copyOf(by),
                Set.of(),
                false,
                false,
                subject,
                Optional.empty(),
                acts,
                types,
                new Place(
                        place.article(),
                        place.row(),
                        place.said(),
                        place.said(),
                        place.start(),
                        place.sentence(),
                        place.paragraph(),
                        place.date()));
    }

    boolean sameArticle(Utterance other) {
        return place.article().id().equals(other.place.article().id());
    }

    /** How many sentences it stands behind another one of its article. */
    int sentencesBehind(Utterance other) {
        return place.sentence() - other.place.sentence();
    }

    /** How many days behind another one it was said or published; absent where a day is not known. */
    Optional<Long> daysBehind(Utterance other) {
        return day().flatMap(mine -> other.day().map(theirs -> ChronoUnit.DAYS.between(theirs.first(), mine.first())));
    }

    /** When it was published, known to the day. */
    Optional<PartialDate> day() {
        return place.article()
                .published()
                .map(Published::date)
                .filter(date -> date.day().isPresent());
    }
}
