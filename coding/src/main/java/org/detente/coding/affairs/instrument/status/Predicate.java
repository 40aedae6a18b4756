package org.detente.coding.affairs.instrument.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.actor.Words;
import org.detente.coding.affairs.instrument.phrase.InstrumentPhrase;
import org.detente.coding.affairs.instrument.status.Telling.Force;
import org.detente.coding.statement.cue.WordClass;
import org.detente.model.InstrumentKind;
import org.jspecify.annotations.Nullable;

/** Reads the predicate of which an instrument is the subject: "the treaty, signed in 1991, has been suspended". */
final class Predicate {
    private static final Set<String> LIKE_BE =
            Words.set("remain remains remained stay stays stayed become becomes became lie lies lay");
    private static final Set<String> BREAKS = Set.of(";", ":", "but", "while", "because", "although", "whereas", "if");
    private static final Set<String> PARTICIPLES =
            Set.of("struck", "brought", "torn", "drawn", "set", "kept", "led", "run", "won", "cut", "made");

    private static final Set<String> RELATIVES = Set.of("which", "that", "who", "whose", "where", "under");
    private static final Set<String> DASHES = Set.of("-", "—", "–", "--");
    private static final int LONGEST_GROUP = 14;
    private static final int FARTHEST_JOINED = 12;
    private static final Set<String> STOPS = Set.of(";", ":", "that", "which", "who", "because", "while", "when");
    private static final Set<String> JOINTS = Set.of("and", "but", "or");

    private final Words words;
    private final InstrumentKind kind;
    private @Nullable Telling aside;
    private int mainVerb = -1;

    /** The predicate of a pronoun that ends at a word. */
    static List<Telling> ofPronoun(Words words, int end, InstrumentKind kind) {
        return new Predicate(words, kind).all(end, end);
    }

    private Predicate(Words words, InstrumentKind kind) {
        this.words = words;
        this.kind = kind;
    }

    static List<Telling> read(Words words, InstrumentPhrase phrase) {
        return new Predicate(words, phrase.kind()).all(phrase.headEnd(), phrase.end());
    }

    private List<Telling> all(int headEnd, int end) {
        List<Telling> tellings = new ArrayList<>();
        main(headEnd, end).ifPresent(tellings::add);
        if (mainVerb >= 0) {
            joined(mainVerb + 1).ifPresent(tellings::add);
        }
        if (tellings.isEmpty() && aside != null) {
            tellings.add(aside);
        }
        return tellings;
    }

    /** The second of two verbs: "would lapse and would not be renewed". */
    private Optional<Telling> joined(int from) {
        for (int i = from; i < Math.min(words.size(), from + FARTHEST_JOINED); i++) {
            if (STOPS.contains(words.key(i))) {
                break;
            }
            if (JOINTS.contains(words.key(i)) && startsGroup(i + 1)) {
                return group(i + 1, Force.TOLD);
            }
        }
        return Optional.empty();
    }

    /** The predicate behind a subject that ends at a word. */
    private Optional<Telling> main(int headEnd, int end) {
        int at = headEnd;
        boolean relative = false;
        while (at < words.size()) {
            String word = words.key(at);
            if (BREAKS.contains(word) || isDash(at)) {
                break;
            }
            if (word.equals(",")) {
                int close = close(at + 1);
                if (close < 0
                        || WordClass.COORDINATOR.has(words.key(at + 1))
                        || WordClass.SUBORDINATOR.has(words.key(at + 1))) {
                    readAside(at + 1, words.size());
                    break;
                }
                readAside(at + 1, close);
                at = close + 1;
                relative = false;
                continue;
            }
            if (word.equals("and") && at >= end) {
                if (!WordClass.DETERMINER.has(words.key(at + 1))
                        && !words.key(at + 1).equals("another")) {
                    break;
                }
                at++;
                continue;
            }
            if (at >= end && !relative && opensClause(at)) {
                if (at > end) {
                    break;
                }
                // "the accord the two signed": a clause tells which one
                relative = true;
                at++;
                continue;
            }
            if (at >= end && RELATIVES.contains(word)) {
                relative = true;
                at++;
                continue;
            }
            if (startsGroup(at)) {
                boolean reduced = !relative && isReduced(at);
                Optional<Telling> found = group(at, relative || reduced ? Force.ASIDE : Force.TOLD);
                if (reduced || relative) {
                    found.ifPresent(this::note);
                    at = groupEnd(at);
                    relative = false;
                    continue;
                }
                mainVerb = at;
                return found;
            }
            at++;
        }
        return Optional.empty();
    }

    /** Whether a subject of its own begins here, or a word that joins a clause. */
    private boolean opensClause(int at) {
        String word = words.key(at);
        boolean joins = WordClass.SUBORDINATOR.has(word) || word.equals("unless") || word.equals("until");
        boolean subject = (WordClass.DETERMINER.has(word) || WordClass.PRONOUN.has(word))
                && !WordClass.PREPOSITION.has(words.key(at - 1))
                && !WordClass.COORDINATOR.has(words.key(at - 1))
                && !RELATIVES.contains(word);
        return (joins && !RELATIVES.contains(word)) || subject;
    }

    private void note(Telling telling) {
        if (aside == null) {
            aside = telling;
        }
    }

    /** The first telling of an insertion: ", signed in 1991,". */
    private void readAside(int from, int to) {
        int at = RELATIVES.contains(words.key(from)) ? from + 1 : from;
        for (int i = at; i < Math.min(to, at + 3); i++) {
            if (startsGroup(i)) {
                group(i, Force.ASIDE).ifPresent(this::note);
                return;
            }
        }
    }

    private boolean isDash(int at) {
        return DASHES.contains(words.key(at))
                && at > 0
                && words.span(at - 1).end() < words.span(at).start();
    }

    /** The comma that closes an insertion; -1 where none does. */
    private int close(int from) {
        for (int i = from; i < words.size(); i++) {
            if (words.key(i).equals(";")) {
                return -1;
            }
            if (words.key(i).equals(",")) {
                boolean goesOn = startsGroup(i + 1)
                        || words.key(i + 1).equals("and")
                        || words.key(i + 1).equals("not");
                if (goesOn || !isListed(i)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private boolean isListed(int comma) {
        return !startsGroup(comma + 1) && words.key(comma + 2).equals("and");
    }

    private boolean startsGroup(int at) {
        if (!words.isLowerWord(at)) {
            return false;
        }
        String word = words.key(at);
        boolean nominal = at > 0
                && (WordClass.DETERMINER.has(words.key(at - 1))
                        || WordClass.PREPOSITION.has(words.key(at - 1))
                        || words.key(at - 1).equals(Words.POSSESSIVE));
        boolean auxiliary = Modality.isAuxiliary(word) && !word.equals("to");
        return auxiliary
                || (!nominal
                        && (WordClass.VERB.has(word)
                                || WordClass.NEGATION.has(word)
                                || StatusLexicon.standard().isVerbForm(word)
                                || (word.endsWith("ed") && word.length() > 4)));
    }

    /** Whether a participle stands for a clause: another finite verb follows before the clause ends. */
    private boolean isReduced(int at) {
        String word = words.key(at);
        boolean participle = word.endsWith("ed") || word.endsWith("en") || PARTICIPLES.contains(word);
        if (!participle || Modality.isAuxiliary(word)) {
            return false;
        }
        for (int i = at + 1; i < words.size() && !PhraseMatch.endsClause(words, i); i++) {
            if (isFinite(i) && !words.key(i - 1).equals("to")) {
                return true;
            }
        }
        return false;
    }

    private boolean isFinite(int i) {
        String word = words.key(i);
        String before = words.key(i - 1);
        boolean auxiliary = Modality.isAuxiliary(word) && !word.equals("to");
        boolean verb = auxiliary
                || WordClass.VERB.has(word)
                || StatusLexicon.standard().isVerbForm(word);
        return verb && words.isLowerWord(i) && !WordClass.PREPOSITION.has(before) && !WordClass.DETERMINER.has(before);
    }

    private int groupEnd(int at) {
        int i = at + 1;
        while (i < words.size() && (Modality.isAuxiliary(words.key(i)) || Modality.isAdverb(words.key(i)))) {
            i++;
        }
        return i;
    }

    /** Reads a verb group from its first word on. */
    private Optional<Telling> group(int from, Force force) {
        List<Effect> effects = new ArrayList<>();
        boolean be = false;
        int at = from;
        while (at < words.size() && at - from < LONGEST_GROUP) {
            String word = words.key(at);
            Optional<StatusPhrase> phrase = phraseAt(at, be);
            if (phrase.isPresent()) {
                int end = Math.min(words.size(), at + 1);
                return told(phrase.get(), effects, from, words.span(from, end), force);
            }
            Optional<Modality.Match> match = Modality.standard().startingAt(words, at);
            if (match.isPresent()) {
                effects.add(match.get().effect());
                be = match.get().effect() == Effect.NEGATE
                        ? be
                        : WordClass.BE.has(words.key(match.get().end() - 1));
                at = match.get().end();
            } else if (WordClass.BE.has(word) || LIKE_BE.contains(word)) {
                be = true;
                at++;
            } else if (Modality.isAuxiliary(word) || Modality.isAdverb(word) || word.equals("both")) {
                at++;
            } else if (word.equals("come") || word.equals("came") || word.equals("comes")) {
                at++;
            } else {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Telling> told(
            StatusPhrase phrase, List<Effect> effects, int first, org.detente.model.Span span, Force force) {
        // "had come near to collapse" tells of a danger that is over
        if (effects.contains(Effect.NEARLY) && words.key(first).equals("had")) {
            return Optional.empty();
        }
        return Outcome.of(phrase.status(), phrase.sense(), Conditions.added(words, first, effects), kind)
                .map(status -> new Telling(status, phrase.sense(), span, force));
    }

    /**
     * The weightiest phrase whose verb stands at a word.
     *
     * @param be whether a form of "be" stands before it, adverbs between them left out
     */
    private Optional<StatusPhrase> phraseAt(int at, boolean be) {
        StatusPhrase best = null;
        for (StatusPhrase candidate : StatusLexicon.standard().behind(words.key(at))) {
            boolean withBe = candidate.after().get(0).contains("been");
            boolean gerund = words.key(at).endsWith("ing");
            boolean voice = withBe ? be : !be || gerund;
            List<Set<String>> rest =
                    withBe ? candidate.after().subList(1, candidate.after().size()) : candidate.after();
            boolean stands = voice && candidate.fits(kind) && PhraseMatch.stands(words, at, rest);
            // a participle behind "be" is the passive of its verb, not the verb itself
            if (stands && (best == null || candidate.weight() > best.weight())) {
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }
}
