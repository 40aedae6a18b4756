package org.detente.coding.statement;

import java.util.List;
import java.util.Set;
import org.detente.coding.statement.phrase.Passage;
import org.detente.coding.statement.phrase.Reading;
import org.detente.coding.statement.phrase.Words;

/** "Orel: we are ready", as interviews and headlines write it. */
final class LabelAttribution implements Rule {
    private static final int LONGEST = 3;
    private static final Set<String> NO_SPEAKER = Set.of(
            "source",
            "sources",
            "photo",
            "image",
            "video",
            "note",
            "update",
            "updated",
            "read",
            "related",
            "tags",
            "by",
            "from",
            "date",
            "location",
            "where",
            "when",
            "who",
            "what",
            "why",
            "how",
            "editor's",
            "contact",
            "email",
            "phone",
            "tel",
            "topics",
            "categories",
            "share",
            "more",
            "also",
            "opinion",
            "analysis",
            "exclusive",
            "q",
            "a",
            "revealed",
            "poll",
            "correction",
            "contributing",
            "study",
            "survey",
            "fact",
            "breaking",
            "watch",
            "live",
            "here",
            "example",
            "background",
            "summary",
            "abstract");

    @Override
    public List<Draft> drafts(Reading reading, List<Draft> before) {
        Passage passage = reading.passage();
        int colon = 0;
        while (colon < passage.size() && colon <= LONGEST && !passage.is(colon, ":")) {
            if (!passage.isCapitalized(colon) || passage.isQuoted(colon)) {
                return List.of();
            }
            colon++;
        }
        boolean speaks = colon > 0
                && colon + 2 < passage.size()
                && passage.is(colon, ":")
                && !NO_SPEAKER.contains(passage.lower(0))
                && !before.stream().anyMatch(draft -> draft.cue().start() < colonLimit(passage));
        if (!speaks) {
            return List.of();
        }
        int start = colon + 1;
        return reading.clauses()
                .trimmed(start, passage.size())
                .map(content ->
                        List.of(Draft.of(new Words(0, start - 1), new Words(start - 1, start), List.of(content))))
                .orElse(List.of());
    }

    private static int colonLimit(Passage passage) {
        return Math.min(LONGEST, passage.size());
    }
}
