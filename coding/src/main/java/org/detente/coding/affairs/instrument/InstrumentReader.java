package org.detente.coding.affairs.instrument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.actor.Words;
import org.detente.coding.affairs.instrument.Standing.Told;
import org.detente.coding.affairs.instrument.phrase.InstrumentPhrase;
import org.detente.coding.affairs.instrument.phrase.PhraseFinder;
import org.detente.coding.affairs.instrument.status.Sense;
import org.detente.coding.affairs.instrument.status.StatusReader;
import org.detente.coding.affairs.instrument.status.Telling;
import org.detente.coding.affairs.text.CodedText;
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

    private InstrumentReader(CodedText text) {
        this.text = text;
        Parties parties = new Parties(text);
        actors = parties.all();
        book = new AccountBook(parties, text.mentions());
    }

    /** The instruments, in the order of the text. */
    public static List<InstrumentReport> find(CodedText text) {
        InstrumentReader reader = new InstrumentReader(text);
        List<Sentence> sentences = text.structure().sentences();
        for (int i = 0; i < sentences.size(); i++) {
            reader.read(i, sentences.get(i));
        }
        return reader.reports();
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
            List<InstrumentPhrase> others =
                    phrases.stream().filter(p -> !p.equals(phrase)).toList();
            book.of(words, phrase, sentence, number).ifPresent(account -> {
                List<Telling> tellings = StatusReader.read(words, phrase, others);
                account.add(new Remark(number, words.span(phrase.first(), phrase.end()), tellings));
            });
        }
        objects(words, from, words.size(), number);
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

    private List<InstrumentReport> reports() {
        List<InstrumentReport> reports = new ArrayList<>();
        book.accounts().stream()
                .filter(account -> !account.remarks().isEmpty())
                .forEach(account -> reports.addAll(reports(account)));
        reports.sort(Comparator.comparing(report -> report.evidence().span()));
        return reports;
    }

    private List<InstrumentReport> reports(Account account) {
        Optional<Told> told = Standing.of(account);
        List<InstrumentReport> reports = new ArrayList<>();
        if (told.isPresent()) {
            InstrumentReport last = told(account, told.get());
            Standing.before(account, told.get())
                    .map(earlier -> told(account, earlier))
                    .filter(earlier -> isBefore(earlier, last))
                    .ifPresent(reports::add);
            reports.add(last);
        } else if (account.countsUntold()) {
            reports.add(mentioned(account));
        }
        return reports;
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
        boolean ahead =
                telling.status() == InstrumentStatus.ENDED && SinceDate.isAhead(text, sentence, telling.words());
        return report(
                account, told.remark(), ahead ? InstrumentStatus.AT_RISK : telling.status(), since(told, sentence));
    }

    /** What goes on does so since it began, which its name may tell; what changed, since the day of the change. */
    private Optional<PartialDate> since(Told told, Sentence sentence) {
        Telling telling = told.telling();
        if (telling.status() == InstrumentStatus.PROPOSED) {
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
