package org.detente.coding.time.grammar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.coding.time.calendar.Dates;
import org.detente.coding.time.calendar.Holidays;
import org.detente.coding.time.calendar.Years;
import org.detente.coding.time.meaning.Elliptic;
import org.detente.coding.time.meaning.Fixed;
import org.detente.coding.time.meaning.Meaning;
import org.detente.coding.time.value.CalendarTime;
import org.detente.coding.time.value.Grain;
import org.detente.coding.time.value.Reference;
import org.detente.coding.time.word.Category;
import org.detente.coding.time.word.Phrases;
import org.detente.coding.time.word.Read;
import org.detente.coding.time.word.Word;
import org.detente.coding.time.word.Words;
import org.detente.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the expressions of time in a sentence, the longest at each place.
 *
 * <p>Reads each word a bounded number of times. Stateless and safe for many threads.
 */
public final class Grammar {
    private static final int LONGEST_MONTH = 31;

    private final Words words;
    private final List<Expression> found = new ArrayList<>();
    /** Whether a quarter or a century was found, whose name another may leave out. */
    private boolean countsParts;

    private Grammar(Words words) {
        this.words = words;
    }

    /** The expressions of a sentence in the order of its text, none overlapping. */
    public static List<Expression> expressions(List<Token> tokens) {
        Grammar grammar = new Grammar(Words.of(tokens));
        int i = 0;
        while (i < grammar.words.size()) {
            i = grammar.readFrom(i);
        }
        return List.copyOf(grammar.found);
    }

    /** Keeps what begins at a word; returns the word at which reading goes on. */
    private int readFrom(int i) {
        if (!begins(i)) {
            return i + 1;
        }
        Optional<Phrases.Phrase> phrase = Phrases.at(words, i);
        int behind = i + phrase.map(p -> p.words().size()).orElse(0);
        Read<Meaning> vague = phrase.flatMap(Grammar::vague)
                .map(meaning -> new Read<>(meaning, behind))
                .orElse(null);
        Read<Meaning> single = Read.longest(expression(i), vague, elliptic(i));
        int name = phrase.filter(p -> p.kind() == Phrases.Kind.NAME).isPresent() ? behind : i;
        Read<List<Expression>> range = Ranges.read(words, i);
        int next = single == null ? i + 1 : single.next();
        if (name >= next) {
            return name;
        }
        if (range != null && range.next() >= next) {
            found.addAll(range.meaning());
            return range.next();
        }
        if (single == null || isName(single.next())) {
            return next;
        }
        countsParts |= single.meaning()
                .grain()
                .filter(grain -> grain == Grain.QUARTER || grain == Grain.CENTURY)
                .isPresent();
        found.add(new Expression(
                words.span(i, withPossessive(next)), single.meaning(), isOfNext(single.meaning(), next)));
        return withPossessive(next);
    }

    /** Whether it is worth asking the rules: an article begins an expression only where a word of time follows soon. */
    private boolean begins(int i) {
        Word word = words.at(i);
        if (Phrases.begin(word.lower())) {
            return true;
        }
        boolean article = word.isOnlyOpener();
        return article ? tells(i + 1) || tells(i + 2) || tells(i + 3) : word.mayOpen();
    }

    private boolean tells(int i) {
        Word word = words.at(i);
        return (word.mayOpen() && !word.isOnlyOpener())
                || word.is(Category.STRETCH)
                || word.is(Category.DECADE_NAME)
                || word.is(Category.MULTIPLIER);
    }

    private @Nullable Read<Meaning> expression(int i) {
        Read<Meaning> date = point(i);
        return Read.longest(date, graded(i), Sets.read(words, i), Spans.read(words, i));
    }

    private @Nullable Read<Meaning> point(int i) {
        return Read.longest(
                Dates.read(words, i),
                Relatives.read(words, i),
                TimesOfDay.read(words, i),
                Parts.read(words, i),
                Holidays.read(words, i));
    }

    /** "early 2022", "the late 1970s", "late on Tuesday", "mid-June", "the end of the month". */
    private @Nullable Read<Meaning> graded(int i) {
        int at = words.is(i, "the") ? i + 1 : i;
        if (words.is(at, Category.STRETCH) && words.is(at + 1, "of")) {
            return point(at + 2);
        }
        if (!words.is(at, Category.GRADE)) {
            boolean about = words.is(i, Category.APPROXIMATE) && words.is(i, "around");
            return about && Years.isYear(words, i + 1) ? point(i + 1) : null;
        }
        int behind = words.behindHyphen(at + 1);
        int date = words.isAny(behind, "in", "on") ? behind + 1 : behind;
        boolean past = date > behind && words.isAny(at, "earlier", "later");
        return past ? null : point(date);
    }

    private static Optional<Meaning> vague(Phrases.Phrase phrase) {
        return switch (phrase.kind()) {
            case PAST -> Optional.of(new Fixed(Reference.PAST_REF));
            case PRESENT -> Optional.of(new Fixed(Reference.PRESENT_REF));
            case FUTURE -> Optional.of(new Fixed(Reference.FUTURE_REF));
            case DATE -> Optional.of(new Fixed(new CalendarTime(Grain.DAY.around(LocalDate.parse(phrase.value())))));
            case DAY, NAME -> Optional.empty();
        };
    }

    /** "the 14th", and behind a quarter or a century "the fourth", "the nineteenth". */
    private @Nullable Read<Meaning> elliptic(int i) {
        Word word = words.at(i + 1);
        boolean form =
                words.is(i, "the") && word.isOrdinal() && words.endsPhrase(i + 2) && !words.isAny(i + 2, "-", "of");
        if (!form || word.ordinal() < 1 || word.ordinal() > LONGEST_MONTH) {
            return null;
        }
        boolean digits = word.startsWithDigit();
        boolean day = digits
                && words.isAny(
                        i - 1, "on", "by", "until", "from", "to", "since", "before", "after", "and", "till", "for",
                        "through");
        return day || countsParts ? new Read<>(new Elliptic(word.ordinal()), i + 2) : null;
    }

    /** Whether what was read belongs to a name: "September 11 Square". */
    private boolean isName(int next) {
        boolean head = words.is(next, Category.NAME_HEAD);
        return head && (words.at(next).isCapitalized() || words.is(next, "movement"));
    }

    private int withPossessive(int next) {
        boolean plural = words.is(next, "'") && words.is(next - 1, Category.UNITS);
        return words.is(next, "'s") || plural ? next + 1 : next;
    }

    /** "June 14" of "that year". */
    private boolean isOfNext(Meaning meaning, int next) {
        if (!words.is(next, "of")) {
            return false;
        }
        boolean part = meaning.grain().filter(g -> g.compareTo(Grain.YEAR) > 0).isPresent();
        Read<Meaning> whole = part ? Relatives.read(words, next + 1) : null;
        return whole != null && whole.meaning().grain().equals(Optional.of(Grain.YEAR));
    }
}
