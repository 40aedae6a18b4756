package org.detente.coding.reader.event;

import java.util.ArrayList;
import java.util.List;
import org.detente.encoder.Passage;
import org.detente.encoder.Reading;
import org.detente.encoder.Tag;
import org.detente.model.Span;

/**
 * Mentions of actors in a passage: those that the reader finds and those that were known before. A known mention inside one
 * that the reader finds is part of it, unless several are: then the known ones count.
 */
final class MentionTagger {
    private MentionTagger() {}

    /** The mentions in the order of the text. */
    static List<Span> mentions(Reading reading, List<Span> known) {
        List<Span> found = new ArrayList<>();
        Passage passage = reading.passage();
        for (Span span : runs(reading)) {
            List<Span> inside = outermost(
                    known.stream().filter(k -> k.overlaps(span)).sorted().toList());
            if (inside.size() < 2) {
                found.add(inside.stream()
                        .filter(k -> k.contains(span))
                        .findFirst()
                        .orElse(span));
            }
        }
        for (Span span : known) {
            if (passage.reads(span) && found.stream().noneMatch(f -> f.overlaps(span))) {
                found.add(span);
            }
        }
        found.sort(null);
        return found;
    }

    private static List<Span> outermost(List<Span> sorted) {
        List<Span> outermost = new ArrayList<>();
        for (Span span : sorted) {
            boolean inside = outermost.stream().anyMatch(o -> o.overlaps(span));
            if (!inside) {
                outermost.add(span);
            }
        }
        return outermost;
    }

    private static List<Span> runs(Reading reading) {
        Passage passage = reading.passage();
        List<Span> runs = new ArrayList<>();
        int first = -1;
        for (int i = 0; i < passage.size(); i++) {
            Tag tag = passage.continuesWord(i) && first >= 0 ? Tag.CONTINUES : tag(reading, i);
            if (first >= 0 && tag != Tag.CONTINUES) {
                runs.add(passage.span(first, i - 1));
                first = -1;
            }
            if (tag == Tag.BEGINS) {
                first = i;
            }
        }
        if (first >= 0) {
            runs.add(passage.span(first, passage.size() - 1));
        }
        return runs;
    }

    private static Tag tag(Reading reading, int piece) {
        Tag best = Tag.OUTSIDE;
        for (Tag tag : Tag.values()) {
            best = reading.mention(piece, tag) > reading.mention(piece, best) ? tag : best;
        }
        return best;
    }
}
