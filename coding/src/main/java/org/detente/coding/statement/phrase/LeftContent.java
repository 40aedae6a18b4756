package org.detente.coding.statement.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.statement.cue.WordClass;

/** Finds content that stands before its attribution, and what the attribution interrupts. */
public final class LeftContent {
    private static final Set<String> CIRCUMSTANCE = Set.of("when", "while", "as", "after", "before", "since", "until");
    private static final int LONG = 5;

    private final Reading reading;
    private final Passage passage;

    public LeftContent(Reading reading) {
        this.reading = reading;
        this.passage = reading.passage();
    }

    /**
     * The words before an attribution.
     *
     * @param attribution index of the attribution's first word
     * @param from index of the first word that no earlier attribution has taken
     * @param interrupted whether the content goes on behind the attribution, and so may be less than a clause here
     */
    public Optional<Words> before(int attribution, int from, boolean interrupted) {
        int last = attribution - 1;
        if (last < from) {
            return Optional.empty();
        }
        boolean mark = !passage.isQuoted(last) && passage.isBreak(last) && !passage.isStop(last);
        if (mark) {
            last--;
        }
        boolean quoted = passage.isQuoted(last);
        if (last < from || !(mark || passage.closesQuotation(last))) {
            return Optional.empty();
        }
        if (passage.opensSentence(attribution) && !quoted) {
            return Optional.empty();
        }
        int start = Math.max(
                from, passage.sentenceStart(quoted ? passage.quotationAt(last).start() : last));
        while (start < last
                && !passage.isQuoted(start)
                && (WordClass.COORDINATOR.has(passage.lower(start)) || passage.is(start, ","))) {
            start++;
        }
        return reading.clauses().trimmed(start, last + 1).filter(words -> quoted || interrupted || isClause(words));
    }

    /** Whether the words end with a quotation. */
    public boolean endsQuoted(Words words) {
        return passage.isQuoted(words.end() - 1);
    }

    /** Whether a quotation makes up most of the words. */
    public boolean isMostlyQuoted(Words words) {
        return endsQuoted(words) && passage.quotationAt(words.end() - 1).size() * 2 >= words.size();
    }

    /** The content with what goes on behind the attribution: {@code “First,” she said, “we talk.”} */
    public List<Words> withContinuation(Words left, int attributionEnd) {
        List<Words> parts = new ArrayList<>(List.of(left));
        int next = reading.complements().behindAdverbials(attributionEnd);
        if (next < passage.size() && passage.opensQuotation(next)) {
            if (endsQuoted(left) && !passage.opensSentence(next)) {
                reading.clauses()
                        .trimmed(next, reading.clauses().endOfContent(next))
                        .ifPresent(parts::add);
            }
        } else if (passage.is(next, ",") && !passage.isQuoted(next) && (!endsQuoted(left) || !hasOwnVerb(left))) {
            reading.clauses()
                    .trimmed(next + 1, reading.clauses().endOfContent(next + 1))
                    .filter(words -> endsQuoted(left) ? hasVerb(words) : goesOn(words) || joinsClause(next, words))
                    .ifPresent(parts::add);
        }
        return parts;
    }

    /** Whether behind an attribution a comma and the rest of an interrupted clause follow. */
    public boolean isInterrupted(int attributionEnd) {
        int next = reading.complements().behindAdverbials(attributionEnd);
        return passage.is(next, ",")
                && !passage.isQuoted(next)
                && reading.clauses()
                        .trimmed(next + 1, reading.clauses().endOfContent(next + 1))
                        .filter(this::goesOn)
                        .isPresent();
    }

    /** ", but the Kremlin would not hurry": a further clause, unless it has an attribution of its own. */
    private boolean joinsClause(int comma, Words words) {
        int subject = words.start();
        boolean joined = WordClass.COORDINATOR.has(passage.lower(comma + 1)) && subject == comma + 1;
        if (!joined || reading.clauses().attributionFollows(comma)) {
            return false;
        }
        return reading.nounPhrases()
                        .after(subject + 1, false)
                        .filter(phrase -> phrase.end() < words.end())
                        .isPresent()
                && !reading.verbs().isFinite(subject + 1)
                && !reading.verbs().isAdverb(subject + 1)
                && hasVerb(words);
    }

    /** Whether a quotation is no clause by itself: {@code “The terrorists,” she wrote, “had done it”}. */
    private boolean hasOwnVerb(Words words) {
        Words inner = passage.quotationAt(words.end() - 1);
        for (int i = inner.start(); i < inner.end(); i++) {
            String word = passage.lower(i);
            if (WordClass.BE.has(word)
                    || WordClass.HAVE.has(word)
                    || WordClass.AUXILIARY.has(word)
                    || WordClass.VERB.has(word)
                    || WordClass.PRONOUN.has(word)
                    || word.endsWith("ed")) {
                return true;
            }
        }
        return !passage.is(inner.end() - 2, ",");
    }

    private boolean goesOn(Words words) {
        String first = passage.lower(words.start());
        return (hasVerb(words) || words.size() >= LONG)
                && !first.endsWith("ing")
                && !WordClass.COORDINATOR.has(first)
                && words.size() > 1
                && !WordClass.RELATIVE.has(first)
                && !WordClass.PREPOSITION.has(first);
    }

    private boolean isClause(Words words) {
        return hasVerb(words)
                && !passage.is(words.start(), "asked")
                && (!opensClause(words.start()) || hasComma(words));
    }

    private boolean opensClause(int i) {
        return CIRCUMSTANCE.contains(passage.lower(i));
    }

    private boolean hasComma(Words words) {
        for (int i = words.start(); i < words.end(); i++) {
            if (passage.is(i, ",") && !passage.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasVerb(Words words) {
        for (int i = words.start(); i < words.end(); i++) {
            if (passage.isQuoted(i) || reading.verbs().isFinite(i)) {
                return true;
            }
        }
        return false;
    }
}
