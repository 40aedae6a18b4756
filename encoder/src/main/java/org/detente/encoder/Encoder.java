package org.detente.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.model.Span;

/**
 * The trained reader, loaded once: cuts a text into passages and scores what is in them.
 *
 * <p>Every passage is a batch of its own, so its scores depend on nothing else: not on what is read before or beside it and
 * not on the number of threads. One reading uses one thread; any number of threads may read at once. Nothing is read from
 * the network. What a reading holds natively is given back at its end.
 *
 * <pre>{@code
 * try (Encoder encoder = Encoder.load()) {
 *     for (Passage passage : encoder.passages(text, sentences, mentions)) {
 *         Reading reading = encoder.read(passage);
 *     }
 * }
 * }</pre>
 */
public final class Encoder implements AutoCloseable {
    private static final String HIDDEN = "hidden";
    private static final String MIDDLE = "middle";
    private static final Set<String> SCORES = Set.of("mention", "cue", "trigger", "status", "said", "role");
    private static final Set<String> SCORES_AND_STATES =
            Set.of("mention", "cue", "trigger", "status", "said", "role", HIDDEN);
    private static final Set<String> SCORES_AND_MIDDLE =
            Set.of("mention", "cue", "trigger", "status", "said", "role", MIDDLE);

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces wordPieces;
    private final Packer packer;
    private final ModelCard card;
    private final Map<String, Graph> further = new LinkedHashMap<>();

    private Encoder(ModelFiles files) {
        card = ModelCard.read(files);
        wordPieces = WordPieces.read(files, card);
        packer = new Packer(wordPieces, card.length());
        environment = Sessions.environment(card.where());
        session = Sessions.open(environment, files, card);
        for (String file : card.furtherGraphs()) {
            further.put(file, new Graph(files.where(file), environment, Sessions.open(environment, files, card, file)));
        }
    }

    /**
     * Loads the model that comes with the program, in well under two seconds.
     *
     * @throws EncoderException where it is missing, damaged or of another format than this version reads
     */
    public static Encoder load() {
        return new Encoder(ModelFiles.shipped());
    }

    /** Loads a model from a folder with {@code reader.onnx}, {@code reader.json} and {@code tokenizer.json}. */
    public static Encoder load(Path folder) {
        return new Encoder(ModelFiles.in(folder));
    }

    /**
     * A further network of the model, which reads the states; absent from a model that was trained without.
     *
     * @param file its name in the model's folder
     */
    public Optional<Graph> graph(String file) {
        return Optional.ofNullable(further.get(file));
    }

    /** Whether a model comes with the program. */
    public static boolean isShipped() {
        return ModelFiles.areShipped();
    }

    /** What the scores are of. */
    public Labels labels() {
        return card.labels();
    }

    /** SHA-256 of the model's graph, in lower-case hexadecimal digits: what was fitted on its states fits no other's. */
    public String checksum() {
        return card.checksums().path(ModelFiles.GRAPH).asText();
    }

    /** Thresholds and other settings that were chosen together with the model. */
    public Settings settings() {
        return card.settings();
    }

    /**
     * Cuts sentences into word pieces and packs consecutive ones into passages, as many as fit into the length that the
     * model was trained on (128 pieces, unless its card says otherwise). A longer sentence is a passage of its own, and is
     * read up to 256 pieces; {@link Passage#unread} counts the rest.
     *
     * @param text the whole text
     * @param sentences spans of the text in its order, without overlaps
     * @param mentions spans of known mentions of actors in the text, in any order; their pieces are marked for the model
     * @return passages in the order of the text; together they hold every sentence once
     * @throws IllegalArgumentException where a sentence is not in the text or begins before the last one ends
     */
    public List<Passage> passages(String text, List<Span> sentences, List<Span> mentions) {
        return packer.pack(text, sentences, mentions);
    }

    /**
     * A passage in which some words are hidden, to see what depends on them: their pieces become the vocabulary's {@code
     * [MASK]}, and keep their number, place and mark of a known mention.
     *
     * @param words span of the text; the same passage is returned where no piece lies in it
     */
    public Passage masked(Passage passage, Span words) {
        int[] hidden = passage.piecesOf(words);
        return hidden.length == 0 ? passage : passage.replaced(hidden[0], hidden[0] + hidden.length, wordPieces.mask());
    }

    /** Scores of a passage; its {@link Reading#state} is absent. */
    public Reading read(Passage passage) {
        return read(passage, SCORES);
    }

    /** Scores of a passage with the encoder's state of every piece. */
    public Reading readWithStates(Passage passage) {
        return read(passage, SCORES_AND_STATES);
    }

    /**
     * Scores of a passage with what the network of meetings reads.
     *
     * @throws EncoderException where the model has no such network
     */
    public Reading readForMeetings(Passage passage) {
        return read(passage, SCORES_AND_MIDDLE);
    }

    private Reading read(Passage passage, Set<String> outputs) {
        int length = passage.size() + 2;
        long[] ids = new long[length];
        long[] kinds = new long[length];
        ids[0] = wordPieces.opening();
        ids[length - 1] = wordPieces.closing();
        for (int piece = 0; piece < passage.size(); piece++) {
            ids[piece + 1] = passage.id(piece);
            kinds[piece + 1] = passage.known(piece) ? 1 : 0;
        }
        long[] shape = {1, length};
        try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                OnnxTensor kindTensor = OnnxTensor.createTensor(environment, LongBuffer.wrap(kinds), shape);
                OrtSession.Result result = session.run(Map.of("ids", idTensor, "kinds", kindTensor), outputs)) {
            return new Reading(passage, card.labels(), scores(result));
        } catch (OrtException e) {
            throw new EncoderException(card.where(), "the model could not read " + passage, "load another model", e);
        }
    }

    private Scores scores(OrtSession.Result result) {
        return new Scores(
                floats(result, "mention"),
                floats(result, "cue"),
                floats(result, "trigger"),
                floats(result, "status"),
                floats(result, "said"),
                floats(result, "role"),
                result.get(HIDDEN).isPresent() ? Optional.of(floats(result, HIDDEN)) : Optional.empty(),
                result.get(MIDDLE).isPresent() ? Optional.of(floats(result, MIDDLE)) : Optional.empty());
    }

    private static float[] floats(OrtSession.Result result, String output) {
        return Graph.floats((OnnxTensor) result.get(output).orElseThrow());
    }

    /** Frees the model; no reading may be under way. */
    @Override
    public void close() {
        further.values().forEach(Graph::close);
        try {
            session.close();
        } catch (OrtException e) {
            throw new EncoderException(card.where(), "the model could not be closed", "end the program", e);
        }
    }
}
