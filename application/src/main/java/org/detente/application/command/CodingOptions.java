package org.detente.application.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.application.terminal.Terminal;
import org.detente.coding.Coder;
import org.detente.coding.actor.ActorRegistry;
import org.detente.coding.codebook.Codebook;
import org.detente.encoder.Encoder;
import picocli.CommandLine.Option;

/** What decides how articles are coded. */
final class CodingOptions {
    @Option(
            names = "--actors",
            paramLabel = "FILE",
            description = "Further actors, besides the built-in ones (see docs/actors.md); may be repeated.")
    private List<Path> actors = new ArrayList<>();

    @Option(
            names = "--codebook",
            paramLabel = "FILE",
            description = "A codebook of your own in place of the built-in one (see docs/codebook.md).")
    private Optional<Path> codebook = Optional.empty();

    @Option(
            names = "--codebook-only",
            description = "Code by codebook and rules alone, without the trained reader (see docs/statements.md).")
    private boolean codebookOnly;

    @Option(
            names = "--model",
            paramLabel = "FOLDER",
            description = "A trained reader of your own in place of the built-in one: a folder with reader.onnx.")
    private Optional<Path> model = Optional.empty();

    /**
     * The coder that the options ask for.
     *
     * @param terminal is told where there is no trained reader to ask
     * @param quiet whether it is not told
     */
    Coder coder(Terminal terminal, boolean quiet) {
        return new Coder(ActorRegistry.load(actors), codebook(), encoder(terminal, quiet));
    }

    /** The trained reader that the options ask for; parameters as for the coder. */
    Optional<Encoder> encoder(Terminal terminal, boolean quiet) {
        if (codebookOnly && model.isPresent()) {
            throw new CommandFailure(
                    "--model names a trained reader, and --codebook-only forbids one: give one of them");
        }
        Optional<Encoder> encoder =
                codebookOnly ? Optional.empty() : model.map(LoadedEncoders::in).or(LoadedEncoders::shipped);
        if (encoder.isEmpty() && !codebookOnly && !quiet) {
            terminal.err().println("This build has no trained reader: coding as with --codebook-only.");
        }
        return encoder;
    }

    /** The codebook that the options ask for. */
    Codebook codebook() {
        return codebook(codebook);
    }

    /** The user's codebook, or the one that comes with Détente. */
    static Codebook codebook(Optional<Path> file) {
        return file.map(Codebook::load).orElseGet(Codebook::standard);
    }
}
