package org.detente.coding.statement.phrase;

import java.util.Optional;
import org.detente.coding.statement.cue.CueLexicon;
import org.detente.coding.statement.cue.CueMatch;
import org.detente.coding.statement.cue.Form;
import org.detente.coding.statement.cue.WordClass;

/** Finds where reported words end. */
public final class Clauses {
    private final Passage passage;
    private final CueLexicon lexicon;
    private final Verbs verbs;
    private final NounPhrases nounPhrases;
    private final Subjects subjects;

    Clauses(Passage passage, CueLexicon lexicon, Verbs verbs, NounPhrases nounPhrases, Subjects subjects) {
        this.passage = passage;
        this.lexicon = lexicon;
        this.verbs = verbs;
        this.nounPhrases = nounPhrases;
        this.subjects = subjects;
    }

    /**
     * Where content that begins at a word ends: with its sentence, or before the next attribution of the same sentence
     * ("…, adding that", "… and accused", "…, while Roe said", "…, according to").
     */
    public int endOfContent(int start) {
        int i = start;
        boolean begun = passage.isQuoted(start);
        while (i < passage.size()) {
            if (passage.isQuoted(i)) {
                i = passage.quotationAt(i).end();
                boolean closed = i < passage.size() && (passage.opensSentence(i) || (begun && closesClause(i)));
                if (closed) {
                    return i;
                }
                continue;
            }
            if (i > start && (passage.opensSentence(i) || endsAt(i, start))) {
                return i;
            }
            i++;
        }
        return passage.size();
    }

    /** Whether a quotation that ends before a word ends its clause: a comma stands inside, and no other part follows. */
    private boolean closesClause(int i) {
        boolean comma = i > 1 && (passage.is(i - 2, ",") || passage.is(i - 2, "."));
        boolean goesOn =
                passage.isQuoted(i) || (WordClass.COORDINATOR.has(passage.lower(i)) && passage.isQuoted(i + 1));
        return comma && !goesOn;
    }

    /** The end of content inside the phrase that opens a sentence: "Asked if it holds, Orel said"; else as it is. */
    public int endInOpening(int cue, int start, int end) {
        int opening = passage.isQuoted(cue) ? -1 : nounPhrases.openingEnd(passage.sentenceStart(cue));
        return opening > start && opening < end && cue < opening ? opening : end;
    }

    /** Without the marks at both ends that belong to the sentence around it. */
    public Optional<Words> trimmed(int from, int to) {
        int start = Math.min(from, to);
        int end = to;
        while (end > start && !passage.isQuoted(end - 1) && (passage.isBreak(end - 1) || isLoose(end - 1))) {
            end--;
        }
        while (start < end && !passage.isQuoted(start) && passage.isBreak(start)) {
            start++;
        }
        return start < end ? Optional.of(new Words(start, end)) : Optional.empty();
    }

    private boolean isLoose(int i) {
        return WordClass.COORDINATOR.has(passage.lower(i)) || (passage.is(i, ")") && !opensBefore(i));
    }

    private boolean opensBefore(int close) {
        for (int i = close - 1; i >= 0 && !passage.opensSentence(i + 1); i--) {
            if (passage.is(i, "(")) {
                return true;
            }
        }
        return false;
    }

    /** Whether behind a comma the next attribution of the sentence begins. */
    boolean attributionFollows(int comma) {
        return endsAt(comma, comma - 1);
    }

    private boolean endsAt(int i, int start) {
        String word = passage.lower(i);
        if (word.equals(";")) {
            return true;
        }
        boolean comma = word.equals(",") || word.equals("—") || word.equals("–") || word.equals("-");
        boolean and = WordClass.COORDINATOR.has(word);
        if (!comma && !and) {
            return false;
        }
        int next = i + 1;
        if (comma && isConjunction(next)) {
            next++;
        }
        if (comma && (passage.is(next, "according") || (passage.is(next, "as") && reportsBy(next + 1)))) {
            return true;
        }
        return next < passage.size()
                && (cueFollows(next, comma, next > i + 1 || and) || speakerFollows(i, next, start));
    }

    private boolean reportsBy(int i) {
        return passage.is(i + 1, "by") || passage.is(i, "reported");
    }

    private boolean isConjunction(int i) {
        String word = passage.lower(i);
        return WordClass.COORDINATOR.has(word)
                || word.equals("while")
                || word.equals("whereas")
                || word.equals("though");
    }

    /** ", adding", ", and accused": a cue of the same speaker. */
    private boolean cueFollows(int start, boolean comma, boolean conjunction) {
        int i = start;
        while (i < passage.size() - 1 && (verbs.isAdverb(i) || (conjunction && verbs.isAuxiliary(i)))) {
            i++;
        }
        if (passage.isQuoted(i)) {
            return false;
        }
        Optional<CueMatch> cue = lexicon.verbAt(passage.lower(), i);
        if (cue.isEmpty()) {
            return false;
        }
        Form form = cue.get().form();
        boolean participle = comma && form == Form.GERUND;
        return participle || (conjunction && (form == Form.PAST || form == Form.PAST_OR_PARTICIPLE));
    }

    /** ", while Roe said", ", but she denied": a clause with its own speaker. */
    private boolean speakerFollows(int i, int start, int from) {
        if (start == i + 1 || i == from) {
            return false;
        }
        for (int at = start + 1; at < Math.min(passage.size(), start + 8) && !passage.isQuoted(at); at++) {
            Optional<CueMatch> cue = lexicon.verbAt(passage.lower(), at);
            if (cue.isPresent() && cue.get().form().isFinite() && verbs.isFinite(at)) {
                VerbGroup group = VerbGroup.of(cue.get(), passage, verbs);
                return group.voice() == VerbGroup.Voice.ACTIVE
                        && subjects.before(group.start())
                                .filter(s -> s.start() == start)
                                .isPresent();
            }
            if (passage.isBreak(at)) {
                return false;
            }
        }
        return false;
    }
}
