package org.detente.evaluation.affairs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.coding.Coder;
import org.detente.coding.affairs.AffairsLessons;
import org.detente.coding.classes.ClassesFile;
import org.detente.coding.classes.LinearModel;
import org.detente.coding.classes.regression.Example;
import org.detente.evaluation.Checksum;
import org.detente.evaluation.Evaluation;
import org.detente.evaluation.Evaluation.Figure;
import org.detente.evaluation.affairs.gold.GoldAffairs;
import org.detente.evaluation.affairs.gold.GoldReader;
import org.detente.model.Identity;

/**
 * Fits what the product learns of affairs on marked articles, beside the trained reader.
 *
 * <pre>{@code
 * AffairsTraining training = AffairsTraining.of(Path.of("gold/affairs/building"), List.of(Optional.of(coder)));
 * training.write(Path.of("out"));
 * Evaluation honest = training.crossValidated();
 * }</pre>
 */
public final class AffairsTraining {
    /** In so many parts the articles are cut to score each by what the others teach. */
    static final int PARTS = 5;

    private final Path folder;
    private final String sha256;
    private int articles;
    private final AnswerTraining answers = new AnswerTraining();
    private final DemandTraining demands = new DemandTraining();
    private final MeetingTraining meetings = new MeetingTraining();
    private final InstrumentTraining instruments = new InstrumentTraining();
    private String encoder = "";

    private AffairsTraining(Path folder, Map<Path, GoldAffairs> gold) throws IOException {
        this.folder = folder;
        sha256 = Checksum.of(folder, gold.keySet());
    }

    /**
     * Reads marked articles.
     *
     * @param coders of which each reads a fifth of the articles, best with a network that did not learn from these (those whose text's SHA-256
     *     begins with a byte that leaves 0 divided by 5 the first, those with 1 the second), an empty one for a fifth that is left out; or one coder for all
     * @throws IOException where one cannot be read, or the coder has no trained reader
     */
    public static AffairsTraining of(Path folder, List<Optional<Coder>> coders) throws IOException {
        Map<Path, GoldAffairs> gold = GoldReader.readAll(folder);
        AffairsTraining training = new AffairsTraining(folder, gold);
        for (GoldAffairs noted : gold.values()) {
            Optional<AffairsLessons> lessons = coders.get(part(noted) % coders.size())
                    .flatMap(coder -> coder.lessons(noted.article(), AnswerTraining.noted(noted)));
            if (lessons.isPresent()) {
                training.articles++;
                training.encoder = lessons.get().encoder();
                training.answers.add(noted, lessons.get());
                training.demands.add(noted, lessons.get());
                training.meetings.add(noted, lessons.get());
                training.instruments.add(noted, lessons.get());
            }
        }
        if (training.encoder.isEmpty()) {
            throw new IOException("affairs are learnt from the trained reader's states: leave --codebook-only away");
        }
        return training;
    }

    /** What is seen of something in an article, and the number of its class. */
    static Example example(float[] seen, int label, int article) {
        return new Example(seen, label, article, article, true, 1);
    }

    private static int part(GoldAffairs noted) {
        byte[] text = noted.article().text().getBytes(StandardCharsets.UTF_8);
        return Integer.parseInt(Identity.sha256(text).substring(0, 2), 16) % PARTS;
    }

    /** Writes the models into a folder, which is made where it is missing. */
    public void write(Path into) throws IOException {
        Files.createDirectories(into);
        AnswerTraining.Models models = answers.fitted();
        write(into.resolve("answers.json"), models.answers());
        write(into.resolve("replies.json"), models.replies());
        DemandTraining.Models asked = demands.fitted();
        write(into.resolve("askers.json"), asked.askers());
        write(into.resolve("targets.json"), asked.targets());
        write(into.resolve("demands.json"), asked.demands());
        MeetingTraining.Models found = meetings.fitted();
        write(into.resolve("parties.json"), found.parts().parties());
        write(into.resolve("meetings.json"), found.parts().meetings());
        write(into.resolve("statuses.json"), found.parts().statuses());
        write(into.resolve("places.json"), found.parts().places());
        write(into.resolve("rows.json"), found.rows());
        InstrumentTraining.Models told = instruments.fitted();
        write(into.resolve("instruments.json"), told.worths());
        write(into.resolve("standings.json"), told.standings());
    }

    private void write(Path file, LinearModel model) throws IOException {
        ObjectNode data = ClassesFile.note();
        data.put("articles", articles).put("sha256", sha256);
        Files.writeString(file, ClassesFile.text(model, 0, encoder, Map.of("data", data)));
    }

    /** The scores where each part of the articles is read by models of the others. */
    public Evaluation crossValidated() {
        List<Figure> figures = Stream.of(
                        answers.crossValidated(),
                        demands.crossValidated(),
                        meetings.crossValidated(),
                        instruments.crossValidated())
                .flatMap(List::stream)
                .toList();
        return new Evaluation("affairs", folder.toString(), sha256, articles, figures, List.of());
    }
}
