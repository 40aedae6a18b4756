package org.detente.application.command.option;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.detente.encoder.Encoder;

/** The trained readers that this process has loaded: each once, shared by all threads, kept until the process ends. */
final class LoadedEncoders {
    private static final Map<Optional<Path>, Encoder> LOADED = new HashMap<>();

    private LoadedEncoders() {}

    /** The model in a folder. */
    public static Encoder in(Path folder) {
        return loaded(Optional.of(folder.toAbsolutePath().normalize()));
    }

    /** The model that comes with the program; absent in a build without one. */
    public static Optional<Encoder> shipped() {
        return Encoder.isShipped() ? Optional.of(loaded(Optional.empty())) : Optional.empty();
    }

    private static synchronized Encoder loaded(Optional<Path> folder) {
        return LOADED.computeIfAbsent(folder, place -> place.map(Encoder::load).orElseGet(Encoder::load));
    }
}
