package org.detente.coding.statement.phrase;

import org.detente.coding.statement.cue.CueMatch;
import org.detente.coding.statement.cue.Form;
import org.detente.coding.statement.cue.WordClass;

/**
 * A cue verb with its auxiliaries and adverbs.
 *
 * @param match the cue
 * @param start index of the first auxiliary or adverb
 * @param voice how it attributes
 */
public record VerbGroup(CueMatch match, int start, Voice voice) {
    /** How a verb stands in its clause. */
    public enum Voice {
        /** The subject speaks. */
        ACTIVE,
        /** "was asked", "as reported by": who speaks stands behind "by" or nowhere. */
        PASSIVE,
        /** "…, saying that": the subject of the clause before speaks. */
        PARTICIPIAL,
        /** A noun, an adjective or an infinitive, which attributes nothing here. */
        NONE
    }

    public static VerbGroup of(CueMatch match, Passage passage, Verbs verbs) {
        int start = match.start();
        boolean auxiliary = false;
        boolean be = false;
        while (start > 0 && !passage.opensSentence(start) && !passage.isQuoted(start - 1)) {
            String word = passage.lower(start - 1);
            if (verbs.isAuxiliary(start - 1)) {
                be |= !auxiliary && (WordClass.BE.has(word) || word.equals("'s"));
                auxiliary = true;
            } else if (!verbs.isAdverb(start - 1) && !WordClass.NEGATION.has(word)) {
                break;
            }
            start--;
        }
        return new VerbGroup(match, start, voice(match, start, auxiliary, be, passage, verbs));
    }

    /** The words from the first auxiliary to the end of the cue. */
    public Words words() {
        return new Words(start, match.end());
    }

    private static Voice voice(CueMatch match, int start, boolean auxiliary, boolean be, Passage passage, Verbs verbs) {
        Form form = match.form();
        boolean by = passage.is(match.end(), "by");
        if (auxiliary) {
            return be && form.isParticiple() ? Voice.PASSIVE : Voice.ACTIVE;
        }
        if (form.isParticiple() && by) {
            return Voice.PASSIVE;
        }
        if (verbs.followsNominal(start)) {
            boolean said = form == Form.GERUND && WordClass.PREPOSITION.has(passage.lower(start - 1));
            return said ? Voice.PARTICIPIAL : Voice.NONE;
        }
        return switch (form) {
            case GERUND -> Voice.PARTICIPIAL;
            case PARTICIPLE, NOUN -> Voice.NONE;
            case PRESENT ->
                passage.isQuoted(start - 1) || verbs.mayBePresent(start, match.end()) ? Voice.ACTIVE : Voice.NONE;
            case BASE -> verbs.followsPlural(start) ? Voice.ACTIVE : Voice.NONE;
            default -> Voice.ACTIVE;
        };
    }
}
