package org.detente.evaluation.affairs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.detente.coding.affairs.AffairsLessons;
import org.detente.coding.affairs.demand.DemandReader.DemandLesson;
import org.detente.coding.affairs.demand.DemandReader.Noted;
import org.detente.coding.affairs.demand.answer.LearntAnswers;
import org.detente.coding.affairs.learnt.Lesson;
import org.detente.coding.classes.ClassVerdict;
import org.detente.coding.classes.LinearModel;
import org.detente.coding.classes.regression.Example;
import org.detente.coding.classes.regression.ModelChoice;
import org.detente.evaluation.Evaluation.Figure;
import org.detente.evaluation.affairs.gold.GoldAffairs;
import org.detente.evaluation.affairs.gold.GoldAffairs.Demand;
import org.detente.model.ReplyStatus;
import org.detente.model.Span;

/** Learns which words answer a demand and what the answer comes to, from marked articles. Deterministic. */
final class AnswerTraining {
    private static final List<String> WHETHER = List.of(ClassVerdict.NONE, LearntAnswers.ANSWER);
    private static final List<String> REPLIES = Stream.of(
                    ReplyStatus.ACCEPTED, ReplyStatus.PARTIAL, ReplyStatus.REJECTED, ReplyStatus.COUNTERED)
            .map(AnswerTraining::word)
            .toList();

    private final List<Case> cases = new ArrayList<>();
    private int articles;

    /** Words near a demand, and whether they answer it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Words(float[] traits, boolean answers) {}

    /** A noted demand, whether it is found, and the words near it. */
    private record Case(int article, ReplyStatus reply, boolean found, List<Words> words) {}

    /** What was learnt: where answers stand, and what they come to. */
    record Models(LinearModel answers, LinearModel replies) {
        String reply(List<Words> words) {
            String reply = word(ReplyStatus.PENDING);
            double most = LearntAnswers.LIKELY;
            for (Words one : words) {
                double chance = answers.verdict(one.traits()).chance(LearntAnswers.ANSWER);
                if (chance > most) {
                    most = chance;
                    reply = replies.verdict(one.traits()).best().label();
                }
            }
            return reply;
        }
    }

    /** The demands whose words are marked, for the coder. */
    static List<Noted> noted(GoldAffairs gold) {
        return gold.demands().stream()
                .flatMap(demand ->
                        demand.asked().stream().map(asked -> new Noted(demand.by(), demand.to(), demand.cue(), asked)))
                .toList();
    }

    /** Learns from an article too. */
    void add(GoldAffairs gold, AffairsLessons lessons) {
        Matching<Demand, DemandLesson> matching = new Matching<>(
                gold.demands(), lessons.demands(), (noted, lesson) -> Likeness.of(noted, lesson.report()));
        matching.pairs().forEach(pair -> add(pair.gold(), pair.answer().answers(), true));
        List<Demand> noted = gold.demands().stream()
                .filter(demand -> demand.asked().isPresent())
                .toList();
        for (int i = 0; i < noted.size(); i++) {
            if (matching.missed().contains(noted.get(i))) {
                add(noted.get(i), lessons.noted().get(i), false);
            }
        }
        articles++;
    }

    private void add(Demand noted, List<Lesson> near, boolean found) {
        List<Words> words = near.stream()
                .map(lesson -> new Words(lesson.traits(), answers(noted, lesson)))
                .toList();
        cases.add(new Case(articles, noted.reply(), found, words));
    }

    private static boolean answers(Demand noted, Lesson lesson) {
        return noted.reply() != ReplyStatus.PENDING
                && noted.answered().stream()
                        .map(Span::start)
                        .anyMatch(start -> lesson.words().overlaps(new Span(start, start + 1)));
    }

    private static String word(ReplyStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    /** The models that fit all articles. */
    Models fitted() {
        return fitted(one -> true);
    }

    private Models fitted(Predicate<Case> learnt) {
        List<Example> whether = new ArrayList<>();
        List<Example> replies = new ArrayList<>();
        for (Case one : cases) {
            if (learnt.test(one)) {
                for (Words words : one.words()) {
                    whether.add(AffairsTraining.example(words.traits(), words.answers() ? 1 : 0, one.article()));
                    if (words.answers()) {
                        replies.add(AffairsTraining.example(
                                words.traits(), REPLIES.indexOf(word(one.reply())), one.article()));
                    }
                }
            }
        }
        return new Models(
                ModelChoice.fit(whether, WHETHER).model(),
                ModelChoice.fit(replies, REPLIES).model());
    }

    /** How often answers are right where each part of the articles is read by models of the others. */
    List<Figure> crossValidated() {
        Tally replies = new Tally();
        Tally answered = new Tally();
        for (int part = 0; part < AffairsTraining.PARTS; part++) {
            int left = part;
            Predicate<Case> isLeft = one -> one.article() % AffairsTraining.PARTS == left;
            Models models = fitted(isLeft.negate());
            cases.stream().filter(isLeft).filter(Case::found).forEach(one -> {
                int right = models.reply(one.words()).equals(word(one.reply())) ? 1 : 0;
                replies.add(right, 1, 1);
                if (one.reply() != ReplyStatus.PENDING) {
                    answered.add(right, 1, 1);
                }
            });
        }
        return Stream.concat(
                        replies.accuracy("replies, of demands found").stream(),
                        answered.accuracy("replies, where there is one").stream())
                .toList();
    }
}
