package org.detente.coding.actor.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a check found.
 *
 * @param checked what was checked
 * @param today the day that counted as today
 * @param counts how many rows of each kind there are, by what is counted
 * @param findings by kind and place, without those that are accepted
 * @param accepted findings that are right all the same
 */
public record CheckReport(
        String checked,
        LocalDate today,
        Map<String, Integer> counts,
        List<Finding> findings,
        List<AcceptedFinding> accepted) {
    public CheckReport {
        findings = List.copyOf(findings);
        accepted = List.copyOf(accepted);
    }

    /** A finding with the reason why it stands. */
    public record AcceptedFinding(Finding finding, String reason) {}

    /** How many findings make the list unfit. */
    public long problems() {
        return findings.stream().filter(f -> f.kind().isProblem()).count();
    }
}
