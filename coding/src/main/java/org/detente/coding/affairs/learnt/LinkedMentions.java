package org.detente.coding.affairs.learnt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.detente.coding.affairs.text.CodedText;
import org.detente.coding.classes.Softmax;
import org.detente.encoder.meeting.MeetingReading;
import org.detente.model.Actor;
import org.detente.model.Mention;
import org.detente.model.Span;

/**
 * Finds words that mean an actor whom only other words of the text tell, as the network links them.
 *
 * <p>Example: of {@code Caracas recalled its envoy. President Ramiro Arteaga said the two would meet.} no list knows the president; the network
 * links his name with "Caracas". Some two of three are linked rightly, so that what is made of them is weighed again.
 */
public final class LinkedMentions {
    private static final int NONE = 0;
    private static final int FIRST = 1;
    private static final int FURTHER = 2;
    /** More likely words than not mean an actor. */
    private static final double LIKELY = 0.5;
    /** Of two who are meant together each is half as likely; chosen on the open articles that were not trained on. */
    private static final double LINKED = 0.4;

    private final CodedText text;
    private final MeetingReading reading;

    private LinkedMentions(CodedText text, MeetingReading reading) {
        this.text = text;
        this.reading = reading;
    }

    /**
     * The text with such mentions beside those that it has.
     *
     * @param parts the network's scores, part by part
     */
    public static CodedText added(CodedText text, List<MeetingReading> parts) {
        List<Mention> all = new ArrayList<>(text.mentions());
        parts.forEach(part -> all.addAll(new LinkedMentions(text, part).found()));
        all.sort(Comparator.comparing(Mention::span)
                .thenComparing(mention -> mention.actor().code()));
        return text.with(all);
    }

    private List<Mention> found() {
        List<Mention> known = text.mentions().stream()
                .filter(mention -> reading.reads(mention.span()))
                .toList();
        List<Span> unknown = unknown();
        MentionLinks links = new MentionLinks(reading, known, unknown);
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < unknown.size(); i++) {
            Span words = unknown.get(i);
            likelier(links.of(i))
                    .forEach(code -> found.add(new Mention(
                            text.article().id(),
                            words,
                            words.cut(text.article().text()),
                            Actor.of(code),
                            Mention.Basis.MODEL)));
        }
        return found;
    }

    private static Set<String> likelier(Map<String, Double> chances) {
        Set<String> codes = new TreeSet<>();
        chances.forEach((code, chance) -> {
            if (chance > LINKED) {
                codes.add(code);
            }
        });
        return codes;
    }

    /** Words that mean somebody of whom it is not known who he is. */
    private List<Span> unknown() {
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
                        text.mentions().stream().noneMatch(known -> known.span().overlaps(words));
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
