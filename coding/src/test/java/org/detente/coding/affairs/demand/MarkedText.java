package org.detente.coding.affairs.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.coding.PlainArticle;
import org.detente.coding.affairs.text.CodedText;
import org.detente.coding.place.NamedPlaces;
import org.detente.coding.time.TimeExpressions;
import org.detente.model.Actor;
import org.detente.model.Article;
import org.detente.model.Mention;
import org.detente.model.PartialDate;
import org.detente.model.Span;
import org.detente.text.TextAnalyzer;
import org.detente.text.TextStructure;

/** A text of 18 March 2024 in which actors are marked: "[Ghana=GHA] asked [it=TGO] to leave". */
public final class MarkedText {
    private static final Pattern MENTION = Pattern.compile("\\[([^=\\]]+)=([^\\]]+)\\]");
    private static final PartialDate PUBLISHED = PartialDate.parse("2024-03-18");

    private MarkedText() {}

    /** The text without its marks, and what they tell. */
    public static CodedText of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Mention> mentions = new ArrayList<>();
        Matcher m = MENTION.matcher(marked);
        int last = 0;
        while (m.find()) {
            text.append(marked, last, m.start());
            Span span = new Span(text.length(), text.length() + m.group(1).length());
            mentions.add(new Mention("a", span, m.group(1), Actor.of(m.group(2)), Mention.Basis.NAME));
            text.append(m.group(1));
            last = m.end();
        }
        text.append(marked.substring(last));
        Article article = PlainArticle.of(text.toString(), PUBLISHED);
        TextStructure structure = TextAnalyzer.analyze(article.text());
        return new CodedText(
                article,
                structure,
                mentions,
                List.of(),
                List.of(),
                TimeExpressions.find(structure, Optional.of(PUBLISHED)),
                new NamedPlaces(article, structure));
    }
}
