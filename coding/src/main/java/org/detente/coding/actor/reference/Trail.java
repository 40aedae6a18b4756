package org.detente.coding.actor.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** All references of an article in the order of the text, to look back from any of them. */
final class Trail {
    /** How many references back anybody is looked for; keeps reading linear in the text's length. */
    private static final int REACH = 150;

    /** A reference and whose it is. */
    record Step(Entity entity, Entity.Place place) {}

    private final List<Step> steps = new ArrayList<>();
    private boolean sorted = true;

    void add(Entity entity, Entity.Place place) {
        sorted &= steps.isEmpty()
                || steps.get(steps.size() - 1).place().span().start()
                        <= place.span().start();
        steps.add(new Step(entity, place));
        entity.add(place);
    }

    /** The references that end at or before an offset, in a sentence no more than some back, the last first. */
    List<Step> before(int offset, int sentence, int reach) {
        sort();
        List<Step> found = new ArrayList<>();
        for (int i = index(offset) - 1; i >= 0 && found.size() < REACH; i--) {
            Step step = steps.get(i);
            if (sentence - step.place().sentence() > reach) {
                break;
            }
            if (step.place().span().end() <= offset) {
                found.add(step);
            }
        }
        return found;
    }

    /** Who is named within some characters around a reference. */
    List<Entity> beside(Entity.Place place, int reach) {
        sort();
        List<Entity> found = new ArrayList<>();
        int from = place.span().start() - reach;
        for (int i = index(from);
                i < steps.size()
                        && steps.get(i).place().span().start() <= place.span().end() + reach;
                i++) {
            if (steps.get(i).place().sentence() == place.sentence()) {
                found.add(steps.get(i).entity());
            }
        }
        return found;
    }

    Optional<Entity> latest(int offset, int sentence, int reach, Predicate<Entity> fits) {
        return before(offset, sentence, reach).stream()
                .map(Step::entity)
                .filter(fits)
                .findFirst();
    }

    /** Who is referred to by the last words inside a span that are no possessive, else by the words around it. */
    Optional<Entity> within(org.detente.model.Span span) {
        sort();
        Entity best = null;
        for (int i = index(span.start()); i < steps.size(); i++) {
            Step step = steps.get(i);
            if (step.place().span().start() >= span.end()) {
                break;
            }
            if (best == null || (step.entity().isPerson() && !best.isPerson())) {
                best = step.place().possessive() && step.place().span().end() < span.end() ? best : step.entity();
            }
        }
        if (best == null) {
            for (int i = index(span.start()) - 1; i >= Math.max(0, index(span.start()) - 3); i--) {
                if (steps.get(i).place().span().end() >= span.end()) {
                    return Optional.of(steps.get(i).entity());
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private void sort() {
        if (!sorted) {
            steps.sort(Comparator.comparing(s -> s.place().span()));
            sorted = true;
        }
    }

    /** The first step that begins at or behind an offset. */
    private int index(int offset) {
        int low = 0;
        int high = steps.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (steps.get(middle).place().span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
