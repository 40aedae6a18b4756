package org.detente.evaluation.affairs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.detente.coding.affairs.AffairsLessons;
import org.detente.coding.affairs.demand.sentence.Asking;
import org.detente.coding.affairs.demand.trained.AskingModels;
import org.detente.coding.affairs.demand.trained.SeenAsking;
import org.detente.coding.affairs.demand.trained.TrainedAskings;
import org.detente.coding.classes.ClassVerdict;
import org.detente.coding.classes.LinearModel;
import org.detente.coding.classes.regression.Example;
import org.detente.coding.classes.regression.ModelChoice;
import org.detente.evaluation.Evaluation.Figure;
import org.detente.evaluation.affairs.gold.GoldAffairs;
import org.detente.evaluation.affairs.gold.GoldAffairs.Demand;
import org.detente.model.Span;

/** Learns which of the demands that may be told are, who asks, and who is asked, from marked articles. Deterministic. */
final class DemandTraining {
    private static final List<String> SIDES = List.of(ClassVerdict.NONE, AskingModels.SIDE);
    private static final List<String> DEMANDS = List.of(ClassVerdict.NONE, AskingModels.TOLD);

    private final List<Case> cases = new ArrayList<>();

    /** An article's demands, noted and found. */
    private record Case(int article, List<Demand> noted, List<SeenAsking> found) {}

    /** Who asks, and who is asked. */
    private record Sides(LinearModel askers, LinearModel targets) {
        AskingModels models(ToDoubleFunction<float[]> told) {
            return new AskingModels(
                    seen -> askers.verdict(seen).chance(AskingModels.SIDE),
                    seen -> targets.verdict(seen).chance(AskingModels.SIDE),
                    told);
        }
    }

    /** What was learnt. */
    record Models(LinearModel askers, LinearModel targets, LinearModel demands) {
        private AskingModels models() {
            return new Sides(askers, targets)
                    .models(sure -> demands.verdict(sure).chance(AskingModels.TOLD));
        }
    }

    /** Learns from an article too. */
    void add(GoldAffairs gold, AffairsLessons lessons) {
        cases.add(new Case(cases.size(), gold.demands(), lessons.askings()));
    }

    /** The demand whose words are found: those that ask and what is asked, or only what is. */
    private static Optional<Demand> noted(Case one, SeenAsking found) {
        Asking asking = found.asking();
        Span cue = asking.line().token(asking.cue()).span();
        Span content = asking.line().phrase(asking.start(), asking.end()).span();
        List<Demand> told = one.noted().stream()
                .filter(demand -> demand.asked().filter(content::overlaps).isPresent())
                .toList();
        return told.stream()
                .filter(demand -> demand.cue().overlaps(cue))
                .findFirst()
                .or(() -> told.stream().findFirst());
    }

    /** The models that fit all articles. */
    Models fitted() {
        return fitted(one -> true);
    }

    private Models fitted(Predicate<Case> learnt) {
        Sides sides = sides(learnt);
        return new Models(
                sides.askers(),
                sides.targets(),
                ModelChoice.fit(demands(learnt), DEMANDS).model());
    }

    private Sides sides(Predicate<Case> learnt) {
        List<Example> askers = new ArrayList<>();
        List<Example> targets = new ArrayList<>();
        cases.stream()
                .filter(learnt)
                .forEach(one -> one.found()
                        .forEach(found -> noted(one, found).ifPresent(noted -> {
                            add(askers, found.askers(), noted.by(), one);
                            add(targets, found.targets(), noted.to(), one);
                        })));
        return new Sides(
                ModelChoice.fit(askers, SIDES).model(),
                ModelChoice.fit(targets, SIDES).model());
    }

    private static void add(List<Example> examples, Map<String, float[]> seen, Set<String> side, Case one) {
        seen.forEach((code, traits) ->
                examples.add(AffairsTraining.example(traits, Likeness.isAmong(code, side) ? 1 : 0, one.article())));
    }

    /** Demands with the sides that models of other articles settle, with whether they are noted so. */
    private List<Example> demands(Predicate<Case> learnt) {
        List<Example> demands = new ArrayList<>();
        for (int part = 0; part < AffairsTraining.PARTS; part++) {
            Predicate<Case> isLeft = isIn(part);
            List<Case> left = cases.stream().filter(learnt.and(isLeft)).toList();
            if (!left.isEmpty()) {
                AskingModels models = sides(learnt.and(isLeft.negate())).models(sure -> 1);
                left.forEach(one -> one.found().stream()
                        .flatMap(found -> found.settled(models).stream())
                        .forEach(settled -> demands.add(AffairsTraining.example(
                                settled.sure(), isRight(one, settled.asking()) ? 1 : 0, one.article()))));
            }
        }
        return demands;
    }

    private static boolean isRight(Case one, Asking settled) {
        return one.noted().stream()
                .anyMatch(noted -> Likeness.of(noted, settled).isPresent());
    }

    private static Predicate<Case> isIn(int part) {
        return one -> one.article() % AffairsTraining.PARTS == part;
    }

    /** How often demands are right where each part of the articles is read by models of the others. */
    List<Figure> crossValidated() {
        Tally tally = new Tally();
        for (int part = 0; part < AffairsTraining.PARTS; part++) {
            AskingModels models = fitted(isIn(part).negate()).models();
            cases.stream().filter(isIn(part)).forEach(one -> {
                List<Asking> rows = TrainedAskings.settled(one.found(), models);
                Matching<Demand, Asking> matching = new Matching<>(one.noted(), rows, Likeness::of);
                tally.add(matching.pairs().size(), rows.size(), one.noted().size());
            });
        }
        return tally.figures("demands");
    }
}
