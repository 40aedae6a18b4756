package org.detente.coding.affairs.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.detente.coding.actor.Words;
import org.detente.coding.affairs.instrument.known.KnownInstrument;
import org.detente.coding.affairs.instrument.phrase.InstrumentPhrase;
import org.detente.coding.statement.cue.WordClass;
import org.detente.model.InstrumentKind;
import org.detente.model.Mention;
import org.detente.model.Span;
import org.detente.text.Sentence;

/** The instruments of an article so far, and which of them a further phrase means. */
final class AccountBook {
    private static final Set<String> PLURAL_KINDS = Set.of("they", "them", "these", "both");

    /** No report speaks of more instruments. */
    private static final int MOST = 100;

    /** So many sentences back "it" behind a verb may refer. */
    private static final int FARTHEST = 2;

    private final List<Account> accounts = new ArrayList<>();
    private final Parties parties;
    private final List<Mention> bodies;

    AccountBook(Parties parties, List<Mention> mentions) {
        this.parties = parties;
        bodies = mentions.stream()
                .filter(m -> m.actor().code().startsWith("IGO:"))
                .toList();
    }

    /** All, in the order of their first mention. */
    List<Account> accounts() {
        return accounts;
    }

    /** The account that a phrase belongs to, a new one where it is the first; nothing where it is no instrument. */
    Optional<Account> of(Words words, InstrumentPhrase phrase, Sentence sentence, int number) {
        Span span = words.span(phrase.start(), Math.max(phrase.end(), phrase.start() + 1));
        if (phrase.known().isPresent()) {
            return Optional.of(named(words, phrase, phrase.known().get(), sentence, number));
        }
        boolean refers = phrase.noun().refers()
                && (phrase.definite() || words.key(phrase.start()).equals("its"));
        if (refers && Admission.isVague(words, phrase)) {
            Optional<Account> before = phrase.noun().ofAnyKind() ? lately(number) : before(phrase.kind());
            if (before.isPresent()) {
                return before;
            }
        }
        Set<String> within = parties.within(span);
        if (phrase.noun().refersOnly()) {
            return Optional.empty();
        }
        Admission admission = isBody(words, phrase) ? Admission.NEVER : Admission.of(words, phrase, within);
        Set<String> content = content(words, phrase);
        Set<String> sides = parties.of(span, sentence);
        if (sides.size() < 2 || accounts.size() >= MOST) {
            return Optional.empty();
        }
        Optional<Account> same = accounts.stream()
                .filter(a -> a.isLoose() == (admission == Admission.NEVER))
                .filter(a -> Kinds.mayBeOne(a.kind(), phrase.kind()))
                .filter(a -> a.sharesName(content) || a.kind() == InstrumentKind.TIES)
                .filter(a -> overlaps(a.parties(), within)
                        && (phrase.kind() != InstrumentKind.TIES || a.parties().containsAll(within)))
                .reduce((earlier, later) -> later);
        if (same.isPresent()) {
            return same;
        }
        Account account = new Account(
                words.join(phrase.first(), phrase.end()),
                phrase.kind(),
                Optional.empty(),
                content,
                sides,
                admission,
                PhraseShape.of(words, phrase, within));
        accounts.add(account);
        return Optional.of(account);
    }

    /** Those that the rules take for instruments, which alone words refer back to. */
    private Stream<Account> sure() {
        return accounts.stream().filter(account -> !account.isLoose());
    }

    private static boolean overlaps(Set<String> one, Set<String> other) {
        return other.isEmpty() || other.stream().anyMatch(one::contains);
    }

    private boolean isBody(Words words, InstrumentPhrase phrase) {
        Span head = words.span(phrase.head(), phrase.headEnd());
        return bodies.stream().anyMatch(m -> m.span().contains(head));
    }

    private Account named(Words words, InstrumentPhrase phrase, KnownInstrument known, Sentence sentence, int number) {
        Optional<Account> before =
                accounts.stream().filter(a -> a.known().equals(phrase.known())).findFirst();
        if (before.isPresent()) {
            return before.get();
        }
        Optional<Account> announced = sure().filter(a -> a.known().isEmpty()
                        && Kinds.mayBeOne(a.kind(), known.kind())
                        && a.lastSentence() >= number - 1
                        && a.isVague()
                        && known.parties().containsAll(a.parties()))
                .reduce((earlier, later) -> later);
        if (announced.isPresent()) {
            announced.get().identify(known);
            return announced.get();
        }
        Span span = words.span(phrase.start(), phrase.end());
        Set<String> sides = known.isOpen() ? parties.of(span, sentence) : new HashSet<>(known.parties());
        Admission admission = isBody(words, phrase) ? Admission.IF_TOLD : Admission.of(words, phrase, sides);
        Account account = new Account(
                known.name(),
                known.kind(),
                phrase.known(),
                content(words, phrase),
                sides,
                admission,
                PhraseShape.of(words, phrase, sides));
        accounts.add(account);
        return account;
    }

    /** The only instrument of this sentence or the one before. */
    private Optional<Account> lately(int number) {
        List<Account> near = sure().filter(a -> a.lastSentence() >= number - 1).toList();
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    /** The instrument that a pronoun within a sentence means: the only one of this sentence so far, else of the one before. */
    Optional<Account> ofObject(String pronoun, int sentence) {
        for (int before = sentence; before >= Math.max(0, sentence - FARTHEST); before--) {
            int at = before;
            if (sure().anyMatch(a -> a.lastSentence() == at)) {
                return ofPronoun(pronoun, at + 1);
            }
        }
        return Optional.empty();
    }

    /** The last instrument of a kind that the text spoke of. */
    private Optional<Account> before(InstrumentKind kind) {
        return sure().filter(a -> Kinds.mayBeOne(a.kind(), kind))
                .max(java.util.Comparator.comparingInt(Account::lastSentence));
    }

    /** The instrument that a pronoun at the head of a sentence means: the only one of the sentence before. */
    Optional<Account> ofPronoun(String pronoun, int sentence) {
        boolean plural = PLURAL_KINDS.contains(pronoun);
        List<Account> near = sure().filter(a -> a.lastSentence() == sentence - 1)
                .filter(a -> plural == isPlural(a.kind()))
                .toList();
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    private static boolean isPlural(InstrumentKind kind) {
        return kind == InstrumentKind.TIES || kind == InstrumentKind.SANCTIONS;
    }

    private static Set<String> content(Words words, InstrumentPhrase phrase) {
        Set<String> content = new HashSet<>();
        for (int i = phrase.first(); i < phrase.end(); i++) {
            String word = words.key(i);
            boolean noun = i >= phrase.head() && i < phrase.headEnd();
            if (!noun
                    && !Admission.isVague(word)
                    && word.length() > 2
                    && !WordClass.PREPOSITION.has(word)
                    && !WordClass.DETERMINER.has(word)
                    && !WordClass.COORDINATOR.has(word)) {
                content.add(word);
            }
        }
        return content;
    }
}
