package org.detente.application.command.option;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.detente.application.command.failure.CommandFailure;
import org.detente.application.terminal.Terminal;
import org.detente.coding.Coder;
import org.detente.coding.actor.ActorRegistry;
import org.detente.coding.actor.LearntActor;
import org.detente.coding.classes.ClassCoder;
import org.detente.coding.classes.EventClasses;
import org.detente.coding.codebook.Codebook;
import org.detente.encoder.Encoder;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What decides how articles are coded. */
public final class CodingOptions {
    @Mixin
    private ActorOptions actors = new ActorOptions();

    @Option(
            names = "--codebook",
            paramLabel = "FILE",
            description =
                    "A codebook of your own in place of the built-in one (see docs/codebook.md), or the folder that"
                            + " `detente train` wrote (see docs/own-codebook.md).")
    private Optional<Path> codebook = Optional.empty();

    @Option(
            names = "--with-standard",
            description = "Besides classes of your own (--codebook FOLDER) code what is coded without them.")
    private boolean withStandard;

    @Mixin
    private ReaderOptions reader = new ReaderOptions();

    /**
     * The coder that the options ask for.
     *
     * @param terminal is told where there is no trained reader to ask
     * @param quiet whether it is not told
     */
    public Coder coder(Terminal terminal, boolean quiet) {
        return coder(actors.registry(), terminal, quiet);
    }

    /** The built-in actors, the user's, and whom texts told of. */
    public ActorRegistry registry(List<LearntActor> learnt) {
        return actors.registry(learnt);
    }

    /** The coder that the options ask for, with these actors; parameters as above. */
    public Coder coder(ActorRegistry registry, Terminal terminal, boolean quiet) {
        Optional<Encoder> encoder = encoder(terminal, quiet);
        Codebook entries = codebook();
        Optional<EventClasses> own = classes(codebook, entries);
        if (own.isPresent() && encoder.isEmpty()) {
            throw new CommandFailure(own.get().where() + ": classes of your own need the trained reader; "
                    + (reader.isForbidden() ? "leave out --codebook-only" : "name one with --model"));
        }
        if (own.isEmpty() && withStandard) {
            throw new CommandFailure(
                    "--with-standard belongs to classes of your own: name the folder that `detente train` wrote with --codebook");
        }
        Optional<ClassCoder> coder = own.flatMap(classes -> encoder.map(e -> new ClassCoder(classes, e)));
        boolean alone = !withStandard && codebook.filter(Codebook::isIn).isEmpty();
        return new Coder(registry, entries, encoder, coder, alone);
    }

    /** The trained reader that the options ask for; parameters as for the coder. */
    public Optional<Encoder> encoder(Terminal terminal, boolean quiet) {
        return reader.encoder(terminal, quiet);
    }

    /** The classes of a user's own in the folder of the codebook, where there are any. */
    public static Optional<EventClasses> classes(Optional<Path> folder, Codebook codebook) {
        return folder.flatMap(place -> EventClasses.in(place, codebook));
    }

    /** The codebook that the options ask for. */
    public Codebook codebook() {
        return codebook(codebook);
    }

    /** The user's codebook, or the one that comes with Détente. */
    public static Codebook codebook(Optional<Path> file) {
        // a folder with nothing but classes of the user's own has no codebook to load
        return file.filter(place -> !EventClasses.areIn(place) || Codebook.isIn(place))
                .map(Codebook::load)
                .orElseGet(Codebook::standard);
    }
}
