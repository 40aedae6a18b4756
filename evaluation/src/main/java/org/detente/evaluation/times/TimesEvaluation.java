package org.detente.evaluation.times;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.coding.time.TimeExpressions;
import org.detente.evaluation.Checksum;
import org.detente.evaluation.Evaluation;
import org.detente.text.TextAnalyzer;

/**
 * Scores expressions of time against TIMEX3 tags.
 *
 * <p>Strict: the same characters. Relaxed: a shared character, one to one. Type and value: of the relaxed matches those with the
 * same; their F1 counts them as true positives, as TempEval-3 does (UzZaman et al., SemEval 2013). Values are compared as text.
 */
public final class TimesEvaluation {
    private static final List<String> ENDINGS = List.of(".tml", ".xml");

    private TimesEvaluation() {}

    /**
     * Scores the expressions that are found in annotated texts.
     *
     * @param data a file in TimeML, or a folder of them (.tml, .xml)
     * @throws IOException where there is none, or one cannot be read or understood
     */
    public static Evaluation evaluate(Path data) throws IOException {
        List<Path> files = files(data);
        Tally tally = new Tally();
        int gold = 0;
        for (Path file : files) {
            for (TimeDocument document : TimeMlReader.read(file)) {
                gold += document.tags().size();
                tally.add(document, answers(document));
            }
        }
        Path folder =
                Optional.ofNullable(files.get(0).toAbsolutePath().getParent()).orElse(data.toAbsolutePath());
        List<Path> absolute = files.stream().map(Path::toAbsolutePath).toList();
        return new Evaluation(
                "times", data.toString(), Checksum.of(folder, absolute), gold, tally.figures(), tally.misses());
    }

    private static List<TimeTag> answers(TimeDocument document) {
        return TimeExpressions.find(TextAnalyzer.analyze(document.text()), document.created()).stream()
                .map(time -> new TimeTag(
                        time.span(), time.value().kind().name(), time.value().text()))
                .toList();
    }

    private static List<Path> files(Path data) throws IOException {
        if (Files.isRegularFile(data)) {
            return List.of(data);
        }
        try (Stream<Path> all = Files.list(data)) {
            List<Path> files = all.filter(file -> ENDINGS.stream().anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new NoSuchFileException(data.toString(), null, "give a folder that holds TimeML files (.tml)");
            }
            return new ArrayList<>(files);
        }
    }
}
