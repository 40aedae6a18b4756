package org.detente.coding.affairs.demand.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.detente.coding.affairs.demand.sentence.Asking;
import org.detente.coding.affairs.learnt.LearntModel;
import org.detente.coding.affairs.learnt.Lesson;
import org.detente.coding.affairs.learnt.TextStates;
import org.detente.coding.affairs.text.Line;
import org.detente.model.Reply;
import org.detente.model.ReplyStatus;

/**
 * Weighs all words that may answer a demand by what was learnt, beside the rules: first where the answer stands, then what it comes to.
 */
public final class LearntAnswers {
    /** So many sentences behind a demand an answer is looked for, and so many before it. */
    private static final int BEHIND = 5;

    private static final int BEFORE = 1;
    private static final int FEWEST = 3;

    /** Label of words that answer. */
    public static final String ANSWER = "answer";

    /** Less likely words are no answer; chosen by cross-validation on gold/affairs/fitting. */
    public static final double LIKELY = 0.40;

    private final List<Line> lines;
    private final AnswerTraits traits;
    private final TextStates states;

    LearntAnswers(List<Line> lines, AnswerTraits traits, TextStates states) {
        this.lines = lines;
        this.traits = traits;
        this.states = states;
    }

    /** The words that were judged, and what they come to. */
    record Judged(Stretch stretch, ReplyStatus status) {}

    /** Made when first asked for. */
    private static final class Standard {
        private static final LearntModel ANSWERS = LearntModel.read(LearntAnswers.class, "answers.json");
        private static final LearntModel REPLIES = LearntModel.read(LearntAnswers.class, "replies.json");

        private Standard() {}
    }

    /** Whether what was learnt is of this reader's states. */
    boolean isKnown() {
        return states.width() > 0 && Standard.ANSWERS.suits(states) && Standard.REPLIES.suits(states);
    }

    /** The likeliest answer; absent where none is likely. */
    Optional<Judged> judge(Asking asking, List<Asking> all, Reply ruled) {
        Optional<Judged> best = Optional.empty();
        double most = LIKELY;
        for (Stretch stretch : stretches(asking)) {
            float[] seen = traits(asking, stretch, all, ruled);
            double chance = Standard.ANSWERS.verdict(seen).chance(ANSWER);
            if (chance > most) {
                most = chance;
                String reply = Standard.REPLIES.verdict(seen).best().label();
                best = Optional.of(new Judged(stretch, ReplyStatus.valueOf(reply.toUpperCase(Locale.ROOT))));
            }
        }
        return best;
    }

    /** What may answer, to be learnt from. */
    List<Lesson> lessons(Asking asking, List<Asking> all, Reply ruled) {
        return stretches(asking).stream()
                .map(stretch -> new Lesson(stretch.span(), traits(asking, stretch, all, ruled)))
                .toList();
    }

    private float[] traits(Asking asking, Stretch stretch, List<Asking> all, Reply ruled) {
        return traits.of(asking, stretch, ruled, all);
    }

    private List<Stretch> stretches(Asking asking) {
        List<Stretch> found = new ArrayList<>();
        Line own = asking.line();
        if (own.size() - asking.end() >= FEWEST) {
            found.add(new Stretch(own, asking.end(), own.size(), 0));
        }
        int before = Math.min(asking.cue(), asking.start());
        if (before - own.from() >= FEWEST) {
            found.add(new Stretch(own, own.from(), before, 0));
        }
        for (int number = own.number() - BEFORE; number <= own.number() + BEHIND; number++) {
            if (number >= 0 && number < lines.size() && number != own.number()) {
                Line line = lines.get(number);
                if (line.isReadable() && line.size() - line.from() >= FEWEST) {
                    found.add(Stretch.whole(line, number - own.number()));
                }
            }
        }
        return found;
    }
}
