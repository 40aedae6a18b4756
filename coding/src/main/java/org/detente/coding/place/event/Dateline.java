package org.detente.coding.place.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.place.Resolution;
import org.detente.model.Event;
import org.detente.model.Span;
import org.detente.text.Sentence;

/** The place that an article was sent from, which "here" means in its text: "GENEVA (AP) — … met here". */
final class Dateline {
    private static final int LATEST = 40;
    private static final int LONGEST = 60;
    private static final int FARTHEST = 60;
    private static final Set<String> DASHES = Set.of("—", "–", "-", "--", "―");

    private Dateline() {}

    /** The dateline's place, where the text begins with one. */
    static Optional<Resolution> of(String text, List<Resolution> places) {
        return places.stream()
                .filter(place -> place.toponym().span().start() < LATEST)
                .filter(place -> endsInDash(text, place.toponym().span().end()))
                .findFirst();
    }

    /** Whether the event took place "here". */
    static boolean isHere(Event event, Sentence sentence) {
        Span trigger = event.trigger().span();
        return sentence.tokens().stream()
                .anyMatch(token -> token.lower().equals("here")
                        && token.span().start() >= trigger.end()
                        && token.span().start() - trigger.end() < FARTHEST);
    }

    /** Whether a dash follows before any sentence ends: behind "(AP)", a state or a date. */
    private static boolean endsInDash(String text, int from) {
        int end = Math.min(text.length(), from + LONGEST);
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            boolean spaced = i + 1 < text.length() && Character.isWhitespace(text.charAt(i + 1));
            if (spaced && DASHES.contains(String.valueOf(c))) {
                return Character.isWhitespace(text.charAt(i - 1)) || c != '-';
            }
            if (c == '\n' || (Character.isLowerCase(c) && !Character.isLetter(text.charAt(i - 1)))) {
                return false;
            }
        }
        return false;
    }
}
