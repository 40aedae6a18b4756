package org.detente.evaluation.copies.variant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.text.TextAnalyzer;

/** Texts made of two articles: two reports merged into one, or paragraphs of one quoted in the other. */
final class Mixtures {
    private static final double LEAST_SHARE_MERGED = 2 / 3.0;
    private static final int LEAST_WORDS_QUOTED = 65;
    private static final int MOST_WORDS_QUOTED = 130;
    /** Words of a passage that nobody is quoted with. */
    private static final int LEAST_WORDS_TOLD = 45;
    /** Of more than half of a text one could say as well that it was cut. */
    private static final double MOST_SHARE_QUOTED = 0.45;
    /** The host must still say much else. */
    private static final double MOST_SHARE_OF_HOST = 0.6;

    private Mixtures() {}

    /** Two reports as one, with at least two thirds of the words of each. */
    static LabelledArticle merged(LabelledArticle first, LabelledArticle second, String id, Chance chance) {
        Draft draft = first.draft();
        List<String> one = most(first.paragraphs(), chance);
        List<String> two = new ArrayList<>(most(second.paragraphs(), chance));
        two.set(0, Dateline.without(two.get(0)));
        int turn = chance.in(0.5) ? one.size() : chance.between(1, one.size());
        draft.paragraphs = new ArrayList<>(one.subList(0, turn));
        draft.paragraphs.addAll(two);
        draft.paragraphs.addAll(one.subList(turn, one.size()));
        draft.origins = List.of(
                draft.origins.get(0).as(Role.CHANGED), second.origins().get(0).as(Role.CHANGED));
        draft.takeOver(chance);
        draft.title = chance.in(0.5) ? first.title() : first.title() + "; " + second.title();
        return draft.finish(id);
    }

    private static List<String> most(List<String> paragraphs, Chance chance) {
        List<String> kept = new ArrayList<>(paragraphs);
        for (int i = chance.between(0, paragraphs.size() / 3); i > 0; i--) {
            List<String> fewer = new ArrayList<>(kept);
            fewer.remove(chance.between(0, fewer.size() - 1));
            kept = words(fewer) < LEAST_SHARE_MERGED * words(paragraphs) ? kept : fewer;
        }
        return kept;
    }

    /**
     * An article that quotes two to four paragraphs of another; none where no such paragraphs are long enough and new to it.
     *
     * @param host the article that quotes, which stays whole
     */
    static Optional<LabelledArticle> quoting(LabelledArticle host, LabelledArticle quoted, String id, Chance chance) {
        int most = Math.min(MOST_WORDS_QUOTED, (int) Math.min(
                MOST_SHARE_QUOTED * words(quoted.paragraphs()), MOST_SHARE_OF_HOST * words(host.paragraphs())));
        List<List<String>> passages = passages(quoted, most).stream()
                .filter(p -> !Words.shareRun(p, host.paragraphs()))
                .toList();
        if (passages.isEmpty()) {
            return Optional.empty();
        }
        List<String> passage = chance.one(passages);
        Draft draft = host.draft();
        int place = chance.in(0.3) ? draft.paragraphs.size() : chance.between(1, draft.paragraphs.size());
        draft.paragraphs.addAll(place, passage);
        Draft named = quoted.draft();
        draft.paragraphs.add(place, Wordings.chosen(Wordings.Use.QUOTATION, named, quoted.outlet(), chance));
        Origin of = quoted.origins().get(0);
        draft.origins = List.of(
                draft.origins.get(0).as(Role.CHANGED), new Origin(of.story(), of.part(), Role.PASSAGE, passage));
        if (draft.published.isBefore(quoted.published())) {
            draft.published = quoted.published();
        }
        draft.published = draft.published.plusDays(1);
        return Optional.of(draft.finish(id));
    }

    private static List<List<String>> passages(LabelledArticle of, int most) {
        List<String> paragraphs = new ArrayList<>(of.paragraphs());
        paragraphs.set(0, Dateline.without(paragraphs.get(0)));
        List<List<String>> passages = new ArrayList<>();
        for (int from = 0; from < paragraphs.size(); from++) {
            for (int to = from + 2; to <= Math.min(from + 4, paragraphs.size()); to++) {
                List<String> passage = paragraphs.subList(from, to);
                int words = words(passage);
                if (words >= LEAST_WORDS_QUOTED && words <= most && words - spoken(passage) >= LEAST_WORDS_TOLD) {
                    passages.add(passage);
                }
            }
        }
        return passages;
    }

    private static int words(List<String> paragraphs) {
        return Words.count(String.join(" ", paragraphs));
    }

    /** Words in quotation marks, which stand in many articles that are no copies. */
    private static int spoken(List<String> passage) {
        return passage.stream()
                .flatMap(paragraph -> TextAnalyzer.analyze(paragraph).quotations().stream()
                        .map(quotation -> quotation.span().cut(paragraph)))
                .mapToInt(Words::count)
                .sum();
    }
}
