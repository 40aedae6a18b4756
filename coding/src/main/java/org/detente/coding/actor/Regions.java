package org.detente.coding.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** States of a federation, provinces and cities, and the state in which they lie. */
public final class Regions {
    private static final Map<String, Listed> CODES = new HashMap<>();
    /** By first word how many words the longest name has. */
    private static final Map<String, Integer> LONGEST = new HashMap<>();

    static {
        for (Table.Row row : Table.resource("regions.tsv", Set.of("code", "names"), Set.of())) {
            for (String name : row.list("names")) {
                Words words = Words.of(name);
                LONGEST.merge(words.key(0), words.size(), Math::max);
                boolean acronym = isAcronym(name);
                if (name.indexOf('-') > 0 && name.indexOf(' ') > 0) {
                    // "North-West Frontier Province" is written without the hyphen too
                    Words apart = Words.of(name.replace('-', ' '));
                    LONGEST.merge(apart.key(0), apart.size(), Math::max);
                    CODES.putIfAbsent(NameForms.joined(apart, 0, apart.size()), new Listed(row.get("code"), acronym));
                }
                Listed known =
                        CODES.put(NameForms.joined(words, 0, words.size()), new Listed(row.get("code"), acronym));
                if (known != null) {
                    throw row.problem("names \"" + name + "\" a second time", "leave the better known one");
                }
            }
        }
    }

    /** Seats of governments, as cities of their states. */
    private static final Map<String, String> SEATS = new HashMap<>();

    static {
        for (Table.Row row : ActorFile.COUNTRIES.rows()) {
            for (String seat : row.list("seats")) {
                if (seat.indexOf('=') < 0) {
                    Words words = Words.of(seat);
                    SEATS.putIfAbsent(NameForms.joined(words, 0, words.size()), row.get("code"));
                }
            }
        }
    }

    private Regions() {}

    /** "ICE" is no "Ice": what is listed in capitals stands in capitals. */
    private record Listed(String code, boolean acronym) {}

    private static boolean isAcronym(String name) {
        return name.chars().noneMatch(Character::isLowerCase);
    }

    /**
     * A region named in a sentence.
     *
     * @param end behind its last word
     * @param code of the state in which it lies
     */
    public record Match(int end, String code) {}

    /** The region whose name begins at a word, the longest of several. */
    public static Optional<Match> at(Words words, int start) {
        if (!words.isCapitalized(start)) {
            return Optional.empty();
        }
        for (int end = Math.min(words.size(), start + LONGEST.getOrDefault(words.key(start), 0)); end > start; end--) {
            Listed listed = CODES.get(NameForms.joined(words, start, end));
            if (listed != null && (!listed.acronym || isAcronym(words.join(start, end)))) {
                return Optional.of(new Match(end, listed.code));
            }
        }
        return Optional.empty();
    }

    /** The state whose seat of government stands in a name of several words ("the Rome Stock Exchange"). */
    public static Optional<String> seatWithin(Words words) {
        for (int i = 0; i < words.size() - 1; i++) {
            String code = SEATS.get(NameForms.joined(words, i, i + 1));
            if (code != null && words.isCapitalized(i) && words.isCapitalized(i + 1)) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    /** The state of the first region that is named among some words. */
    public static Optional<String> within(Words words, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, words.size()); i++) {
            Optional<Match> match = at(words, i);
            if (match.isPresent() && match.get().end() <= to) {
                return match.map(Match::code);
            }
        }
        return Optional.empty();
    }
}
