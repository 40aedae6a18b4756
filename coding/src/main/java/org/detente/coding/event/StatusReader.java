package org.detente.coding.event;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.detente.coding.event.trigger.Trigger;
import org.detente.coding.event.trigger.Words;
import org.detente.model.EventType;
import org.detente.model.PartialDate;
import org.detente.model.Status;

/** Reads from the words around a trigger whether its event took place; the verb group's own reading comes first. */
final class StatusReader {
    private static final int NEAR = 10;
    private static final int OLD_YEARS = 2;
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2099;
    private static final Set<String> CLAUSE_ENDS = Set.of("after", "but", "while", ";", "—", "when", "although");
    private static final Set<String> YEAR_LEADS = Set.of("in", "from", "early", "late", "mid");
    private static final Set<String> QUESTION_VERBS = Set.of("asked", "ask", "wondered", "doubt", "unclear", "know");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "remain", "remains");
    /** "further exchanges are possible". */
    private static final Set<String> OPEN = Set.of("possible", "likely", "unlikely", "expected", "conceivable");

    private static final Set<String> MODALS = Set.of("could", "may", "might", "can");
    private static final Set<String> DENIALS = Set.of(
            "deny",
            "denies",
            "denied",
            "denying",
            "reject",
            "rejects",
            "rejected",
            "refute",
            "refutes",
            "refuted",
            "dismiss",
            "dismisses",
            "dismissed");
    private static final Set<String> CLAIMS = Set.of(
            "that",
            "having",
            "claim",
            "claims",
            "allegation",
            "allegations",
            "accusation",
            "accusations",
            "report",
            "reports",
            "suggestion",
            "suggestions");
    private static final List<List<String>> BACKGROUND = List.of(
            List.of("decades", "ago"),
            List.of("years", "ago"),
            List.of("centuries", "ago"),
            List.of("anniversary"),
            List.of("cold", "war", "ended"),
            List.of("during", "the", "cold", "war"),
            List.of("last", "century"),
            List.of("world", "war"),
            List.of("historically"));

    private final OptionalInt publishedYear;

    StatusReader(Optional<PartialDate> published) {
        this.publishedYear =
                published.map(p -> OptionalInt.of(p.first().getYear())).orElse(OptionalInt.empty());
    }

    /**
     * The status of what a trigger reports.
     *
     * @param indirect whether somebody is reported to have said so, where "would" stands for "will"
     */
    Status status(Words words, Trigger trigger, boolean indirect) {
        Status own = trigger.deed().status();
        if (own == Status.DENIED || isDenied(words, trigger)) {
            return Status.DENIED;
        }
        if (isConditional(words, trigger, own)) {
            return Status.CONDITIONAL;
        }
        if (own == Status.CONDITIONAL && indirect && !words.lower().contains("only")) {
            return Status.PLANNED;
        }
        if (own == Status.HAPPENED && isLeftOpen(words, trigger)) {
            return Status.POSSIBLE;
        }
        boolean settled = own == Status.HAPPENED || own == Status.ONGOING || own == Status.BACKGROUND;
        boolean demand = trigger.match().pattern().speaker();
        return settled && !demand && isBackground(words, trigger) ? Status.BACKGROUND : withoutPluperfect(own);
    }

    /** "relations could be severed", "warned that ties may break". */
    private static boolean isLeftOpen(Words words, Trigger trigger) {
        boolean threat = trigger.deed().type() == EventType.THREATEN;
        boolean noun = !trigger.match().pattern().verbal()
                && !trigger.match().pattern().passive();
        int from = threat ? 0 : trigger.match().start();
        int to = threat ? words.size() : trigger.end();
        if (noun && BE.contains(words.at(trigger.end())) && OPEN.contains(words.at(trigger.end() + 1))) {
            return true;
        }
        return (threat || noun) && words.lower().subList(from, to).stream().anyMatch(MODALS::contains);
    }

    /** "had met" alone tells the order of telling, not that it is history. */
    private static Status withoutPluperfect(Status own) {
        return own == Status.BACKGROUND ? Status.HAPPENED : own;
    }

    private static boolean isConditional(Words words, Trigger trigger, Status own) {
        boolean open = own == Status.PLANNED
                || own == Status.POSSIBLE
                || own == Status.CONDITIONAL
                || trigger.deed().type() == EventType.THREATEN;
        for (int i = 0; i < words.size(); i++) {
            boolean asked = QUESTION_VERBS.contains(words.at(i - 1));
            boolean inClause = i < trigger.start() && !endsBetween(words, i + 1, trigger.start(), true);
            if (isCondition(words, i) && !asked && (open || inClause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCondition(Words words, int i) {
        String word = words.at(i);
        boolean inversion = word.equals("should") && (i == 0 || words.at(i - 1).equals(","));
        boolean event = word.equals("event")
                && words.at(i - 1).equals("the")
                && words.at(i + 1).equals("of");
        boolean provided = (word.equals("provided") || word.equals("condition"))
                && words.at(i + 1).equals("that");
        boolean soon = word.equals("soon") && words.at(i - 1).equals("as");
        return soon
                || word.equals("if")
                || word.equals("unless")
                || word.equals("once")
                || word.equals("until")
                || inversion
                || event
                || provided;
    }

    private static boolean isDenied(Words words, Trigger trigger) {
        if (words.at(trigger.start() - 1).equals("and")) {
            return false;
        }
        boolean claimed = false;
        for (int i = trigger.start() - 1; i >= Math.max(0, trigger.start() - NEAR); i--) {
            claimed |= CLAIMS.contains(words.at(i));
            if (claimed && DENIALS.contains(words.at(i)) && !words.at(i + 1).equals("by")) {
                return true;
            }
            boolean other = CLAUSE_ENDS.contains(words.at(i)) || words.at(i).equals(",");
            if (other || words.at(i).equals("said") || words.at(i).equals("says")) {
                return false;
            }
        }
        return false;
    }

    private boolean isBackground(Words words, Trigger trigger) {
        for (int i = 0; i < words.size(); i++) {
            boolean before = i < trigger.start();
            int distance = before ? trigger.start() - i : i - trigger.end();
            boolean near = distance <= NEAR
                    && !(before
                            ? endsBetween(words, i, trigger.start(), false)
                            : endsBetween(words, trigger.end(), i, false));
            if (near && (isOldYear(words, i) || isBackgroundPhrase(words, i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBackgroundPhrase(Words words, int at) {
        return BACKGROUND.stream().anyMatch(phrase -> {
            for (int i = 0; i < phrase.size(); i++) {
                if (!words.at(at + i).equals(phrase.get(i))) {
                    return false;
                }
            }
            return true;
        });
    }

    private boolean isOldYear(Words words, int i) {
        String word = words.at(i);
        if (word.length() != 4 || !word.chars().allMatch(c -> c >= '0' && c <= '9') || publishedYear.isEmpty()) {
            return false;
        }
        int year = Integer.parseInt(word);
        return year >= FIRST_YEAR
                && year <= LAST_YEAR
                && year <= publishedYear.getAsInt() - OLD_YEARS
                && YEAR_LEADS.contains(words.at(i - 1));
    }

    private static boolean endsBetween(Words words, int from, int to, boolean commaEnds) {
        for (int i = from; i < to; i++) {
            if (CLAUSE_ENDS.contains(words.at(i)) || (commaEnds && words.at(i).equals(","))) {
                return true;
            }
        }
        return false;
    }
}
