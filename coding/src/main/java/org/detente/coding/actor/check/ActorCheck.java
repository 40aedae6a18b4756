package org.detente.coding.actor.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.coding.actor.ActorFile;
import org.detente.coding.actor.check.CheckReport.AcceptedFinding;

/**
 * Checks lists of actors for what cannot be: gaps and overlaps in an office, impossible dates, names of two people, names
 * that are words, codes that do not exist.
 *
 * <p>Example: {@code ActorCheck.ofProgram(Optional.empty()).problems()} is 0 for the lists that come with the program.
 */
public final class ActorCheck {
    private ActorCheck() {}

    /**
     * Checks the program's lists.
     *
     * @param today counts as today; without it the day of the lists' version
     */
    public static CheckReport ofProgram(Optional<LocalDate> today) {
        LocalDate day = today.orElseGet(ActorFile.LEADERS::version);
        return report(ListedActors.ofProgram(), day, Exceptions.ofProgram());
    }

    /**
     * Checks a user's file, against the program's lists where it names what they hold.
     *
     * @param accepted a file of findings that are right, in the format of accepted.tsv
     * @param today counts as today; without it the day of the lists' version
     * @throws org.detente.coding.actor.ActorFileException where a file cannot be read or has not the right columns
     */
    public static CheckReport ofUser(Path file, Optional<Path> accepted, Optional<LocalDate> today) {
        LocalDate day = today.orElseGet(ActorFile.LEADERS::version);
        Exceptions exceptions =
                Exceptions.of(accepted.map(ActorFile.ACCEPTED::rows).orElse(List.of()));
        return report(ListedActors.ofUser(file), day, exceptions);
    }

    private static CheckReport report(ListedActors listed, LocalDate today, Exceptions exceptions) {
        List<Finding> found = new ArrayList<>(DateChecks.of(listed, today));
        found.addAll(SuccessionChecks.of(listed));
        found.addAll(CodeChecks.of(listed, today));
        found.addAll(NameChecks.of(listed));
        List<AcceptedFinding> accepted = exceptions.accepted(found);
        List<Finding> open = new ArrayList<>(found);
        open.removeAll(accepted.stream().map(AcceptedFinding::finding).toList());
        open.addAll(exceptions.stale(found));
        return new CheckReport(
                listed.source(), today, counts(listed), open.stream().sorted().toList(), accepted);
    }

    private static Map<String, Integer> counts(ListedActors listed) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("states and territories", listed.states().size());
        listed.bodies().stream()
                .map(row -> row.get("code"))
                .sorted()
                .forEach(code -> counts.merge(kind(code), 1, Integer::sum));
        counts.put("terms", listed.terms().size());
        counts.put("people", ListedPerson.of(listed.terms()).size());
        counts.put("offices", (int)
                listed.terms().stream().map(ListedTerm::office).distinct().count());
        counts.put("states and bodies with terms", (int)
                listed.terms().stream().map(ListedTerm::code).distinct().count());
        return counts;
    }

    private static String kind(String code) {
        return switch (code.substring(0, Math.min(4, code.length()))) {
            case "IGO:" -> "international bodies";
            case "NSA:" -> "armed groups and other non-state actors";
            case "NGO:" -> "non-governmental bodies";
            default -> "others";
        };
    }
}
