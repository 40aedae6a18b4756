package org.detente.evaluation.articles;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.detente.model.Article;
import org.detente.model.Published;

/**
 * How well one page was read.
 *
 * @param page the gold
 * @param read the article that was made of it; empty where none was
 * @param body agreement of the bodies
 */
record PageScore(GoldPage page, Optional<Article> read, Shingles body) {
    PageScore {
        Objects.requireNonNull(page);
        Objects.requireNonNull(read);
        Objects.requireNonNull(body);
    }

    static PageScore of(GoldPage page, Optional<Article> read) {
        return new PageScore(page, read, Shingles.of(read.map(Article::text).orElse(""), page.body()));
    }

    /** Whether the titles are the same but for white space, case and the form of quotation marks and dashes. */
    boolean titleRight() {
        return normal(read.flatMap(Article::title).orElse(""))
                .equals(normal(page.title().orElse("")));
    }

    /** Whether the date is known to the day and the day is the gold's. */
    boolean dayRight() {
        return read.flatMap(Article::published)
                .map(Published::date)
                .flatMap(date -> date.day())
                .equals(page.day());
    }

    /** Whether the byline names exactly the gold's authors, in any order. */
    boolean authorsRight() {
        return names(List.of(read.flatMap(Article::byline).orElse("").split(",", -1)))
                .equals(names(page.authors()));
    }

    private static Set<String> names(List<String> written) {
        Set<String> names = new HashSet<>();
        written.forEach(name -> names.add(normal(name)));
        names.remove("");
        return names;
    }

    private static String normal(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder normal = new StringBuilder();
        for (int at = 0; at < plain.length(); at++) {
            char c = plain.charAt(at);
            if ("'’‘ʼ`´\"“”„«»".indexOf(c) >= 0) {
                normal.append('\'');
            } else if ("-‐‑–—−".indexOf(c) >= 0) {
                normal.append('-');
            } else {
                normal.append(c);
            }
        }
        return String.join(" ", normal.toString().strip().split("\\s++", -1));
    }
}
