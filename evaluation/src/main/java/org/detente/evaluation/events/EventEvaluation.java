package org.detente.evaluation.events;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.coding.Coder;
import org.detente.evaluation.Checksum;
import org.detente.evaluation.Evaluation;
import org.detente.evaluation.GoldText;
import org.detente.model.Event;

/**
 * Scores events end to end: a coder reads the text, and its events are compared with annotated ones.
 *
 * <p>What is counted are ordered pairs: source, target and root. A pair is right where a gold event has the same root and
 * its phrases share characters with mentions of the gold's actors; a side that nobody is named on must be empty in both. Each
 * pair of a text counts once.
 *
 * <pre>{@code
 * EventEvaluation events = EventEvaluation.of(Path.of("training/sentences"), Optional.empty(), Part.HELD_OUT);
 * Evaluation evaluation = events.score(coder);
 * }</pre>
 */
public final class EventEvaluation {
    private static final String STANDOFF = ".jsonl";

    private final Path data;
    private final List<GoldItem> items;
    private final String sha256;
    private List<String> curve = List.of();

    private EventEvaluation(Path data, List<GoldItem> items, String sha256) {
        this.data = data;
        this.items = items;
        this.sha256 = sha256;
    }

    /**
     * Reads the gold data.
     *
     * @param data a folder or file of annotated sentences, or a stand-off file (.jsonl)
     * @param articles the folder with the articles of a stand-off file
     * @param part which of the sentences; a stand-off file is always read whole
     * @throws IOException where a file cannot be read or understood
     */
    public static EventEvaluation of(Path data, Optional<Path> articles, Part part) throws IOException {
        boolean standoff = data.toString().endsWith(STANDOFF);
        if (standoff && articles.isEmpty()) {
            throw new IOException(data + " has no text of its own: name the folder of its articles with --articles");
        }
        List<GoldItem> items =
                standoff ? StandoffFile.read(data, articles.orElseThrow()) : SentenceFiles.read(data, part);
        Path folder = Optional.ofNullable(data.toAbsolutePath().getParent()).orElse(data.toAbsolutePath());
        List<Path> files = new ArrayList<>();
        for (Path file : SentenceFiles.files(data)) {
            files.add(file.toAbsolutePath());
        }
        return new EventEvaluation(data, items, Checksum.of(folder, files));
    }

    /** Scores a coder. */
    public Evaluation score(Coder coder) {
        Map<String, List<Event>> coded = new HashMap<>();
        List<Scored> scored = new ArrayList<>();
        for (GoldItem item : items) {
            List<Event> events = coded.computeIfAbsent(
                    item.text(),
                    text -> coder.code(GoldText.article(item.place(), text)).events());
            scored.add(Scored.of(item, Answer.of(item, events)));
        }
        EventScores scores = new EventScores(scored);
        curve = scores.curve();
        return new Evaluation("events", data.toString(), sha256, items.size(), scores.figures(), scores.notes());
    }

    /** Of the last scoring: confidence, precision and recall, tab-separated, under a heading. */
    public List<String> curve() {
        return curve;
    }

    /** What speaks for each pair that a coder weighed, a tab-separated row each; see {@link Weighed#row}. */
    public List<String> evidence(Coder coder) {
        return items.stream()
                .flatMap(i -> Weighed.of(i, coder).stream())
                .map(Weighed::row)
                .toList();
    }
}
