package org.detente.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A further network of the model, which reads rows of numbers, such as the encoder's states. Any number of threads may run it at once; it is closed
 * with the {@link Encoder} that it belongs to.
 */
public final class Graph {
    private final String where;
    private final OrtEnvironment environment;
    private final OrtSession session;

    Graph(String where, OrtEnvironment environment, OrtSession session) {
        this.where = where;
        this.environment = environment;
        this.session = session;
    }

    /** Its file in words, for messages. */
    public String where() {
        return where;
    }

    /**
     * Runs it.
     *
     * @param rows its input, row by row
     * @param count number of rows, at least 1
     * @param outputs names of what is wanted
     * @return the wanted outputs by name, row by row
     * @throws EncoderException where it has no such output, or takes no such rows
     */
    public Map<String, float[]> run(float[] rows, int count, Set<String> outputs) {
        String input = session.getInputNames().iterator().next();
        long[] shape = {count, rows.length / count};
        try (OnnxTensor tensor = OnnxTensor.createTensor(environment, FloatBuffer.wrap(rows), shape);
                OrtSession.Result result = session.run(Map.of(input, tensor), outputs)) {
            Map<String, float[]> found = new LinkedHashMap<>();
            for (String output : outputs) {
                found.put(output, floats((OnnxTensor) result.get(output).orElseThrow()));
            }
            return found;
        } catch (OrtException e) {
            throw new EncoderException(where, "the network could not be run", "export the model again", e);
        }
    }

    /** Numbers in a row of an output. */
    public int width(String output) {
        try {
            return Sessions.width(session.getOutputInfo().get(output));
        } catch (OrtException e) {
            throw new EncoderException(where, "the network has no output " + output, "export the model again", e);
        }
    }

    static float[] floats(OnnxTensor tensor) {
        float[] values = new float[Math.toIntExact(tensor.getInfo().getNumElements())];
        tensor.getFloatBuffer().get(values);
        return values;
    }

    void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new EncoderException(where, "the network could not be closed", "end the program", e);
        }
    }
}
