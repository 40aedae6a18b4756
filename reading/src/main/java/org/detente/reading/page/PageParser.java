package org.detente.reading.page;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Parses a page as browsers do, within limits that no article reaches. */
final class PageParser {
    /** Far longer than the longest news pages, which are some 3 million characters, mostly scripts. */
    static final int LONGEST_PAGE = 16_000_000;

    /** Deeper elements are hung on the deepest allowed one; text is not lost. */
    static final int DEEPEST = 400;

    private PageParser() {}

    static Document parse(String html) {
        String bounded = html.length() > LONGEST_PAGE ? html.substring(0, LONGEST_PAGE) : html;
        Parser parser = Parser.htmlParser();
        parser.setMaxDepth(DEEPEST);
        return parser.parseInput(bounded, "");
    }
}
