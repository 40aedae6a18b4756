package org.detente.coding.actor.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.detente.coding.actor.ActorFile;
import org.detente.coding.actor.Table;

/** Which roles one person holds at a time, and how many days they may stay without a listed holder. */
final class Succession {
    private static final String ANY = "*";

    private final Map<String, Rule> rules = new HashMap<>();

    /**
     * How a role is held.
     *
     * @param oneHolder whether one person holds it at a time
     * @param gapDays how long it may stay without a listed holder; absent where any time is fine
     */
    record Rule(boolean oneHolder, Optional<Integer> gapDays) {}

    Succession() {
        for (Table.Row row : ActorFile.SUCCESSION.rows()) {
            Rule rule = new Rule(holders(row), row.optional("gap").map(g -> days(row, g)));
            for (String role : row.list("role")) {
                if (rules.put(role, rule) != null) {
                    throw row.problem("has the role \"" + role + "\" once more", "leave one of the rows");
                }
            }
        }
    }

    /** The rule of a role: its own, else that of its beginning ("ambassador to *"). */
    Optional<Rule> of(String role) {
        Rule own = rules.get(role);
        if (own != null) {
            return Optional.of(own);
        }
        return rules.entrySet().stream()
                .filter(e -> e.getKey().endsWith(ANY)
                        && role.startsWith(e.getKey().substring(0, e.getKey().length() - ANY.length())))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean holders(Table.Row row) {
        return switch (row.get("holders")) {
            case "one" -> true;
            case "many" -> false;
            default -> throw row.problem("has \"" + row.get("holders") + "\" holders", "write one or many");
        };
    }

    private static int days(Table.Row row, String cell) {
        try {
            return Integer.parseInt(cell);
        } catch (NumberFormatException e) {
            throw row.problem("has the gap \"" + cell + "\"", "write a number of days, or nothing");
        }
    }
}
