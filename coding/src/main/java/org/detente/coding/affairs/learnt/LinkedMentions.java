package org.detente.coding.affairs.learnt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.detente.coding.affairs.text.CodedText;
import org.detente.coding.classes.Softmax;
import org.detente.encoder.meeting.MeetingReading;
import org.detente.model.Mention;
import org.detente.model.Span;

/**
 * Words of a part of a text that mean an actor whom only other words of the text tell, as the network links them.
 *
 * <p>Example: of {@code Caracas recalled its envoy. President Ramiro Arteaga said the two would meet.} no list knows the president; the network
 * links his name with "Caracas". Some two of three are linked rightly, so that what is made of them is weighed again.
 */
final class LinkedMentions {
    private static final int NONE = 0;
    private static final int FIRST = 1;
    private static final int FURTHER = 2;
    /** More likely words than not mean an actor. */
    private static final double LIKELY = 0.5;
    /** Whom words mean less likely they do not mean. */
    private static final double POSSIBLE = 0.05;

    private final CodedText text;
    private final MeetingReading reading;
    private final List<Mention> known;
    private final List<Meaning> unknown = new ArrayList<>();

    LinkedMentions(CodedText text, MeetingReading reading) {
        this.text = text;
        this.reading = reading;
        known = text.mentions().stream()
                .filter(mention -> reading.reads(mention.span()))
                .toList();
        List<Span> words = words();
        MentionLinks links = new MentionLinks(reading, known, words);
        for (int i = 0; i < words.size(); i++) {
            for (Map.Entry<String, Double> one : new TreeMap<>(links.of(i)).entrySet()) {
                if (one.getValue() > POSSIBLE) {
                    unknown.add(new Meaning(words.get(i), one.getKey(), one.getValue()));
                }
            }
        }
    }

    /** What words may mean that no list knows. */
    List<Meaning> unknown() {
        return unknown;
    }

    /** The same with those that are known. */
    List<Meaning> all() {
        List<Meaning> all = new ArrayList<>(unknown);
        known.forEach(
                mention -> all.add(new Meaning(mention.span(), mention.actor().code(), 1)));
        return all;
    }

    /** Words that mean somebody of whom it is not known who he is. */
    private List<Span> words() {
        List<Span> found = new ArrayList<>();
        int piece = 0;
        while (piece < reading.size()) {
            int end = piece + 1;
            if (1 - means(piece)[NONE] > LIKELY && !isWithinWord(piece)) {
                while (end < reading.size() && (goesOn(end) || isWithinWord(end))) {
                    end++;
                }
                Span words = reading.span(piece, end - 1);
                boolean open =
                        known.stream().noneMatch(mention -> mention.span().overlaps(words));
                if (open && words.length() > 0) {
                    found.add(words);
                }
            }
            piece = end;
        }
        return found;
    }

    private boolean goesOn(int piece) {
        double[] means = means(piece);
        return 1 - means[NONE] > LIKELY && means[FURTHER] >= means[FIRST];
    }

    private boolean isWithinWord(int piece) {
        Span own = reading.span(piece);
        String all = text.article().text();
        return own.length() > 0
                && own.start() > 0
                && Character.isLetterOrDigit(all.charAt(own.start()))
                && Character.isLetterOrDigit(all.charAt(own.start() - 1));
    }

    private double[] means(int piece) {
        return Softmax.of(reading.means(piece));
    }
}
