package org.detente.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.detente.model.Article;
import org.detente.model.Copy;
import org.detente.record.query.Relation;
import org.detente.stories.origin.OriginFinder;
import org.detente.stories.origin.OriginSentence;
import org.detente.text.outlet.Outlets;

/** Where acts are told that all go back to one text. */
public final class ActOrigins {
    private final OriginFinder finder;
    private final OriginSentence sentence;
    private final Map<String, Article> articles = new HashMap<>();
    private final Relation relation;

    /** For the acts of a relation; the list of outlets tells who stands behind them. */
    public ActOrigins(Relation relation, Outlets outlets) {
        this.relation = relation;
        this.finder = new OriginFinder(outlets);
        this.sentence = new OriginSentence(outlets);
        relation.articles().forEach(article -> articles.put(article.id(), article));
    }

    /** "in two outlets, both of which go back to one text of RT (state-controlled, Russia)". */
    public String of(Act act) {
        List<Article> telling = new ArrayList<>();
        List<Copy> links = new ArrayList<>();
        act.reports().stream()
                .map(report -> report.row().articleId())
                .distinct()
                .forEach(id -> {
                    telling.add(Objects.requireNonNull(articles.get(id)));
                    relation.belonging().copyOf(id).ifPresent(links::add);
                });
        return sentence.of(finder.of(telling, links), telling);
    }
}
