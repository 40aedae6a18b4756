package org.detente.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.detente.model.Article;
import org.detente.model.Copy;
import org.detente.record.relation.Act;
import org.detente.stories.origin.OriginFinder;
import org.detente.stories.origin.OriginSentence;
import org.detente.text.outlet.Outlets;

/** Where acts are told that all go back to one text. */
public final class ActOrigins {
    private final OriginFinder finder;
    private final OriginSentence sentence;
    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, Copy> copyOf;

    /** For the acts of a dossier; the list of outlets tells who stands behind them. */
    public ActOrigins(Dossier dossier, Outlets outlets) {
        this.copyOf = dossier.copyOf();
        this.finder = new OriginFinder(outlets);
        this.sentence = new OriginSentence(outlets);
        dossier.articles().forEach(article -> articles.put(article.id(), article));
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
                    Optional.ofNullable(copyOf.get(id)).ifPresent(links::add);
                });
        return sentence.of(finder.of(telling, links), telling);
    }
}
