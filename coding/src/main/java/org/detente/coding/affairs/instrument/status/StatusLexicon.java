package org.detente.coding.affairs.instrument.status;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.actor.Table;
import org.detente.coding.actor.Words;
import org.detente.coding.affairs.instrument.phrase.VerbForms;
import org.detente.model.InstrumentKind;
import org.detente.model.InstrumentStatus;

/** The phrases, nouns and adjectives that tell how an instrument stands. */
final class StatusLexicon {
    private static final String FOLDER = "/org/detente/coding/affairs/instrument/";
    private static final String PLACE = "~";
    private static final String BE = "be";
    /** "call off the talks" is "call the talks off" too. */
    private static final Set<String> PARTICLES = Set.of("off", "up", "out", "down", "away", "aside", "back", "over");

    private static final StatusLexicon STANDARD = new StatusLexicon();

    /** A noun that tells a status: "suspension", "of". */
    record Noun(String preposition, InstrumentStatus status, Sense sense) {}

    /** Phrases before the instrument, by the forms of their last word; behind it, by those of their first. */
    private final Map<String, List<StatusPhrase>> objects = new HashMap<>();

    private final Map<String, List<StatusPhrase>> subjects = new HashMap<>();
    private final Map<String, List<Noun>> nouns = new HashMap<>();
    private final Map<String, InstrumentStatus> adjectives = new HashMap<>();
    private final Set<String> verbForms = new HashSet<>();
    private final VerbForms forms = VerbForms.standard();

    private StatusLexicon() {
        this(
                Table.resource(FOLDER + "status-phrases.tsv", Set.of("phrase", "status", "sense"), Set.of("kinds")),
                Table.resource(FOLDER + "status-nouns.tsv", Set.of("noun", "preposition", "status", "sense"), Set.of()),
                Table.resource(FOLDER + "status-adjectives.tsv", Set.of("word", "status"), Set.of()));
    }

    StatusLexicon(List<Table.Row> phraseRows, List<Table.Row> nounRows, List<Table.Row> adjectiveRows) {
        Set<String> seen = new HashSet<>();
        for (Table.Row row : phraseRows) {
            if (!seen.add(row.get("phrase") + "\t" + row.get("kinds"))) {
                throw row.problem("gives \"" + row.get("phrase") + "\" a second time", "keep one of the rows");
            }
            addPhrase(row);
        }
        for (Table.Row row : nounRows) {
            nouns.computeIfAbsent(row.get("noun"), key -> new ArrayList<>())
                    .add(new Noun(row.get("preposition"), status(row), sense(row)));
        }
        adjectiveRows.forEach(row -> adjectives.put(row.get("word"), status(row)));
    }

    static StatusLexicon standard() {
        return STANDARD;
    }

    private void addPhrase(Table.Row row) {
        String phrase = row.get("phrase");
        List<String> words = words(phrase);
        int at = words.indexOf(PLACE);
        if (at < 0 || at != words.lastIndexOf(PLACE) || words.size() < 2) {
            throw row.problem("has the phrase \"" + phrase + "\"", "put one ~ where the instrument stands");
        }
        List<String> before = words.subList(0, at);
        List<String> after = words.subList(at + 1, words.size());
        List<Set<String>> rest = after.stream().map(StatusLexicon::literal).toList();
        if (before.isEmpty()) {
            put(
                    subjects,
                    after.get(0).equals(BE) ? 1 : 0,
                    phrase(row, List.of(), inflected(after), after.get(0).equals(BE)));
            return;
        }
        put(objects, before.size() - 1, phrase(row, inflected(before), rest, false));
        if (rest.isEmpty() && before.size() == 2 && PARTICLES.contains(before.get(1))) {
            put(objects, 0, phrase(row, inflected(before.subList(0, 1)), List.of(Set.of(before.get(1))), false));
        }
        List<Set<String>> passive = new ArrayList<>();
        passive.add(forms.of(BE));
        passive.addAll(before.stream().map(StatusLexicon::literal).toList());
        passive.set(1 + verb(before), forms.participles(before.get(verb(before))));
        passive.addAll(rest);
        put(subjects, 1, phrase(row, List.of(), passive, true));
    }

    private static StatusPhrase phrase(
            Table.Row row, List<Set<String>> before, List<Set<String>> after, boolean passive) {
        Set<InstrumentKind> kinds = EnumSet.noneOf(InstrumentKind.class);
        for (String kind : row.get("kinds").split(" ", -1)) {
            if (!kind.isEmpty()) {
                kinds.add(constant(row, "kind", InstrumentKind.class, kind));
            }
        }
        return new StatusPhrase(before, after, passive, status(row), sense(row), kinds);
    }

    /** Files a phrase under the forms of one of its words. */
    private static void put(Map<String, List<StatusPhrase>> index, int place, StatusPhrase phrase) {
        List<Set<String>> words = phrase.before().isEmpty() ? phrase.after() : phrase.before();
        words.get(Math.min(place, words.size() - 1))
                .forEach(form ->
                        index.computeIfAbsent(form, key -> new ArrayList<>()).add(phrase));
    }

    private List<Set<String>> inflected(List<String> words) {
        List<Set<String>> places = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            places.add(i == verb(words) ? forms.of(words.get(i)) : literal(words.get(i)));
        }
        verbForms.addAll(places.get(verb(words)));
        return places;
    }

    /** The verb is the first word, but of "re-establish" the last part. */
    private static int verb(List<String> words) {
        return words.size() > 2 && words.get(1).equals("-") ? 2 : 0;
    }

    private static Set<String> literal(String word) {
        return switch (word) {
            case "its" -> Set.of("its", "his", "her", "their");
            case BE -> Set.of("is", "are", "was", "were", "been", "be");
            default -> Set.of(word);
        };
    }

    private static List<String> words(String phrase) {
        List<String> words = new ArrayList<>();
        Words cut = Words.of(phrase);
        for (int i = 0; i < cut.size(); i++) {
            words.add(cut.key(i));
        }
        return words;
    }

    private static InstrumentStatus status(Table.Row row) {
        return constant(row, "status", InstrumentStatus.class, row.get("status"));
    }

    private static Sense sense(Table.Row row) {
        return constant(row, "sense", Sense.class, row.get("sense"));
    }

    private static <E extends Enum<E>> E constant(Table.Row row, String what, Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> row.problem(
                        "has the " + what + " \"" + name + "\"",
                        "use one of " + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT)));
    }

    /** Phrases whose part before the instrument ends with a word. */
    List<StatusPhrase> endingWith(String word) {
        return objects.getOrDefault(word, List.of());
    }

    /** Phrases behind the instrument: of a passive those with this participle, of others those with this verb. */
    List<StatusPhrase> behind(String word) {
        return subjects.getOrDefault(word, List.of());
    }

    List<Noun> nouns(String word) {
        return nouns.getOrDefault(word, List.of());
    }

    Optional<InstrumentStatus> adjective(String word) {
        return Optional.ofNullable(adjectives.get(word));
    }

    /** Whether the word is a form of a verb that some phrase has. */
    boolean isVerbForm(String word) {
        return verbForms.contains(word);
    }
}
