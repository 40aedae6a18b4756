package org.detente.coding.actor.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.detente.coding.actor.ActorFile;
import org.detente.coding.actor.Table;
import org.detente.coding.actor.check.CheckReport.AcceptedFinding;

/** Findings that are right all the same, each with its reason. */
final class Exceptions {
    private record Key(FindingKind kind, String subject) {}

    private final Map<Key, Table.Row> rows = new LinkedHashMap<>();

    private Exceptions(List<Table.Row> all) {
        for (Table.Row row : all) {
            FindingKind kind = FindingKind.of(row.get("kind"))
                    .orElseThrow(() -> row.problem(
                            "has the kind \"" + row.get("kind") + "\"", "use a word of the report, such as overlap"));
            if (row.get("reason").isEmpty()) {
                throw row.problem("gives no reason", "say why it is right");
            }
            rows.put(new Key(kind, row.get("subject")), row);
        }
    }

    static Exceptions of(List<Table.Row> rows) {
        return new Exceptions(rows);
    }

    static Exceptions ofProgram() {
        return of(ActorFile.ACCEPTED.rows());
    }

    /** The accepted among the findings. */
    List<AcceptedFinding> accepted(List<Finding> findings) {
        List<AcceptedFinding> accepted = new ArrayList<>();
        for (Finding finding : findings) {
            Table.Row row = rows.get(new Key(finding.kind(), finding.subject()));
            if (row != null) {
                accepted.add(new AcceptedFinding(finding, row.get("reason")));
            }
        }
        return accepted;
    }

    /** Exceptions that no finding needs. */
    List<Finding> stale(List<Finding> findings) {
        List<Finding> stale = new ArrayList<>();
        rows.forEach((key, row) -> {
            if (findings.stream()
                    .noneMatch(f -> f.kind() == key.kind && f.subject().equals(key.subject))) {
                stale.add(Finding.of(
                        FindingKind.STALE_EXCEPTION,
                        row,
                        key.subject,
                        "is accepted as " + key.kind.word() + ", and is not found any more: remove the row"));
            }
        });
        return stale;
    }
}
