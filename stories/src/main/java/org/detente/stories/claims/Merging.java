package org.detente.stories.claims;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes one pair of those in which the same claim is told more than once. */
final class Merging {
    /** Days within which a claim in like words is the same one, told again. */
    private static final long TOLD_AGAIN = 10;

    /** Part of the words that two tellings of one claim share. */
    private static final double SAME_WORDS = 0.6;

    /** The clearest answer first, then the surest, then the one that was told first. */
    private static final Comparator<FoundPair> BEST = Comparator.comparing(
                    (FoundPair pair) -> pair.link().kind())
            .thenComparing(pair -> -pair.link().score())
            .thenComparing(FoundPair::day)
            .thenComparing(pair -> pair.claim().place().row())
            .thenComparing(pair -> pair.answer().place().row());

    private Merging() {}

    static List<ClaimPair> of(List<FoundPair> found) {
        List<List<FoundPair>> groups = new ArrayList<>();
        int near = 0;
        for (FoundPair pair : found.stream()
                .sorted(Comparator.comparing(FoundPair::day).thenComparing(BEST))
                .toList()) {
            while (near < groups.size() && days(groups.get(near).get(0), pair) > TOLD_AGAIN) {
                near++;
            }
            groups.subList(near, groups.size()).stream()
                    .filter(group -> group.stream().anyMatch(other -> same(other.claim(), pair.claim())))
                    .findFirst()
                    .orElseGet(() -> {
                        groups.add(new ArrayList<>());
                        return groups.get(groups.size() - 1);
                    })
                    .add(pair);
        }
        return groups.stream().map(Merging::merged).toList();
    }

    private static long days(FoundPair one, FoundPair other) {
        return ChronoUnit.DAYS.between(one.day(), other.day());
    }

    private static boolean same(Utterance one, Utterance other) {
        boolean sameWords = one.subject().shared(other.subject()).size() >= 2
                && one.subject().share(other.subject()) >= SAME_WORDS;
        return one.move() == other.move()
                && one.by().equals(other.by())
                && (one.place().row().equals(other.place().row())
                        || sameWords
                        || one.acts().stream().anyMatch(other.acts()::contains));
    }

    private static ClaimPair merged(List<FoundPair> group) {
        FoundPair best = group.stream().min(BEST).orElseThrow();
        List<FoundPair> alike = group.stream()
                .filter(pair -> pair.link().kind() == best.link().kind())
                .toList();
        return new ClaimPair(
                best.kind(),
                FoundPair.row(best.claim(), articles(best, group, FoundPair::claim)),
                best.link().kind(),
                FoundPair.row(best.answer(), articles(best, alike, FoundPair::answer)),
                best.link().reasons());
    }

    private static List<String> articles(FoundPair best, List<FoundPair> group, Function<FoundPair, Utterance> told) {
        return Stream.concat(Stream.of(best), group.stream())
                .map(told)
                .map(utterance -> utterance.place().article().id())
                .distinct()
                .toList();
    }
}
