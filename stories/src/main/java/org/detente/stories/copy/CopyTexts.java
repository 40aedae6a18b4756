package org.detente.stories.copy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.model.Article;
import org.detente.model.PartialDate;
import org.detente.model.Published;
import org.detente.stories.index.Shelf;

/** The texts that copies are looked for among, by number; those of one batch are kept at hand. */
final class CopyTexts {
    /** Cannot stand in a clean text or a title. */
    private static final String BETWEEN = "\u0000";

    private final Shelf shelf;
    private final Map<Integer, CopyText> atHand = new HashMap<>();

    CopyTexts(Shelf shelf) {
        this.shelf = shelf;
    }

    /** Puts a text behind the others and gives its number. */
    int add(CopyText text) {
        Article article = text.article();
        String fields = String.join(
                BETWEEN,
                article.id(),
                article.title().orElse(""),
                article.published().map(p -> p.date().toString()).orElse(""),
                article.text());
        int number = shelf.add(fields.getBytes(StandardCharsets.UTF_8));
        atHand.put(number, text);
        return number;
    }

    CopyText get(int number) {
        return atHand.computeIfAbsent(number, this::read);
    }

    int size() {
        return shelf.size();
    }

    void endBatch() {
        atHand.clear();
    }

    private CopyText read(int number) {
        String[] fields = new String(shelf.get(number), StandardCharsets.UTF_8).split(BETWEEN, 4);
        Optional<Published> published = Optional.of(fields[2])
                .filter(date -> !date.isEmpty())
                .map(date -> new Published(PartialDate.parse(date), Published.Basis.GIVEN));
        return new CopyText(new Article(
                fields[0],
                Optional.empty(),
                Optional.empty(),
                Optional.of(fields[1]).filter(title -> !title.isEmpty()),
                Optional.empty(),
                published,
                Optional.empty(),
                fields[3],
                "",
                List.of()));
    }
}
