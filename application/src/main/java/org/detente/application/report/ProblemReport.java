package org.detente.application.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.detente.application.terminal.Style;
import org.detente.application.terminal.Terminal;
import org.detente.reading.Problem;

/**
 * Tells the user of each item that failed, as it happens, and writes all problems to a file where asked.
 *
 * <p>On the terminal the first {@value #SHOWN} failures are told; the summary counts the rest.
 */
public final class ProblemReport implements Consumer<Problem>, AutoCloseable {
    private static final int SHOWN = 50;

    private final Terminal terminal;
    private final Optional<Writer> file;
    private final Set<String> namedInputs;
    private final ObjectMapper mapper = new ObjectMapper();
    private int failed;
    private boolean sawNamedInput;

    private ProblemReport(Terminal terminal, Optional<Writer> file, Set<String> namedInputs) {
        this.terminal = terminal;
        this.file = file;
        this.namedInputs = namedInputs;
    }

    /**
     * A report for a run.
     *
     * @param inputs what the user named; a failure at one of them is remembered
     */
    public static ProblemReport open(Terminal terminal, Optional<Path> file, List<String> inputs) throws IOException {
        Optional<Writer> writer =
                file.isPresent() ? Optional.of(Files.newBufferedWriter(file.get())) : Optional.empty();
        Set<String> named =
                inputs.stream().map(input -> Path.of(input).toUri().toString()).collect(Collectors.toSet());
        return new ProblemReport(terminal, writer, named);
    }

    @Override
    public void accept(Problem problem) {
        if (problem.kind() == Problem.Kind.FAILED) {
            failed++;
            sawNamedInput |= namedInputs.contains(problem.location());
            if (failed <= SHOWN) {
                terminal.err()
                        .println(terminal.styled(Style.WARNING, "failed ") + Terminal.safe(problem.location()) + ": "
                                + Terminal.safe(problem.detail()));
            } else if (failed == SHOWN + 1) {
                terminal.err().println("… further failures are counted below; --problems FILE writes them all");
            }
        }
        file.ifPresent(writer -> write(writer, problem));
    }

    /** Whether an input that the user named could not be read at all. */
    public boolean sawNamedInput() {
        return sawNamedInput;
    }

    @Override
    public void close() throws IOException {
        if (file.isPresent()) {
            file.get().close();
        }
    }

    private void write(Writer writer, Problem problem) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("location", problem.location());
        row.put("kind", problem.kind().name().toLowerCase(Locale.ROOT));
        row.put("reason", problem.reason());
        row.put("detail", problem.detail());
        try {
            writer.write(mapper.writeValueAsString(row) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the file of problems: " + e.getMessage(), e);
        }
    }
}
