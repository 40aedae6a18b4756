package org.detente.coding.codebook;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Words that tell a PLOVER context.
 *
 * @param context the context's name ("military")
 * @param words the forms of each word, in order
 */
public record ContextWord(String context, List<Set<String>> words) {
    public ContextWord {
        Objects.requireNonNull(context);
        words = List.copyOf(words);
    }
}
