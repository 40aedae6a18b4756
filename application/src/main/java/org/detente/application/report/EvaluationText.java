package org.detente.application.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.detente.application.terminal.Style;
import org.detente.application.terminal.Table;
import org.detente.application.terminal.Terminal;
import org.detente.evaluation.Evaluation;
import org.detente.evaluation.Evaluation.Figure;

/** Prints the figures of an evaluation: a row a group, a column a measure; or one JSON object. */
public final class EvaluationText {
    private EvaluationText() {}

    /**
     * Prints an evaluation.
     *
     * @param json as one JSON object, with all notes
     * @param list also the notes on what was missed
     */
    public static void print(Evaluation evaluation, Terminal terminal, boolean json, boolean list) {
        if (json) {
            terminal.out().println(json(evaluation));
            return;
        }
        terminal.out()
                .println(terminal.styled(Style.HEADING, evaluation.task()) + ": " + evaluation.items() + " items of "
                        + evaluation.data());
        terminal.out().println(terminal.styled(Style.FAINT, "sha256 " + evaluation.sha256()));
        terminal.out().println();
        table(evaluation.figures()).lines().forEach(terminal.out()::println);
        if (list && !evaluation.notes().isEmpty()) {
            terminal.out().println();
            evaluation.notes().forEach(note -> terminal.out().println("  " + Terminal.safe(note)));
        } else if (!evaluation.notes().isEmpty()) {
            terminal.out().println();
            terminal.out()
                    .println(terminal.styled(
                            Style.FAINT, evaluation.notes().size() + " notes on what was missed: add --list"));
        }
    }

    private static Table table(List<Figure> figures) {
        Set<String> names = new LinkedHashSet<>();
        Map<String, Map<String, String>> groups = new LinkedHashMap<>();
        for (Figure figure : figures) {
            names.add(figure.name());
            groups.computeIfAbsent(figure.group(), g -> new LinkedHashMap<>())
                    .put(figure.name(), number(figure.value()));
        }
        List<String> heading = new ArrayList<>(List.of(""));
        heading.addAll(names);
        Table table = new Table(heading.toArray(String[]::new));
        groups.forEach((group, values) -> {
            List<String> row = new ArrayList<>(List.of(group));
            names.forEach(name -> row.add(values.getOrDefault(name, "")));
            table.row(row.toArray(String[]::new));
        });
        return table;
    }

    private static String number(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) > 1;
        return whole || value == 0 ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.3f", value);
    }

    private static String json(Evaluation evaluation) {
        ObjectNode json = new ObjectMapper().createObjectNode();
        json.put("task", evaluation.task())
                .put("data", evaluation.data())
                .put("sha256", evaluation.sha256())
                .put("items", evaluation.items());
        for (Figure figure : evaluation.figures()) {
            json.withArray("figures")
                    .addObject()
                    .put("group", figure.group())
                    .put("name", figure.name())
                    .put("value", figure.value());
        }
        evaluation.notes().forEach(json.withArray("notes")::add);
        return json.toPrettyString();
    }
}
