package org.detente.coding.affairs.demand;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.actor.Words;
import org.detente.coding.affairs.demand.sentence.Asking;
import org.detente.coding.affairs.demand.sentence.Parties;
import org.detente.coding.affairs.demand.word.WordKind;
import org.detente.coding.affairs.text.Line;
import org.detente.coding.affairs.text.PhraseList;

/** Finds demands in clauses: "demands that Atlantis leave", "insisted that it must". */
final class ThatAskings {
    private static final int LONGEST_OBJECT = 16;
    private static final int LONGEST_ADVERBIAL = 9;
    private static final Set<String> INDICATIVE = Words.set("""
            is are was were has have had will would can could does did do may might 's
            """);
    private static final Set<String> NO_VERBS = Words.set("""
            for to of in on at by from with about over whether if why how what and or , . ; : 's ' that who which not again
            """);
    private static final Set<String> OBLIGED = Words.set("must should shall be not cease stop");

    private final PhraseList<WordKind> words;
    private final Parties parties;
    private final AskingSides sides;

    ThatAskings(PhraseList<WordKind> words, Parties parties, AskingSides sides) {
        this.words = words;
        this.parties = parties;
        this.sides = sides;
    }

    /** The demand that the clause behind a verb tells. */
    Optional<Asking> find(Line line, int verb) {
        List<String> w = line.words();
        int sure = words.end(WordKind.ASK_THAT, w, verb);
        int claimed = words.end(WordKind.CLAIM_THAT, w, verb);
        int end = Math.max(sure, claimed);
        if (end < 0) {
            return Optional.empty();
        }
        int that = end;
        while (that < Math.min(line.size(), end + LONGEST_ADVERBIAL)
                && !line.at(that).equals("that")) {
            that++;
        }
        boolean told = line.at(that).equals("that")
                && w.subList(end, that).stream().noneMatch(Set.of(";", ":", ".", "and", "to")::contains);
        int subject = told ? that + 1 : end;
        if (!told && (line.mentionAt(end).isEmpty() || claimed == end)) {
            return Optional.empty();
        }
        int verbOfContent = verbBehind(line, subject);
        if (!told && NO_VERBS.contains(line.at(verbOfContent))) {
            return Optional.empty();
        }
        if (verbOfContent < 0 || !isAsked(line, verbOfContent, claimed == end)) {
            return Optional.empty();
        }
        Set<String> by = sides.unlike(line, verb, subject, verbOfContent, sides.by(line, verb));
        Set<String> asked = new LinkedHashSet<>();
        if (told && Set.of("of", "from").contains(line.at(end))) {
            asked.addAll(parties.object(line, end + 1, that, by));
        }
        if (asked.isEmpty()) {
            asked.addAll(parties.object(line, subject, verbOfContent, by));
        }
        if (asked.isEmpty()) {
            asked.addAll(AskingSides.target(line, verb, by));
        }
        if (asked.isEmpty()) {
            asked.addAll(parties.others(line, by, 1));
        }
        boolean named = (line.mentionAt(subject).isPresent() || other(line, subject) > 0)
                && !line.at(subject).equals("it");
        return AskingSides.asking(line, verb, by, asked, named ? verbOfContent : subject);
    }

    /** Where the verb of a clause seems to begin: behind the noun phrase that opens it. */
    private int verbBehind(Line line, int subject) {
        int i = Math.max(subject, other(line, subject));
        while (line.mentionAt(i).isPresent() && i < line.size()) {
            i++;
        }
        if (i > subject
                && !line.at(i).equals("'s")
                && !Set.of("and", "of", ",").contains(line.at(i))
                && !line.isName(i)) {
            return i;
        }
        for (i = subject + 1; i < Math.min(line.size(), subject + LONGEST_OBJECT); i++) {
            if (OBLIGED.contains(line.at(i)) || INDICATIVE.contains(line.at(i))) {
                return i;
            }
        }
        return Math.min(subject + 2, line.size() - 1);
    }

    private int other(Line line, int word) {
        int others = words.end(WordKind.OTHERS, line.words(), word);
        return Math.max(others, words.end(WordKind.OTHER, line.words(), word));
    }

    private static boolean isAsked(Line line, int verb, boolean mayClaim) {
        String word = line.at(verb);
        if (OBLIGED.contains(word)) {
            return true;
        }
        boolean indicative = INDICATIVE.contains(word)
                || word.endsWith("ed")
                || (word.endsWith("s") && !word.endsWith("ss"))
                || !Character.isLetter(word.charAt(0));
        return mayClaim ? !indicative : !INDICATIVE.contains(word) || word.equals("do");
    }
}
