package org.detente.coding.affairs.demand;

import java.util.ArrayList;
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

/** Finds demands that a noun tells: "its demand that Atlantis leave", "a request from Ruritania for maps". */
final class NounAskings {
    private static final Set<String> OWNERS = Words.set("its his her their");
    private static final Set<String> LISTING = Words.set("are is include includes included was were");
    private static final Set<String> PARTS =
            Words.set("phone telephone video conference close roll port courtesy wake-up asylum visa house");
    private static final int LONGEST_OWNER = 5;
    private static final int LONGEST_GAP = 10;

    private final PhraseList<WordKind> words;
    private final Parties parties;

    NounAskings(PhraseList<WordKind> words, Parties parties) {
        this.words = words;
        this.parties = parties;
    }

    /** The demands that the nouns of a sentence tell. */
    List<Asking> find(Line line) {
        List<Asking> found = new ArrayList<>();
        for (int i = line.from(); i < line.size(); i++) {
            int end = words.end(WordKind.ASK_NOUN, line.words(), i);
            if (end > 0 && !PARTS.contains(line.at(i - 1))) {
                at(line, i, end).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Asking> at(Line line, int noun, int end) {
        int mark = mark(line, end);
        if (mark < 0) {
            return Optional.empty();
        }
        Set<String> by = owner(line, noun, end, mark);
        if (by.isEmpty()) {
            return Optional.empty();
        }
        int start = mark + 1;
        while (Set.of("that", "to", ":", "for").contains(line.at(start))) {
            start++;
        }
        int stop = end(line, start, line.at(mark).equals("that"));
        boolean relative = line.at(mark).equals("that")
                && line.mentionAt(start)
                        .filter(m -> line.at(line.end(m.span())).endsWith("ed"))
                        .isPresent();
        boolean quoted = line.words().subList(end, mark).stream().anyMatch(Set.of("\"", "“", "”")::contains);
        if (stop <= start || relative || quoted) {
            return Optional.empty();
        }
        Set<String> to = new LinkedHashSet<>(addressee(line, end, mark, by));
        if (to.isEmpty()) {
            to.addAll(parties.named(line, start, Math.min(stop, start + 6)));
        }
        to.removeAll(by);
        if (to.isEmpty()) {
            to.addAll(parties.subjects().opening(line, line.from(), noun));
            to.removeAll(by);
        }
        if (to.isEmpty()) {
            to.addAll(parties.others(line, by, 1));
        }
        return to.isEmpty()
                ? Optional.empty()
                : Optional.of(new Asking(line, noun, Asking.Form.NOUN, by, to, start, stop));
    }

    /** Behind what is asked, before what became of it: "a request to watch | was turned down". */
    private static int end(Line line, int start, boolean clause) {
        int end = Contents.end(line, start);
        for (int i = start + 1; i < end && !clause; i++) {
            if (Set.of("was", "were", "has", "have", "had", "is", "are").contains(line.at(i))
                    && !line.at(i - 1).equals("that")) {
                return i;
            }
        }
        return end;
    }

    /** The word behind which what is asked stands; −1 where nothing is told. */
    private static int mark(Line line, int end) {
        for (int i = end; i < Math.min(line.size() - 1, end + LONGEST_GAP); i++) {
            String word = line.at(i);
            if (word.equals("that")
                    || word.equals(":")
                    || (word.equals("for") && (i == end || isAddressed(line, end, i)))) {
                return i;
            }
            boolean infinitive = word.equals("to")
                    && line.mentionAt(i + 1).isEmpty()
                    && !line.at(i + 1).equals("the");
            if (infinitive
                    || (LISTING.contains(word) && i == end && !line.at(i + 1).endsWith("ed"))) {
                return i;
            }
            if (Set.of(";", ".", "and", "but", "which", "who", "was", "is", "were", "had")
                    .contains(word)) {
                return -1;
            }
        }
        return -1;
    }

    /** "its call on New Delhi for maps": whether nothing but who is asked stands between. */
    private static boolean isAddressed(Line line, int from, int to) {
        return Set.of("on", "upon", "to").contains(line.at(from))
                && line.mentionAt(to - 1).isPresent()
                && line.mentionAt(from + 1).or(() -> line.mentionAt(from + 2)).equals(line.mentionAt(to - 1));
    }

    private Set<String> owner(Line line, int noun, int end, int mark) {
        for (int i = noun - 1; i >= Math.max(line.from(), noun - LONGEST_OWNER); i--) {
            boolean possessive = line.at(i).equals("'s")
                    || (line.at(i).equals("'") && line.at(i - 1).endsWith("s"));
            if (possessive) {
                return parties.named(line, Math.max(line.from(), i - 4), i + 1);
            }
            if (OWNERS.contains(line.at(i))) {
                Set<String> pronoun = parties.named(line, i, i + 1);
                return pronoun.isEmpty() ? parties.subjects().subject(line, i) : pronoun;
            }
            boolean adjective = i >= noun - 2
                    && line.mentionAt(i).isPresent()
                    && !line.at(noun - 1).equals("a");
            if (adjective) {
                return parties.named(line, i, noun);
            }
            if (Set.of(",", ";", "to", "and").contains(line.at(i))) {
                break;
            }
        }
        for (int i = end; i < mark; i++) {
            if (Set.of("by", "from", "of").contains(line.at(i))) {
                Set<String> named = parties.named(line, i + 1, mark);
                if (!named.isEmpty()) {
                    return named;
                }
            }
        }
        return Set.of();
    }

    private Set<String> addressee(Line line, int end, int mark, Set<String> by) {
        for (int i = end; i < mark; i++) {
            if (Set.of("to", "on", "upon").contains(line.at(i))) {
                Set<String> named = new LinkedHashSet<>(parties.named(line, i + 1, mark));
                named.removeAll(by);
                return named;
            }
        }
        return Set.of();
    }
}
