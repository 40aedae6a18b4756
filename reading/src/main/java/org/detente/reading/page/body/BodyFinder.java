package org.detente.reading.page.body;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;

/** Finds the paragraphs of the article in a page. Stateless. */
public final class BodyFinder {
    /** A finder with the weights that the program carries. */
    public BodyFinder() {}

    /**
     * The article's paragraphs, separated by one empty line; empty where the page has none.
     *
     * @param page left as it is
     * @param title the headline, which is not part of the text
     * @param stated the text that the page states for machines, in part or whole, where it does
     */
    public String find(Document page, Optional<String> title, Optional<String> stated) {
        List<Block> blocks = BlockReader.read(page.body());
        return blocks.stream()
                .filter(Block::isProse)
                .filter(block ->
                        !block.place().within("aside") && !block.place().within("footer"))
                .map(Block::text)
                .collect(Collectors.joining("\n\n"));
    }
}
