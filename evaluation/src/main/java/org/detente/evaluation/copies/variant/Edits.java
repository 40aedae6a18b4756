package org.detente.evaluation.copies.variant;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Texts as an editor changes them: cut, shortened, turned round, with another report's sentence or new numbers. */
final class Edits {
    private static final int MOST_NUMBERS = 3;
    private static final int MOST_ADDED = 9;
    private static final int MOST_WORDS_OF_A_SENTENCE = 35;
    /** Numbers of two or three digits, not parts of times, sums with a point, or years. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.,:-])\\d{2,3}(?![\\w:-]|[.,]\\d)");

    private Edits() {}

    /**
     * A changed version.
     *
     * @param others paragraphs of other articles on the happening, of which a sentence may be taken
     */
    static LabelledArticle edited(LabelledArticle of, List<String> others, String id, Chance chance) {
        Draft draft = of.draft();
        while (draft.paragraphs.equals(of.paragraphs())) {
            if (chance.in(0.2)) {
                draft.paragraphs = new ArrayList<>(draft.paragraphs.subList(0, (draft.paragraphs.size() + 1) / 2));
            } else if (chance.in(0.5)) {
                drop(draft, chance);
            }
            if (chance.in(0.35)) {
                move(draft, chance);
            }
            if (chance.in(0.35)) {
                insert(draft, others, chance);
            }
            if (chance.in(0.35)) {
                changeNumbers(draft, chance);
            }
        }
        draft.changed();
        if (chance.in(0.2)) {
            Layout.change(draft, chance);
        }
        if (chance.in(0.4)) {
            draft.takeOver(chance);
            Reprints.frame(draft, of.outlet(), chance);
        }
        if (chance.in(0.5)) {
            draft.title = Wordings.chosen(Wordings.Use.HEADLINE, draft, of.outlet(), chance);
        }
        return draft.finish(id);
    }

    private static void drop(Draft draft, Chance chance) {
        // without its last paragraph alone a text would look like one that lacks the words of an outlet
        for (int i = chance.between(1, Math.max(1, draft.paragraphs.size() / 3)); i > 0; i--) {
            draft.paragraphs.remove(chance.between(1, draft.paragraphs.size() - 2));
        }
    }

    private static void move(Draft draft, Chance chance) {
        String moved = draft.paragraphs.remove(chance.between(1, draft.paragraphs.size() - 1));
        draft.paragraphs.add(chance.between(1, draft.paragraphs.size()), moved);
    }

    private static void insert(Draft draft, List<String> others, Chance chance) {
        List<String> sentences = Layout.sentences(Dateline.without(chance.one(others))).stream()
                .filter(s -> Words.count(s) <= MOST_WORDS_OF_A_SENTENCE)
                .filter(s -> !Words.shareRun(List.of(s), draft.paragraphs))
                .toList();
        if (!sentences.isEmpty()) {
            draft.paragraphs.add(chance.between(1, draft.paragraphs.size() - 1), chance.one(sentences));
        }
    }

    private static void changeNumbers(Draft draft, Chance chance) {
        int left = chance.between(1, MOST_NUMBERS);
        for (int i = 0; i < draft.paragraphs.size() && left > 0; i++) {
            String paragraph = draft.paragraphs.get(i);
            String body = Dateline.without(paragraph);
            String changed = NUMBER.matcher(body)
                    .replaceAll((MatchResult m) ->
                            String.valueOf(Integer.parseInt(m.group()) + chance.between(1, MOST_ADDED)));
            draft.paragraphs.set(i, paragraph.substring(0, paragraph.length() - body.length()) + changed);
            left -= body.equals(changed) ? 0 : 1;
        }
    }
}
