package org.detente.server.article;

import java.util.List;
import java.util.Optional;

/**
 * What the page of an article shows.
 *
 * @param id of the article
 * @param title its title
 * @param link its address, where it may be opened
 * @param facts what is known of it, with the basis
 * @param paragraphs its text
 * @param statements what is said in it
 * @param events what happens in it
 * @param copies articles that share its text
 * @param origin where the text comes from, in a sentence; absent where nobody else has it
 */
public record ArticleView(
        String id,
        String title,
        Optional<String> link,
        List<Fact> facts,
        List<List<Piece>> paragraphs,
        List<RowLine> statements,
        List<RowLine> events,
        List<CopyLine> copies,
        Optional<String> origin) {
    public ArticleView {
        facts = List.copyOf(facts);
        paragraphs = List.copyOf(paragraphs);
        statements = List.copyOf(statements);
        events = List.copyOf(events);
        copies = List.copyOf(copies);
    }

    /** Something that is known of an article. */
    public record Fact(String name, String value) {}

    /**
     * An article that shares text with the one shown.
     *
     * @param id of the other
     * @param title of the other
     * @param what outlet, day, and how it shares the text
     */
    public record CopyLine(String id, String title, String what) {}

    /** The layers that can be switched. */
    public List<Layer> layers() {
        return List.of(Layer.values());
    }
}
