package org.detente.encoder;

import java.text.Normalizer;
import java.util.Arrays;
import org.detente.model.Span;

/**
 * A text as the vocabulary spells it, in lower case and without accents, with the place of each of its characters in the
 * original.
 *
 * <p>Control characters are dropped, white space becomes a space, and ideographs stand apart. Follows the class
 * BertNormalizer of the Hugging Face tokenizers library; but an accent that is dropped counts to the letter before it, so
 * that offsets cut whole words.
 */
final class PlainText {
    private char[] characters;
    private int[] starts;
    private int[] ends;
    private int length;

    private PlainText(int capacity) {
        characters = new char[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
    }

    static PlainText of(String text, Span stretch) {
        PlainText plain = new PlainText(stretch.length() + 16);
        int next;
        for (int at = stretch.start(); at < stretch.end(); at = next) {
            int character = text.codePointAt(at);
            next = Math.min(at + Character.charCount(character), stretch.end());
            plain.append(character, at, next);
        }
        return plain;
    }

    int length() {
        return length;
    }

    int start(int at) {
        return starts[at];
    }

    int end(int at) {
        return ends[at];
    }

    String cut(int from, int to) {
        return new String(characters, from, to - from);
    }

    /** Where the word that begins here ends; the same place for a space. Punctuation is a word of one character. */
    int wordEnd(int from) {
        int at = from;
        while (at < length) {
            int character = Character.codePointAt(characters, at, length);
            boolean apart = Characters.isPunctuation(character) || Characters.isIdeograph(character);
            if (character == ' ' || (apart && at > from)) {
                return at;
            }
            at += Character.charCount(character);
            if (apart) {
                return at;
            }
        }
        return at;
    }

    private void append(int character, int start, int end) {
        if (character < 0x80) {
            if (character > ' ' && character != 0x7F) {
                put((char) (character >= 'A' && character <= 'Z' ? character + 32 : character), start, end);
            } else if (Characters.isSpace(character)) {
                put(' ', start, end);
            }
        } else if (Characters.isSpace(character)) {
            put(' ', start, end);
        } else if (!Characters.isDropped(character)) {
            appendPlain(character, start, end);
        }
    }

    private void appendPlain(int original, int start, int end) {
        String decomposed = Normalizer.normalize(Character.toString(original), Normalizer.Form.NFD);
        int next;
        for (int at = 0; at < decomposed.length(); at = next) {
            int character = decomposed.codePointAt(at);
            next = at + Character.charCount(character);
            if (Character.getType(character) == Character.NON_SPACING_MARK) {
                extendTo(start, end);
            } else {
                for (char unit : Character.toChars(Character.toLowerCase(character))) {
                    put(unit, start, end);
                }
            }
        }
    }

    /** Gives a dropped accent to the letter that it stands on. */
    private void extendTo(int start, int end) {
        for (int i = length - 1; i >= 0 && ends[i] == start && characters[i] != ' '; i--) {
            ends[i] = end;
        }
    }

    private void put(char character, int start, int end) {
        if (length == characters.length) {
            characters = Arrays.copyOf(characters, 2 * length);
            starts = Arrays.copyOf(starts, 2 * length);
            ends = Arrays.copyOf(ends, 2 * length);
        }
        characters[length] = character;
        starts[length] = start;
        ends[length++] = end;
    }
}
