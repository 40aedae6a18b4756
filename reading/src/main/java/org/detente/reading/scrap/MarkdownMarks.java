package org.detente.reading.scrap;

import java.util.regex.Pattern;

/** Takes the marks within a line of Markdown away: links, images, emphasis, code, tags, escapes. */
final class MarkdownMarks {
    private static final Pattern IMAGE = Pattern.compile(
            "!\\[[^\\[\\]]{0,300}+\\](?:\\([^()\\s]{0,2000}+(?:\\s[^()]{0,300}+)?\\)|\\[[^\\[\\]]{0,100}+\\])");
    private static final Pattern LINK = Pattern.compile(
            "\\[([^\\[\\]]{1,500}+)\\](?:\\((?:[^()\\s]|\\([^()\\s]{0,200}+\\)){0,1000}+(?:\\s[^()]{0,300}+)?\\)|\\[[^\\[\\]]{0,100}+\\])");
    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\[\\]]{1,40}+\\]");
    private static final Pattern ADDRESS = Pattern.compile("<((?:https?://|mailto:)[^<>\\s]{1,1000}+)>");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,500}+>|<!--[^>]{0,1000}+-->");
    private static final Pattern STRONG = Pattern.compile("(\\*{2,3}|_{2,3})(?=\\S)([^*_]{1,1000}+)(?<=\\S)\\1");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\p{L}\\p{N}_*\\\\])([*_])(?=\\S)([^*_]{1,1000}+)(?<=\\S)\\1(?![\\p{L}\\p{N}])");
    private static final Pattern CODE = Pattern.compile("`{1,3}([^`]{1,1000}+)`{1,3}");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");

    private MarkdownMarks() {}

    static String strip(String line) {
        String words = IMAGE.matcher(line).replaceAll("");
        words = FOOTNOTE.matcher(words).replaceAll("");
        words = LINK.matcher(words).replaceAll("$1");
        words = ADDRESS.matcher(words).replaceAll("$1");
        words = TAG.matcher(words).replaceAll("");
        words = CODE.matcher(words).replaceAll("$1");
        words = STRONG.matcher(words).replaceAll("$2");
        words = EMPHASIS.matcher(words).replaceAll("$2");
        return ESCAPE.matcher(words).replaceAll("$1");
    }
}
