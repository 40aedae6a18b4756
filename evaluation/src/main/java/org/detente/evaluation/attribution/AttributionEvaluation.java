package org.detente.evaluation.attribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntBiFunction;
import org.detente.coding.Coder;
import org.detente.evaluation.Checksum;
import org.detente.evaluation.Evaluation;
import org.detente.evaluation.Evaluation.Figure;
import org.detente.evaluation.GoldText;
import org.detente.model.ActorPhrase;
import org.detente.model.Phrase;
import org.detente.model.Span;
import org.detente.model.Statement;

/**
 * Scores statements against annotated attributions.
 *
 * <p>For source, cue and content: an answer is <em>exact</em> when it covers the same characters as one of the gold
 * data, white space and punctuation at the ends aside; it <em>overlaps</em> when both share a character. Answers and
 * gold are matched one to one, those that share most first. A whole attribution matches when all three parts overlap;
 * gold without a source can match in no whole. Counts are summed over articles (micro average). Statements with the same
 * speaker and cue are one attribution, since the gold data joins all parts of an utterance. Of several annotators of an
 * article the first in the order of their names counts.
 */
public final class AttributionEvaluation {
    private AttributionEvaluation() {}

    /**
     * Scores the statements that a coder finds.
     *
     * @param folder holds {@code text/NAME.txt} and {@code attributions/NAME_ANNOTATOR.ann} in brat's stand-off format
     * @throws IOException where the folder lacks one of these or a file cannot be read
     */
    public static Evaluation evaluate(Path folder, Coder coder) throws IOException {
        GoldFolder gold = new GoldFolder(folder);
        Tally tally = new Tally();
        List<String> misses = new ArrayList<>();
        int attributions = 0;
        for (GoldArticle article : gold.articles()) {
            List<Frame> predicted = frames(
                    article.text(),
                    coder.code(GoldText.article(article.name(), article.text())).statements());
            attributions += article.frames().size();
            tally.add(predicted, article.frames());
            misses.addAll(Misses.of(article, predicted));
        }
        List<Path> files = new ArrayList<>(gold.annotations().values());
        gold.annotations().keySet().forEach(article -> files.add(gold.textOf(article)));
        return new Evaluation(
                "attribution", folder.toString(), Checksum.of(folder, files), attributions, tally.figures(), misses);
    }

    private static List<Frame> frames(String text, List<Statement> statements) {
        Map<Voice, List<Span>> contents = new LinkedHashMap<>();
        for (Statement statement : statements) {
            List<Span> parts = contents.computeIfAbsent(
                    new Voice(
                            statement.speaker().map(ActorPhrase::span),
                            statement.cue().span()),
                    voice -> new ArrayList<>());
            parts.add(statement.content().span());
            statement.continued().stream().map(Phrase::span).forEach(parts::add);
        }
        List<Frame> frames = new ArrayList<>();
        contents.forEach((voice, parts) -> frames.add(Frame.of(
                Extent.of(text, voice.speaker().stream().toList()),
                Extent.of(text, List.of(voice.cue())),
                Extent.of(text, parts))));
        return frames;
    }

    /** Who says it, where somebody is named, and what tells so. */
    private record Voice(Optional<Span> speaker, Span cue) {}

    /** Counts over all articles. */
    private static final class Tally {
        private final Map<String, Counts> counts = new LinkedHashMap<>();

        void add(List<Frame> predicted, List<Frame> gold) {
            add("attribution, overlap", Matching.count(predicted, gold, Tally::whole));
            for (Role role : Role.values()) {
                add(role.label() + ", overlap", count(role, predicted, gold, Extent::shared));
            }
            for (Role role : Role.values()) {
                add(role.label() + ", exact", count(role, predicted, gold, (a, b) -> a.equals(b) ? 1 : 0));
            }
        }

        private void add(String group, Counts more) {
            counts.merge(group, more, Counts::plus);
        }

        private static Counts count(
                Role role, List<Frame> predicted, List<Frame> gold, ToIntBiFunction<Extent, Extent> weight) {
            return Matching.count(extents(role, predicted), extents(role, gold), weight);
        }

        private static List<Extent> extents(Role role, List<Frame> frames) {
            return frames.stream().flatMap(frame -> frame.role(role).stream()).toList();
        }

        private static int whole(Frame a, Frame b) {
            int shared = 0;
            for (Role role : Role.values()) {
                int here =
                        a.role(role).flatMap(x -> b.role(role).map(x::shared)).orElse(0);
                if (here == 0) {
                    return 0;
                }
                shared += here;
            }
            return shared;
        }

        List<Figure> figures() {
            List<Figure> figures = new ArrayList<>();
            counts.forEach((group, count) -> {
                figures.add(new Figure(group, "f1", count.f1()));
                figures.add(new Figure(group, "precision", count.precision()));
                figures.add(new Figure(group, "recall", count.recall()));
                figures.add(new Figure(group, "found", count.predicted()));
                figures.add(new Figure(group, "expected", count.gold()));
            });
            return figures;
        }
    }
}
