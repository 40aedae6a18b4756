package org.detente.encoder;

/** Classes of characters as BERT's tokenizer draws them. */
final class Characters {
    private Characters() {}

    /** Tab, line feed and what Unicode calls white space, apart from control characters. */
    static boolean isSpace(int character) {
        return character == '\t' || character == '\n' || character == '\r' || Character.isSpaceChar(character);
    }

    /** Control, format, private, lone and unassigned characters, which the tokenizer leaves out. */
    static boolean isDropped(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE -> true;
            default -> character == 0xFFFD;
        };
    }

    /** Unicode's punctuation, and of ASCII also the symbols. */
    static boolean isPunctuation(int character) {
        if (character < 0x80) {
            return character > ' ' && !Character.isLetterOrDigit(character) && character != 0x7F;
        }
        return switch (Character.getType(character)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /** Chinese ideographs, also those of Japanese and Korean, each a word of its own; the gap is the library's. */
    static boolean isIdeograph(int character) {
        return between(character, 0x4E00, 0x9FFF)
                || between(character, 0x3400, 0x4DBF)
                || between(character, 0x20000, 0x2A6DF)
                || between(character, 0x2A700, 0x2B81F)
                || between(character, 0x2B920, 0x2CEAF)
                || between(character, 0xF900, 0xFAFF)
                || between(character, 0x2F800, 0x2FA1F);
    }

    private static boolean between(int character, int first, int last) {
        return first <= character && character <= last;
    }
}
