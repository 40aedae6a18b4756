package org.detente.coding.time.grammar;

import org.detente.coding.time.meaning.Fixed;
import org.detente.coding.time.meaning.Meaning;
import org.detente.coding.time.meaning.NextFew;
import org.detente.coding.time.value.Length;
import org.detente.coding.time.value.Reference;
import org.detente.coding.time.value.Unit;
import org.detente.coding.time.word.Category;
import org.detente.coding.time.word.Read;
import org.detente.coding.time.word.Words;
import org.jspecify.annotations.Nullable;

/** Lengths as expressions: "five years", "the past five years", "the last decade", "over the next three". */
final class Spans {
    private Spans() {}

    static @Nullable Read<Meaning> read(Words words, int i) {
        Read<Length> length = Lengths.read(words, i);
        return Read.longest(
                length == null ? null : new Read<>(new Fixed(length.meaning()), length.next()),
                directed(words, i),
                whole(words, i),
                fewMore(words, i));
    }

    /** "the past five years", "last two weeks", "the next few days". */
    private static @Nullable Read<Meaning> directed(Words words, int i) {
        int at = words.isAny(i, "the", "these", "those") ? i + 1 : i;
        if (!words.is(at, Category.SPAN_WORD) || words.isVerbLast(at)) {
            return null;
        }
        Read<Length> length = Lengths.read(words, at + 1);
        if (length == null || words.isAny(at + 1, "a", "an")) {
            return null;
        }
        boolean vague = length.meaning().count().isEmpty() && !words.is(at, "first");
        boolean ahead = words.isAny(at, "next", "coming", "following");
        return new Read<>(
                new Fixed(vague ? ahead ? Reference.FUTURE_REF : Reference.PAST_REF : length.meaning()), length.next());
    }

    /** "the past year", "the last decade". */
    private static @Nullable Read<Meaning> whole(Words words, int i) {
        boolean form = words.is(i, "the")
                && words.isAny(i + 1, "past", "last")
                && words.is(i + 2, Category.UNIT)
                && words.endsPhrase(i + 3)
                && !words.is(i + 3, "of");
        Unit unit = form ? Lengths.unit(words, i + 2) : Unit.QUARTER;
        return unit != Unit.QUARTER && unit != Unit.SECOND && unit != Unit.MINUTE
                ? new Read<>(new Fixed(Length.of(1, unit)), i + 3)
                : null;
    }

    private static @Nullable Read<Meaning> fewMore(Words words, int i) {
        boolean form = words.isAny(i - 1, "over", "in", "for", "during", "within")
                && words.is(i, "the")
                && words.isAny(i + 1, "past", "next", "coming")
                && words.is(i + 2, Category.NUMBER)
                && words.endsPhrase(i + 3)
                && !words.is(i + 3, "-");
        return form ? new Read<>(new NextFew(words.at(i + 2).value(Category.NUMBER)), i + 3) : null;
    }
}
