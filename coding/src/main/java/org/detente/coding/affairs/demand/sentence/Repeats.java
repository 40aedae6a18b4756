package org.detente.coding.affairs.demand.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.detente.coding.affairs.demand.word.ContentWords;

/** Demands that a text tells again. */
public final class Repeats {
    /** So many demands back a repetition is looked for. */
    private static final int REMEMBERED = 60;

    private Repeats() {}

    /** Each demand once, as it is told first: others have the same words, or the same parties and half of the words. */
    public static List<Asking> without(List<Asking> all) {
        List<Asking> known = new ArrayList<>();
        for (Asking asking : all) {
            List<Asking> last = known.subList(Math.max(0, known.size() - REMEMBERED), known.size());
            if (last.stream().noneMatch(other -> areOne(other, asking))) {
                known.add(asking);
            }
        }
        return known;
    }

    private static boolean areOne(Asking one, Asking other) {
        boolean words =
                one.line().number() == other.line().number() && one.start() < other.end() && other.start() < one.end();
        boolean parties = overlap(one.by(), other.by()) && overlap(one.to(), other.to());
        return words || (parties && ContentWords.shareHalf(one.content(), other.content()));
    }

    private static boolean overlap(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }
}
