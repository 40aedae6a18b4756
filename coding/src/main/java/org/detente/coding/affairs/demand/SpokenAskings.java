package org.detente.coding.affairs.demand;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.actor.Words;
import org.detente.coding.affairs.demand.sentence.Asking;
import org.detente.coding.affairs.demand.sentence.Contents;
import org.detente.coding.affairs.demand.sentence.Parties;
import org.detente.coding.affairs.text.Line;

/** Finds demands in what is said: "Atlantis must leave, she said", "only once Atlantis leaves". */
final class SpokenAskings {
    private static final Set<String> DUTY = Words.set("must should ought");
    private static final Set<String> HAVE = Words.set("has have had needs need");
    private static final Set<String> ONLY = Words.set("once if when after");
    private static final Set<String> ADVERBS = Words.set("would will first also now therefore at last");
    private static final Set<String> STATES = Words.set("is are was were has had will would can could");
    private static final Set<String> SKIPPED = Words.set("the its his her their");
    private static final Set<String> BEFORE = Words.set("that , \" “ and but : ; then now also");

    private final Parties parties;

    SpokenAskings(Parties parties) {
        this.parties = parties;
    }

    /** The demands in what a sentence quotes or reports. */
    List<Asking> find(Line line) {
        List<Asking> found = new ArrayList<>();
        for (int i = line.from(); i < line.size(); i++) {
            duty(line, i).ifPresent(found::add);
            condition(line, i).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Asking> duty(Line line, int i) {
        boolean modal = DUTY.contains(line.at(i))
                || (HAVE.contains(line.at(i))
                        && line.at(i + 1).equals("to")
                        && !line.at(i + 2).isEmpty());
        if (!modal) {
            return Optional.empty();
        }
        int subject = i;
        while (subject > line.from() && i - subject < 8 && !BEFORE.contains(line.at(subject - 1))) {
            subject--;
        }
        Set<String> by = parties.speaker(line, i);
        Set<String> to = new LinkedHashSet<>(parties.object(line, subject, i, by));
        to.removeAll(by);
        int before = i - 1;
        while (ADVERBS.contains(line.at(before))) {
            before--;
        }
        boolean direct = line.mentionAt(before).isPresent() || parties.isOthers(line, subject, before + 1);
        int start = HAVE.contains(line.at(i)) ? i + 2 : line.at(i).equals("ought") ? i + 2 : i + 1;
        int end = Contents.end(line, start);
        return by.isEmpty() || to.isEmpty() || !direct || end <= start
                ? Optional.empty()
                : Optional.of(new Asking(line, i, Asking.Form.VERB, by, to, start, end));
    }

    private Optional<Asking> condition(Line line, int i) {
        boolean only = line.at(i).equals("only") && ONLY.contains(line.at(i + 1));
        boolean provided = line.at(i).equals("provided")
                || (line.at(i).equals("condition") && line.at(i + 1).equals("that"));
        boolean when = line.at(i).equals("when") && promised(line, i);
        if (!only && !provided && !when) {
            return Optional.empty();
        }
        int start = i + 1 + (only || line.at(i + 1).equals("that") ? 1 : 0);
        int subject = SKIPPED.contains(line.at(start)) ? start + 1 : start;
        Optional<Integer> end = line.mentionAt(subject).map(m -> line.end(m.span()));
        if (end.isEmpty()) {
            return Optional.empty();
        }
        Set<String> to = new LinkedHashSet<>(parties.named(line, start, end.get()));
        Set<String> by = new LinkedHashSet<>(parties.speaker(line, i));
        if (by.isEmpty()) {
            by.addAll(parties.named(line, line.from(), i));
        }
        to.removeAll(by);
        int stop = Contents.end(line, end.get());
        if (when && STATES.contains(line.at(end.get()))) {
            return Optional.empty();
        }
        return by.size() != 1 || to.isEmpty() || stop <= end.get()
                ? Optional.empty()
                : Optional.of(new Asking(line, i, Asking.Form.VERB, by, to, end.get(), stop));
    }

    private static boolean promised(Line line, int word) {
        List<String> before = line.words().subList(Math.max(line.from(), word - 8), word);
        return before.contains("would") || before.contains("will");
    }
}
