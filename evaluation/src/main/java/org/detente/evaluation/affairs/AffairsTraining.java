package org.detente.evaluation.affairs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

/**
 * Fits what the product learns of affairs on marked articles, beside the trained reader.
 *
 * <pre>{@code
 * AffairsTraining training = AffairsTraining.of(Path.of("gold/affairs/fitting"), coder);
 * training.write(Path.of("out"));
 * Evaluation honest = training.crossValidated();
 * }</pre>
 */
public final class AffairsTraining {
    /** In so many parts the articles are cut to score each by what the others teach. */
    static final int PARTS = 5;

    private final Path folder;
    private final String sha256;
    private final int articles;
    private String encoder = "";
    private final AnswerTraining answers = new AnswerTraining();
    private final DemandTraining demands = new DemandTraining();
    private final MeetingTraining meetings = new MeetingTraining();
    private final InstrumentTraining instruments = new InstrumentTraining();

    private AffairsTraining(Path folder, Map<Path, GoldAffairs> gold) throws IOException {
        this.folder = folder;
        sha256 = Checksum.of(folder, gold.keySet());
        articles = gold.size();
    }

    /**
     * Reads marked articles.
     *
     * @param coder best with a network that did not learn from the articles: what is fitted over one that did trusts it too much
     * @throws IOException where one cannot be read, or the coder has no trained reader
     */
    public static AffairsTraining of(Path folder, Coder coder) throws IOException {
        Map<Path, GoldAffairs> gold = GoldReader.readAll(folder);
        AffairsTraining training = new AffairsTraining(folder, gold);
        gold.values()
                .forEach(noted -> coder.lessons(noted.article(), AnswerTraining.noted(noted))
                        .ifPresent(lessons -> training.add(noted, lessons)));
        if (training.encoder.isEmpty()) {
            throw new IOException("affairs are learnt from the trained reader's states: leave --codebook-only away");
        }
        return training;
    }

    private void add(GoldAffairs noted, AffairsLessons lessons) {
        encoder = lessons.encoder();
        answers.add(noted, lessons);
        demands.add(noted, lessons);
        meetings.add(noted, lessons);
        instruments.add(noted, lessons);
    }

    /** What is seen of something in an article, and the number of its class. */
    static Example example(float[] seen, int label, int article) {
        return new Example(seen, label, article, article, true, 1);
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
