package org.detente.coding.affairs.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.detente.coding.actor.Words;
import org.detente.coding.affairs.demand.sentence.Asking;
import org.detente.coding.affairs.demand.sentence.Parties;
import org.detente.coding.affairs.demand.word.WordKind;
import org.detente.coding.affairs.text.Line;
import org.detente.coding.affairs.text.PhraseList;

/** Finds demands that a verb tells: "urged Atlantis to leave", "demands that it leave", "what it asks of Atlantis". */
final class AskingFinder {
    private static final int LONGEST_OBJECT = 16;
    private static final int LONGEST_SUBJECT = 7;
    private static final Set<String> DETERMINERS =
            Words.set("the a an its his her their this that these those any all each every one");
    private static final Set<String> IN_ING = Words.set("bring ring cling swing spring string");
    private static final Set<String> OPENERS = Words.set("what that which than as whatever");

    private final PhraseList<WordKind> words;
    private final Parties parties;
    private final BackReferences references;
    private final AskingSides sides;
    private final ThatAskings clauses;
    private final ThingAskings things;

    AskingFinder(PhraseList<WordKind> words, Parties parties) {
        this.words = words;
        this.parties = parties;
        this.references = new BackReferences(words, parties);
        this.sides = new AskingSides(words, parties);
        this.clauses = new ThatAskings(words, parties, sides);
        this.things = new ThingAskings(words, parties, sides);
    }

    /** The demands that the verbs of a sentence tell. */
    List<Asking> find(Line line) {
        List<Asking> found = new ArrayList<>();
        int behind = -1;
        for (int i = line.from(); i < line.size(); i++) {
            if (i < behind) {
                continue;
            }
            Optional<Asking> asking = at(line, i);
            if (asking.isPresent()) {
                found.add(asking.get());
                behind = Math.max(i + 1, asking.get().start() > i ? asking.get().start() : i + 1);
            }
        }
        return found;
    }

    private Optional<Asking> at(Line line, int verb) {
        List<String> w = line.words();
        boolean question =
                line.at(line.size() - 1).equals("?") && !w.subList(0, verb).contains("as");
        if (isNoun(line, verb) || question || !happened(line, verb)) {
            return Optional.empty();
        }
        int opener = opener(line, verb);
        if (opener > 0 && line.at(opener).equals("as") && line.at(opener - 1).equals(",")) {
            return references.find(line, verb, opener);
        }
        int to = words.end(WordKind.ASK_TO, w, verb);
        Optional<Asking> asking = to < 0 ? Optional.empty() : asksTo(line, verb, to);
        if (asking.isEmpty()) {
            asking = clauses.find(line, verb);
        }
        if (asking.isEmpty()) {
            int end = words.end(WordKind.GIVE_TIME, w, verb);
            asking = end < 0 ? Optional.empty() : givesTime(line, verb, end);
        }
        if (asking.isEmpty()) {
            int end = words.end(WordKind.ASK_FOR, w, verb);
            asking = end < 0 ? Optional.empty() : asksFor(line, verb, end);
        }
        if (asking.isEmpty()) {
            asking = references.find(line, verb, opener);
        }
        if (asking.isEmpty()) {
            asking = things.find(line, verb);
        }
        return asking;
    }

    /** "the call", "its demands", "a warning": no verb. */
    private boolean isNoun(Line line, int verb) {
        String before = line.at(verb - 1);
        boolean determined = (DETERMINERS.contains(before) && !before.equals("that") && !before.equals("all"))
                || before.equals("'s")
                || before.equals("'")
                || before.equals("of")
                || before.equals("no");
        return determined && !line.at(verb).endsWith("ing");
    }

    private boolean happened(Line line, int verb) {
        int group = parties.subjects().groupStart(line, verb);
        for (int i = Math.max(line.from(), group - 2); i < verb; i++) {
            int end = words.end(WordKind.NOT_ASKED, line.words(), i);
            if (end > group && end <= verb) {
                return false;
            }
        }
        return true;
    }

    /** The word that makes the verb's clause one about something told elsewhere: "what", "as", "that"; −1 where there is none. */
    private int opener(Line line, int verb) {
        int group = parties.subjects().groupStart(line, verb);
        if (line.words().subList(group, verb).contains("to")) {
            return -1;
        }
        for (int i = group - 1; i >= Math.max(line.from(), group - LONGEST_SUBJECT); i--) {
            String word = line.at(i);
            if (OPENERS.contains(word)) {
                return isSubject(line, i + 1, group) ? i : -1;
            }
            if (word.equals(",") || word.equals(";")) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether some words are a subject and no more: a name with what belongs to it, or a pronoun. */
    private static boolean isSubject(Line line, int from, int to) {
        boolean pronoun =
                to - from == 1 && Set.of("it", "they", "he", "she", "we").contains(line.at(from));
        boolean named =
                line.mentions().stream().anyMatch(m -> line.start(m.span()) >= from && line.end(m.span()) <= to);
        boolean late = line.mentionAt(to - 1).isPresent() || to - from <= 3;
        return pronoun || (named && late);
    }

    private Optional<Asking> asksTo(Line line, int verb, int objectStart) {
        int to = infinitive(line, objectStart);
        if (to < 0) {
            return Optional.empty();
        }
        if (parties.subjects().isPassive(line, verb) || line.at(objectStart).equals("by")) {
            return passive(line, verb, objectStart, to);
        }
        boolean negated = line.at(to - 1).equals("not");
        int objectEnd = negated ? to - 1 : to;
        if (objectEnd <= objectStart
                || Set.of("us", "me").contains(line.at(objectStart))
                || words.has(WordKind.PRIVATE, line.words(), objectStart, objectEnd)) {
            return Optional.empty();
        }
        Set<String> by = sides.unlike(line, verb, objectStart, objectEnd, sides.by(line, verb));
        Set<String> asked = speakerMeant(line, objectStart, objectEnd, by);
        if (asked.isEmpty()) {
            asked = sides.asked(line, verb, objectStart, objectEnd, by);
        }
        int start = negated ? objectEnd : to + 1;
        return AskingSides.asking(line, verb, by, asked, start);
    }

    /** "He would stay, Roe said, though they had asked him to leave": he is who speaks. */
    private Set<String> speakerMeant(Line line, int from, int to, Set<String> by) {
        boolean person = to - from == 1 && Set.of("him", "her").contains(line.at(from));
        return person
                ? line.statements().stream()
                        .flatMap(said -> said.speaker().flatMap(parties::code).stream())
                        .filter(code -> !by.contains(code))
                        .limit(1)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private Optional<Asking> passive(Line line, int verb, int from, int to) {
        int byWord = line.words().subList(from, to).indexOf("by");
        int late = to;
        while (byWord < 0
                && late < line.size()
                && !line.at(late).equals("by")
                && !line.at(late).equals(",")) {
            late++;
        }
        Set<String> by = byWord >= 0
                ? parties.named(line, from + byWord + 1, to)
                : line.at(late).equals("by")
                        ? parties.named(line, late + 1, Math.min(line.size(), late + 5))
                        : Set.of();
        int comma = line.words().subList(to, line.size()).indexOf(",");
        Set<String> asked = verb == line.from() && comma > 0
                ? parties.subjects().opening(line, to + comma + 1, line.size())
                : parties.subjects().subject(line, verb);
        return AskingSides.asking(line, verb, by, asked, to + 1);
    }

    /** The "to" before a verb that follows an object, or −1. */
    private static int infinitive(Line line, int from) {
        for (int i = from; i < Math.min(line.size() - 1, from + LONGEST_OBJECT); i++) {
            String word = line.at(i);
            if (Set.of(";", ":", ".", "that", "whether", "which", "who", "for").contains(word) && i > from - 1) {
                if (!(word.equals("for") && i > from)) {
                    return -1;
                }
            }
            if (word.equals("to") && opensVerb(line, i + 1)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean opensVerb(Line line, int i) {
        String word = line.at(i);
        return !line.isName(i)
                && !DETERMINERS.contains(word)
                && !word.isEmpty()
                && Character.isLetter(word.charAt(0))
                && (!word.endsWith("ing") || IN_ING.contains(word))
                && !Set.of("both", "which", "whom", "reporters", "two", "three", "it", "him", "them")
                        .contains(word);
    }

    private Optional<Asking> givesTime(Line line, int verb, int objectStart) {
        int to = infinitive(line, objectStart);
        if (to < 0) {
            return Optional.empty();
        }
        if (line.words().subList(objectStart, to).contains(",")) {
            return Optional.empty();
        }
        boolean length = line.times().stream()
                        .anyMatch(time -> line.start(time.span()) > objectStart && line.start(time.span()) < to)
                || line.words().subList(objectStart, to).stream()
                        .anyMatch(Set.of("days", "hours", "weeks", "week", "month", "until", "till")::contains);
        int end = objectStart;
        while (end < to
                && line.timeAt(end).isEmpty()
                && !line.at(end).equals("until")
                && !line.at(end).equals("till")) {
            end++;
        }
        if (!length || end == objectStart) {
            return Optional.empty();
        }
        Set<String> by = sides.by(line, verb);
        return AskingSides.asking(line, verb, by, parties.object(line, objectStart, end, by), to + 1);
    }

    private Optional<Asking> asksFor(Line line, int verb, int objectStart) {
        int f = objectStart + 1;
        while (f < Math.min(line.size(), objectStart + LONGEST_OBJECT)
                && !line.at(f).equals("for")) {
            if (Set.of(";", ":", ".", ",", "to", "that", "whether").contains(line.at(f))) {
                return Optional.empty();
            }
            f++;
        }
        if (!line.at(f).equals("for")
                || ThingAskings.isQuoted(line, verb)
                || parties.subjects().isPassive(line, verb)) {
            return Optional.empty();
        }
        Set<String> by = sides.by(line, verb);
        Set<String> asked = sides.asked(line, verb, objectStart, f, by);
        return AskingSides.asking(line, verb, by, asked, f + 1);
    }
}
