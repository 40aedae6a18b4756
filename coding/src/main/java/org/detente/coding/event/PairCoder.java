package org.detente.coding.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.codebook.Codebook;
import org.detente.coding.codebook.CodebookMatch.Range;
import org.detente.coding.event.trigger.Deed;
import org.detente.coding.event.trigger.Trigger;
import org.detente.coding.event.trigger.TriggerFinder;
import org.detente.coding.event.trigger.Words;
import org.detente.model.Span;
import org.detente.model.Status;
import org.detente.text.Sentence;
import org.detente.text.TextStructure;

/**
 * Says what one participant does to another in a sentence where both are known; immutable.
 *
 * <p>Every entry found in the sentence is scored: how well the source fits its place, how well the target does, and
 * how many words the entry has. The best one decides. Where no entry's places fit, this is the back-off: the longest
 * entry nearest to the two decides alone.
 */
public final class PairCoder {
    private static final double PER_WORD = 0.14;
    private static final double SOURCE_WEIGHT = 1.0;
    private static final double TARGET_WEIGHT = 0.9;
    private static final double SUBORDINATE = 0.3;
    private static final double INSIDE_PARTICIPANT = 0.5;
    private static final double BEST = SOURCE_WEIGHT + TARGET_WEIGHT + 3 * PER_WORD;
    private static final Set<Status> DOUBTFUL = Set.of(Status.POSSIBLE, Status.BACKGROUND);

    private final TriggerFinder triggers;

    public PairCoder(Codebook codebook) {
        this.triggers = new TriggerFinder(codebook);
    }

    /**
     * The event between two participants of one text.
     *
     * @param text the text's structure; every sentence that holds source or target is read
     * @param source who would do it
     * @param target to whom
     * @return nothing where no entry's words stand in these sentences
     */
    public Optional<Verdict> root(TextStructure text, Span source, Span target) {
        Optional<Verdict> best = Optional.empty();
        for (Sentence sentence : text.sentences()) {
            if (sentence.span().overlaps(source) || sentence.span().overlaps(target)) {
                Optional<Verdict> here = root(Words.of(sentence), source, target);
                if (best.isEmpty()
                        || (here.isPresent()
                                && here.get().confidence() > best.get().confidence())) {
                    best = here;
                }
            }
        }
        return best;
    }

    private Optional<Verdict> root(Words words, Span source, Span target) {
        Range sourceRange = words.range(source);
        Range targetRange = words.range(target);
        List<Trigger> found = triggers.find(words);
        ArgumentFit fit = new ArgumentFit(words, verbs(found));
        Optional<Verdict> best = Optional.empty();
        for (Trigger trigger : found) {
            double score = score(trigger, fit, sourceRange, targetRange);
            double confidence = Math.max(0, Math.min(1, score / BEST));
            if (best.isEmpty() || confidence > best.get().confidence()) {
                Deed deed = trigger.deed();
                best = Optional.of(new Verdict(
                        deed.type(),
                        deed.cameo().code(),
                        deed.status(),
                        trigger.match().entry(),
                        confidence));
            }
        }
        return best;
    }

    private static double score(Trigger trigger, ArgumentFit fit, Range source, Range target) {
        double score = SOURCE_WEIGHT * fit.source(trigger, source)
                + TARGET_WEIGHT * fit.target(trigger, target)
                + PER_WORD * trigger.match().words().size();
        if (DOUBTFUL.contains(trigger.deed().status())) {
            score -= SUBORDINATE;
        }
        if (inside(trigger, source) || inside(trigger, target)) {
            score -= INSIDE_PARTICIPANT;
        }
        return score;
    }

    private static boolean inside(Trigger trigger, Range range) {
        return range.start() <= trigger.match().start() && trigger.match().start() < range.end();
    }

    private static List<Integer> verbs(List<Trigger> triggers) {
        List<Integer> verbs = new ArrayList<>();
        for (Trigger trigger : triggers) {
            if (trigger.match().pattern().verbal()) {
                verbs.add(trigger.match().start());
            }
        }
        return verbs;
    }
}
