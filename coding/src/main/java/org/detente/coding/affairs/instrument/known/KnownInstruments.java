package org.detente.coding.affairs.instrument.known;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.actor.Words;

/**
 * The named instruments, found by their names.
 *
 * <p>A name is read as written: what has a capital in the list has one in the text. Of several instruments with one name the one
 * is meant that more of the article's actors have to do with; none, where none of them has.
 */
public final class KnownInstruments {
    private static final String RESOURCE = "/org/detente/coding/affairs/instrument/instruments.tsv";
    private static final KnownInstruments STANDARD = new KnownInstruments(KnownInstrumentFile.read(RESOURCE));

    private final List<KnownInstrument> all;
    /** Names by their first word, the longest first. */
    private final Map<String, List<Name>> names = new HashMap<>();

    private record Name(Words words, KnownInstrument instrument) {}

    /**
     * A name in a sentence.
     *
     * @param end behind its last word
     */
    public record Match(int end, KnownInstrument instrument) {}

    KnownInstruments(List<KnownInstrument> instruments) {
        all = List.copyOf(instruments);
        for (KnownInstrument instrument : instruments) {
            add(instrument.name(), instrument);
            instrument.otherNames().forEach(name -> add(name, instrument));
        }
        names.values()
                .forEach(list -> list.sort(Comparator.comparingInt((Name name) -> name.words.size())
                        .reversed()));
    }

    /** The list that comes with the program. */
    public static KnownInstruments standard() {
        return STANDARD;
    }

    /** All of them, in the order of the list. */
    public List<KnownInstrument> all() {
        return all;
    }

    private void add(String name, KnownInstrument instrument) {
        Words words = Words.of(name);
        names.computeIfAbsent(words.key(0), key -> new ArrayList<>()).add(new Name(words, instrument));
    }

    /**
     * The instrument whose name begins at a word, by the longest of its names.
     *
     * @param actors codes of all that the article names
     */
    public Optional<Match> at(Words words, int start, Set<String> actors) {
        int longest = 0;
        Optional<KnownInstrument> best = Optional.empty();
        for (Name name : names.getOrDefault(words.key(start), List.of())) {
            if (name.words.size() < longest) {
                break;
            }
            if (!stands(words, start, name.words)) {
                continue;
            }
            boolean concerned = name.instrument.isOpen() || name.instrument.concerned(actors) > 0;
            boolean closer = best.isEmpty()
                    || name.instrument.concerned(actors) > best.get().concerned(actors);
            if (concerned && closer) {
                longest = name.words.size();
                best = Optional.of(name.instrument);
            }
        }
        int end = start + longest;
        return best.map(instrument -> new Match(end, instrument));
    }

    private static boolean stands(Words words, int start, Words name) {
        for (int i = 0; i < name.size(); i++) {
            boolean capital = !name.isCapitalized(i) || words.isCapitalized(start + i);
            if (!words.key(start + i).equals(name.key(i)) || !capital) {
                return false;
            }
        }
        return true;
    }
}
