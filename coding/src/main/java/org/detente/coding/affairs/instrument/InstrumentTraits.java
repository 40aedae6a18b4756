package org.detente.coding.affairs.instrument;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.detente.coding.affairs.instrument.phrase.Use;
import org.detente.coding.affairs.instrument.status.Sense;
import org.detente.coding.affairs.instrument.status.Telling;
import org.detente.coding.affairs.learnt.Numbers;
import org.detente.coding.affairs.text.CodedText;
import org.detente.coding.affairs.text.Line;
import org.detente.model.InstrumentKind;
import org.detente.model.InstrumentStatus;
import org.detente.model.Mention;
import org.detente.model.Span;

/** What is to be seen of an instrument that may be told of, to settle whether it is. */
final class InstrumentTraits {
    private static final Set<String> NEGATIONS = Set.of("no", "not", "n't", "never", "without", "nobody", "neither");
    private static final Set<String> OPEN =
            Set.of("if", "whether", "unless", "would", "could", "might", "may", "should", "until");
    private static final Set<String> TO_COME = Set.of("will", "'ll", "shall", "to", "due", "next", "plans", "wants");
    private static final Set<String> FIRMS =
            Set.of("company", "firm", "union", "club", "bank", "court", "police", "university", "mayor", "party");

    private final CodedText text;
    private final List<Line> lines;
    private final Scores scores;

    InstrumentTraits(CodedText text, List<Line> lines, Scores scores) {
        this.text = text;
        this.lines = lines;
        this.scores = scores;
    }

    /**
     * The numbers of an instrument.
     *
     * @param status that the rules give it
     * @param told what they take it from
     */
    float[] of(Account account, InstrumentStatus status, Optional<Standing.Told> told, List<Account> all) {
        Numbers seen = new Numbers();
        for (InstrumentKind kind : InstrumentKind.values()) {
            seen.add(account.kind() == kind);
        }
        for (Admission admission : Admission.values()) {
            seen.add(account.admission() == admission).add(account.admission() == admission && told.isPresent());
        }
        PhraseShape shape = account.shape();
        for (Use use : Use.values()) {
            seen.add(shape.use() == use);
        }
        seen.add(account.known().isPresent())
                .add(shape.plural())
                .add(shape.definite())
                .add(shape.indefinite())
                .add(shape.name())
                .add(shape.before())
                .add(shape.behind())
                .add(shape.before() == 0 && shape.behind() == 0)
                .add(shape.parties() == 0)
                .add(shape.parties() > 1);
        rules(seen, account, status, told);
        place(seen, account, told, all);
        network(seen, account, status, told);
        return seen.all();
    }

    private static void rules(Numbers seen, Account account, InstrumentStatus status, Optional<Standing.Told> told) {
        Optional<Telling> telling = told.map(Standing.Told::telling);
        List<Telling> tellings =
                account.remarks().stream().flatMap(r -> r.tellings().stream()).toList();
        boolean main = telling.filter(t -> t.force() == Telling.Force.TOLD).isPresent();
        for (InstrumentStatus one : InstrumentStatus.values()) {
            long count = tellings.stream().filter(t -> t.status() == one).count();
            seen.add(status == one)
                    .add(status == one && told.isPresent())
                    .add(status == one && main)
                    .add((double) Math.min(2, count));
        }
        for (Sense sense : Sense.values()) {
            seen.add(telling.filter(t -> t.sense() == sense).isPresent());
        }
        seen.add(tellings.size() > 1)
                .add(tellings.stream().map(Telling::status).distinct().count() > 1);
    }

    private void place(Numbers seen, Account account, Optional<Standing.Told> told, List<Account> all) {
        Remark first = account.remarks().get(0);
        Line line = lines.get(told.map(t -> t.remark().sentence()).orElse(first.sentence()));
        long sides = line.mentions().stream()
                .map(Mention::actor)
                .filter(actor -> account.parties().contains(actor.code()))
                .distinct()
                .count();
        seen.add(account.remarks().size() > 1)
                .add(account.remarks().size() > 2)
                .add(Math.log1p(account.remarks().size()))
                .add(first.sentence() == 0)
                .add(first.sentence() < 3)
                .add(line.number() > first.sentence())
                .add(sides == 0)
                .add(sides > 1)
                .add(account.parties().size() > 2)
                .add(line.words().stream().anyMatch(NEGATIONS::contains))
                .add(line.words().stream().anyMatch(OPEN::contains))
                .add(line.words().stream().anyMatch(TO_COME::contains))
                .add(line.words().stream().anyMatch(FIRMS::contains))
                .add(line.words().contains("?"))
                .add(isQuoted(first.words()))
                .add(all.stream().anyMatch(other -> isLike(other, account)))
                .add(all.stream()
                        .anyMatch(other -> !other.equals(account)
                                && other.remarks().stream().anyMatch(r -> r.sentence() == line.number())));
    }

    private boolean isQuoted(Span words) {
        return text.structure().quotations().stream()
                .anyMatch(quoted -> quoted.inner().overlaps(words));
    }

    private static boolean isLike(Account other, Account account) {
        return !other.equals(account)
                && Kinds.mayBeOne(other.kind(), account.kind())
                && other.parties().stream().anyMatch(account.parties()::contains);
    }

    private void network(Numbers seen, Account account, InstrumentStatus status, Optional<Standing.Told> told) {
        double[] mean = new double[Scores.CLASSES];
        double[] most = new double[Scores.CLASSES];
        double surest = 0;
        List<double[]> byRemark = account.remarks().stream()
                .map(remark -> scores.of(remark.words()))
                .toList();
        for (double[] chances : byRemark) {
            surest = Math.max(surest, 1 - chances[0]);
            for (int i = 0; i < mean.length; i++) {
                mean[i] += chances[i] / byRemark.size();
                most[i] = Math.max(most[i], chances[i]);
            }
        }
        double[] decisive = byRemark.get(
                told.map(Standing.Told::remark).map(account.remarks()::indexOf).orElse(0));
        seen.add(surest).add(1 - decisive[0]).add(surest > 0.5).add(surest > 0.9);
        for (int i = 0; i < mean.length; i++) {
            seen.add(mean[i]).add(most[i]).add(decisive[i]);
        }
        seen.add(Scores.chance(decisive, status)).add(Scores.chance(mean, status));
        Stream.of(mean, most, decisive, byRemark.get(0), byRemark.get(byRemark.size() - 1))
                .forEach(chances -> statuses(seen, chances));
    }

    /** How likely each status is where the words stand for an instrument, on a logarithmic scale. */
    private static void statuses(Numbers seen, double[] chances) {
        double told = Arrays.stream(chances).skip(1).sum();
        for (int i = 1; i < chances.length; i++) {
            seen.add(Numbers.logScale(told == 0 ? 0 : chances[i] / told));
        }
    }
}
