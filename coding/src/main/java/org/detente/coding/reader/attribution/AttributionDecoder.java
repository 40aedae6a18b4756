package org.detente.coding.reader.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.coding.reader.ArticleReading;
import org.detente.coding.reader.ReadPassage;
import org.detente.encoder.Part;
import org.detente.encoder.Passage;
import org.detente.encoder.Reading;
import org.detente.encoder.Settings;
import org.detente.encoder.Tag;
import org.detente.model.Span;

/**
 * Reads attributions from scores: the cues first, then for each cue its source and content on the best path over all pieces
 * of the passage. A cue without content attributes nothing; of several sources the surest counts. Immutable.
 */
public final class AttributionDecoder {
    private static final String EASE = "attribution.ease";
    /** What is less probable is not looked at, chosen on development data. */
    private static final double LEAST = 0.15;

    private static final SpanLabels<Tag> CUE = new SpanLabels<>(Tag.OUTSIDE, Map.of(Tag.BEGINS, Tag.CONTINUES));
    private static final SpanLabels<Part> SAID = new SpanLabels<>(
            Part.OUTSIDE,
            Map.of(Part.SOURCE_BEGINS, Part.SOURCE_CONTINUES, Part.CONTENT_BEGINS, Part.CONTENT_CONTINUES));

    private final double ease;

    /**
     * A decoder.
     *
     * @param ease what is added to the scores (logits) of cues before they are compared with those of other words: more
     *     finds more cues, and more that are none
     */
    public AttributionDecoder(double ease) {
        this.ease = ease;
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
            List<ReadAttribution> here = cues(reading).stream()
                    .flatMap(cue -> attribution(reading, cue).stream())
                    .filter(attribution -> attribution.probability() >= LEAST)
                    .toList();
            found.addAll(outermost(here));
        }
        return found;
    }

    /** Without what somebody says inside another's words: it is part of these. Of two around each other the surer stays. */
    static List<ReadAttribution> outermost(List<ReadAttribution> found) {
        return found.stream()
                .filter(inner -> found.stream()
                        .noneMatch(outer -> !outer.equals(inner)
                                && says(outer, inner)
                                && (!says(inner, outer) || outer.probability() > inner.probability())))
                .toList();
    }

    private static boolean says(ReadAttribution outer, ReadAttribution inner) {
        return outer.content().stream().anyMatch(part -> part.contains(inner.cue()));
    }

    private List<PieceRun> cues(Reading reading) {
        Passage passage = reading.passage();
        return joined(BestPath.of(
                        CUE, passage.size(), reading::cue, tag -> tag == Tag.OUTSIDE ? 0 : ease, passage::continuesWord)
                .runs(Tag.BEGINS));
    }

    /** Cues with nothing between them are one: "has", "warned". */
    static List<PieceRun> joined(List<PieceRun> cues) {
        List<PieceRun> joined = new ArrayList<>();
        for (PieceRun cue : cues) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).last() + 1 == cue.first()) {
                joined.set(last, joined.get(last).followedBy(cue));
            } else {
                joined.add(cue);
            }
        }
        return joined;
    }

    private static Optional<ReadAttribution> attribution(Reading reading, PieceRun cue) {
        Passage passage = reading.passage();
        BestPath<Part> path = BestPath.of(
                SAID,
                passage.size(),
                (piece, part) -> reading.said(cue.first(), piece, part),
                part -> 0,
                passage::continuesWord);
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
