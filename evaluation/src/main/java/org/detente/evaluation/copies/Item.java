package org.detente.evaluation.copies;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.detente.evaluation.Half;
import org.detente.evaluation.copies.variant.LabelledArticle;
import org.detente.model.Article;
import org.detente.model.Identity;
import org.detente.reading.CleanResult;
import org.detente.reading.Metadata;
import org.detente.reading.RawDocument;
import org.detente.reading.clean.Cleaner;

/**
 * An article of the set as the program reads it.
 *
 * @param labelled what it was made of
 * @param article as it comes out of the cleaner, under its name in the set
 */
record Item(LabelledArticle labelled, Article article) {
    static Item of(LabelledArticle labelled, Cleaner cleaner) {
        String text = String.join("\n\n", labelled.paragraphs());
        String host = labelled.outlet().replaceAll("[^\\p{L}\\p{Nd}]+", "-");
        RawDocument document = new RawDocument(
                "set:" + labelled.id(),
                RawDocument.Kind.TEXT,
                text,
                Identity.sha256(text.getBytes(StandardCharsets.UTF_8)),
                new Metadata(
                        Optional.of("https://" + host + ".example/" + labelled.id()),
                        Optional.of(labelled.outlet()),
                        Optional.of(labelled.title()),
                        labelled.byline(),
                        Optional.of(labelled.published().toString()),
                        Optional.of("en")));
        if (cleaner.clean(document) instanceof CleanResult.Cleaned cleaned) {
            Article article = cleaned.article();
            return new Item(
                    labelled,
                    new Article(
                            labelled.id(),
                            article.url(),
                            article.outlet(),
                            article.title(),
                            article.byline(),
                            article.published(),
                            article.language(),
                            article.text(),
                            article.sha256(),
                            article.credits()));
        }
        throw new IllegalStateException(
                labelled.id() + " does not come out of the cleaner: " + cleaner.clean(document));
    }

    String id() {
        return labelled.id();
    }

    Half half() {
        return Half.of(labelled.story());
    }
}
