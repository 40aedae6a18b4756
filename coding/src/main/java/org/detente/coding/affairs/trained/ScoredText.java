package org.detente.coding.affairs.trained;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.detente.coding.affairs.learnt.LinkedPart;
import org.detente.coding.affairs.text.CodedText;
import org.detente.coding.classes.Softmax;
import org.detente.coding.time.TimeMention;
import org.detente.encoder.meeting.MeetingArc;
import org.detente.encoder.meeting.MeetingReading;
import org.detente.model.MeetingStatus;
import org.detente.model.Mention;
import org.detente.model.Phrase;
import org.detente.model.Span;
import org.detente.text.Sentence;

/** A text with the network's scores, asked by words in place of pieces. */
final class ScoredText {
    private static final int NONE = 0;
    private static final double SURE = 0.5;
    /** The date of the sentence is taken for the meeting's where it is no less sure. */
    private static final double LEAST = 0.1;
    /** Who takes part is named in so many sentences before or behind. */
    private static final int NEAR = 3;

    private final CodedText text;
    private final LinkedPart part;
    private final MeetingReading reading;
    private final int[] starts;

    ScoredText(CodedText text, LinkedPart part) {
        this.text = text;
        this.part = part;
        reading = part.reading();
        starts = text.structure().sentences().stream()
                .mapToInt(sentence -> sentence.span().start())
                .toArray();
    }

    /** The words that tell of meetings, the surest first: runs of pieces that do so likely enough. */
    List<Telling> tellings(Trust trust) {
        List<Telling> found = tellings(SURE, trust.kept());
        if (trust.belongs() < SURE) {
            tellings(trust.belongs(), trust.kept()).stream()
                    .filter(telling ->
                            found.stream().noneMatch(surer -> surer.span().overlaps(telling.span())))
                    .toList()
                    .forEach(found::add);
        }
        return found;
    }

    private List<Telling> tellings(double belongs, double kept) {
        List<Telling> found = new ArrayList<>();
        int piece = 0;
        while (piece < reading.size()) {
            double[] sums = Softmax.of(reading.tells(piece));
            double surest = 1 - sums[NONE];
            int end = piece + 1;
            if (surest > belongs) {
                for (double[] next = chancesAt(end); 1 - next[NONE] > belongs; next = chancesAt(end)) {
                    surest = Math.max(surest, 1 - next[NONE]);
                    add(sums, next);
                    end++;
                }
                Span span = reading.span(piece, end - 1);
                if (surest > kept && span.length() > 0) {
                    found.add(new Telling(piece, span, sentence(span), status(sums)));
                }
            }
            piece = end;
        }
        return found;
    }

    /** Those of a piece, or that there is nothing behind the last. */
    private double[] chancesAt(int piece) {
        return piece < reading.size() ? Softmax.of(reading.tells(piece)) : new double[] {1};
    }

    private static void add(double[] sums, double[] more) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += more[i];
        }
    }

    /** Whether some words of a sentence may tell of a meeting. */
    boolean tells(Span sentence, Trust trust) {
        return surest(sentence) > trust.doubt();
    }

    /** The piece at which words begin; absent where the network did not read them. */
    OptionalInt first(Span words) {
        return reads(words) ? OptionalInt.of(reading.pieceEndingAfter(words.start())) : OptionalInt.empty();
    }

    /** How likely it is that some of the words tell of a meeting. */
    double surest(Span words) {
        double surest = 0;
        for (int piece : reading.piecesOf(words)) {
            surest = Math.max(surest, 1 - Softmax.of(reading.tells(piece))[NONE]);
        }
        return surest;
    }

    /** How likely it is that words tell of no meeting, then of one of each status. */
    double[] chances(Span words) {
        double[] sums = new double[1 + reading.statuses().size()];
        int[] pieces = reading.piecesOf(words);
        for (int piece : pieces) {
            add(sums, Softmax.of(reading.tells(piece)));
        }
        for (int i = 0; i < sums.length && pieces.length > 0; i++) {
            sums[i] /= pieces.length;
        }
        return sums;
    }

    /** Number of a status among those of the network. */
    int number(MeetingStatus status) {
        return reading.statuses().indexOf(status);
    }

    /** Whether the network read some of the words. */
    boolean reads(Span words) {
        return reading.reads(words);
    }

    private MeetingStatus status(double[] sums) {
        int best = 1;
        for (int i = 2; i < sums.length; i++) {
            best = sums[i] > sums[best] ? i : best;
        }
        return reading.statuses().get(best - 1);
    }

    /** Number of the sentence in which words begin. */
    int sentence(Span words) {
        int at = Arrays.binarySearch(starts, words.start());
        return at >= 0 ? at : Math.max(0, -at - 2);
    }

    /** The whole sentence of some words. */
    Phrase evidence(Telling telling) {
        Sentence sentence = text.structure().sentences().get(telling.sentence());
        Span span = sentence.span().overlaps(telling.span()) ? sentence.span() : telling.span();
        return Phrase.of(text.article().text(), span);
    }

    /** How likely it is that words belong to what is told. */
    double chance(MeetingArc arc, Telling telling, Span words) {
        return chance(arc, telling.first(), words);
    }

    /** The same of what is told by words that begin at a piece. */
    double chance(MeetingArc arc, int telling, Span words) {
        int[] pieces = reading.piecesOf(words);
        double sum = 0;
        for (int piece : pieces) {
            sum += reading.arc(arc, telling, piece);
        }
        return pieces.length == 0 ? 0 : 1 / (1 + Math.exp(-sum / pieces.length));
    }

    /** The log-odds that somebody takes part in what is told by words that begin at a piece. */
    double side(int telling, String code) {
        return part.odds(MeetingArc.SIDE, telling, code);
    }

    /** Codes of those who surely meet, by the surest of their mentions. */
    Set<String> parties(Telling telling) {
        Set<String> codes = new LinkedHashSet<>();
        for (Mention mention : text.mentions()) {
            if (Math.abs(sentence(mention.span()) - telling.sentence()) <= NEAR
                    && chance(MeetingArc.MEETS, telling, mention.span()) > SURE) {
                codes.add(mention.actor().code());
            }
        }
        return codes;
    }

    /** The dates that belong to what is told, the surest first; where none surely does, the likeliest of the sentence. */
    List<TimeMention> times(Telling telling) {
        List<TimeMention> near = text.times().stream()
                .filter(time -> time.date().isPresent() && Math.abs(sentence(time.span()) - telling.sentence()) <= NEAR)
                .sorted(Comparator.comparingDouble(
                        (TimeMention time) -> -chance(MeetingArc.WHEN, telling, time.span())))
                .toList();
        List<TimeMention> sure = near.stream()
                .filter(time -> chance(MeetingArc.WHEN, telling, time.span()) > SURE)
                .toList();
        return sure.isEmpty()
                ? near.stream()
                        .filter(time -> sentence(time.span()) == telling.sentence()
                                && chance(MeetingArc.WHEN, telling, time.span()) > LEAST)
                        .limit(1)
                        .toList()
                : sure;
    }

    /** The words that belong most to what is told: a run of pieces, each more likely to belong than not. */
    Optional<Span> words(MeetingArc arc, Telling telling) {
        Optional<Span> best = Optional.empty();
        double most = 0;
        int piece = 0;
        while (piece < reading.size()) {
            double sum = 0;
            int end = piece;
            while (end < reading.size() && reading.arc(arc, telling.first(), end) > 0) {
                sum += reading.arc(arc, telling.first(), end++);
            }
            if (sum > most) {
                most = sum;
                best = Optional.of(reading.span(piece, end - 1));
            }
            piece = Math.max(piece + 1, end);
        }
        return best;
    }
}
