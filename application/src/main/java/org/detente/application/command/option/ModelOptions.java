package org.detente.application.command.option;

import java.nio.file.Path;
import java.util.Optional;
import org.detente.encoder.Encoder;
import picocli.CommandLine.Option;

/** Where the trained reader comes from. */
public final class ModelOptions {
    @Option(
            names = "--model",
            paramLabel = "FOLDER",
            description = "A trained reader of your own in place of the built-in one: a folder with reader.onnx.")
    private Optional<Path> model = Optional.empty();

    /** Whether the user named one. */
    public boolean isNamed() {
        return model.isPresent();
    }

    /** The user's trained reader, or the one that comes with the program; absent in a build without one. */
    public Optional<Encoder> encoder() {
        return model.map(LoadedEncoders::in).or(LoadedEncoders::shipped);
    }
}
