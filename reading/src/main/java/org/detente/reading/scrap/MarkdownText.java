package org.detente.reading.scrap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.detente.model.Published;
import org.detente.reading.Extraction;
import org.detente.reading.date.DateText;
import org.detente.reading.date.TimeText;

/**
 * Reads the article in a Markdown text (CommonMark's usual marks): the marks go, the words stay.
 *
 * <p>Fields of the front matter and the first heading of the first level tell title, date, author, address, outlet and
 * language. What is left is read as {@link ScrapedText}. Stateless and thread-safe.
 */
public final class MarkdownText {
    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}(?:\\s++(.*?))??\\s*+#*+\\s*+");
    private static final Pattern RULE = Pattern.compile(" {0,3}(?:[-*_]\\s*+){3,}+");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(?:=++|-++)\\s*+");
    private static final Pattern ITEM = Pattern.compile("\\s{0,12}(?:[-*+]|\\d{1,3}[.)])\\s++(.*+)");
    private static final Pattern QUOTE = Pattern.compile("\\s{0,3}(?:>\\s?)++(.*+)");
    private static final Pattern DEFINITION = Pattern.compile(" {0,3}\\[[^\\]]{1,200}\\]:.*+");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(?:```|~~~).*+");

    private MarkdownText() {}

    /**
     * The article in a Markdown text.
     *
     * @param title headline that is known from beside the text
     */
    public static Extraction read(String markdown, Optional<String> title) {
        String text = Characters.normalize(markdown);
        FrontMatter front = FrontMatter.of(text);
        Plain plain = plain(text.substring(front.end()));
        Extraction article = ScrapedText.read(
                plain.text(), title.or(() -> front.first("title", "headline")).or(plain::title));
        return new Extraction(
                article.title(),
                front.first("author", "byline", "authors").or(article::byline),
                front.first("date", "published", "publishdate", "pubdate")
                        .flatMap(written -> DateText.parse(written)
                                .map(date -> new Published(date, Published.Basis.METADATA).at(TimeText.parse(written))))
                        .or(article::published),
                front.first("outlet", "source", "publisher", "publication").or(article::outlet),
                front.first("url", "link", "canonical").or(article::url),
                front.first("language", "lang").or(article::language),
                article.text(),
                article.credits());
    }

    private record Plain(String text, Optional<String> title) {}

    /** Paragraphs without marks; lines of one paragraph are joined, as Markdown means them. */
    private static Plain plain(String markdown) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        Optional<String> title = Optional.empty();
        for (String line : (Iterable<String>) markdown.lines()::iterator) {
            if (line.isBlank()
                    || RULE.matcher(line).matches()
                    || FENCE.matcher(line).matches()
                    || DEFINITION.matcher(line).matches()) {
                boolean underline =
                        !paragraph.isEmpty() && UNDERLINE.matcher(line).matches();
                String finished = finish(paragraph, paragraphs);
                if (underline && title.isEmpty()) {
                    title = Optional.of(finished);
                }
                continue;
            }
            if (UNDERLINE.matcher(line).matches() && !paragraph.isEmpty()) {
                String heading = finish(paragraph, paragraphs);
                title = title.or(() -> Optional.of(heading));
                continue;
            }
            var heading = HEADING.matcher(line);
            if (heading.matches()) {
                finish(paragraph, paragraphs);
                paragraph.append(Optional.ofNullable(heading.group(1)).orElse(""));
                String words = finish(paragraph, paragraphs);
                boolean first = line.stripLeading().startsWith("# ");
                title = first && !words.isEmpty() ? title.or(() -> Optional.of(words)) : title;
                continue;
            }
            var quote = QUOTE.matcher(line);
            String words = quote.matches() ? quote.group(1) : line;
            var item = ITEM.matcher(words);
            if (item.matches()) {
                finish(paragraph, paragraphs);
                words = item.group(1);
            }
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(words.strip());
            if (line.endsWith("  ") || line.endsWith("\\")) {
                finish(paragraph, paragraphs);
            }
        }
        finish(paragraph, paragraphs);
        return new Plain(String.join("\n\n", paragraphs), title);
    }

    private static String finish(StringBuilder paragraph, List<String> paragraphs) {
        String words = MarkdownMarks.strip(paragraph.toString()).strip();
        paragraph.setLength(0);
        if (!words.isEmpty()) {
            paragraphs.add(words);
        }
        return words;
    }
}
