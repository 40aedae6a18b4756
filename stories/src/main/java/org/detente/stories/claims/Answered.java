package org.detente.stories.claims;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The claims of both sides, where those are found that an utterance may answer. */
final class Answered {
    private static final Comparator<FoundPair> BEST = Comparator.comparing(
                    (FoundPair pair) -> pair.link().score())
            .thenComparing(pair -> pair.claim().place().article().id())
            .thenComparing(pair -> pair.claim().place().start());

    private final ClaimRows rows;
    private final Map<String, List<Utterance>> byArticle = new HashMap<>();

    /** By a word or act, and the day of publication. */
    private final Map<String, NavigableMap<Long, List<Utterance>>> elsewhere = new HashMap<>();

    Answered(ClaimRows rows, List<Utterance> claims) {
        this.rows = rows;
        for (Utterance claim : claims) {
            byArticle
                    .computeIfAbsent(claim.place().article().id(), id -> new ArrayList<>())
                    .add(claim);
            claim.day()
                    .ifPresent(day -> keys(claim)
                            .forEach(key -> elsewhere
                                    .computeIfAbsent(key, k -> new TreeMap<>())
                                    .computeIfAbsent(day.first().toEpochDay(), d -> new ArrayList<>())
                                    .add(claim)));
        }
    }

    /** The claim that an utterance answers, where it surely answers one. */
    Optional<FoundPair> by(Utterance answer) {
        List<Utterance> beside = byArticle.getOrDefault(answer.place().article().id(), List.of());
        Map<String, Utterance> candidates = new LinkedHashMap<>();
        beside.forEach(claim -> candidates.put(claim.place().row(), claim));
        // what is only said may be another version of what stands beside it, nowhere else
        if (answer.move() != Move.SAYS) {
            answer.day().ifPresent(day -> before(answer, day.first().toEpochDay(), candidates));
        }
        List<FoundPair> found = new ArrayList<>();
        for (Utterance claim : candidates.values()) {
            ClaimKind kind = claim.move().claim();
            if (rows.others(answer.by().get(0)).containsAll(claim.by())) {
                Link.of(claim, kind, answer).ifPresent(link -> found.add(new FoundPair(kind, claim, answer, link)));
            }
        }
        return found.stream().max(BEST);
    }

    /** Claims that share a word or an act with an answer and were published in the days before it. */
    private void before(Utterance answer, long day, Map<String, Utterance> candidates) {
        for (String key : keys(answer)) {
            NavigableMap<Long, List<Utterance>> days = elsewhere.getOrDefault(key, Collections.emptyNavigableMap());
            days.subMap(day - Link.ANSWERED_WITHIN, true, day, true)
                    .values()
                    .forEach(claims -> claims.forEach(
                            claim -> candidates.putIfAbsent(claim.place().row(), claim)));
        }
    }

    private static Set<String> keys(Utterance one) {
        Set<String> keys = new TreeSet<>(one.subject().words().keySet());
        keys.addAll(one.acts());
        return keys;
    }
}
