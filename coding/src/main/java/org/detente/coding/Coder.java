package org.detente.coding;

import java.util.List;
import java.util.Optional;
import org.detente.coding.actor.ActorFinder;
import org.detente.coding.actor.ActorRegistry;
import org.detente.coding.codebook.Codebook;
import org.detente.coding.event.EventFinder;
import org.detente.coding.statement.StatementFinder;
import org.detente.coding.text.TextAnalyzer;
import org.detente.coding.text.TextStructure;
import org.detente.coding.time.Dating;
import org.detente.coding.time.TimeExpressions;
import org.detente.coding.time.TimeMention;
import org.detente.model.Article;
import org.detente.model.CodedArticle;
import org.detente.model.Event;
import org.detente.model.Mention;
import org.detente.model.PartialDate;
import org.detente.model.Published;
import org.detente.model.Statement;

/**
 * Reads from a clean article who is named, who says what, and who does what to whom.
 *
 * <p>Only English is coded: an article in another language keeps its text and has no rows. Immutable and safe for use by
 * many threads; the same article always gives the same rows.
 *
 * <pre>{@code
 * Coder coder = new Coder(ActorRegistry.load(List.of()), Codebook.standard());
 * CodedArticle coded = coder.code(article);
 * }</pre>
 */
public final class Coder {
    private static final String ENGLISH = "en";

    private final ActorFinder actors;
    private final StatementFinder statements = new StatementFinder();
    private final EventFinder events;

    /** A coder that knows these actors and decides by this codebook. */
    public Coder(ActorRegistry registry, Codebook codebook) {
        actors = new ActorFinder(registry);
        events = new EventFinder(codebook);
    }

    /** All that is read from an article. */
    public CodedArticle code(Article article) {
        if (!article.language().orElse(ENGLISH).equals(ENGLISH)) {
            return new CodedArticle(article, List.of(), List.of(), List.of());
        }
        Optional<PartialDate> published = article.published().map(Published::date);
        TextStructure structure = TextAnalyzer.analyze(article.text());
        List<Mention> mentions = actors.find(article.id(), structure, published);
        List<Statement> said = statements.find(article.id(), structure, mentions);
        List<TimeMention> times = TimeExpressions.find(structure, published);
        List<Event> done = events.find(article.id(), structure, mentions, said, published);
        Dating dating = new Dating(structure, times, said, done, published);
        return new CodedArticle(
                article,
                mentions,
                said.stream().map(dating::dated).toList(),
                done.stream().map(dating::dated).toList());
    }
}
