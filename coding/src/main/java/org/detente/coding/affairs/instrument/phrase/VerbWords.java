package org.detente.coding.affairs.instrument.phrase;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.detente.coding.actor.Table;
import org.detente.coding.actor.Words;

/** Forms of verbs around instruments that no ending or closed class tells from a noun. */
final class VerbWords {
    private static final String FOLDER = "/org/detente/coding/affairs/instrument/";
    private static final Set<String> FORMS = listed("verb");
    private static final Set<String> OF_PHRASES = ofPhrases();

    private VerbWords() {}

    private static Set<String> listed(String wordClass) {
        Set<String> words = new HashSet<>();
        for (Table.Row row : Table.resource(FOLDER + "verb-words.tsv", Set.of("class", "words"), Set.of())) {
            if (row.get("class").equals(wordClass)) {
                words.addAll(List.of(row.get("words").split(" ", -1)));
            }
        }
        return words;
    }

    private static Set<String> ofPhrases() {
        Set<String> forms = new HashSet<>();
        for (Table.Row row :
                Table.resource(FOLDER + "status-phrases.tsv", Set.of("phrase", "status", "sense"), Set.of("kinds"))) {
            Words words = Words.of(row.get("phrase").replace("~", "").strip());
            int verb = words.isHyphen(1) ? 2 : 0;
            forms.addAll(VerbForms.standard().of(words.key(verb)));
        }
        forms.removeAll(listed("noun"));
        return forms;
    }

    /** Whether the word is a form of a verb that tells how an instrument stands, and no noun. */
    static boolean tells(String word) {
        return OF_PHRASES.contains(word);
    }

    static boolean has(String word) {
        return FORMS.contains(word);
    }
}
