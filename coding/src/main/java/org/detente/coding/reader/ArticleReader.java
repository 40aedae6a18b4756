package org.detente.coding.reader;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.detente.coding.codebook.Codebook;
import org.detente.encoder.Encoder;
import org.detente.encoder.Passage;
import org.detente.encoder.meeting.MeetingNetwork;
import org.detente.model.Mention;
import org.detente.model.Span;
import org.detente.text.Sentence;
import org.detente.text.TextStructure;

/**
 * Runs the encoder over those sentences of an article that can matter.
 *
 * <p>A sentence passes the gate when it holds a trigger of the codebook, a cue of the cue lexicon, "according" or a mark
 * of quotation, or when a quotation goes on in it. Passages are cut from runs of passing sentences, each with the sentence
 * before it, where the speaker may be named, if that is in the same or the paragraph before. Immutable and safe for use by
 * many threads; the same text always gives the same scores.
 *
 * <pre>{@code
 * ArticleReader reader = new ArticleReader(encoder, Codebook.standard());
 * ArticleReading reading = reader.read(structure, mentions);
 * reading.counts().passages();   // passes of the encoder that the article took
 * }</pre>
 */
public final class ArticleReader {
    private final Encoder encoder;
    private final SentenceGate gate;
    private final boolean meetings;

    /**
     * A reader.
     *
     * @param encoder shared by all who read; closed by who opened it
     * @param codebook whose triggers let a sentence pass
     */
    public ArticleReader(Encoder encoder, Codebook codebook) {
        this.encoder = encoder;
        this.gate = new SentenceGate(codebook);
        this.meetings = MeetingNetwork.of(encoder).isPresent();
    }

    /**
     * Reads an article.
     *
     * @param text its structure
     * @param mentions actors that are known to be named in it; the encoder is told where
     */
    public ArticleReading read(TextStructure text, List<Mention> mentions) {
        return read(text, mentions, passage -> true);
    }

    /**
     * Reads no more of an article than the passage that holds a sentence, just as it is read with the whole article.
     *
     * @param text its structure
     * @param mentions as for the whole article
     * @param sentence its number; of a sentence that does not pass the gate nothing is read
     */
    public ArticleReading read(TextStructure text, List<Mention> mentions, int sentence) {
        Span wanted = text.sentences().get(sentence).span();
        return read(text, mentions, passage -> passage.sentences().contains(wanted));
    }

    private ArticleReading read(TextStructure text, List<Mention> mentions, Predicate<Passage> wanted) {
        BitSet passing = gate.passing(text);
        List<Span> known = known(text, mentions);
        List<ReadPassage> passages = new ArrayList<>();
        int end = 0;
        for (int first = passing.nextSetBit(0); first >= 0; first = passing.nextSetBit(end)) {
            int start = first > end && isNear(text, first) ? first - 1 : first;
            end = passing.nextClearBit(first);
            read(text, start, end, known, wanted, passages);
        }
        ArticleReading.Counts counts =
                new ArticleReading.Counts(text.sentences().size(), passing.cardinality(), passages.size());
        return new ArticleReading(encoder.labels(), passages, counts);
    }

    private void read(
            TextStructure text,
            int start,
            int end,
            List<Span> known,
            Predicate<Passage> wanted,
            List<ReadPassage> passages) {
        List<Span> run = text.sentences().subList(start, end).stream()
                .map(Sentence::span)
                .toList();
        int first = start;
        for (Passage passage : encoder.passages(text.text(), run, known)) {
            int next = first + passage.sentences().size();
            if (wanted.test(passage)) {
                passages.add(new ReadPassage(
                        meetings ? encoder.readForMeetings(passage) : encoder.read(passage), first, next));
            }
            first = next;
        }
    }

    /** The mentions, and what else looks like a name: a reader that is told so finds who speaks more surely. */
    private static List<Span> known(TextStructure text, List<Mention> mentions) {
        List<Span> known = new ArrayList<>(mentions.stream().map(Mention::span).toList());
        List<Span> names = text.sentences().stream()
                .flatMap(sentence -> CapitalizedNames.of(sentence).stream())
                .filter(name -> known.stream().noneMatch(name::overlaps))
                .toList();
        known.addAll(names);
        return known;
    }

    /** Whether the sentence before is in the same or the paragraph before. */
    private static boolean isNear(TextStructure text, int sentence) {
        int paragraph = text.sentences().get(sentence).paragraph();
        return paragraph - text.sentences().get(sentence - 1).paragraph() <= 1;
    }
}
