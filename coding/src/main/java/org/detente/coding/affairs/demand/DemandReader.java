package org.detente.coding.affairs.demand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.detente.coding.affairs.demand.answer.AnswerFinder;
import org.detente.coding.affairs.demand.sentence.Asking;
import org.detente.coding.affairs.demand.sentence.DemandDates;
import org.detente.coding.affairs.demand.sentence.Parties;
import org.detente.coding.affairs.demand.sentence.Repeats;
import org.detente.coding.affairs.demand.trained.AskingModels;
import org.detente.coding.affairs.demand.trained.SeenAsking;
import org.detente.coding.affairs.demand.trained.TrainedAskings;
import org.detente.coding.affairs.demand.word.DemandWords;
import org.detente.coding.affairs.demand.word.WordKind;
import org.detente.coding.affairs.learnt.Lesson;
import org.detente.coding.affairs.learnt.LinkedText;
import org.detente.coding.affairs.learnt.TextReading;
import org.detente.coding.affairs.text.CodedText;
import org.detente.coding.affairs.text.Line;
import org.detente.coding.affairs.text.PhraseList;
import org.detente.model.DemandReport;
import org.detente.model.Identity;
import org.detente.model.Phrase;
import org.detente.model.Reply;
import org.detente.model.Span;

/**
 * Reads demands from a text: who asks what of whom, and how it was answered.
 *
 * <p>Example: {@code Ruritania urged Atlantis to withdraw its map. Atlantis turned that down on Monday.} is one demand by
 * Ruritania to Atlantis to "withdraw its map", rejected by Atlantis.
 */
public final class DemandReader {
    private final String articleId;
    private final List<Asking> askings;
    private final DemandDates dates;
    private final AnswerFinder answers;

    private DemandReader(CodedText text, TextReading reading, Optional<LinkedText> linked) {
        List<Line> lines = Line.of(text);
        PhraseList<WordKind> words = DemandWords.standard();
        Parties parties = new Parties(lines, words);
        articleId = text.article().id();
        List<Asking> ruled = ruled(lines, words, parties);
        askings = linked.flatMap(network -> AskingModels.of(reading)
                        .map(models -> TrainedAskings.settled(TrainedAskings.seen(network, lines, ruled), models)))
                .orElse(ruled);
        dates = new DemandDates(text.published());
        answers = new AnswerFinder(lines, words, parties, dates, reading);
    }

    /**
     * The demands, in the order of the text: those that rules and network find and that are likely, with the likeliest sides.
     *
     * @param reading the trained reader's; where nothing was learnt of its states, the rules decide
     * @param linked the text as the network links it
     */
    public static List<DemandReport> find(CodedText text, TextReading reading, LinkedText linked) {
        return new DemandReader(text, reading, Optional.of(linked)).reports();
    }

    /** The same by rules alone. */
    public static List<DemandReport> find(CodedText text) {
        return new DemandReader(text, TextReading.NONE, Optional.empty()).reports();
    }

    /**
     * A demand with all words that may answer it.
     *
     * @param report the demand, its answer left open
     * @param answers as a model sees them
     */
    public record DemandLesson(DemandReport report, List<Lesson> answers) {
        public DemandLesson {
            answers = List.copyOf(answers);
        }
    }

    /** The demands that the rules find, with what there is to learn of their answers: without the sides that are learnt of themselves. */
    public static List<DemandLesson> lessons(CodedText text, TextReading reading) {
        DemandReader reader = new DemandReader(text, reading, Optional.empty());
        return reader.askings.stream()
                .map(asking -> new DemandLesson(
                        reader.report(asking, Reply.PENDING), reader.answers.lessons(asking, reader.askings)))
                .toList();
    }

    /**
     * A demand that a person noted.
     *
     * @param cue the words that ask
     * @param content what is asked
     */
    public record Noted(Set<String> by, Set<String> to, Span cue, Span content) {
        public Noted {
            by = Set.copyOf(by);
            to = Set.copyOf(to);
        }
    }

    /** What may answer demands that were noted, found or not; nothing for one whose words stand in no sentence. */
    public static List<List<Lesson>> lessons(CodedText text, TextReading reading, List<Noted> demands) {
        DemandReader reader = new DemandReader(text, reading, Optional.empty());
        List<Line> lines = Line.of(text);
        return demands.stream()
                .map(noted -> asking(lines, noted)
                        .map(asking -> reader.answers.lessons(asking, reader.askings))
                        .orElse(List.of()))
                .toList();
    }

    private static Optional<Asking> asking(List<Line> lines, Noted noted) {
        return lines.stream()
                .filter(line -> line.sentence().span().contains(noted.content()))
                .findFirst()
                .map(line -> new Asking(
                        line,
                        Math.min(line.start(noted.cue()), line.size() - 1),
                        Asking.Form.VERB,
                        noted.by(),
                        noted.to(),
                        line.start(noted.content()),
                        line.end(noted.content())));
    }

    /** All demands that may be told, by rules or network, with what there is to learn of them. */
    public static List<SeenAsking> seen(CodedText text, LinkedText linked) {
        List<Line> lines = Line.of(text);
        PhraseList<WordKind> words = DemandWords.standard();
        return TrainedAskings.seen(linked, lines, ruled(lines, words, new Parties(lines, words)));
    }

    /** Those that the rules find, each once. */
    private static List<Asking> ruled(List<Line> lines, PhraseList<WordKind> words, Parties parties) {
        List<Asking> askings = new ArrayList<>();
        AskingFinder verbs = new AskingFinder(words, parties);
        NounAskings nouns = new NounAskings(words, parties);
        SpokenAskings spoken = new SpokenAskings(parties);
        for (Line line : lines) {
            if (line.isReadable()) {
                Stream.of(verbs.find(line), nouns.find(line), spoken.find(line))
                        .flatMap(List::stream)
                        .sorted(Comparator.comparingInt(Asking::cue))
                        .forEach(askings::add);
            }
        }
        return Repeats.without(askings);
    }

    private List<DemandReport> reports() {
        return askings.stream()
                .map(asking -> report(asking, answers.reply(asking, askings)))
                .toList();
    }

    private DemandReport report(Asking asking, Reply reply) {
        Phrase content = asking.line().phrase(asking.start(), asking.end());
        return new DemandReport(
                Identity.row('d', articleId, content.span()),
                articleId,
                List.copyOf(asking.by()),
                List.copyOf(asking.to()),
                content,
                dates.of(asking.line(), asking.cue()),
                reply,
                asking.line().whole());
    }
}
