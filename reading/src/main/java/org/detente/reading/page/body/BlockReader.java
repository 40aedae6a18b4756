package org.detente.reading.page.body;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Cuts a page into blocks of text, in its order. Walks without recursion, so that depth costs no stack. */
final class BlockReader {
    /** Elements whose text no reader of the page sees as text. */
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "map",
            "select",
            "textarea",
            "input",
            "head",
            "datalist",
            "progress",
            "meter",
            "source",
            "track",
            "amp-ad",
            "amp-iframe",
            "amp-analytics");

    /** Elements that stand within a line. Any other element, known or not, begins and ends a block. */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "img", "ins", "kbd", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike",
            "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "amp-img");

    private static final Set<String> EMPHASIS = Set.of("b", "strong", "em", "i", "u");
    private static final int LONGEST_CELL = 80;
    private static final int MOST_BLOCKS = 50_000;

    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Place> places = new ArrayDeque<>();
    private final LineText line = new LineText();
    private int links;
    private int emphasis;

    private BlockReader(Element body) {
        places.push(new Place(body, null));
    }

    static List<Block> read(Element body) {
        BlockReader reader = new BlockReader(body);
        reader.walk(body);
        reader.end();
        return reader.blocks;
    }

    private void walk(Element body) {
        @Nullable Node node = body.childNodeSize() == 0 ? null : body.childNode(0);
        while (node != null && blocks.size() < MOST_BLOCKS) {
            @Nullable Node child = enter(node);
            if (child != null) {
                node = child;
                continue;
            }
            @Nullable Node next = node.nextSibling();
            while (next == null) {
                node = node.parent();
                if (node == null || node.equals(body)) {
                    return;
                }
                leave((Element) node);
                next = node.nextSibling();
            }
            node = next;
        }
    }

    /** Takes in a node; answers its first child where the walk is to go down. */
    private @Nullable Node enter(Node node) {
        if (node instanceof TextNode text) {
            line.add(text.getWholeText(), links > 0, emphasis > 0);
            return null;
        }
        if (!(node instanceof Element element)) {
            return null;
        }
        String tag = element.normalName();
        if (tag.equals("br")) {
            line.breakLine();
            return null;
        }
        if (tag.equals("hr")) {
            end();
            return null;
        }
        if (SILENT.contains(tag)) {
            return null;
        }
        boolean inline = isInline(element, tag);
        if (element.childNodeSize() == 0) {
            if (!inline) {
                end();
            }
            return null;
        }
        if (inline) {
            if (isCell(tag)) {
                line.breakWord();
            }
            links += tag.equals("a") ? 1 : 0;
            emphasis += EMPHASIS.contains(tag) ? 1 : 0;
        } else {
            end();
            places.push(new Place(element, places.peek()));
        }
        return element.childNode(0);
    }

    private void leave(Element element) {
        String tag = element.normalName();
        if (isInline(element, tag)) {
            if (isCell(tag)) {
                line.breakWord();
            }
            links -= tag.equals("a") ? 1 : 0;
            emphasis -= EMPHASIS.contains(tag) ? 1 : 0;
        } else {
            end();
            places.pop();
        }
    }

    /** A cell of a table of figures stands within the line that is its row; a cell of a layout table is a place. */
    private static boolean isInline(Element element, String tag) {
        if (!isCell(tag)) {
            return INLINE.contains(tag);
        }
        int length = 0;
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                length += text.getWholeText().strip().length();
            } else if (child instanceof Element inner) {
                if (!INLINE.contains(inner.normalName()) || inner.childNodeSize() > 1) {
                    return false;
                }
                length += inner.ownText().length();
            }
        }
        return length <= LONGEST_CELL;
    }

    private static boolean isCell(String tag) {
        return tag.equals("td") || tag.equals("th");
    }

    /** Ends the block that is being read; each empty line in it (two breaks) ends one too. */
    private void end() {
        Place place = places.getFirst();
        for (Block block : line.take(place)) {
            blocks.add(block);
            Words words = block.asWords();
            for (@Nullable Place around = place; around != null; around = around.parent) {
                around.add(words);
            }
        }
    }
}
