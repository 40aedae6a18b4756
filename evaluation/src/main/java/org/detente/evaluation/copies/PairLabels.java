package org.detente.evaluation.copies;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.detente.evaluation.copies.story.PartKind;
import org.detente.evaluation.copies.variant.Origin;
import org.detente.evaluation.copies.variant.Role;
import org.detente.evaluation.copies.variant.Words;

/**
 * Tells from what two articles were made of what they are to each other.
 *
 * <p>Of the stories' own articles the gold data says it. A variant is to other articles what its origin is to them, and the more
 * distant of the two: a reprint of an edited version is edited of the base. Where a step too many lies between two, they are copies of
 * any kind if they share sixty words that are two fifths of the shorter, and otherwise not scored.
 */
final class PairLabels {
    private static final int LEAST_WORDS_SHARED = 60;
    private static final double LEAST_SHARE = 0.4;

    private PairLabels() {}

    static Label of(Item one, Item other) {
        List<Label> labels = new ArrayList<>();
        for (Origin origin : one.labelled().origins()) {
            for (Origin otherOrigin : other.labelled().origins()) {
                if (origin.story().equals(otherOrigin.story())) {
                    labels.add(label(one, origin, other, otherOrigin));
                }
            }
        }
        labels.removeIf(label -> label == Label.NONE);
        return switch (Set.copyOf(labels).size()) {
            case 0 -> Label.NONE;
            case 1 -> labels.get(0);
            default -> labels.stream().anyMatch(Label::isCopy) ? Label.ANY : Label.UNSURE;
        };
    }

    private static Label label(Item one, Origin origin, Item other, Origin otherOrigin) {
        Label parts = parts(origin.part(), otherOrigin.part());
        if (parts == Label.NONE) {
            return Label.NONE;
        }
        if (origin.role() == Role.PASSAGE || otherOrigin.role() == Role.PASSAGE) {
            return origin.role() == Role.PASSAGE
                    ? quoted(origin, other, otherOrigin)
                    : quoted(otherOrigin, one, origin);
        }
        int changed = (origin.role() == Role.CHANGED ? 1 : 0) + (otherOrigin.role() == Role.CHANGED ? 1 : 0);
        return switch (parts) {
            case IDENTICAL -> changed == 0 ? whole(one, other) : changed == 1 ? Label.EDITED : shared(one, other);
            case EDITED -> changed == 0 ? Label.EDITED : shared(one, other);
            default -> changed == 0 ? parts : Label.UNSURE;
        };
    }

    /** What two articles of one story are to each other. */
    private static Label parts(PartKind one, PartKind other) {
        if (one == other) {
            return Label.IDENTICAL;
        }
        if (!one.sharesText() || !other.sharesText()) {
            return Label.NONE;
        }
        Set<PartKind> both = Set.of(one, other);
        if (!both.contains(PartKind.BASE)) {
            return Label.ANY;
        }
        return both.contains(PartKind.REWORDED) ? Label.REWORDED : Label.EDITED;
    }

    /** A passage of an article, against an article that is that one or a copy of it. */
    private static Label quoted(Origin passage, Item other, Origin otherOrigin) {
        String text = text(other);
        if (!text.contains(text(Words.of(String.join(" ", passage.passage()))))) {
            return Label.UNSURE;
        }
        return switch (otherOrigin.role()) {
            case WHOLE -> Label.EXCERPT;
            case CHANGED -> Label.ANY;
            case PASSAGE -> Label.UNSURE;
        };
    }

    /** Identical is the same text under the same headline; quotation marks, white space and paragraphs do not count. */
    private static Label whole(Item one, Item other) {
        boolean same = text(one).equals(text(other))
                && Words.of(one.labelled().title())
                        .equals(Words.of(other.labelled().title()));
        return same ? Label.IDENTICAL : Label.REPRINT;
    }

    private static Label shared(Item one, Item other) {
        Set<String> paragraphs = new HashSet<>(one.labelled().paragraphs());
        int words = other.labelled().paragraphs().stream()
                .filter(paragraphs::contains)
                .mapToInt(Words::count)
                .sum();
        int shorter = Math.min(
                Words.count(one.article().text()), Words.count(other.article().text()));
        return words >= LEAST_WORDS_SHARED && words >= LEAST_SHARE * shorter ? Label.ANY : Label.UNSURE;
    }

    private static String text(Item item) {
        return text(Words.of(item.article().text()));
    }

    private static String text(List<String> words) {
        return " " + String.join(" ", words) + " ";
    }
}
