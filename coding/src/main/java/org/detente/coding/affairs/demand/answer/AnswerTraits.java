package org.detente.coding.affairs.demand.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.affairs.demand.sentence.Asking;
import org.detente.coding.affairs.demand.sentence.Mentioned;
import org.detente.coding.affairs.demand.word.ContentWords;
import org.detente.coding.affairs.demand.word.WordKind;
import org.detente.coding.affairs.learnt.TextReading;
import org.detente.coding.affairs.learnt.TextStates;
import org.detente.coding.affairs.text.Line;
import org.detente.coding.affairs.text.PhraseList;
import org.detente.model.Mention;
import org.detente.model.Reply;
import org.detente.model.ReplyStatus;
import org.detente.model.Span;

/**
 * What is to be seen of words that may answer a demand, as numbers: their mean state, that of their first words behind the name of who was
 * asked, and what the rules see.
 */
final class AnswerTraits {
    private static final int HEAD = 12;
    private static final int FARTHEST = 5;
    private static final double SURE = 0.5;
    private static final List<WordKind> KINDS = List.of(
            WordKind.REJECTS,
            WordKind.DENIES,
            WordKind.ACCEPTS,
            WordKind.GRANTS,
            WordKind.PARTLY,
            WordKind.IN_PART,
            WordKind.COUNTERS,
            WordKind.ON_TERMS,
            WordKind.NO_TERMS,
            WordKind.OFFERS,
            WordKind.OPEN,
            WordKind.ANSWER,
            WordKind.LEFT_OUT,
            WordKind.MATTER,
            WordKind.NO_WORD);

    private final TextStates states;
    private final AnswerScores scores;
    private final PhraseList<WordKind> words;
    private final Voices voices;
    private final AnswerReading reading;

    AnswerTraits(PhraseList<WordKind> words, Voices voices, AnswerReading reading, TextReading read) {
        states = read.states();
        scores = new AnswerScores(read.parts());
        this.words = words;
        this.voices = voices;
        this.reading = reading;
    }

    /**
     * The numbers.
     *
     * @param ruled what the rules found, anywhere
     * @param all demands of the text
     */
    float[] of(Asking asking, Stretch stretch, Reply ruled, List<Asking> all) {
        List<Float> traits = new ArrayList<>();
        add(traits, states.mean(stretch.span()), states.width());
        add(traits, states.mean(head(asking, stretch)), states.width());
        rules(traits, stretch, ruled);
        Set<String> heard = voices.of(stretch, asking);
        flag(traits, heard.stream().anyMatch(asking.to()::contains));
        flag(traits, heard.stream().anyMatch(asking.by()::contains));
        flag(traits, heard.isEmpty());
        flag(traits, mentions(stretch, asking.to()));
        flag(traits, mentions(stretch, asking.by()));
        for (int distance = -1; distance <= FARTHEST; distance++) {
            flag(traits, stretch.distance() == distance);
        }
        Line line = stretch.line();
        boolean before = stretch.distance() == 0 && stretch.to() <= asking.start();
        flag(traits, before);
        flag(
                traits,
                stretch.distance() == 0
                        && line.words().subList(asking.end(), line.size()).contains(";"));
        flag(traits, line.sentence().paragraph() == asking.line().sentence().paragraph());
        String own = line.phrase(stretch.from(), stretch.to()).text();
        flag(traits, !ContentWords.shared(asking.content(), own).isEmpty());
        flag(traits, ContentWords.shareHalf(asking.content(), own));
        flag(
                traits,
                all.stream()
                        .anyMatch(other -> !other.equals(asking) && other.line().number() == line.number()));
        flag(traits, line.isQuote(stretch.from()));
        flag(traits, asking.form() == Asking.Form.NOUN);
        flag(traits, asking.form() == Asking.Form.REFERENCE);
        traits.add((float) Math.log1p(stretch.to() - stretch.from()));
        for (Set<String> group : AnswerWords.standard()) {
            flag(traits, stretch.words().stream().anyMatch(group::contains));
        }
        network(traits, asking, stretch, all);
        float[] numbers = new float[traits.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = traits.get(i);
        }
        return numbers;
    }

    private void rules(List<Float> traits, Stretch stretch, Reply ruled) {
        Line line = stretch.line();
        boolean here = ruled.evidence()
                .filter(phrase -> phrase.span().overlaps(stretch.span()))
                .isPresent();
        boolean elsewhere = ruled.evidence().isPresent() && !here;
        Optional<AnswerReading.Answer> read = reading.read(line, stretch.from(), stretch.to());
        for (ReplyStatus status : ReplyStatus.values()) {
            flag(traits, here && ruled.status() == status);
            flag(traits, read.filter(a -> a.status() == status).isPresent());
            flag(traits, read.filter(a -> a.status() == status && a.sure()).isPresent());
        }
        flag(traits, elsewhere);
        for (WordKind kind : KINDS) {
            flag(traits, words.has(kind, line.words(), stretch.from(), stretch.to()));
        }
    }

    /** What the network thinks: that the words answer, how, and that they answer this demand rather than another. */
    private void network(List<Float> traits, Asking asking, Stretch stretch, List<Asking> all) {
        double[] most = scores.of(stretch.span());
        for (double chance : most) {
            traits.add((float) chance);
        }
        double own = scores.link(stretch.span(), cue(asking));
        double others = all.stream()
                .filter(other -> !other.equals(asking))
                .mapToDouble(other -> scores.link(stretch.span(), cue(other)))
                .max()
                .orElse(0);
        traits.add((float) own);
        traits.add((float) others);
        flag(traits, own > others);
        flag(traits, own > SURE);
        flag(traits, most[0] > SURE);
    }

    private static Span cue(Asking asking) {
        return asking.line().phrase(asking.cue(), asking.cue() + 1).span();
    }

    private static boolean mentions(Stretch stretch, Set<String> codes) {
        return stretch.line().mentions().stream()
                .anyMatch(m -> m.span().overlaps(stretch.span()) && codes.contains(Mentioned.code(m)));
    }

    /** The first words behind the first name of who was asked, or the first of all. */
    private static Span head(Asking asking, Stretch stretch) {
        Line line = stretch.line();
        int from = line.mentions().stream()
                .filter(m -> asking.to().contains(Mentioned.code(m)))
                .map(Mention::span)
                .mapToInt(line::end)
                .filter(end -> end > stretch.from() && end < stretch.to())
                .findFirst()
                .orElse(stretch.from());
        return line.phrase(from, Math.min(stretch.to(), from + HEAD)).span();
    }

    private static void add(List<Float> traits, Optional<float[]> state, int width) {
        for (int k = 0; k < width; k++) {
            traits.add(state.isPresent() ? state.get()[k] : 0f);
        }
    }

    private static void flag(List<Float> traits, boolean is) {
        traits.add(is ? 1f : 0f);
    }
}
