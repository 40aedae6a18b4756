package org.detente.encoder;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Opens the model's graph for many threads of ours, each of which computes alone. */
final class Sessions {
    private Sessions() {}

    /** ONNX Runtime itself; one for the whole program. */
    static OrtEnvironment environment(String where) {
        try {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            environment.setTelemetry(false);
            return environment;
        } catch (LinkageError | OrtException e) {
            throw new EncoderException(
                    where,
                    "ONNX Runtime does not start here: " + e,
                    "use Linux, macOS on ARM or Windows on x64, and a temporary folder that can be written",
                    e);
        }
    }

    /** Opens the encoder itself. */
    static OrtSession open(OrtEnvironment environment, ModelFiles files, ModelCard card) {
        OrtSession session = open(environment, files, card, ModelFiles.GRAPH);
        try {
            check(files.where(ModelFiles.GRAPH), session, card.labels());
            return session;
        } catch (EncoderException | OrtException e) {
            try {
                session.close();
            } catch (OrtException closing) {
                e.addSuppressed(closing);
            }
            throw e instanceof EncoderException known
                    ? known
                    : new EncoderException(
                            files.where(ModelFiles.GRAPH), "it cannot be read: " + e, "export it again", e);
        }
    }

    /** Opens a file of the model. */
    static OrtSession open(OrtEnvironment environment, ModelFiles files, ModelCard card, String file) {
        String where = files.where(file);
        byte[] graph = card.checked(files, file);
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
            options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
            // an arena keeps the largest passage of every thread for good; a plan is kept for every length ever seen
            options.setCPUArenaAllocator(false);
            options.setMemoryPatternOptimization(false);
            return environment.createSession(graph, options);
        } catch (OrtException e) {
            throw new EncoderException(where, "ONNX Runtime cannot load it: " + e.getMessage(), "export it again", e);
        }
    }

    private static void check(String where, OrtSession session, Labels labels) throws OrtException {
        Map<String, Integer> widths = Map.of(
                "mention",
                Tag.values().length,
                "cue",
                Tag.values().length,
                "trigger",
                2 + labels.roots().size(),
                "status",
                labels.statuses().size());
        for (Map.Entry<String, Integer> expected : widths.entrySet()) {
            int found = width(session.getOutputInfo().get(expected.getKey()));
            if (found != expected.getValue()) {
                throw new EncoderException(
                        where,
                        "its output " + expected.getKey() + " has " + found + " labels, and " + ModelFiles.CARD
                                + " names " + expected.getValue(),
                        "export both together");
            }
        }
    }

    /** Numbers in a row of an output; 0 where there is no such output. */
    static int width(@Nullable NodeInfo output) {
        if (output != null && output.getInfo() instanceof TensorInfo tensor && tensor.getShape().length > 0) {
            return (int) tensor.getShape()[tensor.getShape().length - 1];
        }
        return 0;
    }
}
