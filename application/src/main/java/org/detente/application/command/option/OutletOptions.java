package org.detente.application.command.option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.detente.text.outlet.Outlets;
import picocli.CommandLine.Option;

/** Which outlets are known. */
public final class OutletOptions {
    @Option(
            names = "--outlets",
            paramLabel = "FILE",
            description =
                    "Outlets of your own, which win over the built-in ones (see docs/outlets.md); may be repeated.")
    private List<Path> files = new ArrayList<>();

    /** The built-in outlets and the user's. */
    public Outlets outlets() {
        return Outlets.with(files);
    }
}
