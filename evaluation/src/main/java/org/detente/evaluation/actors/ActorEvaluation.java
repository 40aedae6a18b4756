package org.detente.evaluation.actors;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.detente.coding.Coder;
import org.detente.coding.actor.phrase.Scene;
import org.detente.coding.actor.reference.Chain;
import org.detente.evaluation.Checksum;
import org.detente.evaluation.Evaluation;
import org.detente.evaluation.GoldText;
import org.detente.evaluation.pairs.MarkedPair;
import org.detente.model.Actor;
import org.detente.model.ActorPhrase;
import org.detente.model.Article;
import org.detente.model.CodedArticle;
import org.detente.model.Span;

/**
 * Scores whom a coder takes given words for.
 *
 * <p>Words are given as offsets, and what is scored is the code of whom they mean: the same set of codes is right, anything
 * else wrong; where we found that no reader can tell, no code is right.
 */
public final class ActorEvaluation {
    private ActorEvaluation() {}

    /**
     * Scores source and target of 300 marked pairs of Hu et al. (ACL 2024).
     *
     * @param tsv the file of marked pairs with {@code id} and {@code marked_sentence}
     */
    public static Evaluation pairs(Path tsv, Coder coder) throws IOException {
        Map<String, String> marked = new HashMap<>();
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().fieldSeparator('\t').ofNamedCsvRecord(tsv)) {
            for (NamedCsvRecord row : reader) {
                marked.put(row.getField("id"), row.getField("marked_sentence"));
            }
        }
        Accuracy accuracy = new Accuracy();
        int items = 0;
        for (String[] row : Codes.rows("pairs.tsv")) {
            String sentence = marked.get(row[0]);
            if (sentence == null) {
                throw new IOException(tsv + " has no row " + row[0] + ": give the training file of the marked pairs");
            }
            MarkedPair pair = MarkedPair.of(row[0], "", sentence);
            Article article = GoldText.article(row[0], pair.sentence());
            CodedArticle coded = coder.code(article);
            Scene scene = coder.scene(article);
            Part part = Part.of(row[0]);
            add(accuracy, part, "source", row, 1, pair.source(), coded, scene);
            add(accuracy, part, "target", row, 2, pair.target(), coded, scene);
            items += 2;
        }
        Path folder = Optional.ofNullable(tsv.toAbsolutePath().getParent()).orElse(tsv.toAbsolutePath());
        String sha256 = Checksum.of(folder, List.of(tsv.toAbsolutePath()));
        return new Evaluation("actors, pairs", tsv.toString(), sha256, items, accuracy.figures(), accuracy.misses());
    }

    private static void add(
            Accuracy accuracy,
            Part part,
            String what,
            String[] row,
            int cell,
            Span span,
            CodedArticle coded,
            Scene scene) {
        String words = row[0] + " \"" + span.cut(coded.article().text()) + '"';
        accuracy.add(what, part, words, Codes.set(row[cell]), codes(span, coded, List.of(), scene));
    }

    /**
     * Scores the sources of 200 attributions of PolNeAR's development articles.
     *
     * @param folder holds {@code text/NAME.txt}
     */
    public static Evaluation sources(Path folder, Coder coder) throws IOException {
        GoldArticles gold = new GoldArticles(folder);
        Map<String, List<String[]>> byArticle = new LinkedHashMap<>();
        int items = 0;
        for (String[] row : Codes.rows("sources.tsv")) {
            byArticle.computeIfAbsent(row[0], k -> new ArrayList<>()).add(row);
            items++;
        }
        Accuracy accuracy = new Accuracy();
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, List<String[]>> entry : byArticle.entrySet()) {
            files.add(gold.file(entry.getKey()));
            Article article = gold.article(entry.getKey());
            CodedArticle coded = coder.code(article);
            List<Chain> chains = coder.chains(article);
            Scene scene = coder.scene(article);
            for (String[] row : entry.getValue()) {
                Span span = new Span(unit(article.text(), row[1]), unit(article.text(), row[2]));
                String words = row[0] + " \"" + span.cut(article.text()) + '"';
                accuracy.add("source", Part.of(row[0]), words, Codes.set(row[3]), codes(span, coded, chains, scene));
            }
        }
        return new Evaluation(
                "actors, sources",
                folder.toString(),
                Checksum.of(folder, files),
                items,
                accuracy.figures(),
                accuracy.misses());
    }

    /** Our offsets count code points. */
    static int unit(String text, String codePoints) {
        return text.offsetByCodePoints(0, Integer.parseInt(codePoints));
    }

    /**
     * Who is meant by the words; where nobody in them is known, the speaker of the statement that they are the source of, or
     * whoever else they refer to; else the state that the article is about.
     */
    private static Set<String> codes(Span span, CodedArticle coded, List<Chain> chains, Scene scene) {
        List<Actor> actors = new ArrayList<>(scene.named(span));
        if (actors.isEmpty()) {
            coded.statements().stream()
                    .flatMap(s -> s.speaker().stream())
                    .filter(s -> s.span().overlaps(span))
                    .findFirst()
                    .flatMap(ActorPhrase::actor)
                    .or(() -> chains.stream()
                            .filter(c -> c.references().stream().anyMatch(r -> span.contains(r.span())))
                            .flatMap(c -> c.actor().stream())
                            .findFirst())
                    .ifPresent(actors::add);
        }
        if (actors.isEmpty()) {
            actors.addAll(scene.actors(span));
        }
        Set<String> codes = new TreeSet<>();
        actors.forEach(a -> codes.add(a.code()));
        return codes;
    }
}
