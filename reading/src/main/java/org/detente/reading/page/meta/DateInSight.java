package org.detente.reading.page.meta;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.detente.model.PartialDate;
import org.detente.model.PartialDate.Precision;
import org.detente.reading.date.DateText;
import org.detente.reading.date.FoundDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The date that the page shows its readers, unless it is that of an update.
 */
final class DateInSight {
    private static final Pattern UPDATE = Pattern.compile("\\b(?:updat|modif|revis|correct|review)\\w*+");
    /** Farther below the headline the article has begun. */
    private static final int REACH = 800;

    private static final int MOST_HEADINGS = 5;
    private static final int MOST_NODES = 600;
    private static final int LABEL = 40;
    private static final int LONGEST_BYLINE_PARAGRAPH = 200;
    private static final String DATE_LINES = "[class*=publish], [class*=date], [class*=Date], [class*=byline], time";
    private static final int MOST_ELEMENTS = 40;
    private static final int LONGEST_LINE = 200;

    private DateInSight() {}

    /** The first full date between a headline and the text. */
    static Optional<PartialDate> underHeadline(Document page) {
        return page.getElementsByTag("h1").stream()
                .limit(MOST_HEADINGS)
                .map(DateInSight::textBehind)
                .map(DateInSight::firstIn)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The text behind an element up to the first real paragraph. */
    private static String textBehind(Element heading) {
        StringBuilder text = new StringBuilder();
        @Nullable Node node = following(heading);
        for (int seen = 0; node != null && seen < MOST_NODES && text.length() < REACH; seen++) {
            if (node instanceof TextNode words) {
                text.append(words.text()).append(' ');
            } else if (node instanceof Element element
                    && element.normalName().equals("p")
                    && element.text().length() > LONGEST_BYLINE_PARAGRAPH) {
                break;
            }
            node = node.childNodeSize() > 0 ? node.childNode(0) : following(node);
        }
        return text.toString();
    }

    /** The next node in the page's order that is not within this one. */
    private static @Nullable Node following(Node node) {
        @Nullable Node around = node;
        while (around != null && around.nextSibling() == null) {
            around = around.parent();
        }
        return around == null ? null : around.nextSibling();
    }

    /** The first full date in an element that is named for dates or the byline; it may be another article's. */
    static Optional<PartialDate> inNamedElement(Document page) {
        return page.select(DATE_LINES).stream()
                .limit(MOST_ELEMENTS)
                .map(DateInSight::line)
                .filter(line -> line.length() <= LONGEST_LINE)
                .map(DateInSight::firstIn)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The text of an element, with that around it where "Updated" may stand there. */
    private static String line(Element element) {
        @Nullable Element around = element.parent();
        String wider = around == null ? "" : around.text();
        return around != null && wider.length() <= LONGEST_LINE ? wider : element.text();
    }

    private static Optional<PartialDate> firstIn(String text) {
        int from = 0;
        while (from < text.length()) {
            String rest = text.substring(from);
            Optional<FoundDate> found = DateText.locate(rest);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            int start = found.get().span().start();
            String label = rest.substring(Math.max(0, start - LABEL), start).toLowerCase(Locale.ROOT);
            if (found.get().date().precision() == Precision.DAY
                    && !UPDATE.matcher(label).find()) {
                return found.map(FoundDate::date);
            }
            from += found.get().span().end();
        }
        return Optional.empty();
    }
}
