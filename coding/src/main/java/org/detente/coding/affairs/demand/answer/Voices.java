package org.detente.coding.affairs.demand.answer;

import java.util.LinkedHashSet;
import java.util.Set;
import org.detente.coding.affairs.demand.sentence.Asking;
import org.detente.coding.affairs.demand.sentence.Parties;
import org.detente.coding.affairs.text.Line;
import org.detente.model.Statement;

/** Tells who speaks or acts in words that may answer. */
final class Voices {
    private static final int OPENING = 14;

    private final Parties parties;

    Voices(Parties parties) {
        this.parties = parties;
    }

    /** Who speaks or acts in some words; who only a pronoun tells counts where it is one who was asked. */
    Set<String> of(Stretch stretch, Asking asking) {
        Line line = stretch.line();
        int opening = Math.min(stretch.to(), stretch.from() + OPENING);
        Set<String> codes = new LinkedHashSet<>(parties.subjects().opening(line, stretch.from(), opening));
        if (parties.subjects().isPronoun(line, stretch.from(), opening)) {
            codes.retainAll(asking.to());
        }
        for (Statement said : line.statements()) {
            int cue = line.start(said.cue().span());
            if (cue >= stretch.from() && cue < stretch.to()) {
                said.speaker().flatMap(parties::code).ifPresent(codes::add);
            }
        }
        return codes;
    }

    /** Whether one who was asked is among them. */
    boolean isAsked(Stretch stretch, Asking asking) {
        return of(stretch, asking).stream().anyMatch(asking.to()::contains);
    }
}
