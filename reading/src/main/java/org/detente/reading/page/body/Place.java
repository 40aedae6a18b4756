package org.detente.reading.page.body;

import java.util.List;
import java.util.Locale;
import org.detente.reading.page.trait.Hint;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element of the page as a place where text stands: what it and the elements around it are called, and, once the page
 * is read, how much text it holds.
 */
final class Place {
    /** The tags that tell something about the text within. */
    private static final List<String> TELLING_TAGS = List.of(
            "article",
            "main",
            "section",
            "aside",
            "nav",
            "footer",
            "header",
            "form",
            "figure",
            "button",
            "ul",
            "ol",
            "li",
            "table",
            "blockquote",
            "figcaption",
            "dl",
            "address",
            "details",
            "label",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6");

    final @Nullable Place parent;
    final String tag;
    final int depth;
    /** {@link Hint}s of this element's own names, and of its and all names around it. */
    final int hints;

    final int allHints;
    final boolean marked;
    final boolean hidden;
    private final int tagsAround;
    private Words words = Words.NONE;

    Place(Element element, @Nullable Place parent) {
        this.parent = parent;
        this.tag = element.normalName();
        this.depth = parent == null ? 0 : parent.depth + 1;
        // the body's names tell about the page ("single-post no-sidebar"), not about a part of it
        this.hints = parent == null ? 0 : Hint.in(element.className(), element.id(), element.attr("role"));
        this.allHints = parent == null ? 0 : hints | parent.allHints;
        int telling = TELLING_TAGS.indexOf(tag);
        this.tagsAround = (telling < 0 ? 0 : 1 << telling) | (parent == null ? 0 : parent.tagsAround);
        this.marked = (parent != null && parent.marked)
                || element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody");
        this.hidden = (parent != null && parent.hidden) || isHidden(element);
    }

    /** Whether this element or one around it has this tag; only for telling tags. */
    boolean within(String tellingTag) {
        return (tagsAround & 1 << TELLING_TAGS.indexOf(tellingTag)) != 0;
    }

    /** The telling tags of this element and those around it, as bits in their order. */
    int tagsAround() {
        return tagsAround;
    }

    /** The bit of this element's own tag, 0 where it tells nothing. */
    int ownTag() {
        int telling = TELLING_TAGS.indexOf(tag);
        return telling < 0 ? 0 : 1 << telling;
    }

    /** The telling tags, each with a prefix. */
    static String[] tellingTags(String prefix) {
        return TELLING_TAGS.stream().map(prefix::concat).toArray(String[]::new);
    }

    /** Whether this element, or one around it, is named as something beside the article. */
    boolean isMargin() {
        return hidden
                || within("aside")
                || within("nav")
                || within("footer")
                || within("form")
                || within("figcaption")
                || within(Hint.COMMENT)
                || within(Hint.RELATED)
                || within(Hint.NOTICE)
                || within(Hint.SIGNUP);
    }

    /** Whether this element's names give the hint. */
    boolean has(Hint hint) {
        return (hints & hint.bit()) != 0;
    }

    /** Whether this element's names or those of an element around it give the hint. */
    boolean within(Hint hint) {
        return (allHints & hint.bit()) != 0;
    }

    /** What this element holds, itself and in the elements within. */
    Words words() {
        return words;
    }

    void add(Words more) {
        words = words.plus(more);
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty() && style.replace(" ", "").contains("display:none");
    }
}
