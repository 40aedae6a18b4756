package org.detente.server.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.detente.record.query.Member;
import org.detente.record.survey.ActFilter;
import org.detente.record.survey.PairCount;
import org.detente.server.filter.ActRequest;
import org.detente.server.filter.Who;
import org.detente.server.web.Recent;
import org.detente.server.web.RecordPool;

/** The pairs of actors that have the acts asked for. The answers that were asked for last are kept. */
final class PairSurvey {
    /**
     * What is found.
     *
     * @param pairs those with the most acts first
     * @param actor who all others are shown around; empty where nobody or a group is asked for
     * @param isOne whether one actor alone is asked for, and not what two do to each other
     */
    record Found(List<PairCount> pairs, Set<String> actor, boolean isOne) {}

    private static final int KEPT = 16;

    private final Recent<ActFilter, List<PairCount>> recent;

    PairSurvey(RecordPool pool) {
        this.recent = new Recent<>(pool, KEPT);
    }

    Found find(ActRequest request) {
        ActFilter filter = request.filter().ofAnybody();
        List<PairCount> all = recent.of(filter, record -> record.survey(survey -> survey.pairs(filter)));
        Set<String> side = codes(request.who().map(Who::members).orElse(List.of()), request.to());
        Set<String> other = codes(request.who().map(Who::others).orElse(List.of()), request.to());
        Set<String> actor = side.size() == 1 ? side : Set.of();
        return new Found(Graph.among(all, side, other), actor, !actor.isEmpty() && other.isEmpty());
    }

    /** Members on the last day of the period, of a group without one those of today's list. */
    private static Set<String> codes(List<Member> members, Optional<LocalDate> last) {
        return members.stream()
                .filter(member -> member.to()
                                .map(to -> last.map(day -> !to.isBefore(day)).orElse(false))
                                .orElse(true)
                        && member.from()
                                .map(from -> last.map(day -> !from.isAfter(day)).orElse(true))
                                .orElse(true))
                .map(Member::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
