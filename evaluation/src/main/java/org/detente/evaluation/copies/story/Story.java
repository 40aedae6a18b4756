package org.detente.evaluation.copies.story;

import java.util.List;

/**
 * A happening with the articles that tell of it or look as if they did.
 *
 * @param number three digits ("017")
 * @param acts what is done, as the first four parts tell
 * @param parts a to f
 */
public record Story(String number, List<Act> acts, List<Part> parts) {
    public Story {
        acts = List.copyOf(acts);
        parts = List.copyOf(parts);
        for (int i = 0; i < PartKind.LETTERS.length(); i++) {
            if (parts.size() != PartKind.LETTERS.length()
                    || parts.get(i).kind().letter() != PartKind.LETTERS.charAt(i)) {
                throw new IllegalArgumentException("story " + number + " has not just the parts a to f");
            }
        }
    }

    /** The part with a letter from a to f. */
    public Part part(char letter) {
        return parts.get(PartKind.LETTERS.indexOf(letter));
    }
}
