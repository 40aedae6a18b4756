package org.detente.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.detente.model.Article;
import org.detente.model.Span;
import org.detente.text.Sentence;
import org.detente.text.TextAnalyzer;

/** The articles that a dossier rests on, numbered in the order in which it first needs them. */
public final class Sources {
    private final Map<String, Article> articles = new LinkedHashMap<>();
    private final Map<String, List<Sentence>> sentences = new HashMap<>();
    private final List<String> cited = new ArrayList<>();

    /** All articles that may be cited. */
    public Sources(List<Article> articles) {
        articles.forEach(article -> this.articles.put(article.id(), article));
    }

    /**
     * An article by its identifier.
     *
     * @throws IllegalArgumentException where it is none of these
     */
    public Article article(String id) {
        Article article = articles.get(id);
        if (article == null) {
            throw new IllegalArgumentException(
                    "the relation's rows rest on article " + id + ", which it does not bring");
        }
        return article;
    }

    /** The sentence of an article around the words at a span; each article is cut into sentences once. */
    public Evidence evidence(String articleId, Span span) {
        String text = article(articleId).text();
        return Evidence.of(
                text,
                sentences.computeIfAbsent(
                        articleId, id -> TextAnalyzer.analyze(text).sentences()),
                span);
    }

    /** The number of an article, from 1. */
    public int number(String articleId) {
        if (!cited.contains(articleId)) {
            cited.add(articleId);
        }
        return cited.indexOf(articleId) + 1;
    }

    /** Whether an article has a number. */
    public boolean isCited(String articleId) {
        return cited.contains(articleId);
    }

    /** The numbered articles, in the order of their numbers. */
    public List<Article> cited() {
        return cited.stream().map(this::article).toList();
    }
}
