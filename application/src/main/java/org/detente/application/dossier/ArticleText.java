package org.detente.application.dossier;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.application.terminal.Style;
import org.detente.application.terminal.Terminal;
import org.detente.dossier.RowWords;
import org.detente.model.Article;
import org.detente.model.CodedArticle;
import org.detente.model.Event;
import org.detente.model.Span;
import org.detente.model.Statement;

/**
 * Prints an article with its statements and events marked.
 *
 * <p>Behind the cue of the third statement stands {@code [s3]}, behind the trigger of the second event {@code [e2]}; a list
 * below the text tells what they are.
 */
public final class ArticleText {
    private static final Pattern LABEL = Pattern.compile("\\[[se][0-9]+\\]");

    private record Mark(Span span, String label) {}

    private final CodedArticle coded;
    private final Terminal terminal;
    private final PrintWriter out;

    private ArticleText(CodedArticle coded, Terminal terminal) {
        this.coded = coded;
        this.terminal = terminal;
        this.out = terminal.out();
    }

    /** Prints the article. */
    public static void print(CodedArticle coded, Terminal terminal) {
        ArticleText text = new ArticleText(coded, terminal);
        text.heading();
        text.body();
        text.statements();
        text.events();
    }

    private void heading() {
        Article article = coded.article();
        out.println(terminal.styled(Style.HEADING, Terminal.safe(article.title().orElse("(no title)"))));
        List<String> facts = new ArrayList<>();
        article.outlet().ifPresent(facts::add);
        article.byline().ifPresent(byline -> facts.add("by " + byline));
        article.published()
                .ifPresent(p -> facts.add(p.date() + " (" + p.basis().name().toLowerCase(Locale.ROOT) + ")"));
        article.language().ifPresent(facts::add);
        facts.add(article.id());
        out.println(terminal.styled(Style.FAINT, Terminal.safe(String.join(" · ", facts))));
        article.url().ifPresent(url -> out.println(terminal.styled(Style.FAINT, Terminal.safe(url))));
        article.credits()
                .forEach(credit -> out.println(terminal.styled(
                        Style.FAINT, "credits " + Terminal.safe(credit.name() + ": " + credit.text()))));
        out.println();
    }

    private void body() {
        String text = coded.article().text();
        List<Mark> marks = marks();
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (Mark mark : marks) {
            if (mark.span().start() < at) {
                marked.append('[').append(mark.label()).append(']');
                continue;
            }
            marked.append(text, at, mark.span().start());
            marked.append(mark.span().cut(text))
                    .append('[')
                    .append(mark.label())
                    .append(']');
            at = mark.span().end();
        }
        marked.append(text.substring(at));
        for (String paragraph : marked.toString().split("\n+", -1)) {
            Terminal.wrapped(Terminal.safe(paragraph), terminal.columns()).forEach(line -> out.println(styled(line)));
            out.println();
        }
    }

    private String styled(String line) {
        return LABEL.matcher(line)
                .replaceAll(match -> Matcher.quoteReplacement(
                        terminal.styled(match.group().startsWith("[s") ? Style.SPEAKER : Style.MARK, match.group())));
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < coded.statements().size(); i++) {
            marks.add(new Mark(coded.statements().get(i).cue().span(), "s" + (i + 1)));
        }
        for (int i = 0; i < coded.events().size(); i++) {
            marks.add(new Mark(coded.events().get(i).trigger().span(), "e" + (i + 1)));
        }
        marks.sort(Comparator.comparing(Mark::span));
        return marks;
    }

    private void statements() {
        out.println(terminal.styled(
                Style.HEADING, "Statements  " + coded.statements().size()));
        int number = 1;
        for (Statement statement : coded.statements()) {
            row(
                    "s" + number++,
                    Style.SPEAKER,
                    RowWords.speaker(statement.speaker()) + " "
                            + Terminal.safe(statement.cue().text()) + ": "
                            + Terminal.safe(statement.content().text()),
                    statement.id());
        }
        out.println();
    }

    private void events() {
        out.println(terminal.styled(Style.HEADING, "Events  " + coded.events().size()));
        int number = 1;
        for (Event event : coded.events()) {
            row(
                    "e" + number++,
                    Style.MARK,
                    RowWords.who(event) + "  " + RowWords.what(event)
                            + event.date().map(date -> ", " + date).orElse("")
                            + "  “" + Terminal.safe(event.trigger().text()) + "”",
                    event.id());
        }
    }

    private void row(String label, Style style, String text, String id) {
        int room = terminal.columns() - id.length() - 8;
        out.println(terminal.styled(style, String.format("%4s ", label))
                + Terminal.shortened(text, room)
                + terminal.styled(Style.FAINT, "  " + id));
    }
}
