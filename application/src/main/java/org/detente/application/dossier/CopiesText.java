package org.detente.application.dossier;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.application.terminal.Style;
import org.detente.application.terminal.Terminal;
import org.detente.model.Article;
import org.detente.model.Copy;
import org.detente.model.CopyKind;
import org.detente.model.Origin;
import org.detente.model.OriginReason;
import org.detente.stories.Chronology;
import org.detente.stories.origin.OriginFinder;
import org.detente.stories.origin.OriginSentence;
import org.detente.text.outlet.Outlets;

/** Prints which articles share a text with an article, and where that text began, with the reasons. */
public final class CopiesText {
    private final Article article;
    private final List<Copy> links;
    private final Map<String, Article> group = new HashMap<>();
    private final Terminal terminal;
    private final PrintWriter out;

    private CopiesText(Article article, List<Article> others, List<Copy> links, Terminal terminal) {
        this.article = article;
        this.links = links;
        this.terminal = terminal;
        this.out = terminal.out();
        group.put(article.id(), article);
        others.forEach(other -> group.put(other.id(), other));
    }

    /**
     * Prints the copies of an article; nothing where it has none and credits nobody.
     *
     * @param others the articles that it shares a text with
     * @param links between all these articles
     */
    public static void print(
            Article article, List<Article> others, List<Copy> links, Outlets outlets, Terminal terminal) {
        Origin origin = new OriginFinder(outlets).of(withSelf(article, others), links);
        boolean alone = others.isEmpty() && origin.articleId().equals(Optional.of(article.id()));
        if (!alone && !(others.isEmpty() && origin.unknown().isPresent())) {
            new CopiesText(article, others, links, terminal)
                    .print(origin, new OriginSentence(outlets).of(origin, withSelf(article, others)));
        }
    }

    private static List<Article> withSelf(Article article, List<Article> others) {
        return Stream.concat(Stream.of(article), others.stream()).toList();
    }

    private void print(Origin origin, String sentence) {
        out.println();
        out.println(terminal.styled(Style.HEADING, "Copies  " + (group.size() - 1)));
        for (String line :
                Terminal.wrapped("This text stands " + Terminal.safe(sentence) + ".", terminal.columns() - 2)) {
            out.println("  " + line);
        }
        group.values().stream()
                .filter(other -> !other.id().equals(article.id()))
                .sorted(Chronology.ORDER)
                .forEach(other -> out.println("  "
                        + Terminal.shortened(line(other), terminal.columns() - 22)
                        + terminal.styled(Style.FAINT, "  " + other.id())));
        for (OriginReason reason : origin.reasons()) {
            out.println(terminal.styled(Style.FAINT, "  " + Terminal.shortened(words(reason), terminal.columns() - 2)));
        }
    }

    private String line(Article other) {
        String link = links.stream()
                .filter(copy -> List.of(copy.articleId(), copy.ofId()).containsAll(List.of(article.id(), other.id())))
                .max(Comparator.comparingDouble(Copy::similarity))
                .map(copy -> String.format(
                        Locale.ROOT,
                        copy.articleId().equals(other.id()) ? "%s of this, %.2f" : "this is %s of it, %.2f",
                        noun(copy.kind()),
                        copy.similarity()))
                .orElse("the same text by way of others");
        return other.published().map(p -> p.date().toString()).orElse("undated") + "  "
                + other.outlet().orElse("unknown outlet") + "  " + link + "  "
                + other.title().orElse("");
    }

    private static String noun(CopyKind kind) {
        return switch (kind) {
            case IDENTICAL -> "an identical copy";
            case REPRINT -> "a reprint";
            case EDITED -> "an edited copy";
            case REWORDED -> "a rewording";
            case EXCERPT -> "an excerpt";
        };
    }

    private static String words(OriginReason reason) {
        String from = reason.fromArticleId()
                .or(reason::fromOutlet)
                .map(where -> " goes back to " + where)
                .orElse("");
        return (reason.against() ? "against it: " : "because ") + reason.articleId() + from + ", "
                + reason.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                + (reason.words().isEmpty() ? "" : ": " + reason.words());
    }
}
