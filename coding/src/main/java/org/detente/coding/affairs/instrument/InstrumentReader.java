package org.detente.coding.affairs.instrument;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.actor.Words;
import org.detente.coding.affairs.instrument.Standing.Told;
import org.detente.coding.affairs.instrument.phrase.InstrumentPhrase;
import org.detente.coding.affairs.instrument.phrase.PhraseFinder;
import org.detente.coding.affairs.instrument.status.Ratification;
import org.detente.coding.affairs.instrument.status.Sense;
import org.detente.coding.affairs.instrument.status.StatusReader;
import org.detente.coding.affairs.instrument.status.Telling;
import org.detente.coding.affairs.learnt.TextReading;
import org.detente.coding.affairs.text.CodedText;
import org.detente.coding.affairs.text.Line;
import org.detente.encoder.meeting.MeetingReading;
import org.detente.model.Identity;
import org.detente.model.InstrumentReport;
import org.detente.model.InstrumentStatus;
import org.detente.model.PartialDate;
import org.detente.model.Phrase;
import org.detente.model.Span;
import org.detente.text.Sentence;

/**
 * Reads instruments from a text: which are spoken of, and how each stands after what the text tells.
 *
 * <p>Each instrument is gathered over the whole text first, with what refers back to it; one row an instrument comes of it. A
 * named one that is only mentioned stands as its history says for the day of publication.
 */
public final class InstrumentReader {
    /** No sentence of prose is longer; what is, is a table or hostile. */
    private static final int LONGEST_SENTENCE = 250;

    private static final Set<String> PRONOUNS = Set.of("it", "they", "this");
    private static final Set<String> OBJECTS = Set.of("it", "them");

    private final CodedText text;
    private final AccountBook book;
    private final Set<String> actors;
    private final Scores scores;
    private final SeenPhrases unlisted;

    private InstrumentReader(CodedText text, Scores scores) {
        this.text = text;
        this.scores = scores;
        unlisted = new SeenPhrases(scores);
        Parties parties = new Parties(text);
        actors = parties.all();
        book = new AccountBook(parties, text.mentions());
    }

    /** The instruments that the rules find, in the order of the text. */
    public static List<InstrumentReport> find(CodedText text) {
        return SeenInstrument.ruled(seen(text, List.of()));
    }

    /**
     * The instruments, in the order of the text: those that the rules find, and those that they leave out and what was learnt of rules and network
     * finds likely.
     *
     * @param reading the trained reader's; where nothing was learnt of its states, the rules decide
     */
    public static List<InstrumentReport> find(CodedText text, TextReading reading) {
        List<SeenInstrument> seen = seen(text, reading.parts());
        return InstrumentModel.of(reading.states())
                .map(model -> SeenInstrument.settled(seen, model))
                .orElseGet(() -> SeenInstrument.ruled(seen));
    }

    /**
     * What there is to learn of instruments: all that may be told of, with what is seen of them.
     *
     * @param readings the network's, part by part
     */
    public static List<SeenInstrument> seen(CodedText text, List<MeetingReading> readings) {
        List<Sentence> sentences = text.structure().sentences();
        if (sentences.isEmpty()) {
            return List.of();
        }
        InstrumentReader reader = new InstrumentReader(text, new Scores(readings));
        for (int i = 0; i < sentences.size(); i++) {
            reader.read(i, sentences.get(i));
        }
        return reader.seen(new InstrumentTraits(text, Line.of(text), reader.scores));
    }

    private void read(int number, Sentence sentence) {
        if (sentence.tokens().size() > LONGEST_SENTENCE) {
            return;
        }
        Words words = Words.of(sentence);
        if (PRONOUNS.contains(words.key(0))) {
            book.ofPronoun(words.key(0), number)
                    .ifPresent(account ->
                            add(account, number, words.span(0), StatusReader.readPronoun(words, 1, account.kind())));
        }
        List<InstrumentPhrase> phrases = PhraseFinder.find(words, actors);
        int from = 1;
        for (InstrumentPhrase phrase : phrases) {
            objects(words, from, phrase.start(), number);
            from = phrase.end();
            add(phrase, words, sentence, number, phrases);
        }
        objects(words, from, words.size(), number);
        unlisted.find(words, phrases).forEach(phrase -> add(phrase, words, sentence, number, phrases));
    }

    private void add(
            InstrumentPhrase phrase, Words words, Sentence sentence, int number, List<InstrumentPhrase> phrases) {
        List<InstrumentPhrase> others =
                phrases.stream().filter(p -> !p.equals(phrase)).toList();
        book.of(words, phrase, sentence, number).ifPresent(account -> {
            List<Telling> tellings = StatusReader.read(words, phrase, others);
            account.add(new Remark(number, words.span(phrase.first(), phrase.end()), tellings));
        });
    }

    /** What verbs say of pronouns: "Chad left it in May". */
    private void objects(Words words, int from, int to, int number) {
        for (int i = Math.max(1, from); i < to; i++) {
            if (OBJECTS.contains(words.key(i))) {
                int at = i;
                book.ofObject(words.key(i), number)
                        .ifPresent(account -> StatusReader.readObject(words, at, account.kind())
                                .ifPresent(told -> add(account, number, words.span(at), List.of(told))));
            }
        }
    }

    private static void add(Account account, int number, Span words, List<Telling> tellings) {
        if (!tellings.isEmpty()) {
            account.add(new Remark(number, words, tellings));
        }
    }

    private List<SeenInstrument> seen(InstrumentTraits traits) {
        List<Account> spokenOf = book.accounts().stream()
                .filter(account -> !account.remarks().isEmpty())
                .toList();
        return spokenOf.stream()
                .map(account -> seen(account, spokenOf, traits))
                .sorted(Comparator.comparing(seen -> seen.report().evidence().span()))
                .toList();
    }

    private SeenInstrument seen(Account account, List<Account> all, InstrumentTraits traits) {
        Optional<Told> told = Standing.of(account);
        InstrumentReport last = told.map(it -> told(account, it)).orElseGet(() -> mentioned(account));
        Optional<InstrumentReport> earlier = told.flatMap(it -> Standing.before(account, it))
                .map(it -> told(account, it))
                .filter(it -> isBefore(it, last));
        boolean ruled = !account.isLoose() && (told.isPresent() || account.countsUntold());
        return new SeenInstrument(last, earlier, ruled, traits.of(account, last.status(), told, all));
    }

    private static boolean isBefore(InstrumentReport earlier, InstrumentReport later) {
        return earlier.since().isPresent()
                && later.since().isPresent()
                && earlier.since().get().last().isBefore(later.since().get().first());
    }

    /** An instrument of which the text only speaks. */
    private InstrumentReport mentioned(Account account) {
        Remark remark = account.remarks().get(0);
        return report(account, remark, asKnown(account), SinceDate.within(text, remark.words()));
    }

    private InstrumentReport told(Account account, Told told) {
        Telling telling = told.telling();
        Sentence sentence = text.structure().sentences().get(told.remark().sentence());
        InstrumentStatus status = telling.status();
        if (status == InstrumentStatus.ENDED && SinceDate.isAhead(text, sentence, telling.words())) {
            status = InstrumentStatus.AT_RISK;
        } else if (status == InstrumentStatus.IN_FORCE
                && telling.sense() == Sense.MAKE
                && awaitsRatification(account)) {
            status = InstrumentStatus.PROPOSED;
        }
        return report(account, told.remark(), status, since(told, sentence, status));
    }

    /** "Both parliaments must still ratify it": in a sentence that speaks of the instrument, or in the next. */
    private boolean awaitsRatification(Account account) {
        List<Sentence> sentences = text.structure().sentences();
        return account.remarks().stream()
                .flatMap(remark -> sentences.stream().skip(remark.sentence()).limit(2))
                .map(Words::of)
                .anyMatch(Ratification::isAwaited);
    }

    /** What goes on does so since it began, which its name may tell; what changed, since the day of the change. */
    private Optional<PartialDate> since(Told told, Sentence sentence, InstrumentStatus status) {
        Telling telling = told.telling();
        if (status == InstrumentStatus.PROPOSED) {
            return Optional.empty();
        }
        return telling.sense() == Sense.KEEP && telling.status() == InstrumentStatus.IN_FORCE
                ? SinceDate.within(text, told.remark().words())
                : SinceDate.near(text, sentence, telling.words());
    }

    private InstrumentReport report(
            Account account, Remark remark, InstrumentStatus status, Optional<PartialDate> since) {
        Span evidence = text.structure().sentences().get(remark.sentence()).span();
        return new InstrumentReport(
                Identity.row('i', text.article().id(), remark.words()),
                text.article().id(),
                account.name(),
                account.known().isPresent(),
                account.kind(),
                List.copyOf(account.parties()),
                status,
                since,
                Phrase.of(text.article().text(), evidence));
    }

    private InstrumentStatus asKnown(Account account) {
        return account.known()
                .flatMap(known -> text.published().flatMap(known::statusAt))
                .orElse(InstrumentStatus.IN_FORCE);
    }
}
