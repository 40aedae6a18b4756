package org.detente.coding.affairs.demand;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.actor.Words;
import org.detente.coding.affairs.demand.sentence.Asking;
import org.detente.coding.affairs.demand.sentence.Contents;
import org.detente.coding.affairs.demand.sentence.Parties;
import org.detente.coding.affairs.demand.word.WordKind;
import org.detente.coding.affairs.text.Line;
import org.detente.coding.affairs.text.PhraseList;

/** Finds demands for things: "demands the maps", "wants the border reopened", "asks of Atlantis a list". */
final class ThingAskings {
    private static final int LONGEST_OBJECT = 16;
    private static final Set<String> DETERMINERS =
            Words.set("the a an its his her their this that these those any all each every one");
    private static final Set<String> NO_NOUNS =
            Words.set("that to whether how why by if reporters for in on what nothing more less help me us him");

    private final PhraseList<WordKind> words;
    private final Parties parties;
    private final AskingSides sides;

    ThingAskings(PhraseList<WordKind> words, Parties parties, AskingSides sides) {
        this.words = words;
        this.parties = parties;
        this.sides = sides;
    }

    /** The demand for a thing that a verb tells. */
    Optional<Asking> find(Line line, int verb) {
        int sure = words.end(WordKind.ASK_THING, line.words(), verb);
        int call = words.end(WordKind.CALL_THING, line.words(), verb);
        int of = words.end(WordKind.ASK_OF, line.words(), verb);
        int start = Math.max(sure, Math.max(call, of));
        if (start < 0 || start >= line.size() || parties.subjects().isPassive(line, verb) || isQuoted(line, verb)) {
            return Optional.empty();
        }
        Set<String> by = sides.by(line, verb);
        if (Set.of("from", "of").contains(line.at(start))
                && line.mentionAt(start + 1).isPresent()) {
            int behind = line.end(line.mentionAt(start + 1).orElseThrow().span());
            return AskingSides.asking(line, verb, by, parties.object(line, start + 1, behind, by), behind);
        }
        boolean noun = DETERMINERS.contains(line.at(start))
                || line.mentionAt(start).isPresent()
                || (Character.isLetter(line.at(start).charAt(0)) && sure == start);
        if (!noun || (start == of && start > call && start > sure) || NO_NOUNS.contains(line.at(start))) {
            return Optional.empty();
        }
        int end = Contents.end(line, start);
        Set<String> asked = giver(line, start, end, by);
        if (asked.isEmpty()) {
            asked = AskingSides.target(line, verb, by);
        }
        boolean told = words.has(WordKind.TELLS, line.words(), line.from(), verb);
        if (asked.isEmpty() && (sure == start || told || isOutcome(line, start, end))) {
            asked = parties.others(line, by, 1);
        }
        return AskingSides.asking(line, verb, by, asked, start);
    }

    /** "the border reopened", "its boats back": what is wanted of somebody, who need not be named. */
    private boolean isOutcome(Line line, int start, int end) {
        int outcome = words.first(WordKind.OUTCOME, line.words(), start + 1, Math.min(end, start + LONGEST_OBJECT));
        return outcome > start + 1 && !Set.of("to", "be", "been").contains(line.at(outcome - 1));
    }

    /** Whether a word stands between quotation marks of its sentence. */
    static boolean isQuoted(Line line, int word) {
        int quotes = 0;
        for (int i = 0; i < word; i++) {
            quotes += line.isQuote(i) ? 1 : 0;
        }
        return quotes % 2 == 1;
    }

    /** Of whom a thing is asked: "from Atlantis", "an apology by Atlantis", "Atlantis's withdrawal". */
    private Set<String> giver(Line line, int start, int end, Set<String> by) {
        for (int i = start + 1; i < end; i++) {
            if (Set.of("from", "of", "by").contains(line.at(i))) {
                int next = i + 1;
                while (DETERMINERS.contains(line.at(next))) {
                    next++;
                }
                boolean of = line.at(i).equals("of")
                        && !line.mentionAt(next)
                                .filter(m -> line.end(m.span()) >= end)
                                .isPresent();
                if (line.mentionAt(next).isPresent() && !of) {
                    Set<String> codes = new LinkedHashSet<>(parties.named(line, next, end));
                    codes.removeAll(by);
                    if (!codes.isEmpty()) {
                        return codes;
                    }
                }
            }
        }
        for (int i = start; i + 1 < end; i++) {
            if (line.at(i + 1).equals("'s") || line.at(i + 1).equals("'")) {
                Set<String> codes = new LinkedHashSet<>(parties.named(line, i, i + 2));
                codes.removeAll(by);
                if (!codes.isEmpty()) {
                    return codes;
                }
            }
        }
        return Set.of();
    }
}
