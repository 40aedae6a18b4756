package org.detente.coding.actor.check;

import java.util.Comparator;
import org.detente.coding.actor.Table;

/**
 * One thing that is wrong with a list, or worth knowing.
 *
 * @param file name of the list
 * @param line from 1
 * @param subject what it is about, the same as long as the rows stay the same; exceptions name it
 * @param text what is wrong and what to do
 */
public record Finding(FindingKind kind, String file, int line, String subject, String text)
        implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::kind)
            .thenComparing(Finding::file)
            .thenComparing(Finding::line)
            .thenComparing(Finding::subject);

    static Finding of(FindingKind kind, Table.Row row, String subject, String text) {
        return new Finding(kind, row.file(), row.line(), subject, text);
    }

    /** By kind, then by place. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
