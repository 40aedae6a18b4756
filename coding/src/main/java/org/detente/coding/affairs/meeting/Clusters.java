package org.detente.coding.affairs.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.detente.coding.affairs.text.Line;
import org.detente.coding.affairs.text.PhraseList;
import org.detente.coding.time.TimeMention;

/** Finds the words of a sentence that tell of meetings, those of one meeting together. */
final class Clusters {
    private static final Set<String> LINKS = Set.of("of", "with", "between");
    private static final Set<String> JOINS = Set.of("and", ",");
    private static final int NEAR_DATE = 9;

    private final PhraseList<WordKind> lexicon;
    private final Line line;
    private final List<Cluster> found = new ArrayList<>();

    private Clusters(PhraseList<WordKind> lexicon, Line line) {
        this.lexicon = lexicon;
        this.line = line;
    }

    /** The meetings that a sentence may tell of, in the order of its words. */
    static List<Cluster> of(PhraseList<WordKind> lexicon, Line line) {
        Clusters clusters = new Clusters(lexicon, line);
        int i = line.from();
        while (i < line.size()) {
            int end = Clauses.end(line, i);
            clusters.clause(i, end);
            i = end;
        }
        return clusters.found;
    }

    private record Trigger(int start, int end, WordKind kind) {}

    private void clause(int from, int to) {
        List<Trigger> triggers = triggers(from, to);
        if (triggers.isEmpty()) {
            return;
        }
        List<Integer> cuts = new ArrayList<>(List.of(from));
        for (int i = 1; i < triggers.size(); i++) {
            int cut = cut(triggers.get(i - 1), triggers.get(i), cuts.get(cuts.size() - 1), to);
            if (cut > 0) {
                cuts.add(cut);
            }
        }
        cuts.add(to);
        for (int i = 0; i + 1 < cuts.size(); i++) {
            int start = cuts.get(i);
            int end = cuts.get(i + 1);
            List<Trigger> here = triggers.stream()
                    .filter(trigger -> trigger.start >= start && trigger.start < end)
                    .toList();
            if (!here.isEmpty()) {
                found.add(new Cluster(start, end, here.get(0).start, here.get(here.size() - 1).end, kind(here)));
            }
        }
    }

    private static WordKind kind(List<Trigger> triggers) {
        return triggers.stream().map(Trigger::kind).min(WordKind::compareTo).orElseThrow();
    }

    private List<Trigger> triggers(int from, int to) {
        List<Trigger> triggers = new ArrayList<>();
        int i = from;
        while (i < to) {
            int other = lexicon.end(WordKind.OTHER, line.words(), i);
            if (other > 0) {
                i = other;
                continue;
            }
            Trigger best = new Trigger(i, i, WordKind.NOUN);
            for (WordKind kind : WordKind.values()) {
                int end = kind.isTrigger() ? lexicon.end(kind, line.words(), i) : -1;
                if (end > best.end) {
                    best = new Trigger(i, end, kind);
                }
            }
            if (best.end > i) {
                triggers.add(best);
                i = best.end;
            } else {
                boolean again = !triggers.isEmpty()
                        && triggers.get(triggers.size() - 1).kind == WordKind.NOUN
                        && LINKS.contains(line.at(i))
                        && JOINS.contains(line.at(i - 1))
                        && dateBetween(i, Math.min(to, i + NEAR_DATE));
                if (again) {
                    triggers.add(new Trigger(i, i + 1, WordKind.NOUN));
                }
                i++;
            }
        }
        return triggers;
    }

    private boolean dateBetween(int from, int to) {
        return line.times().stream()
                .anyMatch(time -> isDate(time) && line.start(time.span()) >= from && line.start(time.span()) < to);
    }

    private static boolean isDate(TimeMention time) {
        return time.date().isPresent();
    }

    /** Where one meeting ends and another begins between two telling words; 0 where they are one. */
    private int cut(Trigger one, Trigger other, int from, int to) {
        if (other.kind == WordKind.WEAK || other.kind == WordKind.DEAL) {
            return 0;
        }
        int join = -1;
        for (int i = one.end; i < other.start; i++) {
            if (JOINS.contains(line.at(i))) {
                join = i + 1;
            }
        }
        if (join < 0) {
            return 0;
        }
        return dateBetween(from, join) && dateBetween(join, to) ? join : 0;
    }
}
