package org.detente.coding.classes.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.detente.coding.actor.ActorRegistry;
import org.detente.coding.classes.ClassMeaning;
import org.detente.coding.classes.ClassVerdict;
import org.detente.coding.classes.ClassesException;
import org.detente.coding.classes.regression.Example;
import org.detente.coding.classes.regression.ModelChoice;
import org.detente.encoder.Encoder;
import org.detente.model.EventType;

/**
 * Fits a user's classes on the frozen encoder. Deterministic.
 *
 * <pre>{@code
 * LabelFile file = LabelFile.read(Path.of("labels.tsv"), Map.of());
 * Training training = new ClassTrainer(encoder, registry).train(file, Map.of());
 * training.scores().macroF1();
 * }</pre>
 */
public final class ClassTrainer {
    /** With fewer examples a class's scores say little. */
    private static final int FEW = 20;

    private static final int LEAST = 5;
    private static final double[] THRESHOLDS =
            IntStream.rangeClosed(10, 18).mapToDouble(n -> n * 5 / 100.0).toArray();

    private final Encoder encoder;
    private final ActorRegistry registry;

    /** A trainer. */
    public ClassTrainer(Encoder encoder, ActorRegistry registry) {
        this.encoder = encoder;
        this.registry = registry;
    }

    /**
     * Fits and scores the classes of a file.
     *
     * @param meanings what the user says that classes are; a class without is given the type that the reader's own heads
     *     take most of its examples for
     * @throws ClassesException where the file holds too little to tell classes apart
     */
    public Training train(LabelFile file, Map<String, ClassMeaning> meanings) {
        List<String> warnings = new ArrayList<>();
        List<LabelledSentence> rows = Doubles.without(file.rows(), warnings);
        List<String> labels = labels(file, rows, warnings);
        Set<String> mutual = meanings.values().stream()
                .filter(ClassMeaning::mutual)
                .map(ClassMeaning::label)
                .collect(Collectors.toSet());
        List<ReadRow> read = read(rows, new RowReader(encoder, registry, labels, mutual), warnings);
        boolean hasNone = rows.stream().anyMatch(LabelledSentence::isNone);
        List<Example> background = hasNone
                ? new Background(encoder, registry).examples(labels.indexOf(ClassVerdict.NONE), read.size())
                : List.of();
        List<Example> examples = examples(read, background);
        CrossValidation validation = new CrossValidation(read, background, labels);
        ModelChoice.Fitted fitted = ModelChoice.fit(examples, labels);
        double threshold = threshold(validation);
        Map<String, ClassMeaning> all = new TreeMap<>();
        List<String> guessed = new ArrayList<>();
        for (String label : labels) {
            if (!label.equals(ClassVerdict.NONE)) {
                ClassMeaning known = meanings.get(label);
                all.put(label, known == null ? guess(label, read) : known);
                if (known == null) {
                    guessed.add(label);
                }
            }
        }
        meanings.keySet().stream()
                .filter(label -> !labels.contains(label))
                .sorted()
                .forEach(label ->
                        warnings.add("classes.tsv has a class \"" + label + "\" that no sentence is labelled with"));
        int groups =
                (int) read.stream().map(r -> r.example().group()).distinct().count();
        return new Training(
                fitted.model(),
                threshold,
                fitted.penalty(),
                validation.scores(),
                validation.majority(),
                validation.words(),
                validation.atThreshold(threshold),
                validation.inSentences(threshold, mutual),
                validation.calibrationError(),
                new Training.Counts(
                        read.size(), groups, examples.size() - read.size() - background.size(), background.size()),
                all,
                guessed,
                warnings);
    }

    /** All pairs to learn from: the labelled, the silent, and those of ordinary news. */
    static List<Example> examples(List<ReadRow> rows, List<Example> background) {
        List<Example> examples = new ArrayList<>(background);
        for (ReadRow row : rows) {
            examples.add(row.example());
            examples.addAll(row.silent());
        }
        return examples;
    }

    private static List<String> labels(LabelFile file, List<LabelledSentence> rows, List<String> warnings) {
        Map<String, Integer> counts = new TreeMap<>();
        rows.forEach(row -> counts.merge(row.label(), 1, Integer::sum));
        boolean none = counts.containsKey(ClassVerdict.NONE);
        Set<String> labels = new TreeSet<>(counts.keySet());
        labels.remove(ClassVerdict.NONE);
        if (labels.isEmpty()) {
            throw new ClassesException(file.name() + ": no sentence of any class"
                    + (file.problems().isEmpty() ? "" : "; " + file.problems().get(0)));
        }
        if (labels.size() == 1 && !none) {
            throw new ClassesException(file.name() + ": one class only, \""
                    + labels.iterator().next() + "\"; add sentences that are not of it, with the label -");
        }
        for (String label : labels) {
            int count = counts.getOrDefault(label, 0);
            if (count < LEAST) {
                throw new ClassesException(file.name() + ": the class \"" + label + "\" has " + count
                        + " of the at least " + LEAST + " sentences that five folds need; label more, or leave it out");
            }
            if (count < FEW) {
                warnings.add("the class " + label + " has " + count + " sentences; below " + FEW
                        + " its scores say little, label more");
            }
        }
        if (!none) {
            warnings.add(
                    "no sentence has the label -, so what is of no class is learnt only from other pairs in the labelled"
                            + " sentences; add sentences that resemble your classes and are none of them");
        }
        List<String> all = new ArrayList<>(List.of(ClassVerdict.NONE));
        all.addAll(labels);
        return all;
    }

    private static List<ReadRow> read(List<LabelledSentence> rows, RowReader reader, List<String> warnings) {
        int[] groups = NearCopies.groups(rows);
        Map<String, List<LabelledSentence>> siblings = new HashMap<>();
        rows.forEach(row ->
                siblings.computeIfAbsent(row.text(), t -> new ArrayList<>()).add(row));
        List<ReadRow> read = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            LabelledSentence row = rows.get(i);
            Optional<ReadRow> one = reader.read(row, siblings.getOrDefault(row.text(), List.of()), i, groups[i]);
            one.ifPresent(read::add);
            if (one.isEmpty()) {
                warnings.add("line " + row.line() + ": nothing visible to read; left out");
            }
        }
        long nobody = read.stream().filter(r -> r.source().isEmpty()).count();
        if (nobody > 0) {
            warnings.add(
                    nobody + " sentences mark no source and name no known actor; they are learnt from, but `read` keeps"
                            + " an event only where somebody is known to act");
        }
        return read;
    }

    /** Where most is right of what is kept and kept of what is right; of equals the one nearest to a half. */
    private static double threshold(CrossValidation validation) {
        double best = THRESHOLDS[0];
        for (double threshold : THRESHOLDS) {
            if (validation.atThreshold(threshold).f1()
                    > validation.atThreshold(best).f1() + 1e-9) {
                best = threshold;
            }
        }
        return best;
    }

    private ClassMeaning guess(String label, List<ReadRow> rows) {
        Map<EventType, Integer> votes = new TreeMap<>();
        for (ReadRow row : rows) {
            if (row.row().label().equals(label)) {
                float[] features = row.example().features();
                int roots = encoder.labels().roots().size();
                int best = IntStream.range(features.length - 2 - roots, features.length - 2)
                        .reduce((a, b) -> features[b] > features[a] ? b : a)
                        .orElseThrow();
                String root = encoder.labels().roots().get(best - (features.length - 2 - roots));
                votes.merge(EventType.valueOf(root.split("\\.", 2)[0]), 1, Integer::sum);
            }
        }
        EventType type = votes.entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .orElseThrow()
                .getKey();
        return new ClassMeaning(label, type, Optional.empty(), OptionalDouble.empty(), false);
    }
}
