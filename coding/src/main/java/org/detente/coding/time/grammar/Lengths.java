package org.detente.coding.time.grammar;

import java.util.Locale;
import java.util.OptionalInt;
import org.detente.coding.time.value.Length;
import org.detente.coding.time.value.Unit;
import org.detente.coding.time.word.Category;
import org.detente.coding.time.word.Read;
import org.detente.coding.time.word.Sense;
import org.detente.coding.time.word.Words;
import org.jspecify.annotations.Nullable;

/** Lengths of time: "five years", "a year and a half", "about eighteen months", "73-day", "62-year-old", "decades". */
final class Lengths {
    private Lengths() {}

    static @Nullable Read<Length> read(Words words, int i) {
        int at = behindGrade(words, i);
        Read<Length> half = half(words, at);
        if (half != null) {
            return half;
        }
        Amount amount = Amount.read(words, at);
        return amount == null ? unnumbered(words, at) : counted(words, amount);
    }

    /** Behind "about", "more than", "at least", "up to", "no less than". */
    private static int behindGrade(Words words, int i) {
        int at = words.is(i, "no") && words.is(i + 2, "than") ? i + 1 : i;
        boolean compared = words.isAny(at, "more", "less", "fewer", "longer") && words.is(at + 1, "than");
        boolean bounded = (words.is(at, "at") && words.isAny(at + 1, "least", "most"))
                || (words.is(at, "up") && words.is(at + 1, "to"));
        if (compared || bounded) {
            return at + 2;
        }
        return words.is(at, Category.APPROXIMATE) ? at + 1 : at;
    }

    /** "half a year", "half an hour", "half-century", "a quarter of a century", "quarter-century". */
    private static @Nullable Read<Length> half(Words words, int i) {
        if (words.is(i, "half")) {
            int at = words.isAny(i + 1, "a", "an", "-") ? i + 2 : i + 1;
            boolean unit = words.is(at, Category.UNIT) && unit(words, at) != Unit.QUARTER;
            return unit && at > i + 1 ? new Read<>(new Length(OptionalInt.of(0), true, unit(words, at)), at + 1) : null;
        }
        int quarter = words.is(i, "a") ? i + 1 : i;
        boolean of = words.is(quarter, "quarter") && words.is(quarter + 1, "of") && words.is(quarter + 2, "a");
        int century = of ? quarter + 3 : words.is(quarter, "quarter") ? words.behindHyphen(quarter + 1) : quarter;
        return century > quarter && words.is(century, "century")
                ? new Read<>(Length.of(25, Unit.YEAR), century + 1)
                : null;
    }

    private static @Nullable Read<Length> counted(Words words, Amount amount) {
        int at = words.behindHyphen(amount.next());
        boolean hyphen = at > amount.next();
        boolean plural = words.is(at, Category.UNITS);
        if (!plural && !words.is(at, Category.UNIT)) {
            return null;
        }
        Unit unit = unit(words, at);
        boolean fraction = unit == Unit.QUARTER || (unit == Unit.SECOND && !plural && !hyphen);
        boolean ofName = amount.isArticle() && (words.is(at + 1, "-") || !words.endsPhrase(at + 1));
        if (fraction || ofName || unit == Unit.WEEKEND) {
            return null;
        }
        boolean half = words.is(at + 1, "and") && words.is(at + 2, "a") && words.is(at + 3, "half");
        int next = half ? at + 4 : behindOld(words, at + 1);
        boolean fortnights =
                words.isAny(at, "fortnight", "fortnights") && amount.count().isPresent();
        OptionalInt count = fortnights ? OptionalInt.of(2 * amount.count().getAsInt()) : amount.count();
        return new Read<>(new Length(count, amount.half() || half, unit), next);
    }

    /** "months", "decades-long", "week-long". */
    private static @Nullable Read<Length> unnumbered(Words words, int i) {
        boolean plural = words.is(i, Category.UNITS);
        if (!plural && !words.is(i, Category.UNIT)) {
            return null;
        }
        Unit unit = unit(words, i);
        int longBehind = words.is(i + 1, "-") && words.isAny(i + 2, "long", "old") ? i + 3 : i + 1;
        boolean known = words.isAny(i - 1, "the", "these", "those", "early", "working", "business", "-");
        boolean alone = plural && !known && unit != Unit.SECOND && !(unit == Unit.MINUTE && words.is(i + 1, "of"));
        if (unit == Unit.QUARTER || unit == Unit.WEEKEND || !(alone || longBehind > i + 1)) {
            return null;
        }
        return new Read<>(new Length(plural ? OptionalInt.empty() : OptionalInt.of(1), false, unit), longBehind);
    }

    /** Behind "-old", "-long", "old". */
    private static int behindOld(Words words, int i) {
        int at = words.behindHyphen(i);
        boolean hyphened = at > i && words.isAny(at, "old", "long");
        return hyphened || words.is(i, "old") ? at + 1 : i;
    }

    /** The unit that a word names. */
    static Unit unit(Words words, int i) {
        Sense sense = words.at(i).sense();
        String name = sense.is(Category.UNIT) ? sense.value(Category.UNIT) : sense.value(Category.UNITS);
        return Unit.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
