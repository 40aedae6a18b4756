package org.detente.application.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.application.command.failure.CommandFailure;
import org.detente.application.command.option.ActorOptions;
import org.detente.application.command.option.ModelOptions;
import org.detente.application.report.TrainingText;
import org.detente.application.terminal.Terminal;
import org.detente.coding.classes.ClassMeaning;
import org.detente.coding.classes.ClassMeanings;
import org.detente.coding.classes.ClassesFile;
import org.detente.coding.classes.training.ClassTrainer;
import org.detente.coding.classes.training.LabelFile;
import org.detente.coding.classes.training.Training;
import org.detente.coding.codebook.Codebook;
import org.detente.encoder.Encoder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Fits a user's own classes of events. */
@Command(
        name = "train",
        description =
                "Fits event classes of your own from sentences that you have labelled (see docs/own-codebook.md).",
        mixinStandardHelpOptions = true,
        footerHeading = "%nThe file of labels:%n",
        footer = {
            "  label<TAB>sentence",
            "  cable-damaged<TAB><s>Estonia</s> says <t>a Russian tanker</t> cut its cable.",
            "  -<TAB><s>Estonia</s> laid a new cable to <t>Finland</t>.",
            "",
            "  <s>…</s> marks who acts and <t>…</t> on whom; - labels what is of none of the classes. A column group",
            "  may name near-copies, which are never both learnt from and scored on.",
            "",
            "Then: detente read articles/ --codebook FOLDER"
        })
final class TrainCommand implements Runnable {
    private static final Set<String> COLUMNS = Set.of("label", "sentence", "group");

    private final Terminal terminal;

    @Option(names = "--labels", required = true, paramLabel = "FILE", description = "Tab-separated labelled sentences.")
    private Path labels = Path.of("labels.tsv");

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Where classes.json and classes.tsv go (default: beside the labels).")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--columns",
            paramLabel = "WHAT=NAME,…",
            description = "The file's names for label, sentence and group, where they are others.")
    private Optional<String> columns = Optional.empty();

    @Mixin
    private ActorOptions actors = new ActorOptions();

    @Mixin
    private ModelOptions model = new ModelOptions();

    @Option(names = "--json", description = "Print the scores as one JSON object.")
    private boolean json;

    TrainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        if (!Files.isRegularFile(labels)) {
            throw new CommandFailure("no file " + labels + ": name the file with the labelled sentences");
        }
        try {
            LabelFile file = LabelFile.read(labels, columns());
            Path folder =
                    out.orElseGet(() -> labels.toAbsolutePath().normalize().resolveSibling(""));
            Path meaningsFile = folder.resolve(ClassMeanings.FILE);
            Map<String, ClassMeaning> meanings = Files.isRegularFile(meaningsFile)
                    ? ClassMeanings.read(meaningsFile, Codebook.standard())
                    : Map.of();
            Encoder encoder = model.encoder()
                    .orElseThrow(() -> new CommandFailure(
                            "this build has no trained reader, and classes are fitted on one: name one with --model"));
            Training training = new ClassTrainer(encoder, actors.registry()).train(file, meanings);
            Files.createDirectories(folder);
            Path written = folder.resolve(ClassesFile.NAME);
            Files.writeString(
                    written,
                    ClassesFile.text(
                            training.model(),
                            training.threshold(),
                            encoder.checksum(),
                            TrainingText.notes(file, training)));
            writeMeanings(meaningsFile, training);
            TrainingText.print(file, training, folder, terminal, json);
        } catch (IOException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()));
        }
    }

    /** What the user wrote is left as it is; guesses for further classes go behind it. */
    private static void writeMeanings(Path file, Training training) throws IOException {
        if (training.guessed().isEmpty()) {
            return;
        }
        List<ClassMeaning> guessed = training.meanings().values().stream()
                .filter(meaning -> training.guessed().contains(meaning.label()))
                .toList();
        String text = ClassMeanings.text(
                guessed,
                List.of("A guess by what the reader takes most of the sentences for: mend it where it is wrong."));
        String before = Files.isRegularFile(file) ? Files.readString(file) : "";
        Files.writeString(file, before + (before.isEmpty() || before.endsWith("\n") ? "" : "\n") + text);
    }

    private Map<String, String> columns() {
        Map<String, String> names = new HashMap<>();
        for (String pair : columns.map(c -> List.of(c.split(",", -1))).orElse(List.of())) {
            String[] parts = pair.split("=", 2);
            if (parts.length < 2 || parts[1].isBlank() || !COLUMNS.contains(parts[0].strip())) {
                throw new CommandFailure("--columns: \"" + pair
                        + "\" is not label=NAME, sentence=NAME or group=NAME; separate several with commas");
            }
            names.put(parts[0].strip(), parts[1].strip());
        }
        return names;
    }
}
