package org.detente.evaluation.copies.variant;

import java.util.ArrayList;
import java.util.List;

/** The same text at another outlet: as it is, or under another headline and with words of the outlet around it. */
final class Reprints {
    private Reprints() {}

    /** The same words; quotation marks and white space are those of another system. */
    static LabelledArticle identical(LabelledArticle of, String id, Chance chance) {
        Draft draft = of.draft();
        draft.takeOver(chance);
        if (chance.in(0.5)) {
            draft.paragraphs.replaceAll(Reprints::curled);
            draft.title = curled(draft.title);
        }
        if (chance.in(0.5)) {
            draft.paragraphs.replaceAll(p -> "  " + p.replace(". ", ".\u00a0 ") + "\t");
        }
        return draft.finish(id);
    }

    /**
     * The same text in another frame.
     *
     * @param headlines of other articles on the happening
     */
    static LabelledArticle reprint(LabelledArticle of, List<String> headlines, String id, Chance chance) {
        Draft draft = of.draft();
        draft.takeOver(chance);
        boolean renamed = chance.in(0.75);
        frame(draft, of.outlet(), chance);
        if (renamed || draft.paragraphs.equals(of.paragraphs())) {
            draft.title = headlines.isEmpty() || chance.in(0.3)
                    ? Wordings.chosen(Wordings.Use.HEADLINE, draft, of.outlet(), chance)
                    : chance.one(headlines);
        }
        if (chance.in(0.2)) {
            Layout.change(draft, chance);
        }
        return draft.finish(id);
    }

    /** Puts some of what outlets put around a text around it. */
    static void frame(Draft draft, String origin, Chance chance) {
        if (chance.in(0.4)) {
            draft.paragraphs.set(
                    0,
                    chance.in(0.5)
                            ? Dateline.without(draft.paragraphs.get(0))
                            : Dateline.crediting(draft.paragraphs.get(0), origin));
        }
        List<String> before = new ArrayList<>();
        if (chance.in(0.2)) {
            before.add(Wordings.chosen(Wordings.Use.STANDFIRST, draft, origin, chance));
        }
        draft.paragraphs.addAll(0, before);
        if (chance.in(0.25)) {
            draft.paragraphs.add(Wordings.chosen(Wordings.Use.TAGLINE, draft, origin, chance));
        }
        if (chance.in(0.4)) {
            draft.paragraphs.add(
                    chance.in(0.8) ? draft.paragraphs.size() : 0,
                    Wordings.chosen(Wordings.Use.CREDIT, draft, origin, chance));
        }
        if (chance.in(0.4)) {
            StandingParagraphs.promote(draft, chance.in(0.8) ? draft.paragraphs.size() : 0);
        }
    }

    /** Straight quotation marks made curled. */
    private static String curled(String text) {
        StringBuilder curled = new StringBuilder(text.length());
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                curled.append(open ? '”' : '“');
                open = !open;
            } else {
                curled.append(c == '\'' ? '’' : c);
            }
        }
        return curled.toString();
    }
}
