package org.detente.coding.statement.cue;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.detente.model.resource.OwnFile;

/** Closed classes of words, as {@code word-classes.tsv} lists them; a word may be in several. */
public enum WordClass {
    BE,
    HAVE,
    AUXILIARY,
    NEGATION,
    ADVERB,
    /** May be the subject of a clause alone. */
    PRONOUN,
    /** Stands for one person. */
    PERSON,
    /** Stands for a thing or a body. */
    THING,
    PLURAL,
    DETERMINER,
    PREPOSITION,
    SUBORDINATOR,
    RELATIVE,
    COORDINATOR,
    TIME,
    TIME_MODIFIER,
    /** Opens a sentence and belongs to no noun phrase: "but", "however". */
    OPENING,
    /** Where something is said: "in a statement". */
    SETTING,
    /** Third persons that are more often plurals of nouns: "claims". */
    PLURAL_NOUN,
    /** Verbs that say little themselves: "made the claim". */
    LIGHT,
    /** Frequent finite verbs that no ending tells. */
    VERB,
    /** What makes saying a thing of the future or of chance: "would", "may". */
    MODAL,
    /** Verbs whose form is more often a noun: "states"; they attribute only what "that" or a quotation shows. */
    NOUN_FIRST;

    private static final Map<WordClass, Set<String>> WORDS = read();

    /** Whether the lower-cased word is in this class. */
    public boolean has(String lower) {
        return Objects.requireNonNull(WORDS.get(this)).contains(lower);
    }

    private static Map<WordClass, Set<String>> read() {
        Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);
        for (WordClass wordClass : values()) {
            words.put(wordClass, new HashSet<>());
        }
        for (String[] row : OwnFile.rows(WordClass.class, "word-classes.tsv")) {
            WordClass wordClass = valueOf(row[0].toUpperCase(Locale.ROOT).replace('-', '_'));
            Objects.requireNonNull(words.get(wordClass)).addAll(List.of(row[1].split(" ", -1)));
        }
        return words;
    }
}
