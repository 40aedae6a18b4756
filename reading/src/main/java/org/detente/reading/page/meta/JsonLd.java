package org.detente.reading.page.meta;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the page's JSON-LD blocks (schema.org) say of its article.
 *
 * <p>Pages write it loosely: in arrays, in {@code @graph}, with comments, raw line ends and trailing commas. A block that
 * is not JSON even so says nothing.
 */
public final class JsonLd {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    private static final Set<String> ARTICLES = Set.of("BlogPosting", "LiveBlogPosting", "Report", "Review");
    private static final Set<String> PAGES = Set.of("WebPage", "ItemPage", "WebPageElement");
    private static final List<String> HOLDERS = List.of("@graph", "mainEntity", "mainEntityOfPage");
    private static final int MOST_NODES = 2_000;

    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> pages = new ArrayList<>();

    /** Reads all blocks of a page. */
    public JsonLd(Document page) {
        for (Element script : page.getElementsByTag("script")) {
            if (script.attr("type").contains("ld+json")) {
                read(script.data());
            }
        }
    }

    /** The text that the article's {@code articleBody} gives, as it is written there. */
    public Optional<String> articleBody() {
        return articles.stream()
                .map(article -> article.path("articleBody"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(body -> !body.isBlank())
                .findFirst();
    }

    /** A text property of the article. */
    Optional<String> ofArticle(String property) {
        return text(articles, property);
    }

    /** A text property of the page itself. */
    Optional<String> ofPage(String property) {
        return text(pages, property);
    }

    /** The names that a property of the article gives: of persons or organisations, or plain text. */
    List<String> names(String property) {
        for (JsonNode article : articles) {
            List<String> names = new ArrayList<>();
            JsonNode value = article.path(property);
            for (JsonNode one : value.isArray() ? value : List.of(value)) {
                JsonNode name = one.isObject() ? one.path("name") : one;
                for (JsonNode part : name.isArray() ? name : List.of(name)) {
                    if (part.isTextual()) {
                        FieldText.clean(part.textValue()).ifPresent(names::add);
                    }
                }
            }
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private static Optional<String> text(List<JsonNode> nodes, String property) {
        return nodes.stream()
                .map(node -> node.path(property))
                .filter(JsonNode::isTextual)
                .map(node -> FieldText.clean(node.textValue()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private void read(String block) {
        Deque<JsonNode> open = new ArrayDeque<>();
        try {
            open.add(MAPPER.readTree(block.strip()));
        } catch (JsonProcessingException notJson) {
            return;
        }
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.remove();
            if (node.isArray()) {
                node.forEach(open::add);
            } else if (node.isObject()) {
                sort(node);
                HOLDERS.stream()
                        .map(node::path)
                        .filter(JsonNode::isContainerNode)
                        .forEach(open::add);
            }
        }
    }

    private void sort(JsonNode node) {
        JsonNode types = node.path("@type");
        for (JsonNode type : types.isArray() ? types : List.of(types)) {
            String name = type.asText();
            if (name.endsWith("Article") || ARTICLES.contains(name)) {
                articles.add(node);
                return;
            }
            if (PAGES.contains(name)) {
                pages.add(node);
                return;
            }
        }
    }
}
