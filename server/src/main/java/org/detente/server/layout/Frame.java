package org.detente.server.layout;

import java.util.Optional;
import org.detente.record.correction.Standing;
import org.detente.record.query.Counts;
import org.detente.server.web.Assets;

/**
 * What stands around a page.
 *
 * @param title of the page
 * @param section address of the area that the page belongs to
 * @param held what the record holds, where whoever asks may know
 * @param version of the program
 * @param formats how numbers and days look
 * @param assets addresses of the program's files
 * @param standing what readers' corrections say
 * @param listRows most rows of a page of a list for programs
 */
public record Frame(
        String title,
        String section,
        Optional<Counts> held,
        String version,
        Formats formats,
        Assets assets,
        Standing standing,
        int listRows) {
    /** Whether readers put another value into a row. */
    public boolean isCorrected(String row) {
        return standing.changed().containsKey(row);
    }

    /** {@code aria-current} of a link in the navigation: "page" where the page belongs to it. */
    public String current(String address) {
        return section.equals(address) ? "page" : "false";
    }

    /** Whether the page has a search box of its own. */
    public boolean isSearch() {
        return section.equals("/search");
    }

    /** "204 articles of 42 outlets, 4 Jan 2016 to 9 Aug 2025". */
    public String holds(Counts counts) {
        String period = counts.firstPublished()
                .flatMap(first ->
                        counts.lastPublished().map(last -> ", " + formats.date(first) + " to " + formats.date(last)))
                .orElse("");
        return formats.count(counts.articles(), "article", "articles") + " of "
                + formats.count(counts.outlets(), "outlet", "outlets") + period;
    }
}
