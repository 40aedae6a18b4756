package org.detente.coding.affairs.learnt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.detente.coding.classes.ClassVerdict;
import org.detente.coding.classes.ClassesFile;
import org.detente.coding.classes.LinearModel;
import org.detente.model.resource.OwnFile;

/**
 * A linear model that was fitted on marked articles, for the states of one trained reader.
 *
 * <p>Its file is written by {@code detente evaluate affairs FOLDER --fit FOLDER}, in the form of {@link ClassesFile}. Immutable.
 */
public final class LearntModel {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final LinearModel model;
    private final String encoder;

    private LearntModel(LinearModel model, String encoder) {
        this.model = model;
        this.encoder = encoder;
    }

    /** Reads a file that lies beside a class; throws IllegalStateException where it is damaged. */
    public static LearntModel read(Class<?> beside, String file) {
        try {
            JsonNode json = JSON.readTree(OwnFile.text(beside, file));
            return new LearntModel(ClassesFile.model(json), json.path("encoder").asText());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(file + " is damaged: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Whether it was fitted on states of the same reader. */
    public boolean suits(TextStates states) {
        return encoder.equals(states.encoder());
    }

    /** The classes with their probabilities. */
    public ClassVerdict verdict(float[] traits) {
        if (traits.length != model.width()) {
            throw new IllegalArgumentException(traits.length + " traits, and the model was fitted on " + model.width());
        }
        return model.verdict(traits);
    }
}
