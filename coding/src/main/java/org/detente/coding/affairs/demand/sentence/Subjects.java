package org.detente.coding.affairs.demand.sentence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.actor.Words;
import org.detente.coding.affairs.demand.word.WordKind;
import org.detente.coding.affairs.text.Line;
import org.detente.coding.affairs.text.PhraseList;
import org.detente.model.Mention;

/** Finds who is the subject of a verb. */
public final class Subjects {
    private static final Set<String> BREAKS = Words.set("""
            ; : that because after before while whereas although though when if but which who whose where whether unless once
            """);
    private static final Set<String> INSERTION = Words.set("who which whose where in on at for with by after to");
    private static final Set<String> GROUP = Words.set("""
            has have had 's 'd be been being is are was were am will would did does do 'll to also again once more still now since
            then later first already therefore thus repeatedly all both meanwhile jointly even only long just further twice
            instead today yesterday ever not n't never often simply together next previously in turn for its part their his her
            keep keeps kept going
            """);
    private static final Set<String> BE = Words.set("is are was were been being be");
    private static final Set<String> QUESTIONS = Words.set("whom who how what whether where when");
    private static final Set<String> PERSONS = Words.set("it they he she both we");
    private static final Set<String> GATHERINGS =
            Words.set("summit bloc union community alliance council leaders body organisation");
    private static final int NEAR = 2;
    private static final int FAR = 20;
    private static final int PHRASE = 7;

    private final List<Line> lines;
    private final PhraseList<WordKind> words;
    private final Speakers speakers;

    Subjects(List<Line> lines, PhraseList<WordKind> words, Speakers speakers) {
        this.lines = lines;
        this.words = words;
        this.speakers = speakers;
    }

    /** Where the verb group of a verb begins: its auxiliaries, adverbs and dates. */
    public int groupStart(Line line, int verb) {
        int i = verb;
        while (i > line.from()) {
            String word = line.at(i - 1);
            boolean time = line.timeAt(i - 1).isPresent();
            boolean ofTime = i < verb
                    && line.timeAt(i).isPresent()
                    && Set.of("on", "in", "since", "at", "for", "last", "of", "the", "until")
                            .contains(word);
            boolean adverb = word.length() > 4 && word.endsWith("ly") && !line.isName(i - 1);
            if (!time && !ofTime && !adverb && !GROUP.contains(word)) {
                break;
            }
            i--;
        }
        return i;
    }

    /** Whether the verb hangs on one before: "and urged", "to ask", "urging". */
    private static boolean hangs(Line line, int group, int verb) {
        String before = line.at(group - 1);
        boolean joined = before.equals("and") || before.equals("or") || before.equals("then");
        boolean gerund = line.at(verb).endsWith("ing")
                && line.words().subList(group, verb).stream()
                        .noneMatch(Set.of("been", "is", "are", "was", "were")::contains);
        boolean infinitive = line.words().subList(group, verb).contains("to");
        return joined || gerund || infinitive;
    }

    /** Who is the subject of a verb; nobody where the text does not tell, or tells of people who speak for no state. */
    public Set<String> subject(Line line, int verb) {
        int group = groupStart(line, verb);
        int from = breakBefore(line, group);
        boolean own = !hangs(line, group, verb)
                && words.has(WordKind.PRIVATE, line.words(), Math.max(from, group - PHRASE), group);
        boolean shared = hangs(line, group, verb)
                && words.has(WordKind.PRIVATE, line.words(), line.from(), Math.min(group, line.from() + PHRASE));
        return own || shared ? Set.of() : anySubject(line, verb);
    }

    private Set<String> anySubject(Line line, int verb) {
        int group = groupStart(line, verb);
        if (Set.of("we", "i").contains(line.at(group - 1))) {
            return speakers.speaker(line, verb);
        }
        if (line.words().subList(group, verb).contains("to") && QUESTIONS.contains(line.at(group - 1))) {
            return Set.of();
        }
        if (hangs(line, group, verb)) {
            return mainSubject(line, group);
        }
        int end = group;
        if (line.at(group - 1).equals(",")) {
            int comma = group - 2;
            while (comma > line.from() && !line.at(comma).equals(",")) {
                comma--;
            }
            if (line.at(comma).equals(",")
                    && (INSERTION.contains(line.at(comma + 1))
                            || found(line, comma, group).isEmpty())) {
                end = comma;
            }
        }
        if (Set.of("which", "who").contains(line.at(end - 1))) {
            end--;
            end -= line.at(end - 1).equals(",") ? 1 : 0;
        }
        return found(line, breakBefore(line, end), end);
    }

    private static int breakBefore(Line line, int word) {
        int i = word;
        while (i > line.from()) {
            String before = line.at(i - 1);
            boolean joined = before.equals("and") && line.at(i - 2).equals(",");
            if (BREAKS.contains(before) || joined || line.isQuote(i - 1)) {
                return i;
            }
            i--;
        }
        return line.from();
    }

    /** The subject of the first clause, for a verb that shares it. */
    private Set<String> mainSubject(Line line, int before) {
        int from = breakBefore(line, before);
        if (from > line.from() && Set.of("and", "but").contains(line.at(from - 1))) {
            from = breakBefore(line, Math.max(line.from(), from - 2));
        }
        for (int i = from; i < before; i++) {
            Optional<Mention> mention = line.mentionAt(i).filter(m -> Mentioned.isParty(Mentioned.code(m)));
            if (mention.isPresent() && !Mentioned.isComplement(line, mention.get())) {
                return joined(line, mention.get(), before);
            }
            Optional<String> known = speakers.named(line, i);
            if (mention.isEmpty() && known.isPresent()) {
                return Set.of(known.get());
            }
        }
        return previous(line, from, before);
    }

    private Set<String> joined(Line line, Mention first, int before) {
        Set<String> codes = new LinkedHashSet<>(Set.of(Mentioned.code(first)));
        int i = line.end(first.span());
        while (i + 1 < before && (line.at(i).equals("and") || line.at(i).equals(","))) {
            int next = line.at(i + 1).equals("the") || line.at(i + 1).equals("and") ? i + 2 : i + 1;
            Optional<Mention> other = line.mentionAt(next).filter(Mentioned::counts);
            if (other.isEmpty() || next >= before) {
                break;
            }
            codes.add(Mentioned.code(other.get()));
            i = line.end(other.get().span());
        }
        return codes;
    }

    /** The subject that stands in some words before its verb: the last that completes no other noun, and what is joined to it. */
    private Set<String> found(Line line, int from, int to) {
        Optional<Mention> head = Optional.empty();
        Optional<Mention> complement = Optional.empty();
        for (Mention mention : line.mentions()) {
            boolean inside = line.start(mention.span()) >= from && line.end(mention.span()) <= to;
            if (inside && Mentioned.isParty(Mentioned.code(mention))) {
                if (Mentioned.isComplement(line, mention)) {
                    complement = Optional.of(mention);
                } else {
                    head = Optional.of(mention);
                }
            }
        }
        if (head.filter(m -> m.basis() == Mention.Basis.CONTEXT).isPresent()) {
            Optional<String> known = speakers.surname(line, from, to);
            if (known.isPresent()) {
                return Set.of(known.get());
            }
        }
        if (head.isPresent()) {
            Set<String> codes = new LinkedHashSet<>();
            Mention last = head.get();
            codes.add(Mentioned.code(last));
            for (int i = line.mentions().indexOf(last) - 1; i >= 0; i--) {
                Mention other = line.mentions().get(i);
                List<String> between = line.words()
                        .subList(line.end(other.span()), Math.max(line.end(other.span()), line.start(last.span())));
                boolean together = !between.isEmpty()
                        && between.stream().allMatch(Set.of("and", ",", "the")::contains)
                        && (between.contains("and") || codes.size() > 1);
                if (!together || line.start(other.span()) < from) {
                    break;
                }
                if (Mentioned.counts(other)) {
                    codes.add(Mentioned.code(other));
                }
                last = other;
            }
            return codes;
        }
        Optional<String> known = speakers.surname(line, from, to);
        if (known.isPresent()) {
            return Set.of(known.get());
        }
        if (complement.isPresent() && line.words().subList(from, to).size() <= 8) {
            return Set.of(Mentioned.code(complement.get()));
        }
        return previous(line, from, to);
    }

    /** Who spoke or acted before, where a pronoun that nobody has told is the subject. */
    private Set<String> previous(Line line, int from, int to) {
        List<String> phrase = to > from ? line.words().subList(from, to) : List.of();
        if (phrase.stream().anyMatch(GATHERINGS::contains)) {
            return body(line, from);
        }
        if (phrase.stream().noneMatch(PERSONS::contains)) {
            return Set.of();
        }
        for (int number = line.number() - 1; number >= Math.max(0, line.number() - NEAR); number--) {
            Line before = lines.get(number);
            for (Mention mention : before.mentions()) {
                if (Mentioned.counts(mention) && !Mentioned.isPlace(before, mention)) {
                    return Set.of(Mentioned.code(mention));
                }
            }
        }
        return Set.of();
    }

    /** The body that was named last before a word. */
    private Set<String> body(Line line, int word) {
        for (int number = line.number(); number >= Math.max(0, line.number() - FAR); number--) {
            Line before = lines.get(number);
            for (int i = before.mentions().size() - 1; i >= 0; i--) {
                Mention mention = before.mentions().get(i);
                boolean earlier = number < line.number() || line.start(mention.span()) < word;
                if (earlier && Mentioned.code(mention).startsWith("IGO:")) {
                    return Set.of(Mentioned.code(mention));
                }
            }
        }
        return Set.of();
    }

    /** Who is the subject of the first clause among some words. */
    public Set<String> opening(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            Optional<Mention> mention = line.mentionAt(i).filter(m -> Mentioned.isParty(Mentioned.code(m)));
            Optional<String> known = speakers.named(line, i);
            if (known.isPresent()) {
                return Set.of(known.get());
            }
            if (mention.isPresent() && !Mentioned.isPlace(line, mention.get())) {
                return speakers.isSure(mention.get()) ? joined(line, mention.get(), line.size()) : Set.of();
            }
        }
        return Set.of();
    }

    /** Whether a pronoun or a noun that stands for a name is the first to tell anybody among some words. */
    public boolean isPronoun(Line line, int from, int to) {
        return line.mentions().stream()
                .filter(m -> line.start(m.span()) >= from
                        && line.start(m.span()) < to
                        && Mentioned.isParty(Mentioned.code(m)))
                .findFirst()
                .filter(m -> m.basis() == Mention.Basis.PRONOUN)
                .isPresent();
    }

    /** Whether the subject of a verb suffers it: "was asked". */
    public boolean isPassive(Line line, int verb) {
        List<String> before = line.words().subList(groupStart(line, verb), verb);
        boolean be = false;
        for (String word : before) {
            // "is going to ask", "were to ask" suffer nothing
            be = !word.equals("to") && (be || BE.contains(word));
        }
        return be && !line.at(verb).endsWith("ing");
    }

    /** Whether who is the subject of a verb is only guessed: from a pronoun, or a title that names no state. */
    public boolean isDoubtful(Line line, int verb) {
        int group = groupStart(line, verb);
        return line.mentions().stream()
                .filter(m -> line.end(m.span()) <= group)
                .reduce((first, second) -> second)
                .filter(m -> m.basis() == Mention.Basis.PRONOUN || !speakers.isSure(m))
                .isPresent();
    }
}
