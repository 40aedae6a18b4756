package org.detente.application.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.detente.application.command.failure.CommandFailure;
import org.detente.application.command.option.CodingOptions;
import org.detente.application.report.EvaluationText;
import org.detente.application.terminal.Terminal;
import org.detente.coding.Coder;
import org.detente.encoder.Encoder;
import org.detente.evaluation.Evaluation;
import org.detente.evaluation.actors.ActorEvaluation;
import org.detente.evaluation.actors.ChainEvaluation;
import org.detente.evaluation.affairs.AffairsEvaluation;
import org.detente.evaluation.affairs.AffairsTraining;
import org.detente.evaluation.articles.ArticleEvaluation;
import org.detente.evaluation.attribution.AttributionEvaluation;
import org.detente.evaluation.claims.ClaimEvaluation;
import org.detente.evaluation.copies.CopyEvaluation;
import org.detente.evaluation.events.EventEvaluation;
import org.detente.evaluation.events.Part;
import org.detente.evaluation.facts.FactsEvaluation;
import org.detente.evaluation.pairs.PairEvaluation;
import org.detente.evaluation.places.PlaceEvaluation;
import org.detente.evaluation.stories.StoryEvaluation;
import org.detente.evaluation.times.TimesEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores a stage against gold data that the user has. */
@Command(
        name = "evaluate",
        description = "Scores a stage against gold data.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nTasks and their data:%n",
        footer = {
            "  articles      a folder of html/ID.html.gz with ground-truth.json (Scrapinghub's article extraction",
            "                benchmark) or articles.json (news article extraction benchmark), or a folder of both",
            "  attribution   a folder with text/ and attributions/ in brat stand-off (PolNeAR)",
            "  plover-pairs  a TSV file of sentences with a marked source and target and their PLOVER root",
            "  events        a folder or file of annotated sentences (training/sentences), of which those held out are",
            "                scored, or a stand-off file with --articles (training/standoff)",
            "  actors        pairs FILE (the marked pairs), sources FOLDER or chains FOLDER (PolNeAR's text/): whom given",
            "                words mean, and which words mean the same actor, by our codes (gold/actors)",
            "  times         a file or folder of TimeML with TIMEX3 tags (gold/times)",
            "  places        an XML file of articles with toponyms in the format of the Local-Global Lexicon (LGL), a text",
            "                file with marks (training/places/world.txt), or a folder of both",
            "  copies        a folder of stories (gold/copies), or pairs FOLDER: lists the copies among texts (.txt)",
            "  stories       a folder of stories (gold/copies): which articles tell one happening, which events one act",
            "  affairs       a folder of articles with their meetings, instruments and demands (gold/affairs/fitting or",
            "                gold/affairs/held-out, of which --list tells nothing)",
            "  claims        a folder of small cases of what two sides say on one question (gold/claims/building or",
            "                gold/claims/held-out, of which --list tells nothing)",
            "  facts         a folder of articles with expected.json: reads it, exports it, counts the facts"
        })
final class EvaluateCommand implements Runnable {
    private static final Path PAIRS = Path.of("pairs");

    /** What can be scored. */
    enum Task {
        ARTICLES("articles"),
        ATTRIBUTION("attribution"),
        PLOVER_PAIRS("plover-pairs"),
        EVENTS("events"),
        ACTORS("actors"),
        TIMES("times"),
        PLACES("places"),
        COPIES("copies"),
        STORIES("stories"),
        AFFAIRS("affairs"),
        CLAIMS("claims"),
        FACTS("facts");

        private final String word;

        Task(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    /** What is printed of an evaluation of events. */
    enum Print {
        SCORES,
        CURVE,
        EVIDENCE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "TASK", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Task task = Task.FACTS;

    @Parameters(
            index = "1..*",
            arity = "1..2",
            paramLabel = "DATA",
            description =
                    "File or folder with the gold data; before it, for actors, what is scored; for copies: pairs.")
    private List<Path> where = List.of();

    @Option(
            names = "--expected",
            paramLabel = "FILE",
            description = "Expected facts for the task facts (default: expected.json in DATA).")
    private Optional<Path> expected = Optional.empty();

    @Option(names = "--all", description = "For events: score all sentences, also those that were trained on.")
    private boolean all;

    @Option(
            names = "--articles",
            paramLabel = "FOLDER",
            description = "For events in a stand-off file: the folder with its articles.")
    private Optional<Path> articles = Optional.empty();

    @Option(
            names = "--scores",
            paramLabel = "FILE",
            description =
                    "For plover-pairs: a TSV file of readers' probabilities by id and root, as cross-validation gives"
                            + " them, in place of a reader.")
    private Optional<Path> scores = Optional.empty();

    @Option(
            names = "--print",
            paramLabel = "WHAT",
            description =
                    "For events, in place of the scores: curve (precision and recall by confidence, TSV), evidence (what"
                            + " speaks for each pair that was weighed, TSV).")
    private Print print = Print.SCORES;

    @Option(
            names = "--cross-validate",
            description = "For places and affairs: score each fifth of the articles with weights fitted on the others.")
    private boolean crossValidate;

    @Option(
            names = "--fit",
            paramLabel = "FILE",
            description = "For places: write weights fitted on the data to FILE, and score them by cross-validation."
                    + " For affairs: the same, into a folder."
                    + " For stories: write weights fitted on the open half to FILE; scored are the built-in ones.")
    private Optional<Path> fit = Optional.empty();

    @Option(names = "--json", description = "Print the figures as one JSON object.")
    private boolean json;

    @Option(names = "--list", description = "Also print what was missed.")
    private boolean list;

    @Mixin
    private CodingOptions coding = new CodingOptions();

    EvaluateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        Path data = where.get(where.size() - 1);
        boolean listing = task == Task.COPIES && where.get(0).equals(PAIRS) && where.size() > 1;
        if (task != Task.ACTORS && where.size() > 1 && !listing) {
            throw new CommandFailure(task + " takes one file or folder; given were " + where);
        }
        if (!Files.exists(data)) {
            throw new CommandFailure("no gold data at " + data + ": name the folder or file that holds it");
        }
        try {
            if (task == Task.EVENTS && print != Print.SCORES) {
                printed(events(data)).forEach(terminal.out()::println);
                return;
            }
            if (listing) {
                CopyEvaluation.linked(data).forEach(line -> terminal.out().println(Terminal.safe(line)));
                return;
            }
            Evaluation evaluation = switch (task) {
                case ARTICLES -> new ArticleEvaluation().evaluate(data);
                case ATTRIBUTION -> AttributionEvaluation.evaluate(data, coding.coder(terminal, json));
                case PLOVER_PAIRS -> pairs(data);
                case EVENTS -> events(data).score(coding.coder(terminal, json));
                case ACTORS -> actors(data);
                case TIMES -> TimesEvaluation.evaluate(data);
                case PLACES -> places(data);
                case COPIES -> CopyEvaluation.evaluate(data);
                case STORIES -> stories(data);
                case AFFAIRS -> affairs(data);
                case CLAIMS -> ClaimEvaluation.evaluate(data, coding.coder(terminal, json));
                case FACTS -> facts(data);
            };
            EvaluationText.print(evaluation, terminal, json, list);
        } catch (IOException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()));
        }
    }

    private Evaluation pairs(Path data) throws IOException {
        if (!Files.isRegularFile(data)) {
            throw new CommandFailure(data + " is not a file: name the TSV file with the marked pairs");
        }
        if (scores.isPresent()) {
            return PairEvaluation.evaluate(data, coding.codebook(), scores.get());
        }
        Optional<Encoder> encoder = coding.encoder(terminal, json);
        return encoder.isPresent()
                ? PairEvaluation.evaluate(data, coding.codebook(), encoder.get())
                : PairEvaluation.evaluate(data, coding.codebook());
    }

    private Evaluation actors(Path data) throws IOException {
        Coder coder = coding.coder(terminal, json);
        String measure = where.size() > 1 ? where.get(0).toString() : "";
        return switch (measure) {
            case "pairs" -> ActorEvaluation.pairs(data, coder);
            case "sources" -> ActorEvaluation.sources(data, coder);
            case "chains" -> ChainEvaluation.evaluate(data, coder);
            default ->
                throw new CommandFailure("actors needs what is scored before the data: pairs, sources or chains");
        };
    }

    private EventEvaluation events(Path data) throws IOException {
        return EventEvaluation.of(data, articles, all ? Part.ALL : Part.HELD_OUT);
    }

    private List<String> printed(EventEvaluation events) {
        Coder coder = coding.coder(terminal, true);
        return switch (print) {
            case SCORES -> List.of();
            case CURVE -> {
                events.score(coder);
                yield events.curve();
            }
            case EVIDENCE -> events.evidence(coder);
        };
    }

    private Evaluation places(Path data) throws IOException {
        PlaceEvaluation places = PlaceEvaluation.of(data);
        if (fit.isPresent()) {
            Files.write(fit.get(), places.fitted());
        }
        return fit.isPresent() || crossValidate ? places.crossValidate() : places.evaluate();
    }

    private Evaluation affairs(Path data) throws IOException {
        Coder coder = coding.coder(terminal, json);
        if (fit.isEmpty() && !crossValidate) {
            return AffairsEvaluation.evaluate(data, coder);
        }
        AffairsTraining training = AffairsTraining.of(data, coder);
        if (fit.isPresent()) {
            training.write(fit.get());
        }
        return training.crossValidated();
    }

    private Evaluation stories(Path data) throws IOException {
        Coder coder = coding.coder(terminal, json);
        if (fit.isPresent()) {
            Files.write(fit.get(), StoryEvaluation.fitted(data, coder));
        }
        return StoryEvaluation.evaluate(data, coder);
    }

    private Evaluation facts(Path data) throws IOException {
        Path facts = expected.orElse(data.resolve("expected.json"));
        if (!Files.isRegularFile(facts)) {
            throw new CommandFailure("no expected facts at " + facts + ": name their file with --expected");
        }
        try (TemporaryRecord record = TemporaryRecord.read(data, coding.coder(terminal, json))) {
            return FactsEvaluation.evaluate(record.export(), facts);
        }
    }
}
