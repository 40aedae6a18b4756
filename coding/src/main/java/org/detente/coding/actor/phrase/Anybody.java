package org.detente.coding.actor.phrase;

import java.util.HashSet;
import java.util.Set;
import org.detente.coding.actor.Table;
import org.detente.coding.actor.Words;

/** Words by which a phrase says that it may mean somebody from elsewhere, see {@code anybody.tsv}. */
final class Anybody {
    private static final Set<String> WORD = new HashSet<>();
    private static final Set<String> WHOLE = new HashSet<>();
    private static final Set<String> OTHERS = new HashSet<>();
    private static final Set<String> CUSTODY = new HashSet<>();
    private static final Set<String> JOURNEY = new HashSet<>();
    private static final Set<String> DOMESTIC = new HashSet<>();
    private static final Set<String> LOCAL = new HashSet<>();
    private static final Set<String> SENT = new HashSet<>();
    private static final Set<String> SENDING = new HashSet<>();
    private static final Set<String> RULING = new HashSet<>();

    static {
        for (Table.Row row : Table.resource("phrase/anybody.tsv", Set.of("kind", "words", "reason"), Set.of())) {
            Set<String> words = switch (row.get("kind")) {
                case "word" -> WORD;
                case "whole" -> WHOLE;
                case "others" -> OTHERS;
                case "custody" -> CUSTODY;
                case "journey" -> JOURNEY;
                case "domestic" -> DOMESTIC;
                case "ruling" -> RULING;
                case "local" -> LOCAL;
                case "sent" -> SENT;
                case "sending" -> SENDING;
                default ->
                    throw row.problem(
                            "has the kind \"" + row.get("kind") + "\"",
                            "use word, whole, others, custody, journey, domestic, ruling, local, sent or sending");
            };
            row.list("words").forEach(word -> words.add(Words.key(word)));
        }
    }

    private Anybody() {}

    /** Whether the words of a phrase, what completes it left out, may mean somebody from elsewhere. */
    static boolean means(Words words, int from, int to) {
        boolean whole = true;
        for (int i = from; i < to; i++) {
            String key = words.key(i);
            if (WORD.contains(key)) {
                return true;
            }
            whole &= WHOLE.contains(key) || !Character.isLetter(key.codePointAt(0));
        }
        return whole;
    }

    /** Whether a verb tells what a state does to those in its power. */
    static boolean isCustody(String key) {
        return CUSTODY.contains(key);
    }

    /** Whether a word tells that somebody goes somewhere else. */
    static boolean isJourney(String key) {
        return JOURNEY.contains(key);
    }

    /** Whether a noun means such as deal with people of their own state, also with those who rule it. */
    static boolean isDomestic(String key) {
        return DOMESTIC.contains(key);
    }

    /** Whether a noun means who rules or serves a state. */
    static boolean isRuling(String key) {
        return RULING.contains(key);
    }

    /** Whether a noun means people of the place that is named with them. */
    static boolean isLocal(String key) {
        return LOCAL.contains(key) || DOMESTIC.contains(key);
    }

    /** Whether a noun means such as are sent to other states, so that where they are does not tell whose they are. */
    static boolean isSent(String key) {
        return SENT.contains(key);
    }

    /** Whether a verb tells that its subject sends its own people somewhere. */
    static boolean isSending(String key) {
        return SENDING.contains(key);
    }

    /** Whether a noun means those who deal with whom it belongs to. */
    static boolean isOther(String key) {
        return OTHERS.contains(key);
    }
}
