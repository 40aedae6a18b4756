package org.detente.coding.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.detente.encoder.Encoder;
import org.detente.encoder.Passage;
import org.detente.encoder.meeting.MeetingNetwork;
import org.detente.model.Mention;
import org.detente.model.Span;
import org.detente.text.Sentence;
import org.detente.text.TextStructure;

/**
 * Runs the encoder over an article, passage by passage.
 *
 * <p>Every sentence is read, also one in which no list sees a deed or a cue: who speaks is often named there, and some deeds
 * and cues are in no list. Immutable and safe for use by many threads; the same text always gives the same scores.
 *
 * <pre>{@code
 * ArticleReading reading = new ArticleReader(encoder).read(structure, mentions);
 * reading.passages().size();   // passes of the encoder that the article took
 * }</pre>
 */
public final class ArticleReader {
    private final Encoder encoder;
    private final boolean meetings;

    /**
     * A reader.
     *
     * @param encoder shared by all who read; closed by who opened it
     */
    public ArticleReader(Encoder encoder) {
        this.encoder = encoder;
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
     * @param sentence its number
     */
    public ArticleReading read(TextStructure text, List<Mention> mentions, int sentence) {
        Span wanted = text.sentences().get(sentence).span();
        return read(text, mentions, passage -> passage.sentences().contains(wanted));
    }

    private ArticleReading read(TextStructure text, List<Mention> mentions, Predicate<Passage> wanted) {
        List<Span> sentences = text.sentences().stream().map(Sentence::span).toList();
        List<ReadPassage> passages = new ArrayList<>();
        int first = 0;
        for (Passage passage : encoder.passages(text.text(), sentences, known(text, mentions))) {
            int next = first + passage.sentences().size();
            if (wanted.test(passage)) {
                passages.add(new ReadPassage(
                        meetings ? encoder.readForMeetings(passage) : encoder.read(passage), first, next));
            }
            first = next;
        }
        return new ArticleReading(encoder.labels(), passages);
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
}
