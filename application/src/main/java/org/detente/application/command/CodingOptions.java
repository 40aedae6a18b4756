package org.detente.application.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.coding.Coder;
import org.detente.coding.actor.ActorRegistry;
import org.detente.coding.codebook.Codebook;
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

    /** The coder that the options ask for. */
    Coder coder() {
        return new Coder(ActorRegistry.load(actors), codebook());
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
