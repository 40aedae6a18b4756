package org.detente.coding.time.grammar;

import java.util.OptionalInt;
import org.detente.coding.time.word.Category;
import org.detente.coding.time.word.Word;
import org.detente.coding.time.word.Words;
import org.jspecify.annotations.Nullable;

/**
 * How many: "five", "twenty-five", "two and a half", "a dozen", "several", "a".
 *
 * @param count whole ones; nothing where the words leave it open
 * @param half whether a half comes on top
 * @param next word behind it
 * @param isArticle whether it is only "a"
 */
record Amount(OptionalInt count, boolean half, int next, boolean isArticle) {
    static @Nullable Amount read(Words words, int i) {
        boolean article = words.isAny(i, "a", "an");
        int at = article ? i + 1 : i;
        if (article && words.is(at, "couple")) {
            return new Amount(OptionalInt.of(2), false, words.is(at + 1, "of") ? at + 2 : at + 1, false);
        }
        if (words.is(at, Category.VAGUE_NUMBER) && !words.is(at + 1, Category.NUMBER)) {
            return new Amount(OptionalInt.empty(), false, words.is(at, "few") || !article ? at + 1 : at, false);
        }
        if (article) {
            return words.is(at, Category.MULTIPLIER)
                    ? whole(words.at(at).value(Category.MULTIPLIER), at + 1, words)
                    : new Amount(OptionalInt.of(1), false, at, true);
        }
        return numbered(words, at);
    }

    private static @Nullable Amount numbered(Words words, int i) {
        Word word = words.at(i);
        if (word.isNumeral()) {
            return whole(word.numeral(), i + 1, words);
        }
        if (word.startsWithDigit()
                && word.lower().endsWith(".5")
                && word.digits() + 2 == word.lower().length()) {
            return new Amount(OptionalInt.of(word.numeral()), true, i + 1, false);
        }
        if (!word.is(Category.NUMBER)) {
            return null;
        }
        int ten = word.value(Category.NUMBER);
        int one = words.behindHyphen(i + 1);
        boolean both =
                ten >= 20 && words.is(one, Category.NUMBER) && words.at(one).value(Category.NUMBER) < 10;
        return both ? whole(ten + words.at(one).value(Category.NUMBER), one + 1, words) : whole(ten, i + 1, words);
    }

    private static Amount whole(int count, int next, Words words) {
        boolean many = words.is(next, Category.MULTIPLIER) && count < 1000;
        int times = many ? words.at(next).value(Category.MULTIPLIER) : 1;
        int behind = many ? next + 1 : next;
        boolean half = words.is(behind, "and") && words.is(behind + 1, "a") && words.is(behind + 2, "half");
        return new Amount(OptionalInt.of(count * times), half, half ? behind + 3 : behind, false);
    }
}
