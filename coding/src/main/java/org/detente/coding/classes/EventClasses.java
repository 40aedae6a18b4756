package org.detente.coding.classes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.detente.coding.codebook.Codebook;
import org.detente.encoder.Encoder;

/**
 * A user's own classes: the model and what its classes are in the record's terms. Immutable.
 *
 * @param model gives pairs their class
 * @param threshold probability that a class must reach
 * @param encoder SHA-256 of the encoder that the model was fitted on
 * @param meanings by label
 * @param where the file, for messages
 */
public record EventClasses(
        LinearModel model, double threshold, String encoder, Map<String, ClassMeaning> meanings, String where) {
    public EventClasses {
        meanings = Map.copyOf(meanings);
        if (!(threshold >= 0 && threshold <= 1)) {
            throw new IllegalArgumentException("the threshold " + threshold + " is not between 0 and 1");
        }
        for (String label : model.labels()) {
            if (!label.equals(ClassVerdict.NONE) && !meanings.containsKey(label)) {
                throw new IllegalArgumentException("no meaning of the class " + label);
            }
        }
    }

    /**
     * The classes of a folder, where it holds any.
     *
     * @param codebook tells the Goldstein values of CAMEO codes
     * @throws ClassesException where {@code classes.json} or {@code classes.tsv} cannot be read
     */
    public static Optional<EventClasses> in(Path folder, Codebook codebook) {
        return areIn(folder)
                ? Optional.of(ClassesFile.read(folder.resolve(ClassesFile.NAME), codebook))
                : Optional.empty();
    }

    /** Whether a folder holds classes. */
    public static boolean areIn(Path folder) {
        return Files.isRegularFile(folder.resolve(ClassesFile.NAME));
    }

    /**
     * Refuses another encoder than the model was fitted on, whose states mean something else.
     *
     * @throws ClassesException where it is another
     */
    public void check(Encoder other) {
        if (!other.checksum().equals(encoder)) {
            throw new ClassesException(where + ": fitted on another encoder (" + brief(encoder) + ", and this one is "
                    + brief(other.checksum())
                    + "); fit the classes again with `detente train`, or name their encoder with --model");
        }
    }

    /** Labels of the classes in which both sides act on each other. */
    public Set<String> mutual() {
        return meanings.values().stream()
                .filter(ClassMeaning::mutual)
                .map(ClassMeaning::label)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String brief(String sha256) {
        return sha256.substring(0, Math.min(12, sha256.length())) + "…";
    }
}
