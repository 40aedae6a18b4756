package org.detente.server.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.detente.dossier.SafeLink;
import org.detente.model.Article;
import org.detente.model.CodedArticle;
import org.detente.model.Copy;
import org.detente.record.Record;
import org.detente.record.correction.Corrections;
import org.detente.server.actors.ActorNames;
import org.detente.server.article.ArticleView.CopyLine;
import org.detente.server.article.ArticleView.Fact;
import org.detente.server.layout.Formats;
import org.detente.stories.origin.OriginFinder;
import org.detente.stories.origin.OriginSentence;
import org.detente.text.outlet.Outlets;

/** Makes views of articles. */
final class ArticleViews {
    private final ActorNames names;
    private final TextMarker marker;
    private final Corrections corrections;
    private final OriginFinder origins;
    private final OriginSentence sentence;

    ArticleViews(ActorNames names, TextMarker marker, Outlets outlets, Corrections corrections) {
        this.names = names;
        this.marker = marker;
        this.corrections = corrections;
        this.origins = new OriginFinder(outlets);
        this.sentence = new OriginSentence(outlets);
    }

    ArticleView of(Record record, CodedArticle coded, Formats formats) {
        Article article = coded.article();
        Set<String> wrong = corrections.wrong();
        Set<String> ids = new LinkedHashSet<>(record.groups(groups -> groups.sameText(article.id())));
        List<Copy> direct = record.copies(List.of(article.id()));
        direct.forEach(copy -> {
            ids.add(copy.articleId());
            ids.add(copy.ofId());
        });
        ids.add(article.id());
        List<Article> all = record.articles(ids);
        return new ArticleView(
                article.id(),
                article.title().orElse("(no title)"),
                article.url().flatMap(SafeLink::of),
                facts(article, formats),
                MarkedText.of(coded, marker.named(article), names, formats),
                coded.statements().stream()
                        .map(said -> RowLine.of(said, names).marked(wrong))
                        .toList(),
                coded.events().stream()
                        .map(event -> RowLine.of(event, names, formats).marked(wrong))
                        .toList(),
                copies(article, all, direct, formats),
                all.size() < 2 ? Optional.empty() : Optional.of(sentence.of(origins.of(all, record.copies(ids)), all)));
    }

    private static List<Fact> facts(Article article, Formats formats) {
        List<Fact> facts = new ArrayList<>();
        article.outlet().ifPresent(outlet -> facts.add(new Fact("Outlet", outlet)));
        article.byline().ifPresent(byline -> facts.add(new Fact("Byline", byline)));
        article.published()
                .ifPresent(published -> facts.add(
                        new Fact("Published", formats.date(published.date()) + " (" + words(published.basis()) + ")")));
        article.language().ifPresent(language -> facts.add(new Fact("Language", language)));
        article.credits()
                .forEach(credit -> facts.add(new Fact("Credits", credit.name() + ": “" + credit.text() + "”")));
        article.url().filter(url -> SafeLink.of(url).isEmpty()).ifPresent(url -> facts.add(new Fact("Address", url)));
        facts.add(new Fact("Identifier", article.id()));
        return facts;
    }

    private static List<CopyLine> copies(Article article, List<Article> all, List<Copy> direct, Formats formats) {
        Map<String, String> kinds = new TreeMap<>();
        for (Copy copy : direct) {
            boolean isLater = copy.articleId().equals(article.id());
            kinds.put(
                    isLater ? copy.ofId() : copy.articleId(),
                    isLater ? "this is " + words(copy.kind()) + " of it" : words(copy.kind()) + " of this");
        }
        List<CopyLine> lines = new ArrayList<>();
        for (Article other : all) {
            if (!other.id().equals(article.id())) {
                lines.add(new CopyLine(
                        other.id(),
                        other.title().orElse("(no title)"),
                        other.outlet().orElse("unknown outlet")
                                + other.published()
                                        .map(p -> ", " + formats.date(p.date()))
                                        .orElse("") + "; "
                                + kinds.getOrDefault(other.id(), "the same text by way of others")));
            }
        }
        return lines;
    }

    private static String words(Enum<?> constant) {
        String word = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return switch (word) {
            case "identical" -> "an identical copy";
            case "reprint" -> "a reprint";
            case "edited" -> "an edited copy";
            case "reworded" -> "a reworded copy";
            case "excerpt" -> "an excerpt";
            case "given" -> "given beside the text";
            case "metadata" -> "from the page's metadata";
            case "url" -> "from its address";
            case "byline", "dateline" -> "from its " + word;
            case "text" -> "from its text";
            default -> word;
        };
    }
}
