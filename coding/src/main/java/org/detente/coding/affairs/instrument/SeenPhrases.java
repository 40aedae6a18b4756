package org.detente.coding.affairs.instrument;

import java.util.ArrayList;
import java.util.List;
import org.detente.coding.actor.Words;
import org.detente.coding.affairs.instrument.phrase.HeadNoun;
import org.detente.coding.affairs.instrument.phrase.InstrumentPhrase;
import org.detente.coding.affairs.instrument.phrase.PhraseFinder;
import org.detente.coding.affairs.instrument.phrase.Use;
import org.detente.coding.statement.cue.WordClass;

/**
 * Finds the noun phrases that the network takes for instruments and no list has: "the bus from Lahore to Delhi".
 *
 * @param scores the network's
 */
record SeenPhrases(Scores scores) {
    /** Less likely words are left out; what remains is settled by all that is seen of it. */
    private static final double LIKELY = 0.3;

    /** The phrases of a sentence, apart from those that the lists find. */
    List<InstrumentPhrase> find(Words words, List<InstrumentPhrase> listed) {
        List<InstrumentPhrase> found = new ArrayList<>();
        int from = 0;
        while (from < words.size()) {
            int to = from;
            while (to < words.size() && isLikely(words, to)) {
                to++;
            }
            int head = head(words, from, to);
            if (head >= from && isApart(from, to, listed)) {
                HeadNoun noun = new HeadNoun(scores.kind(words.span(from, to)), Use.SEEN, false, false, false);
                found.add(PhraseFinder.around(words, head, noun));
            }
            from = Math.max(from + 1, to);
        }
        return found;
    }

    private boolean isLikely(Words words, int i) {
        return 1 - scores.of(words.span(i))[0] > LIKELY;
    }

    /** The last word before a preposition; none before the first where it is no word. */
    private static int head(Words words, int from, int to) {
        int end = from;
        while (end < to && (end == from || !WordClass.PREPOSITION.has(words.key(end)))) {
            end++;
        }
        int head = end - 1;
        while (head >= from && !Character.isLetter(words.key(head).codePointAt(0))) {
            head--;
        }
        return head;
    }

    private static boolean isApart(int from, int to, List<InstrumentPhrase> listed) {
        return listed.stream().noneMatch(phrase -> phrase.start() < to && phrase.end() > from);
    }
}
