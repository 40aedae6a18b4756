package org.detente.coding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.statement.cue.Complement;
import org.detente.coding.statement.cue.Cue;
import org.detente.coding.statement.cue.CueMatch;
import org.detente.coding.statement.cue.Form;
import org.detente.coding.statement.cue.WordClass;
import org.detente.coding.statement.phrase.Complements;
import org.detente.coding.statement.phrase.LeftContent;
import org.detente.coding.statement.phrase.Passage;
import org.detente.coding.statement.phrase.Reading;
import org.detente.coding.statement.phrase.VerbGroup;
import org.detente.coding.statement.phrase.Words;

/** "Orel said that …", "“…,” said Orel", "…, accusing Ruritania of …", "was told by Orel that …". */
final class VerbAttribution implements Rule {
    /** Of these the object stands behind the verb: "Orel, in Strelsau for talks, called the plan unfair". */
    private static final Set<String> NEVER_INVERTED = Set.of("judging", "denying", "accusing");

    @Override
    public List<Draft> drafts(Reading reading, List<Draft> before) {
        Passage passage = reading.passage();
        List<Draft> drafts = new ArrayList<>();
        int i = 0;
        while (i < passage.size()) {
            Optional<CueMatch> match =
                    mayAttribute(passage, i) ? reading.lexicon().verbAt(passage.lower(), i) : Optional.empty();
            if (match.isEmpty()) {
                i++;
                continue;
            }
            VerbGroup group = VerbGroup.of(match.get(), passage, reading.verbs());
            draft(reading, group, drafts).ifPresent(drafts::add);
            i = match.get().end();
        }
        return drafts;
    }

    private static boolean mayAttribute(Passage passage, int i) {
        return !passage.isQuoted(i) && (!passage.isCapitalized(i) || passage.opensSentence(i) || passage.isTitle());
    }

    private static Optional<Draft> draft(Reading reading, VerbGroup group, List<Draft> drafts) {
        if (isModal(reading.passage(), group)) {
            return Optional.empty();
        }
        return switch (group.voice()) {
            case NONE -> Optional.empty();
            case PASSIVE -> passive(reading, group);
            case PARTICIPIAL ->
                participialSubject(reading, group, drafts)
                        .flatMap(subject -> attributed(reading, group, subject, false, drafts));
            case ACTIVE ->
                inverted(reading, group, drafts)
                        .or(() -> activeSubject(reading, group, drafts)
                                .flatMap(subject -> attributed(reading, group, subject, true, drafts)));
        };
    }

    /** Nobody has said yet what one "would say" or "may confirm". */
    private static boolean isModal(Passage passage, VerbGroup group) {
        for (int i = group.start(); i < group.match().start(); i++) {
            if (WordClass.MODAL.has(passage.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** In "said he believes it" and "said they want it" the attitude is what is said, not another statement. */
    private static boolean isOwnAttitude(Reading reading, VerbGroup group, Words subject, List<Draft> drafts) {
        String kind = group.match().cue().kind();
        boolean pronoun =
                subject.size() == 1 && WordClass.PRONOUN.has(reading.passage().lower(subject.start()));
        return pronoun
                && (kind.equals("thinking") || kind.equals("wanting"))
                && drafts.stream()
                        .flatMap(draft -> draft.content().stream()
                                .filter(part -> part.start() > draft.cue().start()))
                        .anyMatch(part -> part.start() == subject.start()
                                || (part.start() == subject.start() - 1
                                        && reading.passage().is(part.start(), "that")));
    }

    private static Optional<Words> activeSubject(Reading reading, VerbGroup group, List<Draft> drafts) {
        if (isName(reading.passage(), group)) {
            return Optional.empty();
        }
        if (reading.subjects().isCoordinated(group.start())) {
            return earlierSubject(reading, group.start() - 1, drafts);
        }
        return reading.subjects().before(group.start()).or(() -> relativeSubject(reading, group.start(), drafts));
    }

    /** "A man who did not want to be named said": the verb of a relative clause stands where the subject should. */
    private static Optional<Words> relativeSubject(Reading reading, int verb, List<Draft> drafts) {
        int sentence = reading.passage().sentenceStart(verb);
        for (int i = sentence; i < verb && !reading.passage().isQuoted(i); i++) {
            if (reading.passage().is(i, "who")) {
                return earlierSubject(reading, verb - 1, drafts);
            }
        }
        return Optional.empty();
    }

    /** "a town called Harl": the participle names, nobody calls. */
    private static boolean isName(Passage passage, VerbGroup group) {
        int verb = group.match().start();
        boolean naming = group.match().cue().lemma().equals("call")
                && group.match().form().isParticiple();
        if (!naming
                || group.start() < verb
                || verb == 0
                || passage.isCapitalized(verb - 1)
                || WordClass.PRONOUN.has(passage.lower(verb - 1))
                || !passage.isWord(verb - 1)) {
            return false;
        }
        int noun = verb - 1;
        while (noun > 0 && !passage.opensSentence(noun) && !WordClass.DETERMINER.has(passage.lower(noun))) {
            noun--;
        }
        boolean definite = passage.is(noun, "the") && (passage.opensSentence(noun) || passage.isBreak(noun - 1));
        return !definite;
    }

    private static Optional<Words> participialSubject(Reading reading, VerbGroup group, List<Draft> drafts) {
        Passage passage = reading.passage();
        int start = group.start();
        if (passage.opensSentence(start)) { // "Citing unrest, the ministry closed …"
            int comma = reading.nounPhrases().openingEnd(start);
            return comma < 0 ? Optional.empty() : reading.nounPhrases().after(comma + 1, true);
        }
        String before = passage.lower(start - 1);
        if (before.equals("of") || before.equals("for") || before.equals("from") || before.equals("as")) {
            return before.equals("as")
                    ? Optional.empty()
                    : reading.nounPhrases().before(start - 1);
        }
        boolean joined = before.equals(",")
                || WordClass.PREPOSITION.has(before)
                || WordClass.SUBORDINATOR.has(before)
                || WordClass.COORDINATOR.has(before)
                || passage.isQuoted(start - 1)
                || passage.isBreak(start - 1);
        return joined
                ? earlierSubject(reading, start - 1, drafts)
                : reading.nounPhrases().before(start).map(np -> issuer(reading, np));
    }

    /** Of "released a statement saying" the one who released it; else the noun phrase itself. */
    private static Words issuer(Reading reading, Words document) {
        int verb = document.start() - 1;
        boolean issued = verb > 0
                && reading.verbs().isFinite(verb)
                && WordClass.DETERMINER.has(reading.passage().lower(document.start()))
                && !reading.passage().opensSentence(verb);
        if (!issued) {
            return document;
        }
        int start = verb;
        while (start > 0
                && !reading.passage().opensSentence(start)
                && (reading.verbs().isAuxiliary(start - 1) || reading.verbs().isAdverb(start - 1))) {
            start--;
        }
        return reading.subjects().before(start).orElse(document);
    }

    /** The speaker of the attribution before in the sentence, else the sentence's own subject. */
    private static Optional<Words> earlierSubject(Reading reading, int limit, List<Draft> drafts) {
        int sentence = reading.passage().sentenceStart(limit);
        Optional<Words> near = nearSubject(reading, sentence, limit);
        if (near.isPresent()) {
            return near;
        }
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft draft = drafts.get(i);
            boolean relative = WordClass.RELATIVE.has(
                    reading.passage().lower(draft.speaker().start()));
            if (!relative
                    && draft.cue().start() >= sentence
                    && draft.content().stream().noneMatch(c -> c.contains(limit + 1))) {
                return Optional.of(draft.speaker());
            }
        }
        return reading.nounPhrases().firstFrom(sentence, limit).map(np -> withApposition(reading, np, limit));
    }

    /** "Ruritania's envoy, Ana Orel, spoke of it": the subject as its own verb has it. */
    private static Words withApposition(Reading reading, Words phrase, int limit) {
        if (!reading.passage().is(phrase.end(), ",")) {
            return phrase;
        }
        for (int i = phrase.end(); i < limit; i++) {
            if (reading.verbs().isFinite(i)) {
                int start = i;
                while (reading.verbs().isAdverb(start - 1)) {
                    start--;
                }
                return reading.subjects()
                        .before(start)
                        .filter(subject -> subject.start() == phrase.start())
                        .orElse(phrase);
            }
        }
        return phrase;
    }

    /** The subject of the clause that a coordinated verb goes on: "when asked, he laughed and said". */
    private static Optional<Words> nearSubject(Reading reading, int sentence, int limit) {
        Passage passage = reading.passage();
        if (!WordClass.COORDINATOR.has(passage.lower(limit))) {
            return Optional.empty();
        }
        for (int i = limit - 1; i > sentence && !passage.isQuoted(i); i--) {
            if (passage.isBreak(i) || WordClass.SUBORDINATOR.has(passage.lower(i))) {
                String next = passage.lower(i + 1);
                boolean pronoun = WordClass.PERSON.has(next) || WordClass.PLURAL.has(next) || next.equals("it");
                return pronoun && !passage.is(i, "that") ? Optional.of(new Words(i + 1, i + 2)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Draft> attributed(
            Reading reading, VerbGroup group, Words subject, boolean finite, List<Draft> drafts) {
        Cue cue = group.match().cue();
        if (isOwnAttitude(reading, group, subject, drafts)) {
            return Optional.empty();
        }
        boolean nounFirst =
                WordClass.NOUN_FIRST.has(reading.passage().lower(group.match().start()));
        Optional<Complements.Found> right =
                reading.complements().behind(cue, group.match().end()).filter(found -> found.explicit() || !nounFirst);
        LeftContent leftContent = new LeftContent(reading);
        boolean adjacent = finite && subject.end() <= group.start() && subject.end() >= group.start() - 2;
        Optional<Words> left = adjacent && takesLeft(cue)
                ? leftContent.before(
                        clauseStart(reading, subject),
                        taken(drafts, subject.start()),
                        leftContent.isInterrupted(group.match().end()))
                : Optional.empty();
        boolean quotedLeft = left.filter(leftContent::isMostlyQuoted).isPresent()
                && cue.takes(Complement.QUOTE)
                && !right.filter(r -> reading.passage().is(r.words().start(), "that"))
                        .isPresent();
        if (left.isPresent() && (quotedLeft || right.isEmpty())) {
            int end = addresseeEnd(reading, cue, group.match().end());
            return Optional.of(Draft.of(subject, group.words(), leftContent.withContinuation(left.get(), end)));
        }
        return right.map(found -> Draft.of(subject, group.words(), withLeft(reading, left, found.words()))
                .withAddressee(found.addressee()));
    }

    /** "It was hard, he said, “with war so near”": a clause before the attribution, and a quotation that ends it. */
    private static List<Words> withLeft(Reading reading, Optional<Words> left, Words right) {
        Passage passage = reading.passage();
        boolean endsClause =
                left.filter(words -> !passage.isQuoted(words.end() - 1)).isPresent()
                        && passage.isQuoted(right.start())
                        && passage.is(right.start() - 1, ",");
        return endsClause ? List.of(left.orElseThrow(), right) : List.of(right);
    }

    /** Where the subject's clause begins; of "…, a claim Orel rejects" at "a", since it takes up what stands before. */
    private static int clauseStart(Reading reading, Words subject) {
        int noun = subject.start() - 1;
        boolean takesUp = noun > 1
                && !reading.passage().isQuoted(noun)
                && WordClass.DETERMINER.has(reading.passage().lower(noun - 1))
                && reading.lexicon().nounAt(reading.passage().lower(), noun).isPresent();
        return takesUp ? noun - 1 : subject.start();
    }

    private static int addresseeEnd(Reading reading, Cue cue, int end) {
        return cue.takes(Complement.ADDRESSEE)
                ? reading.complements().addressee(end).map(Words::end).orElse(end)
                : end;
    }

    private static boolean takesLeft(Cue cue) {
        return cue.takes(Complement.QUOTE) || (cue.takes(Complement.THAT) && cue.strength() == Cue.Strength.STRONG);
    }

    /** Where content before a word may begin at the earliest: behind an earlier attribution that has ended. */
    private static int taken(List<Draft> drafts, int before) {
        int end = 0;
        for (Draft draft : drafts) {
            int behind = Math.max(draft.cue().end(), draft.speaker().end());
            for (Words part : draft.content()) {
                behind = part.end() <= before - 1 && part.start() > draft.cue().start() ? part.end() : behind;
            }
            boolean opens = draft.content().stream()
                    .allMatch(part -> part.end() < draft.cue().end());
            end = opens && behind < before ? Math.max(end, behind) : end;
        }
        return end;
    }

    private static Optional<Draft> inverted(Reading reading, VerbGroup group, List<Draft> drafts) {
        Passage passage = reading.passage();
        CueMatch match = group.match();
        int start = group.start();
        boolean addressed =
                match.cue().takes(Complement.ADDRESSEE) && !match.cue().takes(Complement.OBJECT);
        boolean plain = match.form().isFinite() && match.cue().takes(Complement.QUOTE) && start > 0 && !addressed;
        if (!plain
                || NEVER_INVERTED.contains(match.cue().kind())
                || !reading.speakers().mayStartAt(match.end())) {
            return Optional.empty();
        }
        boolean behindQuotation = passage.closesQuotation(start - 1);
        if (!behindQuotation && !passage.is(start - 1, ",")) {
            return Optional.empty();
        }
        Optional<Words> speaker = reading.speakers().at(match.end(), false);
        LeftContent leftContent = new LeftContent(reading);
        Optional<Words> left = leftContent.before(start, taken(drafts, start), false);
        if (speaker.isEmpty() || left.isEmpty()) {
            return Optional.empty();
        }
        int next = speaker.get().end();
        boolean ends = next >= passage.size()
                || passage.isBreak(next)
                || passage.opensSentence(next)
                || !reading.verbs().isFinite(next);
        boolean opensClause = !behindQuotation && next < passage.size() && !passage.isBreak(next);
        if (!ends || opensClause) {
            return Optional.empty();
        }
        return Optional.of(Draft.of(speaker.get(), group.words(), leftContent.withContinuation(left.get(), next)));
    }

    private static Optional<Draft> passive(Reading reading, VerbGroup group) {
        Passage passage = reading.passage();
        int by = group.match().end();
        if (!passage.is(by, "by") || passage.is(group.start() - 1, "as") || by + 1 >= passage.size()) {
            return Optional.empty();
        }
        Optional<Words> speaker = reading.nounPhrases().after(by + 1, false);
        if (speaker.isEmpty() || passage.lower(by + 1).endsWith("ing")) {
            return Optional.empty();
        }
        Cue cue = group.match().cue();
        Words cueWords = new Words(group.start(), by);
        return reading.complements()
                .behind(cue, speaker.get().end())
                .filter(Complements.Found::explicit)
                .map(Complements.Found::words)
                .or(() -> group.match().form() == Form.GERUND
                        ? Optional.empty()
                        : reading.subjects().before(group.start()))
                .map(content -> Draft.of(speaker.get(), cueWords, List.of(content)));
    }
}
