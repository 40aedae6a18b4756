package org.detente.coding.affairs.demand.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.affairs.demand.sentence.Asking;
import org.detente.coding.affairs.demand.sentence.DemandDates;
import org.detente.coding.affairs.demand.sentence.Parties;
import org.detente.coding.affairs.demand.word.ContentWords;
import org.detente.coding.affairs.demand.word.WordKind;
import org.detente.coding.affairs.learnt.Lesson;
import org.detente.coding.affairs.learnt.TextReading;
import org.detente.coding.affairs.text.Line;
import org.detente.coding.affairs.text.PhraseList;
import org.detente.model.Phrase;
import org.detente.model.Reply;
import org.detente.model.ReplyStatus;

/** Finds the answer to a demand in the sentences around it, by who speaks and what of it is spoken of. */
public final class AnswerFinder {
    private static final String DEMANDS = "demands";
    private static final int NEAR = 4;
    private static final int FAR = 40;
    private static final Set<String> CLAUSES =
            Set.of("that", "as", "what", "which", "than", "after", "since", "following");
    private static final int ANSWERS = 8;

    private final List<Line> lines;
    private final PhraseList<WordKind> words;
    private final Parties parties;
    private final AnswerReading reading;
    private final DemandDates dates;
    private final Voices voices;
    private final LearntAnswers learnt;

    /**
     * Finds answers in a text.
     *
     * @param read what the trained reader says; {@link TextReading#NONE} leaves it to the rules alone
     */
    public AnswerFinder(
            List<Line> lines, PhraseList<WordKind> words, Parties parties, DemandDates dates, TextReading read) {
        this.dates = dates;
        this.lines = lines;
        this.words = words;
        this.parties = parties;
        reading = new AnswerReading(words);
        voices = new Voices(parties);
        learnt = new LearntAnswers(lines, new AnswerTraits(words, voices, reading, read), read.states());
    }

    /** The answer, or that none is known. */
    public Reply reply(Asking asking, List<Asking> all) {
        Reply ruled = ruled(asking, all);
        if (!learnt.isKnown()) {
            return ruled;
        }
        return learnt.judge(asking, all, ruled)
                .map(judged -> reply(
                        asking,
                        judged.stretch().line(),
                        judged.status(),
                        judged.stretch().from()))
                .or(() -> governing(asking))
                .or(() -> together(asking, all))
                .orElse(Reply.PENDING);
    }

    /** Of a demand that stands as a noun, what the side that was asked did with it in the same sentence: "turned down Moscow's demands". */
    private Optional<Reply> governing(Asking asking) {
        Line line = asking.line();
        Stretch before = new Stretch(line, line.from(), asking.cue(), 0);
        if (asking.form() != Asking.Form.NOUN || !voices.isAsked(before, asking)) {
            return Optional.empty();
        }
        return reading.read(line, before.from(), before.to())
                .filter(answer -> answer.sure() && answer.status() != ReplyStatus.PENDING)
                .map(answer -> reply(asking, line, answer.status(), answer.word()));
    }

    /** What was done with several demands of the same side at once, soon after this one was told. */
    private Optional<Reply> together(Asking asking, List<Asking> all) {
        return all.stream()
                .filter(other -> other.line().at(other.cue()).equals(DEMANDS))
                .filter(other -> other.by().equals(asking.by()) && other.to().containsAll(asking.to()))
                .filter(other -> isSoon(other.line().number() - asking.line().number()))
                .flatMap(other -> governing(other).stream())
                .findFirst();
    }

    private static boolean isSoon(int sentences) {
        return sentences > 0 && sentences <= NEAR;
    }

    /** All words that may answer, as a model sees them. */
    public List<Lesson> lessons(Asking asking, List<Asking> all) {
        return learnt.lessons(asking, all, ruled(asking, all));
    }

    /** The answer that the rules find. */
    private Reply ruled(Asking asking, List<Asking> all) {
        Line line = asking.line();
        Optional<Reply> here = beside(asking);
        if (here.isPresent()) {
            return here.get();
        }
        int number = line.number();
        boolean old = asking.form() != Asking.Form.VERB || isOld(line, asking.cue()) || dates.isOld(line, asking.cue());
        Optional<Reply> found = Optional.empty();
        if (old) {
            for (int i = number - 1; found.isEmpty() && i >= 0; i = i > number - NEAR ? i - 1 : i > 0 ? 0 : -1) {
                found = earlier(asking, lines.get(i), true);
            }
            found = found.or(() -> sureNext(asking)).or(() -> earlier(asking, lines.get(0), false));
        }
        return found.or(() -> next(asking, all, number + 1, lines.size())).orElse(Reply.PENDING);
    }

    /** A plain answer of the asked side in the next sentence. */
    private Optional<Reply> sureNext(Asking asking) {
        int number = asking.line().number() + 1;
        if (number >= lines.size()) {
            return Optional.empty();
        }
        Line next = lines.get(number);
        Stretch stretch = Stretch.whole(next, 1);
        boolean asked = voices.isAsked(stretch, asking);
        Optional<AnswerReading.Answer> answer = reading.read(next, next.from(), next.size())
                .filter(a -> asked && a.sure() && a.status() != ReplyStatus.PENDING);
        return answer.map(a -> reply(asking, next, withNext(a.status(), asking, stretch), a.word()));
    }

    /** "had asked", "has been asking": the answer may have come first in the text. */
    private boolean isOld(Line line, int cue) {
        List<String> group = line.words().subList(parties.subjects().groupStart(line, cue), cue);
        return group.contains("had") || group.contains("been");
    }

    /** An answer in a sentence before the demand: only by the asked side, about the same matter. */
    private Optional<Reply> earlier(Asking asking, Line line, boolean sharing) {
        boolean shares =
                !ContentWords.shared(asking.content(), line.whole().text()).isEmpty();
        Stretch stretch = Stretch.whole(line, 1);
        boolean asked = voices.isAsked(stretch, asking);
        if (!asked || line.number() >= asking.line().number() || (!shares && sharing)) {
            return Optional.empty();
        }
        Optional<AnswerReading.Answer> answer = reading.read(line, line.from(), line.size());
        if (answer.filter(AnswerReading.Answer::sure).isPresent()) {
            return answer.filter(a -> a.status() != ReplyStatus.PENDING)
                    .map(a -> reply(asking, line, a.status(), a.word()));
        }
        boolean same =
                sharing && ContentWords.shareHalf(asking.content(), line.whole().text());
        boolean denied = words.has(WordKind.NO_WORD, line.words(), line.from(), line.size());
        ReplyStatus status = denied ? ReplyStatus.REJECTED : ReplyStatus.ACCEPTED;
        return same ? Optional.of(reply(asking, line, status, line.from())) : Optional.empty();
    }

    /** The first answer in some sentences behind the demand. */
    private Optional<Reply> next(Asking asking, List<Asking> all, int from, int to) {
        for (int i = from; i < Math.min(Math.min(to, from + FAR), lines.size()); i++) {
            Line next = lines.get(i);
            int distance = i - asking.line().number();
            boolean shares =
                    !ContentWords.shared(asking.content(), next.whole().text()).isEmpty();
            boolean far = distance > NEAR
                    && !ContentWords.shareHalf(asking.content(), next.whole().text());
            boolean otherDemand = all.stream()
                    .anyMatch(other ->
                            other.line().number() == next.number() && other.by().equals(asking.by()));
            if (!far && (shares || !otherDemand)) {
                Optional<Reply> reply = read(asking, Stretch.whole(next, distance), shares);
                if (reply.isPresent()) {
                    return reply;
                }
            }
        }
        return Optional.empty();
    }

    /** In the sentence of the demand itself. */
    private Optional<Reply> beside(Asking asking) {
        Line line = asking.line();
        if (line.size() - asking.end() > 3) {
            Optional<Reply> behind = read(asking, new Stretch(line, asking.end(), line.size(), 0), true);
            if (behind.isPresent()) {
                return behind;
            }
        }
        if (asking.form() == Asking.Form.NOUN) {
            return read(asking, new Stretch(line, line.from(), asking.cue(), 0), true);
        }
        int clause = parties.subjects().groupStart(line, asking.cue());
        while (clause > line.from() && !CLAUSES.contains(line.at(clause))) {
            clause--;
        }
        return clause <= line.from() ? Optional.empty() : main(asking, clause);
    }

    /** In the main clause before a clause that tells the demand. */
    private Optional<Reply> main(Asking asking, int clause) {
        Line line = asking.line();
        Stretch main = new Stretch(line, line.from(), clause, 0);
        boolean question = line.at(line.size() - 1).equals("?");
        if (line.at(clause).equals("as") && asking.end() <= clause && !question) {
            boolean denied = words.has(WordKind.NO_WORD, line.words(), line.from(), clause);
            return Optional.of(reply(asking, line, denied ? ReplyStatus.REJECTED : ReplyStatus.ACCEPTED, line.from()));
        }
        Optional<Reply> read = read(asking, main, true);
        boolean reference = asking.form() == Asking.Form.REFERENCE && asking.end() <= clause;
        boolean later = Set.of("after", "since", "following").contains(line.at(clause))
                && !ContentWords.shared(
                                asking.content(),
                                line.phrase(line.from(), clause).text())
                        .isEmpty();
        boolean done = read.isEmpty() && (reference || later) && !question && voices.isAsked(main, asking);
        return done ? Optional.of(reply(asking, line, ReplyStatus.ACCEPTED, line.from())) : read;
    }

    private Optional<Reply> read(Asking asking, Stretch stretch, boolean shares) {
        Line line = stretch.line();
        Set<String> heard = voices.of(stretch, asking);
        boolean asked = heard.stream().anyMatch(asking.to()::contains);
        boolean asker = !asked && heard.stream().anyMatch(asking.by()::contains);
        boolean matter = words.has(WordKind.MATTER, line.words(), stretch.from(), stretch.to());
        boolean linked = stretch.distance() <= 1 || matter || shares;
        Optional<AnswerReading.Answer> answer = reading.read(line, stretch.from(), stretch.to())
                .filter(a ->
                        a.sure() || a.status() == ReplyStatus.REJECTED || shares || (asked && stretch.distance() <= 1));
        boolean stranger = !asked && !asker && !heard.isEmpty();
        boolean named = words.has(
                WordKind.ANSWER, line.words(), stretch.from(), Math.min(stretch.to(), stretch.from() + ANSWERS));
        if (!linked || (stranger && !named)) {
            return Optional.empty();
        }
        if (answer.isPresent() && answer.get().status() == ReplyStatus.PENDING) {
            return Optional.of(Reply.PENDING);
        }
        if (asker && !named) {
            return Optional.empty();
        }
        if (answer.isPresent() && (asked || named || isSure(answer.get(), stretch))) {
            ReplyStatus status = withNext(answer.get().status(), asking, stretch);
            return Optional.of(reply(asking, line, status, answer.get().word()));
        }
        boolean near = asked && stretch.distance() == 1;
        if (near && words.has(WordKind.NO_WORD, line.words(), stretch.from(), stretch.to())) {
            return Optional.of(reply(asking, line, ReplyStatus.REJECTED, line.from()));
        }
        boolean will =
                line.words().subList(stretch.from(), stretch.to()).stream().anyMatch(Set.of("will", "would")::contains);
        return near && will && shares
                ? Optional.of(reply(asking, line, ReplyStatus.ACCEPTED, line.from()))
                : Optional.empty();
    }

    /** Whether words of nobody that is known can be the answer: plain ones, close to the demand, and no bare quotation. */
    private static boolean isSure(AnswerReading.Answer answer, Stretch stretch) {
        boolean quotation = stretch.line().isQuote(stretch.from());
        return answer.sure() && stretch.distance() <= 2 && !quotation;
    }

    /** What an answer comes to with the sentence behind: "He would not. He was ready, though, to …", "It left the rest as it was." */
    private ReplyStatus withNext(ReplyStatus status, Asking asking, Stretch stretch) {
        int number = stretch.line().number() + 1;
        if (number >= lines.size() || stretch.to() < stretch.line().size()) {
            return status;
        }
        Line next = lines.get(number);
        boolean same = next.sentence().paragraph() == stretch.line().sentence().paragraph();
        Set<String> heard = voices.of(Stretch.whole(next, 1), asking);
        boolean other = !heard.isEmpty() && heard.stream().noneMatch(asking.to()::contains);
        if (!same || other) {
            return status;
        }
        Optional<AnswerReading.Answer> changed = reading.read(next, next.from(), next.size())
                .filter(answer -> answer.sure() && !heard.isEmpty())
                .filter(answer -> answer.status() == ReplyStatus.ACCEPTED || answer.status() == ReplyStatus.PARTIAL);
        if (status == ReplyStatus.REJECTED && changed.isPresent()) {
            return changed.get().status();
        }
        boolean offers = words.has(WordKind.OFFERS, next.words(), next.from(), next.size());
        boolean part = words.has(WordKind.LEFT_OUT, next.words(), next.from(), next.size());
        return status == ReplyStatus.REJECTED && offers
                ? ReplyStatus.COUNTERED
                : status == ReplyStatus.ACCEPTED && part ? ReplyStatus.PARTIAL : status;
    }

    private Reply reply(Asking asking, Line line, ReplyStatus status, int word) {
        Phrase evidence = line.whole();
        return new Reply(status, List.copyOf(asking.to()), dates.of(line, word), Optional.of(evidence));
    }
}
