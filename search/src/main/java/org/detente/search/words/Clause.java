package org.detente.search.words;

/**
 * One thing that is looked for.
 *
 * @param text a word, or for a phrase several
 * @param form how it is meant
 * @param without whether it must not be there
 */
public record Clause(String text, Form form, boolean without) {
    /** How the text of a clause is meant. */
    public enum Form {
        /** A word in any of its forms. */
        WORD,
        /** Words one behind the other. */
        PHRASE,
        /** Words that begin so. */
        BEGINNING
    }

    public Clause {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a clause has a word");
        }
    }
}
