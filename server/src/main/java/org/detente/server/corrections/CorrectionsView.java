package org.detente.server.corrections;

import java.util.List;
import org.detente.server.layout.Address;
import org.detente.server.layout.Formats;

/**
 * What the list of corrections shows.
 *
 * @param lines of this page, the latest first
 * @param total how many corrections were made
 * @param page which page of them, from 1
 * @param pages how many pages there are
 * @param formats of numbers and days
 */
public record CorrectionsView(List<CorrectionLine> lines, int total, int page, int pages, Formats formats) {
    public CorrectionsView {
        lines = List.copyOf(lines);
    }

    /** The address of another page. */
    public String at(int number) {
        return Address.of(CorrectionsArea.PATH)
                .with("page", number == 1 ? "" : number + "")
                .toString();
    }

    /** What a download has, where it has so many rows at most. */
    public String downloaded(int most) {
        return total > most ? "the latest " + formats.number(most) : "all of them";
    }
}
