package org.detente.evaluation.copies.variant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.detente.evaluation.Half;
import org.detente.evaluation.copies.story.Part;

/** An article while it is changed into another. */
final class Draft {
    String outlet;
    LocalDate published;
    String title;
    final Optional<String> byline;
    List<String> paragraphs;
    List<Origin> origins;
    final Set<String> standing;

    Draft(LabelledArticle article) {
        outlet = article.outlet();
        published = article.published();
        title = article.title();
        byline = article.byline();
        paragraphs = new ArrayList<>(article.paragraphs());
        origins = article.origins();
        standing = new TreeSet<>(article.standing());
    }

    Draft(Part part) {
        outlet = part.outlet();
        published = part.published().toLocalDate();
        title = part.title();
        byline = part.byline();
        paragraphs = new ArrayList<>(part.paragraphs());
        origins = List.of(new Origin(part.story(), part.kind(), Role.WHOLE, List.of()));
        standing = new TreeSet<>();
    }

    Half half() {
        return Half.of(origins.get(0).story());
    }

    /** Makes it another outlet's of the same day or up to two days later. */
    void takeOver(Chance chance) {
        outlet = chance.one(Wordings.of(Wordings.Use.OUTLET, half()));
        published = published.plusDays(chance.between(0, 2));
    }

    void changed() {
        origins = origins.stream().map(o -> o.as(Role.CHANGED)).toList();
    }

    LabelledArticle finish(String id) {
        return new LabelledArticle(id, outlet, published, title, byline, paragraphs, origins, standing);
    }
}
