package org.detente.stories.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.detente.model.Evidence;
import org.detente.model.PartialDate;

/**
 * Finds what two sides say on one question: accusation and denial, offer and refusal, demand and reply.
 *
 * <p>A statement or event of one side is laid beside those of the other: in its article those that answer in the same or the next
 * sentence or are about the same, in other articles those of the following two weeks that are about the same act or share
 * two words that tell what they are about. What names the claim that it answers ("denied British allegations that …") has it
 * in itself where no other text tells it. What several articles tell is one pair.
 *
 * <p>Example: "Algeria said Morocco had bombed the depot. Morocco called the accusation absurd." is an accusation with its denial.
 */
public final class ClaimPairs {
    private static final Set<Move> MAY_CLAIM = Set.of(Move.ACCUSES, Move.OFFERS, Move.DEMANDS, Move.SAYS);

    private final ClaimRows rows;

    private ClaimPairs(ClaimRows rows) {
        this.rows = rows;
    }

    /** The pairs of two sides, those that were answered last first. */
    public static List<ClaimPair> of(ClaimRows rows) {
        return new ClaimPairs(rows).pairs();
    }

    private List<ClaimPair> pairs() {
        List<Utterance> utterances = Utterances.of(rows);
        Answered answered =
                new Answered(rows, utterances.stream().filter(this::claims).toList());
        List<FoundPair> found = new ArrayList<>();
        for (Utterance answer : utterances) {
            answered.by(answer).or(() -> itself(answer)).ifPresent(found::add);
        }
        List<ClaimPair> pairs = new ArrayList<>(Merging.of(found));
        for (ClaimPair demand : DemandPairs.of(rows)) {
            if (pairs.stream().noneMatch(pair -> overlap(pair.answer(), demand.answer()))) {
                pairs.add(demand);
            }
        }
        return pairs.stream()
                .sorted(Comparator.comparing(
                                (ClaimPair pair) -> pair.answer()
                                        .date()
                                        .map(PartialDate::toString)
                                        .orElse(""),
                                Comparator.reverseOrder())
                        .thenComparing(pair -> pair.claim().row())
                        .thenComparing(pair -> pair.answer().row()))
                .toList();
    }

    private boolean claims(Utterance one) {
        boolean across = one.to().stream().anyMatch(others(one)::contains);
        return across
                ? MAY_CLAIM.contains(one.move())
                : one.move() == Move.OFFERS && one.to().isEmpty();
    }

    /** An answer that names what it answers, and whose that is. */
    private Optional<FoundPair> itself(Utterance answer) {
        Set<String> claimants = new TreeSet<>(answer.named());
        claimants.retainAll(others(answer));
        if (answer.answers().isEmpty() || answer.back() || claimants.isEmpty()) {
            return Optional.empty();
        }
        ClaimKind what = answer.answers().get();
        return Optional.ofNullable(answer.move().answerTo(what))
                .filter(kind -> kind != AnswerKind.COUNTER && kind != AnswerKind.OTHER_VERSION)
                .map(kind -> new FoundPair(
                        what,
                        answer.answeredOf(claimants),
                        answer,
                        new Link(kind, 1, List.of("the answer names what it answers"))));
    }

    private static boolean overlap(Claim one, Claim other) {
        Evidence words = one.evidence();
        return words.articleId().equals(other.evidence().articleId())
                && words.words().span().overlaps(other.evidence().words().span());
    }

    private Set<String> others(Utterance one) {
        return rows.others(one.by().get(0));
    }
}
