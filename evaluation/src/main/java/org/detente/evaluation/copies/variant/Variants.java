package org.detente.evaluation.copies.variant;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.detente.evaluation.Half;
import org.detente.evaluation.copies.story.Part;
import org.detente.evaluation.copies.story.Story;

/** Makes the labelled set: the stories' articles, and of each some variants. */
public final class Variants {
    /** Bases are copied most, but content farms, later versions and reports of others are copied too. */
    private static final String COPIED = "aaaaaabcdef";
    /** Of the short texts of e and f too little would be left. */
    private static final String EDITED = "aaaaaad";

    private static final String QUOTED = "aaaacd";
    private static final String QUOTING = "def";
    private static final double MERGED = 0.8;
    private static final double QUOTED_BY_FOLLOW_UP = 0.4;
    private static final int FARTHEST = 9;

    private final List<LabelledArticle> articles = new ArrayList<>();
    private final Map<Half, List<Map<Character, LabelledArticle>>> halves = new EnumMap<>(Half.class);

    private Variants() {}

    /**
     * The labelled set of some stories. A variant that is made of two stories is made of two of the same half.
     *
     * @return the stories' own articles, then the variants
     */
    public static List<LabelledArticle> of(List<Story> stories) {
        Variants variants = new Variants();
        for (Story story : stories) {
            variants.addOriginals(story);
        }
        variants.halves.values().forEach(half -> {
            for (int i = 0; i < half.size(); i++) {
                variants.addReprints(half.get(i));
                variants.addEdits(half.get(i));
                variants.addMixtures(half, i);
            }
        });
        return List.copyOf(variants.articles);
    }

    private void addOriginals(Story story) {
        Map<Character, LabelledArticle> originals = new TreeMap<>();
        for (Part part : story.parts()) {
            Draft draft = new Draft(part);
            if (!part.kind().sharesText()) {
                StandingParagraphs.add(draft, new Chance(part.id() + " standing"));
            }
            originals.put(part.kind().letter(), draft.finish(part.id()));
        }
        articles.addAll(originals.values());
        halves.computeIfAbsent(Half.of(story.number()), h -> new ArrayList<>()).add(originals);
    }

    private void addReprints(Map<Character, LabelledArticle> story) {
        Chance chance = chance(story, "reprints");
        for (int i = chance.between(0, 2); i > 0; i--) {
            LabelledArticle of = original(story, one(COPIED, chance));
            articles.add(Reprints.identical(of, of.id() + ".identical." + i, chance));
        }
        for (int i = chance.between(0, 3); i > 0; i--) {
            LabelledArticle of = original(story, one(COPIED, chance));
            articles.add(Reprints.reprint(of, headlines(story, of), of.id() + ".reprint." + i, chance));
        }
    }

    /** What others put over their reports of the same happening. */
    private static List<String> headlines(Map<Character, LabelledArticle> story, LabelledArticle of) {
        return !of.origins().get(0).part().sharesEvent()
                ? List.of()
                : story.values().stream()
                        .filter(other -> other.origins().get(0).part().sharesEvent() && !other.equals(of))
                        .map(LabelledArticle::title)
                        .toList();
    }

    private void addEdits(Map<Character, LabelledArticle> story) {
        Chance chance = chance(story, "edits");
        for (int i = chance.between(0, 2); i > 0; i--) {
            LabelledArticle of = original(story, one(EDITED, chance));
            List<String> others = Stream.of('d', 'e')
                    .map(letter -> original(story, letter))
                    .filter(other -> !other.equals(of))
                    .flatMap(other -> other.paragraphs().stream())
                    .toList();
            articles.add(Edits.edited(of, others, of.id() + ".edited." + i, chance));
        }
    }

    private void addMixtures(List<Map<Character, LabelledArticle>> half, int which) {
        Map<Character, LabelledArticle> story = half.get(which);
        Chance chance = chance(story, "mixtures");
        if (half.size() > 1 && chance.in(MERGED)) {
            LabelledArticle first = original(story, 'a');
            LabelledArticle second = original(other(half, which, chance), 'a');
            articles.add(Mixtures.merged(first, second, first.id() + ".with." + second.id(), chance));
        }
        for (int i = chance.between(0, 3); i > 0; i--) {
            LabelledArticle quoted = original(story, one(QUOTED, chance));
            LabelledArticle host = half.size() == 1 || chance.in(QUOTED_BY_FOLLOW_UP)
                    ? original(story, 'e')
                    : original(other(half, which, chance), one(QUOTING, chance));
            String id = quoted.id() + ".in." + host.id();
            Optional<LabelledArticle> quoting = Mixtures.quoting(host, quoted, id, chance);
            quoting.filter(q -> articles.stream().noneMatch(a -> a.id().equals(q.id())))
                    .ifPresent(articles::add);
        }
    }

    private static Map<Character, LabelledArticle> other(
            List<Map<Character, LabelledArticle>> half, int which, Chance chance) {
        return half.get((which + chance.between(1, Math.min(FARTHEST, half.size() - 1))) % half.size());
    }

    private static Chance chance(Map<Character, LabelledArticle> story, String purpose) {
        return new Chance(original(story, 'a').story() + " " + purpose);
    }

    private static char one(String letters, Chance chance) {
        return letters.charAt(chance.between(0, letters.length() - 1));
    }

    private static LabelledArticle original(Map<Character, LabelledArticle> story, char letter) {
        return Objects.requireNonNull(story.get(letter), "a story has the parts a to f");
    }
}
