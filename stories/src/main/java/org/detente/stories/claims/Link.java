package org.detente.stories.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Why an utterance answers a claim.
 *
 * @param kind how it answers
 * @param score how sure; above 0
 * @param reasons in words for a reader
 */
record Link(AnswerKind kind, double score, List<String> reasons) {
    /** Days within which another article's answer belongs to a claim. */
    static final long ANSWERED_WITHIN = 14;

    /** Days within which both sides say the same of each other. */
    private static final long COUNTERED_WITHIN = 3;

    /** Part of the subject that claim and answer share, where they stand in different articles. */
    private static final double SAME_SUBJECT = 0.34;

    private static final double SAME_ACT = 3;
    private static final double POINTS_BACK = 2;
    private static final double NEAR = 1;

    Link {
        reasons = List.copyOf(reasons);
    }

    /** Absent where the one does not surely answer the other. */
    static Optional<Link> of(Utterance claim, ClaimKind what, Utterance answer) {
        AnswerKind kind = answer.move().answerTo(what);
        boolean named = answer.answers().isEmpty() || answer.answers().get() == what || answer.move() == Move.ACCUSES;
        if (kind == null || !named || !addressed(claim, answer)) {
            return Optional.empty();
        }
        boolean isDenied = kind == AnswerKind.DENIAL
                && claim.sameArticle(answer)
                && (answer.move() == Move.DENIES || answer.answers().isPresent());
        if (claim.move() == Move.SAYS && !isDenied) {
            return Optional.empty();
        }
        return claim.sameArticle(answer) ? within(claim, what, answer, kind) : across(claim, answer, kind);
    }

    /** Whether what is known of those who are meant fits: claim at the one who answers, answer at the one who claims. */
    private static boolean addressed(Utterance claim, Utterance answer) {
        return (claim.to().isEmpty() || claim.to().stream().anyMatch(answer.by()::contains))
                && (answer.to().isEmpty() || answer.to().stream().anyMatch(claim.by()::contains));
    }

    private static Optional<Link> within(Utterance claim, ClaimKind what, Utterance answer, AnswerKind kind) {
        int behind = answer.sentencesBehind(claim);
        boolean after = behind > 0
                || (behind == 0 && answer.place().start() > claim.place().start());
        boolean next = after && behind <= 1;
        Set<String> shared = claim.subject().shared(answer.subject());
        boolean sameAct = sharesAct(claim, answer);
        boolean answers = switch (kind) {
            case DENIAL, REFUSAL, ACCEPTANCE ->
                sameAct || (next && (answer.back() || !shared.isEmpty())) || (behind >= -1 && shared.size() >= 2);
            case COUNTER -> next && (!shared.isEmpty() || claim.types().stream().anyMatch(answer.types()::contains));
            case OTHER_VERSION ->
                next
                        && (shared.size() >= 2
                                || (answer.negated() && !shared.isEmpty())
                                || answer.topic().filter(claim.subject()::has).isPresent());
            case PARTIAL -> false;
        };
        if (!answers) {
            return Optional.empty();
        }
        List<String> reasons = new ArrayList<>();
        if (sameAct) {
            reasons.add("the same act");
        }
        if (next) {
            reasons.add(behind == 0 ? "in one sentence" : "in the next sentence");
        }
        if (answer.back() && next) {
            reasons.add("points back to the " + words(what));
        }
        boolean denies = kind == AnswerKind.OTHER_VERSION && answer.negated();
        return Optional.of(
                link(denies ? AnswerKind.DENIAL : kind, score(shared, answer, next, sameAct), reasons, shared));
    }

    private static Optional<Link> across(Utterance claim, Utterance answer, AnswerKind kind) {
        Optional<Long> days = answer.daysBehind(claim);
        Set<String> shared = claim.subject().shared(answer.subject());
        boolean countered = kind == AnswerKind.COUNTER;
        long most = countered ? COUNTERED_WITHIN : ANSWERED_WITHIN;
        boolean sameAct = sharesAct(claim, answer);
        boolean sameSubject =
                shared.size() >= (countered ? 3 : 2) && claim.subject().share(answer.subject()) >= SAME_SUBJECT;
        if (kind == AnswerKind.OTHER_VERSION
                || days.isEmpty()
                || days.get() < 0
                || days.get() > most
                || !(sameAct || sameSubject)) {
            return Optional.empty();
        }
        List<String> reasons = new ArrayList<>();
        if (sameAct) {
            reasons.add("the same act");
        }
        reasons.add(
                switch (days.get().intValue()) {
                    case 0 -> "on the same day";
                    case 1 -> "on the next day";
                    default -> days.get() + " days later";
                });
        return Optional.of(link(kind, score(shared, answer, false, sameAct), reasons, shared));
    }

    /** An accusation that is answered by another one is not about the same act, but about one of its kind. */
    private static boolean sharesAct(Utterance claim, Utterance answer) {
        return answer.move() != Move.ACCUSES && claim.acts().stream().anyMatch(answer.acts()::contains);
    }

    private static double score(Set<String> shared, Utterance answer, boolean next, boolean sameAct) {
        return (sameAct ? SAME_ACT : 0) + (next ? NEAR : 0) + (next && answer.back() ? POINTS_BACK : 0) + shared.size();
    }

    private static Link link(AnswerKind kind, double score, List<String> reasons, Set<String> shared) {
        if (!shared.isEmpty()) {
            reasons.add("about the same: " + String.join(", ", shared));
        }
        return new Link(kind, score, reasons);
    }

    private static String words(ClaimKind what) {
        return what.name().toLowerCase(Locale.ROOT);
    }
}
