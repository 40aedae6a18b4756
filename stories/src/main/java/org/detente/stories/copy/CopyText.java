package org.detente.stories.copy;

import java.time.LocalDate;
import java.util.Optional;
import org.detente.model.Article;
import org.detente.text.TextAnalyzer;
import org.detente.text.TextStructure;
import org.jspecify.annotations.Nullable;

/** An article as copies are looked for: its words at once, its sentences when they are asked for. */
final class CopyText {
    private final Article article;
    private final WordSequence words;
    private @Nullable TextStructure structure;
    private @Nullable TellingWords tellingWords;

    CopyText(Article article) {
        this.article = article;
        this.words = WordSequence.of(article.text());
    }

    Article article() {
        return article;
    }

    WordSequence words() {
        return words;
    }

    Optional<LocalDate> day() {
        return article.published().flatMap(published -> published.date().day());
    }

    TextStructure structure() {
        if (structure == null) {
            structure = TextAnalyzer.analyze(article.text());
        }
        return structure;
    }

    TellingWords tellingWords() {
        if (tellingWords == null) {
            tellingWords = TellingWords.of(structure());
        }
        return tellingWords;
    }
}
