package org.detente.evaluation.copies.variant;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * An article of which it is known what it was made of.
 *
 * @param id name of the story's article ("017a"), for a variant with what was done ("017a.reprint.1", "017a.in.023e")
 * @param outlet who published it
 * @param published the day
 * @param title headline
 * @param byline author line
 * @param paragraphs the text before cleaning
 * @param origins the stories' articles that it holds, one or two; the one whose story it tells is first
 * @param standing names of the paragraphs in it that an outlet puts into many articles
 */
public record LabelledArticle(
        String id,
        String outlet,
        LocalDate published,
        String title,
        Optional<String> byline,
        List<String> paragraphs,
        List<Origin> origins,
        Set<String> standing) {
    public LabelledArticle {
        Objects.requireNonNull(published);
        Objects.requireNonNull(byline);
        paragraphs = List.copyOf(paragraphs);
        origins = List.copyOf(origins);
        standing = Set.copyOf(standing);
    }

    /** Number of the story that it tells. */
    public String story() {
        return origins.get(0).story();
    }

    /** Whether it is a story's own article, not one that the program made. */
    public boolean isOriginal() {
        return id.indexOf('.') < 0;
    }

    Draft draft() {
        return new Draft(this);
    }
}
