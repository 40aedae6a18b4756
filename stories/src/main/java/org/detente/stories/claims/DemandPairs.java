package org.detente.stories.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.detente.model.Demand;
import org.detente.model.Evidence;
import org.detente.model.ReplyStatus;
import org.detente.model.Told;
import org.detente.stories.claims.ClaimWords.Kind;

/** Makes pairs of demands that were answered. */
final class DemandPairs {
    /** Characters between two sentences, at most an empty line. */
    private static final int BETWEEN_SENTENCES = 2;

    private static final Set<Kind> NO = Set.of(Kind.DENYING, Kind.REJECTING, Kind.REFUSING);

    private DemandPairs() {}

    static List<ClaimPair> of(ClaimRows rows) {
        List<ClaimPair> pairs = new ArrayList<>();
        for (Demand demand : rows.demands()) {
            boolean between = (demand.by().stream().anyMatch(rows.sideA()::contains)
                            && demand.to().stream().anyMatch(rows.sideB()::contains))
                    || (demand.by().stream().anyMatch(rows.sideB()::contains)
                            && demand.to().stream().anyMatch(rows.sideA()::contains));
            if (between && !demand.replies().isEmpty()) {
                demand.replies().stream()
                        .filter(reply -> follows(demand, reply))
                        .flatMap(reply -> pair(demand, reply).stream())
                        .findFirst()
                        .ifPresent(pairs::add);
            }
        }
        return pairs;
    }

    /** Whether the reply is told in the sentence behind the demand, by the other side, with a word that says yes or no. */
    private static boolean follows(Demand demand, Told<ReplyStatus> reply) {
        Evidence words = reply.evidence();
        return demand.repliedBy().stream().noneMatch(demand.by()::contains)
                && says(demand, reply)
                && demand.evidence().stream()
                        .filter(asked -> asked.articleId().equals(words.articleId()))
                        .map(asked -> words.words().span().start()
                                - asked.words().span().end())
                        .anyMatch(gap -> gap >= 0 && gap <= BETWEEN_SENTENCES);
    }

    /** "China declined" says no to anything; a yes has to name what it is said to. */
    private static boolean says(Demand demand, Told<ReplyStatus> reply) {
        List<String> words = ClaimWords.of(reply.evidence().words().text());
        return switch (reply.status()) {
            case REJECTED -> NO.stream().anyMatch(kind -> ClaimWords.has(kind, words));
            case ACCEPTED, PARTIAL ->
                ClaimWords.has(Kind.ACCEPTING, words)
                        && !Subject.of(ClaimWords.of(demand.content()), Set.of())
                                .shared(Subject.of(words, Set.of()))
                                .isEmpty();
            case COUNTERED, PENDING -> false;
        };
    }

    private static Optional<ClaimPair> pair(Demand demand, Told<ReplyStatus> reply) {
        List<String> answerers = demand.repliedBy().isEmpty() ? demand.to() : demand.repliedBy();
        return kind(reply.status())
                .map(kind -> new ClaimPair(
                        ClaimKind.DEMAND,
                        new Claim(
                                demand.by(),
                                demand.to(),
                                demand.date(),
                                demand.id(),
                                demand.evidence().get(0),
                                articles(demand.evidence())),
                        kind,
                        new Claim(
                                answerers,
                                demand.by(),
                                reply.day(),
                                demand.id(),
                                reply.evidence(),
                                List.of(reply.evidence().articleId())),
                        List.of(demand.link().orElse("told as the reply to it"))));
    }

    private static List<String> articles(List<Evidence> evidence) {
        return Stream.concat(Stream.of(evidence.get(0)), evidence.stream())
                .map(Evidence::articleId)
                .distinct()
                .toList();
    }

    private static Optional<AnswerKind> kind(ReplyStatus status) {
        return switch (status) {
            case ACCEPTED -> Optional.of(AnswerKind.ACCEPTANCE);
            case PARTIAL -> Optional.of(AnswerKind.PARTIAL);
            case REJECTED -> Optional.of(AnswerKind.REFUSAL);
            case COUNTERED -> Optional.of(AnswerKind.COUNTER);
            case PENDING -> Optional.empty();
        };
    }
}
