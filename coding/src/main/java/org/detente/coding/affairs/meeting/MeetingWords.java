package org.detente.coding.affairs.meeting;

import java.util.List;
import org.detente.coding.affairs.text.PhraseList;
import org.detente.model.resource.OwnFile;

/** The phrases of {@code meeting-words.tsv}. */
final class MeetingWords {
    private static final String FILE = "meeting-words.tsv";
    private static final int GAP = 4;

    private MeetingWords() {}

    /** The phrases of a file's lines; refuses one that cannot be read, saying which and why. */
    static PhraseList<WordKind> of(List<String> lines) {
        return new PhraseList<>(FILE, lines, WordKind.class, GAP, PhraseList::alternatives);
    }

    /** Made when first asked for. */
    private static final class Standard {
        private static final PhraseList<WordKind> WORDS =
                of(OwnFile.text(MeetingWords.class, FILE).lines().toList());

        private Standard() {}
    }

    /** The phrases that come with the program. */
    static PhraseList<WordKind> standard() {
        return Standard.WORDS;
    }
}
