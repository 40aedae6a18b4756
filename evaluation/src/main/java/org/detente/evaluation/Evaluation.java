package org.detente.evaluation;

import java.util.List;
import java.util.Objects;

/**
 * The outcome of scoring one stage on one set of gold data.
 *
 * @param task what was scored ("plover-pairs")
 * @param data the file or folder as the user named it
 * @param sha256 checksum of all gold files that were read, see {@link Checksum}
 * @param items how many gold items were scored
 * @param figures the scores, most important first
 * @param notes lines for the reader: what was missed, what a figure leaves out
 */
public record Evaluation(String task, String data, String sha256, int items, List<Figure> figures, List<String> notes) {
    public Evaluation {
        Objects.requireNonNull(task);
        Objects.requireNonNull(data);
        Objects.requireNonNull(sha256);
        figures = List.copyOf(figures);
        notes = List.copyOf(notes);
    }

    /**
     * One score.
     *
     * @param group what it is the score of ("cue, exact"; "ACCUSE"; "all")
     * @param name the measure ("precision", "f1", "pages per second", "found", "expected")
     * @param value its value; shares are 0 to 1
     */
    public record Figure(String group, String name, double value) {
        public Figure {
            Objects.requireNonNull(group);
            Objects.requireNonNull(name);
        }
    }
}
