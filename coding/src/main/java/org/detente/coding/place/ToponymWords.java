package org.detente.coding.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.detente.model.resource.OwnFile;

/** The words of {@code toponym-words.tsv}, which tell names of places from other names; all in lower case. */
final class ToponymWords {
    private static final String RESOURCE = "toponym-words.tsv";
    private static final List<String> KINDS = List.of(
            "cue",
            "direction",
            "title",
            "area-noun",
            "calendar",
            "function",
            "inner",
            "other",
            "short-name",
            "no-name-part",
            "speech",
            "institution");

    private final Map<String, Set<String>> words;

    private ToponymWords(Map<String, Set<String>> words) {
        this.words = words;
    }

    static ToponymWords standard() {
        Map<String, Set<String>> words = new HashMap<>();
        KINDS.forEach(kind -> words.put(kind, new HashSet<>()));
        for (String[] cells : OwnFile.rows(ToponymWords.class, RESOURCE)) {
            Set<String> kind = words.get(cells[0]);
            if (kind == null || cells.length != 2) {
                throw new IllegalStateException(RESOURCE + ": cannot use the line " + String.join("\t", cells));
            }
            kind.addAll(List.of(cells[1].split(";", -1)));
        }
        return new ToponymWords(words);
    }

    /** "in", "near": what follows is a place. */
    boolean isPlaceCue(String word) {
        return has("cue", word);
    }

    /** "northern", "downtown". */
    boolean isDirection(String word) {
        return has("direction", word);
    }

    /** What stands beside a name of a place without making another name of it: "President", "Gov." */
    boolean isTitle(String word) {
        return has("title", word);
    }

    /** "City", "County". */
    boolean isAreaNoun(String word) {
        return has("area-noun", word);
    }

    /** Weekdays and months. */
    boolean isCalendar(String word) {
        return has("calendar", word);
    }

    /** Words that have a capital only because they begin a sentence. */
    boolean isFunction(String word) {
        return has("function", word);
    }

    /** Lower-case words inside names. */
    boolean isInner(String word) {
        return has("inner", word);
    }

    /** Words that name a place somewhere, but hardly ever do in a text. */
    boolean isOther(String word) {
        return has("other", word) || has("calendar", word) || has("function", word);
    }

    /** Names of two or three capitals, as written. */
    boolean isShortName(String word) {
        return has("short-name", word);
    }

    /** "said": what stands before it is rather a person than a town. */
    boolean isSpeech(String word) {
        return has("speech", word);
    }

    /** "University": a name with it is none of a place, though the gazetteer may have it as a quarter. */
    boolean isInstitution(String word) {
        return has("institution", word);
    }

    /** Whether a word may be a surname. */
    boolean isNamePart(String word) {
        return !has("no-name-part", word) && !has("area-noun", word);
    }

    private boolean has(String kind, String word) {
        Set<String> all = words.get(kind);
        return all != null && all.contains(word);
    }
}
