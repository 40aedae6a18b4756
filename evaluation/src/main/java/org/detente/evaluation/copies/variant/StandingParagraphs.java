package org.detente.evaluation.copies.variant;

import java.util.List;

/** Paragraphs that an outlet or agency puts into many articles which have nothing else in common. */
final class StandingParagraphs {
    private static final double WITH_BACKGROUND = 0.3;
    private static final double WITH_PROMOTION = 0.2;

    private StandingParagraphs() {}

    /** Puts an agency's background before the last paragraph of some articles, and an outlet's own words at the end of some. */
    static void add(Draft draft, Chance chance) {
        if (chance.in(WITH_BACKGROUND)) {
            List<String> backgrounds = Wordings.of(Wordings.Use.BACKGROUND, draft.half());
            int which = chance.between(0, backgrounds.size() - 1);
            draft.paragraphs.add(draft.paragraphs.size() - 1, backgrounds.get(which));
            draft.standing.add(draft.half() + " background " + which);
        } else if (chance.in(WITH_PROMOTION)) {
            draft.outlet = chance.one(Wordings.of(Wordings.Use.OUTLET, draft.half()));
            promote(draft, draft.paragraphs.size());
        }
    }

    /** Puts the words that stand in all articles of the draft's outlet at a place among its paragraphs. */
    static void promote(Draft draft, int place) {
        draft.paragraphs.add(place, Wordings.promotion(draft.outlet));
        draft.standing.add(draft.outlet);
    }
}
