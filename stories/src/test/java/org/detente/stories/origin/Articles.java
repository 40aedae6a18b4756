package org.detente.stories.origin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.model.Article;
import org.detente.model.Copy;
import org.detente.model.CopyKind;
import org.detente.model.Credit;
import org.detente.model.PartialDate;
import org.detente.model.Passage;
import org.detente.model.Published;
import org.detente.model.Span;

/** Articles of tests, told only by what they differ in. */
record Articles(
        String id,
        Optional<String> outlet,
        Optional<String> title,
        Optional<String> byline,
        Optional<Published> published,
        String text,
        List<Credit> credits) {
    static final String TEXT = "The ferry between the two ports will sail again from Monday, the ministers said. "
            + "It had lain still for nine years. Both sides will share what it costs.";

    static Articles of(String id, String outlet) {
        return new Articles(
                id,
                Optional.of(outlet).filter(name -> !name.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                TEXT,
                List.of());
    }

    /** Published on a day, or at a moment. */
    Articles on(String date) {
        Published day =
                new Published(PartialDate.parse(date.substring(0, Math.min(10, date.length()))), Published.Basis.GIVEN);
        Optional<Instant> moment = date.length() > 10 ? Optional.of(Instant.parse(date)) : Optional.empty();
        return new Articles(id, outlet, title, byline, Optional.of(day.at(moment)), text, credits);
    }

    Articles by(String author) {
        return new Articles(id, outlet, title, Optional.of(author), published, text, credits);
    }

    Articles titled(String words) {
        return new Articles(id, outlet, Optional.of(words), byline, published, text, credits);
    }

    Articles saying(String words) {
        return new Articles(id, outlet, title, byline, published, words, credits);
    }

    Articles crediting(Credit.Kind kind, String name, String words) {
        List<Credit> more = new ArrayList<>(credits);
        more.add(new Credit(name, kind, words));
        return new Articles(id, outlet, title, byline, published, text, more);
    }

    Articles source(String name) {
        return crediting(Credit.Kind.SOURCE, name, "Source: " + name);
    }

    Article article() {
        return new Article(
                id,
                Optional.of("file:/" + id),
                outlet,
                title,
                byline,
                published,
                Optional.of("en"),
                text,
                "0",
                credits);
    }

    static Copy copy(Articles later, Articles earlier, CopyKind kind) {
        return new Copy(later.id, earlier.id, kind, 0.95, List.of());
    }

    /** A link by the longest beginning of one that stands in the other. */
    static Copy part(Articles part, Articles whole, CopyKind kind) {
        int at = whole.text.indexOf(part.text);
        Passage passage = new Passage(new Span(0, part.text.length()), new Span(at, at + part.text.length()));
        return new Copy(part.id, whole.id, kind, 0.5, List.of(passage));
    }

    /** Each linked to the first, as reprints. */
    static List<Copy> reprints(Articles first, Articles... others) {
        List<Copy> copies = new ArrayList<>();
        for (Articles other : others) {
            copies.add(copy(other, first, CopyKind.REPRINT));
        }
        return copies;
    }
}
