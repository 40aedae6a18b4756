package org.detente.coding.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.detente.coding.codebook.CodebookMatch.Range;
import org.detente.coding.codebook.notation.ArgumentPattern;
import org.detente.coding.event.trigger.Deed;
import org.detente.model.ActorPhrase;
import org.detente.model.EventType;
import org.detente.model.Mention;

/**
 * The other side of what a sentence tells of one side only: "Washington is on the verge of suspending the talks", "Pakistan
 * rejected the claim". It is whom that side dealt with last, else the other main party of the article.
 */
final class Counterparts {
    /** Talks and relations, halted or refused. */
    private static final Set<String> TWO_SIDED = Set.of("125", "126", "160", "161", "164", "165", "166");

    /** Who meets, trades or helps without saying with whom may have anybody in mind. */
    private static final Set<EventType> OPEN = EnumSet.of(EventType.CONSULT, EventType.COOPERATE, EventType.AID);

    /** How many events back a side's last dealing still tells. */
    private static final int REACH = 4;

    private final List<Draft> before = new ArrayList<>();
    /** Parties of the article, the most often named first. */
    private final List<Participant> parties;

    Counterparts(List<Mention> mentions) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Participant> first = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            counts.merge(mention.actor().code(), 1, Integer::sum);
            first.putIfAbsent(mention.actor().code(), new Participant(ActorPhrase.of(mention), new Range(0, 0)));
        }
        parties = counts.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue()))
                .map(entry -> first.get(entry.getKey()))
                .toList();
    }

    /** Whether the draft's event has another side that need not be named. */
    static boolean haveOne(Draft draft) {
        Deed deed = draft.trigger().deed();
        ArgumentPattern pattern = draft.trigger().match().pattern();
        boolean told = pattern.speaker() ? !draft.trigger().namesTarget() : pattern.verbal() || pattern.passive();
        return TWO_SIDED.contains(deed.cameo().code()) || (told && !OPEN.contains(deed.type()));
    }

    void remember(Draft draft) {
        if (!draft.targets().isEmpty()) {
            before.add(draft);
        }
    }

    /**
     * The other side of these: between the article's two main parties the other one, else whom they dealt with last; empty where
     * the article names nobody else.
     */
    List<Participant> of(List<Participant> sources) {
        List<Participant> main = parties.stream().limit(2).toList();
        if (main.stream().anyMatch(party -> sources.stream().allMatch(party::hasCodeOf))) {
            return without(sources, main);
        }
        List<Participant> last = lastDealing(sources);
        return last.isEmpty() ? without(sources, parties) : last;
    }

    private static List<Participant> without(List<Participant> sources, List<Participant> parties) {
        return parties.stream()
                .filter(party -> sources.stream().noneMatch(source -> source.hasCodeOf(party)))
                .limit(1)
                .toList();
    }

    private List<Participant> lastDealing(List<Participant> sources) {
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - REACH); i--) {
            Draft earlier = before.get(i);
            if (earlier.trigger().reciprocal() || !(earlier.hasSource(sources) || earlier.hasTarget(sources))) {
                continue;
            }
            List<Participant> others = earlier.hasSource(sources) ? earlier.targets() : earlier.sources();
            if (others.stream().noneMatch(other -> sources.stream().anyMatch(other::hasCodeOf))) {
                return others;
            }
        }
        return List.of();
    }
}
