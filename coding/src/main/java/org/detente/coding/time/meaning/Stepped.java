package org.detente.coding.time.meaning;

import java.time.LocalDate;
import java.util.Optional;
import org.detente.coding.time.value.Grain;
import org.detente.coding.time.value.OpenTime;
import org.detente.coding.time.value.Period;
import org.detente.coding.time.value.Slot;
import org.detente.coding.time.value.TimeValue;

/**
 * A slot with "last", "this" or "next".
 *
 * <p>"This" and "next" Monday lie in this and the next ISO week, "last Monday" is the latest before the anchor, "last
 * weekend" that of the week before. Of what comes round once a year "last" is the latest that is over or begun before, "next"
 * the first that has not begun, "this" the one of the year.
 *
 * @param slot that comes round
 * @param step -1, 0 or 1
 * @param base the anchor; "the following March" counts from the date named last
 */
public record Stepped(Slot slot, int step, Base base) implements Meaning {
    @Override
    public TimeValue from(Anchors anchors) {
        return Anchors.agreed(anchors.days(base), this::at)
                .orElseGet(() -> new OpenTime(slot.kind().grain(), Optional.of(slot), Optional.empty()));
    }

    private Optional<Period> at(LocalDate day) {
        Grain cycle = slot.kind().cycle();
        Optional<Period> here = slot.in(day);
        boolean byCycle = cycle == Grain.WEEK && (step >= 0 || slot.kind() == Slot.Kind.WEEKEND);
        if (step == 0 || byCycle) {
            return slot.in(cycle.shifted(day, step).first());
        }
        return step < 0
                ? here.filter(p -> p.last().isBefore(day))
                        .or(() -> slot.in(cycle.shifted(day, -1).first()))
                : here.filter(p -> p.first().isAfter(day))
                        .or(() -> slot.in(cycle.shifted(day, 1).first()));
    }

    @Override
    public Optional<Grain> grain() {
        return Optional.of(slot.kind().grain());
    }
}
