package org.detente.coding.affairs.meeting;

import java.util.List;
import org.detente.coding.affairs.text.Line;
import org.detente.coding.affairs.text.PhraseList;
import org.detente.model.Span;

/** Which words around the telling of a meeting say how far it has come. */
public final class MeetingCues {
    private static final List<WordKind> KINDS = List.of(
            WordKind.CANCELLED,
            WordKind.POSTPONED,
            WordKind.PROPOSED,
            WordKind.PENDING,
            WordKind.DENIED,
            WordKind.CONDITIONAL,
            WordKind.PLANNED,
            WordKind.SET,
            WordKind.COUNTERPART,
            WordKind.SIDES,
            WordKind.HOME,
            WordKind.NEVER);
    private static final int NEAR = 7;
    private static final int PLACES = 4;

    private MeetingCues() {}

    /** By kind, whether the sentence has such words at all, near before the telling words, in them, and near behind: 1 or 0. */
    public static double[] of(Line line, Span words) {
        PhraseList<WordKind> lexicon = MeetingWords.standard();
        int start = line.start(words);
        int end = line.end(words);
        double[] seen = new double[KINDS.size() * PLACES];
        for (int k = 0; k < KINDS.size(); k++) {
            WordKind kind = KINDS.get(k);
            boolean[] has = {
                lexicon.has(kind, line.words(), line.from(), line.size()),
                lexicon.has(kind, line.words(), Math.max(line.from(), start - NEAR), start),
                lexicon.has(kind, line.words(), start, end),
                lexicon.has(kind, line.words(), end, Math.min(line.size(), end + NEAR))
            };
            for (int i = 0; i < PLACES; i++) {
                seen[k * PLACES + i] = has[i] ? 1 : 0;
            }
        }
        return seen;
    }
}
