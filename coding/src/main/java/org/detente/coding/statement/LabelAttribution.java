package org.detente.coding.statement;

import java.util.List;
import java.util.Set;
import org.detente.coding.statement.phrase.Passage;
import org.detente.coding.statement.phrase.Reading;
import org.detente.coding.statement.phrase.Words;

/** "Orel: we are ready", as interviews and headlines write it. */
final class LabelAttribution implements Rule {
    private static final int LONGEST = 3;
    private static final int LONGEST_WITH_RANK = 6;
    private static final int LONGEST_APPOSITION = 12;
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
        int colon = name(passage, LONGEST);
        if (passage.is(colon, ",")) {
            colon = behindApposition(reading, colon);
        } else if (colon > 0 && !passage.is(colon, ":")) {
            colon = behindApposition(reading, name(passage, LONGEST_WITH_RANK));
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

    /** Behind the capitalised words that open the passage, but not behind more than so many. */
    private static int name(Passage passage, int most) {
        int end = 0;
        while (end < passage.size()
                && end < most
                && passage.isWord(end)
                && passage.isCapitalized(end)
                && !passage.isQuoted(end)) {
            end++;
        }
        return end;
    }

    /** The colon in "Ana Orel, the minister's envoy: we are ready"; 0 where there is none. */
    private static int behindApposition(Reading reading, int comma) {
        Passage passage = reading.passage();
        if (comma < 2 || !passage.is(comma, ",")) {
            return 0;
        }
        int i = comma + 1;
        while (i < Math.min(passage.size(), comma + LONGEST_APPOSITION) && !passage.is(i, ":")) {
            if (passage.isQuoted(i)
                    || passage.isBreak(i)
                    || reading.verbs().isFinite(i)
                    || Character.isDigit(passage.lower(i).charAt(0))) {
                return 0;
            }
            i++;
        }
        return passage.is(i, ":") ? i : 0;
    }

    private static int colonLimit(Passage passage) {
        return Math.min(LONGEST, passage.size());
    }
}
