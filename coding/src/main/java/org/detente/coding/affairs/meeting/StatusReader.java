package org.detente.coding.affairs.meeting;

import java.util.Optional;
import java.util.Set;
import org.detente.coding.affairs.text.Line;
import org.detente.coding.affairs.text.PhraseList;
import org.detente.model.MeetingStatus;

/** Reads how far a meeting has come from the words around it. */
final class StatusReader {
    private static final Set<String> WALLS =
            Set.of("after", "following", "when", "while", "during", "ending", "at", "as", "since");
    private static final Set<String> BEHIND = Set.of("after", "following", "ending", "ended", "during", "closing");
    private static final Set<String> PAST = Set.of(
            "met",
            "sat",
            "spoke",
            "talked",
            "gathered",
            "convened",
            "held",
            "hosted",
            "received",
            "welcomed",
            "flew",
            "travelled",
            "traveled",
            "visited",
            "went",
            "came",
            "headed",
            "shook",
            "saw",
            "conferred",
            "opened",
            "began",
            "resumed",
            "concluded",
            "wrapped",
            "huddled",
            "telephoned",
            "phoned",
            "spent",
            "had",
            "arrived",
            "assembled",
            "brought",
            "paid",
            "agreed",
            "signed",
            "initialled",
            "discussed",
            "returned",
            "shared",
            "faced",
            "took",
            "rang",
            "exchanged",
            "called");
    private static final Set<String> AUXILIARIES =
            Set.of("will", "to", "be", "would", "could", "may", "might", "shall", "should", "'ll");
    private static final int NEAR_VERB = 6;
    private static final int NEAR_NOUN = 9;
    private static final int NEAR_WISH = 9;
    private static final int FAR_BEHIND = 16;

    private final PhraseList<WordKind> lexicon;
    private final Line line;

    StatusReader(PhraseList<WordKind> lexicon, Line line) {
        this.lexicon = lexicon;
        this.line = line;
    }

    /**
     * What a cluster's words say.
     *
     * @param isNone whether there is to be no meeting
     * @param status where the words name it
     * @param isFuture whether it is to come, of what is told plainly
     * @param isPast whether it is over, by the form of its verb
     * @param cue the word that names the status, or -1
     */
    record Reading(boolean isNone, Optional<MeetingStatus> status, boolean isFuture, boolean isPast, int cue) {
        static final Reading HELD = new Reading(false, Optional.of(MeetingStatus.HELD), false, true, -1);
    }

    Reading read(Cluster cluster, boolean alone) {
        int from = alone ? line.from() : cluster.from();
        int to = alone ? line.size() : cluster.to();
        int moved = of(cluster, WordKind.POSTPONED, from, to);
        if (moved >= 0) {
            return named(MeetingStatus.POSTPONED, moved);
        }
        int off = of(cluster, WordKind.CANCELLED, from, to);
        if (off >= 0) {
            return named(MeetingStatus.CANCELLED, off);
        }
        if (lexicon.has(WordKind.DENIED, line.words(), cluster.from(), cluster.to())) {
            return new Reading(true, Optional.empty(), false, false, -1);
        }
        int proposed = before(cluster, WordKind.PROPOSED, NEAR_WISH);
        if (proposed < 0) {
            proposed = Math.max(before(cluster, WordKind.PENDING, NEAR_WISH), behind(cluster, WordKind.PENDING));
        }
        if (proposed < 0 && lexicon.has(WordKind.PROPOSED, line.words(), cluster.start(), cluster.end())) {
            proposed = cluster.start();
        }
        if (proposed >= 0) {
            return named(MeetingStatus.PROPOSED, proposed);
        }
        if (lexicon.has(WordKind.CONDITIONAL, line.words(), cluster.from(), cluster.start())) {
            return new Reading(true, Optional.empty(), false, false, -1);
        }
        boolean past = isPast(cluster);
        boolean future = !past && isFuture(cluster);
        return new Reading(false, Optional.empty(), future, past, -1);
    }

    private static Reading named(MeetingStatus status, int cue) {
        return new Reading(false, Optional.of(status), true, false, cue);
    }

    /** A cue that is said of the meeting, not of something in a relative clause of its own ("a mesh size, which was put off"). */
    private int of(Cluster cluster, WordKind kind, int from, int to) {
        int cue = lexicon.first(kind, line.words(), from, to);
        for (int i = cue - 1; i >= Math.max(0, cue - 3); i--) {
            if (line.at(i).equals("which") && (i > cluster.end() + 4 || i < cluster.start())) {
                return -1;
            }
        }
        return cue;
    }

    private boolean isFuture(Cluster cluster) {
        boolean noun = cluster.kind() == WordKind.NOUN;
        return before(cluster, WordKind.PLANNED, noun ? NEAR_NOUN : NEAR_VERB) >= 0
                || lexicon.has(WordKind.PLANNED, line.words(), cluster.start(), cluster.end())
                || (noun && behind(cluster, WordKind.PLANNED) >= 0);
    }

    private boolean isPast(Cluster cluster) {
        boolean behind = cluster.kind() == WordKind.NOUN
                && (BEHIND.contains(line.at(cluster.start() - 1))
                        || BEHIND.contains(line.at(cluster.start() - 2))
                        || isHours(cluster));
        boolean verb = false;
        for (int i = cluster.start(); i < cluster.end(); i++) {
            boolean deal = line.at(i).equals("agreed") || line.at(i).equals("signed");
            verb |= PAST.contains(line.at(i))
                    && (!deal || cluster.kind() == WordKind.DEAL)
                    && !AUXILIARIES.contains(line.at(i - 1))
                    && !line.at(i - 1).equals("been");
        }
        return behind || verb;
    }

    /** "after four days of talks". */
    private boolean isHours(Cluster cluster) {
        boolean length =
                Set.of("hours", "days", "weeks", "minutes", "day", "hour").contains(line.at(cluster.start() - 2));
        return length && line.at(cluster.start() - 1).equals("of");
    }

    /** The nearest cue before the meeting's words with no other clause between; -1 where there is none. */
    private int before(Cluster cluster, WordKind kind, int farthest) {
        int best = -1;
        for (int i = cluster.from(); i < cluster.start(); i++) {
            int end = lexicon.end(kind, line.words(), i);
            if (end >= 0 && cluster.start() - end <= farthest && isOpen(end, cluster.start())) {
                best = i;
            }
        }
        return best;
    }

    private int behind(Cluster cluster, WordKind kind) {
        int to = Math.min(cluster.to(), cluster.end() + FAR_BEHIND);
        int cue = lexicon.first(kind, line.words(), cluster.end(), to);
        return cue >= 0 && isOpen(cluster.end(), cue) ? cue : -1;
    }

    private boolean isOpen(int from, int to) {
        for (int i = from; i < to; i++) {
            if (WALLS.contains(line.at(i))
                    && !(line.at(i).equals("as") && line.at(i + 1).equals("the"))) {
                return false;
            }
        }
        return true;
    }
}
