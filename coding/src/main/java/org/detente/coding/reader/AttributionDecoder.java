package org.detente.coding.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.detente.encoder.Part;
import org.detente.encoder.Passage;
import org.detente.encoder.Reading;
import org.detente.encoder.Settings;
import org.detente.model.Span;

/**
 * Reads attributions from scores: the cues first, then for each cue its source and content on the best path over all pieces
 * of the passage. A cue without content attributes nothing; of several sources the surest counts. Immutable.
 */
public final class AttributionDecoder {
    private static final String EASE = "attribution.ease";

    private final CueTagger cues;

    /**
     * A decoder.
     *
     * @param ease what is added to the scores (logits) of cues before they are compared with those of other words
     */
    public AttributionDecoder(double ease) {
        this.cues = new CueTagger(ease);
    }

    /** A decoder with the ease {@code attribution.ease} of a model's settings, or none. */
    public static AttributionDecoder of(Settings settings) {
        return new AttributionDecoder(settings.has(EASE) ? settings.number(EASE) : 0);
    }

    /** The attributions of an article in the order of their cues. */
    public List<ReadAttribution> attributions(ArticleReading article) {
        List<ReadAttribution> found = new ArrayList<>();
        for (ReadPassage passage : article.passages()) {
            Reading reading = passage.reading();
            for (PieceRun cue : cues.cues(reading.passage().size(), reading::cue, reading.passage()::continuesWord)) {
                attribution(reading, cue).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<ReadAttribution> attribution(Reading reading, PieceRun cue) {
        Passage passage = reading.passage();
        BestPath path = BestPath.of(
                passage.size(), (piece, part) -> reading.said(cue.first(), piece, part), passage::continuesWord);
        List<PieceRun> content = path.runs(Part.CONTENT_BEGINS);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Optional<PieceRun> source =
                path.runs(Part.SOURCE_BEGINS).stream().max(Comparator.comparingDouble(PieceRun::logProbability));
        List<PieceRun> said = new ArrayList<>(content);
        source.ifPresent(said::add);
        double sum = said.stream()
                .mapToDouble(run -> run.logProbability() * run.size())
                .sum();
        int pieces = said.stream().mapToInt(PieceRun::size).sum();
        return Optional.of(new ReadAttribution(
                source.map(run -> span(passage, run)),
                span(passage, cue),
                content.stream().map(run -> span(passage, run)).toList(),
                Math.min(1, Math.exp(cue.logProbability() + sum / pieces))));
    }

    private static Span span(Passage passage, PieceRun run) {
        return passage.span(run.first(), run.last());
    }
}
