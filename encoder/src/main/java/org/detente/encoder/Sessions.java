package org.detente.encoder;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.util.Set;

/** Opens the model's graph for many threads of ours, each of which computes alone. */
final class Sessions {
    private static final Set<String> OUTPUTS = Set.of("hidden", "mention", "cue", "trigger", "status", "said", "role");

    private Sessions() {}

    static OrtSession open(OrtEnvironment environment, ModelFiles files, ModelCard card) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
            // an arena keeps the largest passage of every thread for good; a plan is kept for every length ever seen
            options.setCPUArenaAllocator(false);
            options.setMemoryPatternOptimization(false);
            OrtSession session = environment.createSession(card.checked(files), options);
            if (!session.getOutputNames().containsAll(OUTPUTS)) {
                Set<String> found = session.getOutputNames();
                session.close();
                throw new EncoderException(
                        card.where(), "the model gives " + found + ", not " + OUTPUTS, "export it again");
            }
            return session;
        } catch (OrtException e) {
            throw new EncoderException(
                    card.where(),
                    "ONNX Runtime cannot load the model",
                    "export it again, or use a supported platform",
                    e);
        }
    }
}
