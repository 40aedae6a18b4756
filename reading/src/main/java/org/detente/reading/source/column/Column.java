package org.detente.reading.source.column;

import java.util.List;
import java.util.Locale;

/**
 * What a column of a table, or a key of a JSON record, may hold; with the names that such columns usually have, the most
 * telling first. Case, spaces, hyphens, underscores and colons do not matter: {@code Date_Published} is {@code
 * datepublished}.
 */
public enum Column {
    /** The article's text, plain, Markdown-free, or as an HTML fragment. */
    TEXT(
            "text body articlebody maintext fulltext content articletext bodytext plaintext articlecontent cleantext story"),
    /** The whole page as HTML. */
    HTML("html rawhtml pagehtml contenthtml bodyhtml"),
    /** The headline. */
    TITLE("title headline articletitle heading head"),
    /** The address of the page. */
    URL("url link canonicalurl articleurl pageurl permalink uri"),
    /** Who published it. */
    OUTLET("outlet sitename publication publisher newspaper source sourcename media site domain sourcedomain hostname"),
    /** When it was published. */
    PUBLISHED(
            "published datepublished publisheddate publishdate datepublish pubdate publicationdate publishedat publishedtime date datetime timestamp"),
    /** The author line. */
    BYLINE("byline author authors creator writer"),
    /** ISO 639-1 code. */
    LANGUAGE("language lang languagecode");

    private final String usualNames;

    Column(String usualNames) {
        this.usualNames = usualNames;
    }

    /** Usual names in plain form, the most telling first. */
    List<String> usualNames() {
        return List.of(usualNames.split(" ", -1));
    }

    /** A column's name without what does not matter in it. */
    public static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        name.toLowerCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit).forEach(c -> plain.append((char) c));
        return plain.toString();
    }
}
