package org.detente.application.command.option;

import java.util.Optional;
import org.detente.application.command.failure.CommandFailure;
import org.detente.application.terminal.Terminal;
import org.detente.encoder.Encoder;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which trained reader is asked, if any. */
public final class ReaderOptions {
    @Option(
            names = "--codebook-only",
            description = "Use codebook and rules alone, without the trained reader (see docs/statements.md).")
    private boolean codebookOnly;

    @Mixin
    private ModelOptions model = new ModelOptions();

    /** Whether no trained reader may be asked. */
    public boolean isForbidden() {
        return codebookOnly;
    }

    /** The trained reader that the options ask for; absent where they forbid one or this build has none. */
    public Optional<Encoder> encoder() {
        if (codebookOnly && model.isNamed()) {
            throw new CommandFailure(
                    "--model names a trained reader, and --codebook-only forbids one: give one of them");
        }
        return codebookOnly ? Optional.empty() : model.encoder();
    }

    /**
     * The same, for work that is done in another way without one.
     *
     * @param terminal is told where there is no trained reader to ask
     * @param quiet whether it is not told
     */
    public Optional<Encoder> encoder(Terminal terminal, boolean quiet) {
        Optional<Encoder> encoder = encoder();
        if (encoder.isEmpty() && !codebookOnly && !quiet) {
            terminal.err().println("This build has no trained reader: coding as with --codebook-only.");
        }
        return encoder;
    }
}
