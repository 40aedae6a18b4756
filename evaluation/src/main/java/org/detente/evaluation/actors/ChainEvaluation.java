package org.detente.evaluation.actors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.detente.coding.Coder;
import org.detente.coding.actor.reference.Chain;
import org.detente.coding.actor.reference.Reference;
import org.detente.evaluation.Checksum;
import org.detente.evaluation.Evaluation;
import org.detente.evaluation.Evaluation.Figure;
import org.detente.model.Article;
import org.detente.model.Span;

/**
 * Scores reference chains on 30 of PolNeAR's development articles, up to 2,500 characters of each.
 *
 * <p><em>Links</em>: of each reference that is not the first of its chain, whether it was put to the right chain: the one
 * whose gold chain is that of most earlier references. Precision is over the references that are marked in the gold data; <em>strict</em> precision also counts as wrong those that are not, although
 * the gold data leaves out much that is no actor. Recall is over all gold references but the first of each chain.
 * <em>B-cubed</em> (Bagga and Baldwin, 1998) is over the same references; gold references without an answer have recall 0.
 */
public final class ChainEvaluation {
    private ChainEvaluation() {}

    /**
     * Scores the chains that a coder finds.
     *
     * @param folder holds {@code text/NAME.txt}
     */
    public static Evaluation evaluate(Path folder, Coder coder) throws IOException {
        GoldArticles gold = new GoldArticles(folder);
        ObjectMapper json = new ObjectMapper();
        Map<String, ChainCounts> counts = new TreeMap<>();
        List<String> misses = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        int items = 0;
        for (String line : Codes.lines("chains.jsonl")) {
            JsonNode row = json.readTree(line);
            String name = row.get("article").asText();
            files.add(gold.file(name));
            Article article = gold.article(name);
            int end = unit(article, row.get("end").asInt());
            Marked expected = expected(article, row);
            Marked found = found(coder.chains(article), end);
            ChainCounts here = new ChainCounts(article.text(), found, expected);
            Part part = Part.of(name);
            for (String group : List.of("all", part.label())) {
                counts.merge(group, here, ChainCounts::plus);
            }
            if (part != Part.CLOSED_QUARTER) {
                here.misses().forEach(m -> misses.add(part.label() + ", " + name + ' ' + m));
            }
            items += expected.words().size();
        }
        List<Figure> figures = new ArrayList<>();
        counts.forEach((group, count) -> figures.addAll(count.figures(group)));
        return new Evaluation("actors, chains", folder.toString(), Checksum.of(folder, files), items, figures, misses);
    }

    private static Marked expected(Article article, JsonNode row) {
        List<List<Span>> chains = new ArrayList<>();
        for (JsonNode chain : row.get("chains")) {
            List<Span> spans = new ArrayList<>();
            for (JsonNode span : chain.get("mentions")) {
                spans.add(new Span(
                        unit(article, span.get(0).asInt()),
                        unit(article, span.get(1).asInt())));
            }
            chains.add(spans);
        }
        return new Marked(chains);
    }

    private static int unit(Article article, int codePoints) {
        return article.text().offsetByCodePoints(0, codePoints);
    }

    private static Marked found(List<Chain> chains, int end) {
        return new Marked(chains.stream()
                .map(c -> c.references().stream()
                        .map(Reference::span)
                        .filter(s -> s.end() <= end)
                        .toList())
                .toList());
    }
}
