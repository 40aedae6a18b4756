package org.detente.application.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.detente.application.terminal.Style;
import org.detente.application.terminal.Table;
import org.detente.application.terminal.Terminal;
import org.detente.coding.classes.ClassVerdict;
import org.detente.coding.classes.ClassesFile;
import org.detente.coding.classes.training.ClassScores;
import org.detente.coding.classes.training.ClassScores.ClassScore;
import org.detente.coding.classes.training.FoundScores;
import org.detente.coding.classes.training.LabelFile;
import org.detente.coding.classes.training.Training;

/** Tells what came of a training: scores, warnings and what was written. */
public final class TrainingText {
    private static final int MOST_PROBLEMS = 20;

    private TrainingText() {}

    /** Prints a training, in words or as one JSON object. */
    public static void print(LabelFile file, Training training, Path folder, Terminal terminal, boolean json) {
        if (json) {
            ObjectNode all = ClassesFile.note();
            notes(file, training).forEach(all::set);
            training.warnings().forEach(all.withArray("warnings")::add);
            file.problems().forEach(all.withArray("unreadable")::add);
            terminal.out().println(all.toPrettyString());
            return;
        }
        Training.Counts counts = training.counts();
        terminal.out()
                .println(terminal.styled(Style.HEADING, file.name()) + ": " + counts.rows() + " sentences and pairs in "
                        + counts.groups() + " groups of near-copies; " + counts.silent()
                        + " further pairs in them and " + counts.background() + " of ordinary news, taken for none");
        terminal.out().println();
        Table table = new Table("class", "sentences", "precision", "recall", "F1");
        for (ClassScore score : training.scores().classes()) {
            table.row(
                    name(score.label()),
                    Integer.toString(score.count()),
                    number(score.precision()),
                    number(score.recall()),
                    number(score.f1()));
        }
        table.lines().forEach(terminal.out()::println);
        terminal.out().println();
        Table summary = new Table("five folds, participants given", "macro-F1", "accuracy");
        row(summary, "the classes", training.scores());
        row(summary, "words alone (naive Bayes)", training.words());
        row(summary, "always the commonest class", training.majority());
        summary.lines().forEach(terminal.out()::println);
        terminal.out().println();
        Table kept = new Table("kept from probability " + number(training.threshold()), "precision", "recall");
        row(kept, "participants given", training.kept());
        row(kept, "participants to be found", training.inSentences());
        kept.lines().forEach(terminal.out()::println);
        terminal.out().println("calibration error " + number(training.calibrationError()));
        warnings(file, training, terminal);
        terminal.out().println();
        terminal.out()
                .println("Wrote " + ClassesFile.NAME + (training.guessed().isEmpty() ? "" : " and classes.tsv") + " to "
                        + Terminal.safe(folder.toString()));
    }

    private static void warnings(LabelFile file, Training training, Terminal terminal) {
        List<String> problems = file.problems();
        if (problems.isEmpty()
                && training.warnings().isEmpty()
                && training.guessed().isEmpty()) {
            return;
        }
        terminal.out().println();
        problems.stream().limit(MOST_PROBLEMS).forEach(problem -> note(terminal, "left out, " + problem));
        if (problems.size() > MOST_PROBLEMS) {
            note(terminal, "left out: " + (problems.size() - MOST_PROBLEMS) + " more lines that cannot be read");
        }
        training.warnings().forEach(warning -> note(terminal, warning));
        if (!training.guessed().isEmpty()) {
            note(
                    terminal,
                    "classes.tsv says what each class is in PLOVER; guessed for "
                            + String.join(", ", training.guessed()) + ": mend it where it is wrong");
        }
    }

    private static void note(Terminal terminal, String text) {
        List<String> lines = Terminal.wrapped(Terminal.safe(text), terminal.columns() - 2);
        for (int i = 0; i < lines.size(); i++) {
            terminal.out().println((i == 0 ? "! " : "  ") + lines.get(i));
        }
    }

    /** What a person wants to know of a training besides its weights, for {@code classes.json}. */
    public static Map<String, JsonNode> notes(LabelFile file, Training training) {
        Map<String, JsonNode> notes = new LinkedHashMap<>();
        ObjectNode data = ClassesFile.note();
        data.put("file", file.name())
                .put("sha256", file.sha256())
                .put("sentences", training.counts().rows())
                .put("groups", training.counts().groups())
                .put("silentPairs", training.counts().silent())
                .put("newsPairs", training.counts().background());
        notes.put("data", data);
        ObjectNode scores = ClassesFile.note();
        scores.put("folds", 5)
                .put("macroF1", rounded(training.scores().macroF1()))
                .put("accuracy", rounded(training.scores().accuracy()))
                .put("calibrationError", rounded(training.calibrationError()));
        put(scores.putObject("participantsGiven"), training.kept());
        put(scores.putObject("participantsFound"), training.inSentences());
        baseline(scores.putObject("wordsAlone"), training.words());
        baseline(scores.putObject("commonestClass"), training.majority());
        ObjectNode classes = scores.putObject("classes");
        for (ClassScore score : training.scores().classes()) {
            classes.putObject(score.label())
                    .put("sentences", score.count())
                    .put("precision", rounded(score.precision()))
                    .put("recall", rounded(score.recall()))
                    .put("f1", rounded(score.f1()));
        }
        notes.put("scores", scores);
        ObjectNode fit = ClassesFile.note();
        notes.put("fit", fit.put("penalty", training.penalty()));
        return notes;
    }

    private static void put(ObjectNode node, FoundScores scores) {
        node.put("wanted", scores.wanted())
                .put("found", scores.found())
                .put("right", scores.right())
                .put("precision", rounded(scores.precision()))
                .put("recall", rounded(scores.recall()));
    }

    private static void baseline(ObjectNode node, ClassScores scores) {
        node.put("macroF1", rounded(scores.macroF1())).put("accuracy", rounded(scores.accuracy()));
    }

    private static void row(Table table, String name, ClassScores scores) {
        table.row(name, number(scores.macroF1()), number(scores.accuracy()));
    }

    private static void row(Table table, String name, FoundScores scores) {
        table.row(name, number(scores.precision()), number(scores.recall()));
    }

    private static String name(String label) {
        return label.equals(ClassVerdict.NONE) ? "- (none)" : Terminal.safe(label);
    }

    private static double rounded(double value) {
        return Math.round(value * 1e4) / 1e4;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
