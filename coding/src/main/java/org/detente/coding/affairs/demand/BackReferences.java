package org.detente.coding.affairs.demand;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.actor.Words;
import org.detente.coding.affairs.demand.sentence.Asking;
import org.detente.coding.affairs.demand.sentence.Contents;
import org.detente.coding.affairs.demand.sentence.Parties;
import org.detente.coding.affairs.demand.word.WordKind;
import org.detente.coding.affairs.text.Line;
import org.detente.coding.affairs.text.PhraseList;

/** Finds demands whose words stand before the verb that asks, or apart from it: "as Atlantis asked it to", "what it asks of Atlantis: …". */
final class BackReferences {
    private static final List<WordKind> VERBS =
            List.of(WordKind.ASK_TO, WordKind.ASK_THING, WordKind.ASK_THAT, WordKind.CLAIM_THAT, WordKind.CALL_THING);
    private static final Set<String> NOUN_START = Words.set("the a an its his her their this these any all some no");
    private static final Set<String> LATE = Words.set("of from");
    private static final int LONGEST_NOUN = 9;

    private final PhraseList<WordKind> words;
    private final Parties parties;

    BackReferences(PhraseList<WordKind> words, Parties parties) {
        this.words = words;
        this.parties = parties;
    }

    /** The demand of a verb in a clause that an opener begins. */
    Optional<Asking> find(Line line, int verb, int opener) {
        int end = -1;
        for (WordKind kind : VERBS) {
            end = Math.max(end, words.end(kind, line.words(), verb));
        }
        boolean verbal = end > 0 || words.end(WordKind.ASK_OF, line.words(), verb) > 0;
        if (opener < 0 || !verbal) {
            return Optional.empty();
        }
        int behind = end > 0 ? end : verb + 1;
        Set<String> by = parties.subjects().subject(line, verb);
        int mark = markBehind(line, behind);
        Set<String> asked = asked(line, opener, behind, mark, by);
        asked.removeAll(by);
        boolean quoted = line.words().subList(opener, line.size()).stream().anyMatch(Set.of("\"", "“", "”")::contains);
        if (by.isEmpty() || asked.isEmpty() || quoted) {
            return Optional.empty();
        }
        return switch (line.at(opener)) {
            case "as" -> main(line, verb, opener, by, asked);
            case "what", "whatever" ->
                mark > 0 ? Optional.of(asking(line, verb, by, asked, mark + 1)) : Optional.empty();
            default -> antecedent(line, verb, opener, by, asked);
        };
    }

    private static Asking asking(Line line, int verb, Set<String> by, Set<String> asked, int from) {
        int start = from;
        while (Set.of("that", "to", "not", "is", ":", ",").contains(line.at(start))
                && !line.at(start).equals("not")) {
            start++;
        }
        return new Asking(
                line, verb, Asking.Form.REFERENCE, by, asked, start, Math.max(start + 1, Contents.end(line, start)));
    }

    /** The comma, colon or "is" behind the clause, with which the demand begins; −1 where there is none. */
    private static int markBehind(Line line, int from) {
        for (int i = from; i < line.size() - 2; i++) {
            if (Set.of(",", ":", "is", "was", "—").contains(line.at(i))) {
                boolean known = line.words().subList(i, line.size()).contains(":");
                return known && !line.at(i).equals(":")
                        ? i + line.words().subList(i, line.size()).indexOf(":")
                        : i;
            }
        }
        return -1;
    }

    private Set<String> asked(Line line, int opener, int behind, int mark, Set<String> by) {
        int stop = mark > 0 ? mark : Math.min(line.size(), behind + 8);
        int start = LATE.contains(line.at(behind)) ? behind + 1 : behind;
        Set<String> object = new LinkedHashSet<>(parties.object(line, start, Math.max(start, stop), by));
        if (object.isEmpty()) {
            object.addAll(parties.named(line, line.from(), opener));
            object.removeAll(by);
        }
        return object.isEmpty() ? new LinkedHashSet<>(parties.others(line, by, 1)) : object;
    }

    /** "Atlantis left, as it had been asked to by …": the clause before tells what. */
    private static Optional<Asking> main(Line line, int verb, int as, Set<String> by, Set<String> asked) {
        int end = line.at(as - 1).equals(",") ? as - 1 : as;
        int start = end;
        while (start > line.from() && !Set.of(",", ";", ":", ".").contains(line.at(start - 1))) {
            start--;
        }
        return end <= start || !line.at(as - 1).equals(",")
                ? Optional.empty()
                : Optional.of(new Asking(line, verb, Asking.Form.REFERENCE, by, asked, start, end));
    }

    /** "the pull-back that Atlantis asked for": the noun before tells what. */
    private static Optional<Asking> antecedent(Line line, int verb, int opener, Set<String> by, Set<String> asked) {
        int start = opener - 1;
        while (start > line.from() && opener - start < LONGEST_NOUN && !NOUN_START.contains(line.at(start))) {
            if (Set.of(",", ";", ":", "and", "said", "says").contains(line.at(start))) {
                return Optional.empty();
            }
            start--;
        }
        return NOUN_START.contains(line.at(start)) && start < opener - 1
                ? Optional.of(new Asking(line, verb, Asking.Form.REFERENCE, by, asked, start, opener))
                : Optional.empty();
    }
}
