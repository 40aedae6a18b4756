package org.detente.encoder.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.detente.encoder.Encoder;
import org.detente.encoder.EncoderException;
import org.detente.encoder.Graph;
import org.detente.encoder.Passage;
import org.detente.encoder.Reading;
import org.detente.encoder.Settings;
import org.detente.model.MeetingStatus;
import org.detente.model.Span;

/**
 * Reads meetings, instruments, demands and answers from the encoder's states of an article. Safe for use by many threads; the
 * same states always give the same scores.
 *
 * <pre>{@code
 * MeetingNetwork network = MeetingNetwork.of(encoder).orElseThrow();
 * for (MeetingReading reading : network.read(List.of(encoder.readForMeetings(passage)))) {
 *     float[] meeting = reading.tells(12);
 * }
 * }</pre>
 */
public final class MeetingNetwork {
    private static final String PASSAGES = "meeting-passages.onnx";
    private static final String ARTICLE = "meetings.onnx";
    private static final String ENTERING = "entering";
    private static final String SETTINGS = "meetings.";
    /** The marks at the ends of a passage are read with it. */
    private static final int MARKS = 2;

    private final Graph passages;
    private final Graph article;
    private final List<MeetingStatus> statuses;
    private final List<MeetingArc> arcs;
    private final int longest;

    private MeetingNetwork(Graph passages, Graph article, Settings settings) {
        this.passages = passages;
        this.article = article;
        statuses = settings.texts(SETTINGS + "statuses").stream()
                .map(name -> MeetingStatus.valueOf(name.toUpperCase(Locale.ROOT)))
                .toList();
        arcs = settings.texts(SETTINGS + "arcs").stream()
                .map(name -> MeetingArc.valueOf(name.toUpperCase(Locale.ROOT)))
                .toList();
        longest = (int) settings.number(SETTINGS + "length");
        int width = article.width(ScoredPieces.TELLS);
        if (width != 1 + statuses.size()) {
            throw new EncoderException(
                    article.where(),
                    "its output " + ScoredPieces.TELLS + " has " + width + " labels, and the card names "
                            + statuses.size() + " statuses",
                    "export both together");
        }
        ScoredPieces.OUTPUTS.forEach(article::width);
        List<MeetingArc> missing = new ArrayList<>(List.of(MeetingArc.values()));
        missing.removeAll(arcs);
        if (!missing.isEmpty()) {
            throw new EncoderException(
                    article.where(),
                    "its card lacks the arcs " + missing,
                    "export the network with this version's training/, or leave its two graphs away");
        }
    }

    /** The network of a model; absent where the model has none. */
    public static Optional<MeetingNetwork> of(Encoder encoder) {
        return encoder.graph(PASSAGES)
                .flatMap(passages -> encoder.graph(ARTICLE)
                        .map(article -> new MeetingNetwork(passages, article, encoder.settings())));
    }

    /**
     * Scores of an article, of a long one part by part.
     *
     * @param readings of its passages, in the order of the text
     * @throws IllegalArgumentException where a reading is without states
     */
    public List<MeetingReading> read(List<Reading> readings) {
        List<MeetingReading> found = new ArrayList<>();
        List<Reading> part = new ArrayList<>();
        int size = 0;
        for (Reading reading : readings) {
            int own = reading.passage().size() + MARKS;
            if (size > 0 && size + own > longest) {
                found.add(readPart(part, size));
                part.clear();
                size = 0;
            }
            part.add(reading);
            size += own;
        }
        if (size > 0) {
            found.add(readPart(part, size));
        }
        return found;
    }

    private MeetingReading readPart(List<Reading> part, int size) {
        List<Span> spans = new ArrayList<>();
        List<float[]> entering = new ArrayList<>();
        for (Reading reading : part) {
            Passage passage = reading.passage();
            entering.add(entering(reading));
            spans.add(nothing(passage.sentences().get(0).start()));
            for (int piece = 0; piece < passage.size(); piece++) {
                spans.add(passage.span(piece));
            }
            spans.add(nothing(spans.get(spans.size() - 1).end()));
        }
        Map<String, float[]> scores = article.run(joined(entering), size, ScoredPieces.OUTPUTS);
        return new MeetingReading(statuses, arcs, spans, new ScoredPieces(size, arcs.size(), scores));
    }

    /** What the layers over a whole article are given of a passage. */
    private float[] entering(Reading reading) {
        float[] states = reading.middle()
                .orElseThrow(() -> new IllegalArgumentException("a reading without states for meetings"));
        Map<String, float[]> found = passages.run(states, reading.passage().size() + MARKS, Set.of(ENTERING));
        return Objects.requireNonNull(found.get(ENTERING));
    }

    private static Span nothing(int at) {
        return new Span(at, at);
    }

    private static float[] joined(List<float[]> parts) {
        float[] whole = new float[parts.stream().mapToInt(part -> part.length).sum()];
        int at = 0;
        for (float[] part : parts) {
            System.arraycopy(part, 0, whole, at, part.length);
            at += part.length;
        }
        return whole;
    }
}
