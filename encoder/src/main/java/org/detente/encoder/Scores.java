package org.detente.encoder;

import java.util.Optional;

/** The model's outputs for one passage, as it lays them out: row by row, with a row for the mark at either end. */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
record Scores(
        float[] mention,
        float[] cue,
        float[] trigger,
        float[] status,
        float[] said,
        float[] role,
        Optional<float[]> hidden,
        Optional<float[]> middle) {}
