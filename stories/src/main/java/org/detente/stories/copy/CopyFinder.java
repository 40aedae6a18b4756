package org.detente.stories.copy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.detente.model.Article;
import org.detente.model.Copy;
import org.detente.model.CopyKind;

/** Finds the copies of new articles among those that came before and among themselves. */
public final class CopyFinder {
    private CopyFinder() {}

    /** All copies among some articles, for which nothing came before. */
    public static List<Copy> among(List<Article> articles) {
        Map<String, String> first = new HashMap<>();
        List<Copy> copies = new ArrayList<>();
        for (Article article : articles) {
            String of = first.putIfAbsent(article.text(), article.id());
            if (of != null) {
                copies.add(new Copy(article.id(), of, CopyKind.IDENTICAL, 1, List.of()));
            }
        }
        return copies;
    }
}
