package org.detente.evaluation.stories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.coding.Coder;
import org.detente.evaluation.Half;
import org.detente.evaluation.copies.story.Part;
import org.detente.evaluation.copies.story.Story;
import org.detente.model.Article;
import org.detente.model.CodedArticle;
import org.detente.model.Identity;
import org.detente.model.PartialDate;
import org.detente.model.Published;

/**
 * An article of the set as the program codes it.
 *
 * @param part what it is
 * @param story the happening that it tells of: the story's number, with the part's letter where it tells of another one
 * @param coded its coding
 */
record Told(Part part, String story, CodedArticle coded) {
    /** All articles of some stories. */
    static List<Told> of(List<Story> stories, Coder coder) {
        List<Told> told = new ArrayList<>();
        for (Story story : stories) {
            for (Part part : story.parts()) {
                String happening = part.kind().sharesEvent() ? part.story() : part.id();
                told.add(new Told(part, happening, coder.code(article(part))));
            }
        }
        return told;
    }

    String id() {
        return coded.article().id();
    }

    LocalDate day() {
        return coded.article().published().orElseThrow().date().first();
    }

    Half half() {
        return Half.of(part.story());
    }

    private static Article article(Part part) {
        String text = String.join("\n\n", part.paragraphs());
        PartialDate day = PartialDate.of(part.published().toLocalDate());
        return new Article(
                Identity.article(Optional.of(part.outlet()), Optional.empty(), text),
                Optional.empty(),
                Optional.of(part.outlet()),
                Optional.of(part.title()),
                part.byline(),
                Optional.of(new Published(day, Published.Basis.GIVEN)),
                Optional.of("en"),
                text,
                "",
                List.of());
    }
}
