package org.detente.evaluation.pairs;

import java.util.Set;
import org.detente.coding.event.Verdict;
import org.detente.model.EventType;

/**
 * The roots of the marked-pair data and how verdicts become one.
 *
 * <p>The data's annotators put some deeds under another root than PLOVER 0.8's manual does: blockades, occupations and
 * cyber attacks under ASSAULT, destroyed property and sanctions under COERCE, convictions under ACCUSE. These CAMEO
 * codes are counted as the data counts them. CONCEDE and RETREAT together are YIELD.
 */
final class Root {
    static final String YIELD = "YIELD";
    /** What a row gets where no entry was found. */
    static final String NONE = "-";

    private static final Set<String> ASSAULTS = Set.of("191", "192", "176");
    private static final Set<String> COERCIONS = Set.of("1712", "163");
    private static final Set<String> ACCUSATIONS = Set.of("116");

    private Root() {}

    static String of(Verdict verdict) {
        if (ASSAULTS.contains(verdict.cameo())) {
            return EventType.ASSAULT.name();
        }
        if (COERCIONS.contains(verdict.cameo())) {
            return EventType.COERCE.name();
        }
        if (ACCUSATIONS.contains(verdict.cameo())) {
            return EventType.ACCUSE.name();
        }
        return verdict.type() == EventType.CONCEDE || verdict.type() == EventType.RETREAT
                ? YIELD
                : verdict.type().name();
    }

    /** Quad class of a root, 1 to 4; 0 for none. YIELD counts as material cooperation, as in the data. */
    static int quad(String root) {
        if (root.equals(NONE)) {
            return 0;
        }
        return root.equals(YIELD) ? 2 : EventType.valueOf(root).quad().number();
    }
}
