package org.detente.coding.statement.phrase;

import java.util.Optional;
import java.util.Set;
import org.detente.coding.statement.cue.Complement;
import org.detente.coding.statement.cue.Cue;
import org.detente.coding.statement.cue.WordClass;

/** Finds the content that stands behind a cue. */
public final class Complements {
    private static final int FARTHEST = 16;
    private static final Set<String> QUESTION =
            Set.of("whether", "if", "how", "why", "what", "who", "where", "when", "which");

    /** Words that open a reported clause before its main clause: "said if it rains". */
    private static final Set<String> CONDITION =
            Set.of("if", "because", "although", "though", "unless", "once", "there", "that", "while");

    private final Passage passage;
    private final Verbs verbs;
    private final NounPhrases nounPhrases;
    private final Clauses clauses;

    /**
     * Content behind a cue.
     *
     * @param words the content
     * @param addressee who hears it
     * @param explicit whether "that", a quotation, a colon or the like shows it
     */
    public record Found(Words words, Optional<Words> addressee, boolean explicit) {}

    Complements(Passage passage, Verbs verbs, NounPhrases nounPhrases, Clauses clauses) {
        this.passage = passage;
        this.verbs = verbs;
        this.nounPhrases = nounPhrases;
        this.clauses = clauses;
    }

    public Optional<Found> behind(Cue cue, int end) {
        Optional<Words> addressee = cue.takes(Complement.ADDRESSEE) ? addressee(end) : Optional.empty();
        int plain = addressee.map(Words::end).orElse(end);
        int start = !atEnd(plain) && explicitStart(cue, plain) >= 0 ? plain : behindAdverbials(plain);
        if (atEnd(start)) {
            return Optional.empty();
        }
        int explicit = explicitStart(cue, start);
        if (explicit >= 0) {
            return found(end - 1, explicit, addressee, true);
        }
        if (addressee.isPresent() && !cue.takes(Complement.QUOTE) && cue.takes(Complement.OBJECT)) {
            return found(end - 1, addressee.get().start(), Optional.empty(), false);
        }
        if (cue.strength() == Cue.Strength.STRONG && startsPlainly(cue, start)) {
            return found(end - 1, start, addressee, false);
        }
        if (addressee.isPresent() && cue.takes(Complement.OBJECT)) {
            return found(end - 1, addressee.get().start(), Optional.empty(), false);
        }
        return Optional.empty();
    }

    /** Who hears it, in "told reporters in Oslo that"; the noun phrase directly behind the cue. */
    public Optional<Words> addressee(int start) {
        if (passage.isQuoted(start)
                || !passage.isWord(start)
                || WordClass.PERSON.has(passage.lower(start))
                || QUESTION.contains(passage.lower(start))
                || passage.is(start, "that")
                || WordClass.PREPOSITION.has(passage.lower(start))
                || passage.is(start, "to")) {
            return Optional.empty();
        }
        Optional<Words> phrase = nounPhrases.after(start, false);
        boolean subject = WordClass.PRONOUN.has(passage.lower(start)) && verbs.isFinite(start + 1);
        if (subject || passage.is(start, "such") || passage.is(start, "there")) {
            return Optional.empty();
        }
        if (phrase.isEmpty()) {
            return phrase;
        }
        for (int i = start + 1; i < phrase.get().end(); i++) { // "told reporters | the talks failed"
            boolean opensAnother = WordClass.DETERMINER.has(passage.lower(i))
                    || (passage.isCapitalized(i)
                            && !passage.isCapitalized(i - 1)
                            && passage.isWord(i - 1)
                            && !WordClass.DETERMINER.has(passage.lower(i - 1))
                            && !passage.is(i - 1, "of"))
                    || WordClass.PRONOUN.has(passage.lower(i));
            if (opensAnother && !passage.is(i - 1, "of") && !passage.is(i - 1, "and")) {
                return Optional.of(new Words(start, i));
            }
        }
        return phrase;
    }

    /** Behind "on Monday", "in a statement", "during a visit to Oslo". */
    public int behindAdverbials(int from) {
        int i = from;
        while (!atEnd(i)) {
            int next = behindAdverbial(i);
            if (next == i) {
                return i;
            }
            i = next;
        }
        return i;
    }

    private int behindAdverbial(int i) {
        String word = passage.lower(i);
        if (passage.isQuoted(i)) {
            return i;
        }
        boolean modifier = WordClass.TIME_MODIFIER.has(word) && WordClass.TIME.has(passage.lower(i + 1));
        if (modifier
                || (WordClass.TIME.has(word) && !word.equals("may"))
                || (verbs.isAdverb(i) && !word.equals("both") && !word.equals("all"))) {
            return modifier ? i + 2 : i + 1;
        }
        boolean comma = word.equals(",");
        if (comma
                || (WordClass.PREPOSITION.has(word) && !word.equals("of") && !word.equals("about"))
                || word.equals("to")) {
            return behindPhrase(i, comma);
        }
        return i;
    }

    private int behindPhrase(int from, boolean comma) {
        boolean setting = false;
        if (comma && !mayInsert(from + 1)) {
            return from;
        }
        for (int i = from + 1; i < Math.min(passage.size(), from + FARTHEST); i++) {
            String word = passage.lower(i);
            boolean opens = (word.equals("that") && i > from + 1) || passage.opensQuotation(i) || word.equals(":");
            if (opens) {
                return i;
            }
            boolean participle = word.equals(",") && passage.lower(i + 1).endsWith("ing");
            boolean verb = verbs.isFinite(i) && !(setting && word.endsWith("ed"));
            if (passage.opensSentence(i) || verb || word.equals(";") || participle) {
                break;
            }
            setting |= WordClass.SETTING.has(word) || WordClass.TIME.has(word);
            boolean pronoun =
                    WordClass.PERSON.has(word) || word.equals("they") || word.equals("it") || word.equals("there");
            if (setting && pronoun && !comma) {
                return i;
            }
            if (passage.isStop(i)) {
                return comma || passage.is(from, "to") ? from : i;
            }
        }
        return timeBehind(from);
    }

    /** Behind "on Monday" and "in January 2022" when nothing but the clause itself follows. */
    private int timeBehind(int from) {
        int i = from + 1;
        if (WordClass.DETERMINER.has(passage.lower(i)) || WordClass.TIME_MODIFIER.has(passage.lower(i))) {
            i++;
        }
        int first = i;
        while ((!atEnd(i) && WordClass.TIME.has(passage.lower(i))) || (i > first && isNumber(i))) {
            i++;
        }
        return i > first ? i : from;
    }

    private boolean isNumber(int i) {
        return !atEnd(i) && Character.isDigit(passage.lower(i).charAt(0));
    }

    private int explicitStart(Cue cue, int i) {
        String word = passage.lower(i);
        boolean explicitOnly = cue.strength() == Cue.Strength.EXPLICIT;
        if (word.equals("that") && cue.takes(Complement.THAT) && !isDemonstrative(i)) {
            return i;
        }
        if (explicitOnly) {
            return QUESTION.contains(word) && !word.equals("who") && !word.equals("when") ? i : -1;
        }
        boolean colon = word.equals(":") || (word.equals(",") && passage.opensQuotation(i + 1));
        if (colon && cue.takes(Complement.QUOTE) && !atEnd(i + 1)) {
            return i + 1;
        }
        if (passage.opensQuotation(i) && (cue.takes(Complement.QUOTE) || cue.strength() == Cue.Strength.STRONG)) {
            return i;
        }
        if (QUESTION.contains(word) && cue.takes(Complement.THAT) && cue.strength() == Cue.Strength.STRONG) {
            return i;
        }
        boolean base = passage.isWord(i + 1)
                && !passage.isCapitalized(i + 1)
                && !WordClass.DETERMINER.has(passage.lower(i + 1));
        if (word.equals("to") && cue.takes(Complement.TO) && base) {
            return i;
        }
        if ((word.equals("of") && cue.takes(Complement.OF))
                || (word.equals("against") && cue.takes(Complement.AGAINST))
                || (word.equals("about") && cue.takes(Complement.ABOUT))
                || (word.equals("for") && cue.takes(Complement.FOR))) {
            return atEnd(i + 1) ? -1 : cue.noun() ? i : i + 1;
        }
        return cue.takes(Complement.AS) && cue.strength() == Cue.Strength.WEAK && asFollows(i) ? i : -1;
    }

    private boolean isDemonstrative(int i) {
        return WordClass.TIME.has(passage.lower(i + 1)) || atEnd(i + 1) || passage.isBreak(i + 1);
    }

    private boolean asFollows(int from) {
        for (int i = from; i < Math.min(passage.size(), from + 10) && !atEnd(i); i++) {
            if (passage.is(i, "as")) {
                return true;
            }
            if (passage.is(i, ",") || verbs.isFinite(i)) {
                return false;
            }
        }
        return false;
    }

    /** Whether what follows a comma can be an insertion before the content: ", in a statement, that". */
    private boolean mayInsert(int i) {
        return passage.isQuoted(i) || WordClass.PREPOSITION.has(passage.lower(i)) || verbs.isAdverb(i);
    }

    private boolean startsPlainly(Cue cue, int i) {
        String word = passage.lower(i);
        if (passage.isBreak(i)
                || WordClass.COORDINATOR.has(word)
                || WordClass.PREPOSITION.has(word)
                || word.equals(")")
                || word.equals("to")) {
            return false;
        }
        if (WordClass.SUBORDINATOR.has(word)) {
            return cue.takes(Complement.THAT) && CONDITION.contains(word);
        }
        return cue.takes(Complement.THAT) || cue.takes(Complement.OBJECT);
    }

    private Optional<Found> found(int cue, int start, Optional<Words> addressee, boolean explicit) {
        int end = clauses.endInOpening(cue, start, clauses.endOfContent(start));
        return clauses.trimmed(start, end).map(words -> new Found(words, addressee, explicit));
    }

    private boolean atEnd(int i) {
        return i >= passage.size() || (passage.isStop(i) && !passage.isQuoted(i));
    }
}
