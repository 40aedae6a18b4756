package org.detente.dossier.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.detente.dossier.SafeLink;
import org.detente.dossier.report.Report.Entry;
import org.detente.dossier.report.Report.Quote;
import org.detente.dossier.report.Report.Section;
import org.detente.model.Article;
import org.detente.model.resource.OwnFile;
import org.detente.text.OneLine;

/** Writes a report as one HTML file: no script, nothing that is fetched, its style within it. */
public final class HtmlReport {
    private final StringBuilder html = new StringBuilder();

    private HtmlReport() {}

    /** The text of the file, in UTF-8. */
    public static String of(Report report) {
        HtmlReport page = new HtmlReport();
        page.write(report);
        return page.html.toString();
    }

    private void write(Report report) {
        line("<!doctype html>");
        line("<html lang=\"en\">");
        line("<head>");
        line("<meta charset=\"utf-8\">");
        line("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">");
        line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        line("<meta name=\"referrer\" content=\"no-referrer\">");
        line("<title>" + safe(report.title()) + "</title>");
        line("<style>\n" + OwnFile.text(HtmlReport.class, "report.css") + "</style>");
        line("</head>");
        line("<body>");
        line("<main>");
        line("<h1>" + safe(report.title()) + "</h1>");
        report.facts().forEach(fact -> line("<p class=\"facts\">" + safe(fact) + "</p>"));
        contents(report);
        report.tension().ifPresent(this::tension);
        balance(report.balance());
        report.sections().forEach(this::section);
        sources(report.sources());
        line("</main>");
        line("</body>");
        line("</html>");
    }

    private void contents(Report report) {
        String links = report.sections().stream()
                .map(section -> "<a href=\"#" + anchor(section.heading()) + "\">" + safe(section.heading())
                        + "</a> <span class=\"count\">" + section.all() + "</span>")
                .collect(Collectors.joining("</li><li>"));
        line("<nav aria-label=\"Sections\"><ul><li>" + links
                + "</li><li><a href=\"#sources\">Sources</a></li></ul></nav>");
    }

    private void tension(TensionCourse course) {
        line("<h2 id=\"tension\">Tension</h2>");
        line(TensionChart.of(course));
        line("<p>" + safe(course.words()) + "</p>");
    }

    private void balance(List<List<String>> rows) {
        line("<table>");
        line("<caption>What happened, by class and direction</caption>");
        for (int i = 0; i < rows.size(); i++) {
            String cell = i == 0 ? "th scope=\"col\"" : "td";
            String first = i == 0 ? "th scope=\"col\"" : "th scope=\"row\"";
            List<String> row = rows.get(i);
            line("<tr><" + first + ">" + safe(row.get(0)) + "</th>"
                    + row.subList(1, row.size()).stream()
                            .map(value -> "<" + cell + ">" + safe(value) + "</" + cell.substring(0, 2) + ">")
                            .collect(Collectors.joining())
                    + "</tr>");
        }
        line("</table>");
    }

    private void section(Section section) {
        int shown = section.entries().size();
        line("<section aria-labelledby=\"" + anchor(section.heading()) + "\">");
        line("<h2 id=\"" + anchor(section.heading()) + "\">" + safe(section.heading()) + " <span class=\"count\">"
                + (shown < section.all() ? shown + " of " + section.all() : section.all()) + "</span></h2>");
        line("<ul class=\"entries\">");
        section.entries().forEach(this::entry);
        line("</ul>");
        line("</section>");
    }

    private void entry(Entry entry) {
        line("<li class=\"" + entry.tone().name().toLowerCase(Locale.ROOT) + "\"><p class=\"what\"><span class=\"day\">"
                + safe(entry.day()) + "</span> " + safe(entry.what()) + "</p>");
        line(entry.quotes().size() > 1 ? "<div class=\"sides\">" : "<div>");
        entry.quotes().forEach(this::quote);
        line("</div>");
        entry.note().ifPresent(note -> line("<p class=\"note\">why: " + safe(note) + "</p>"));
        line("</li>");
    }

    private void quote(Quote quote) {
        String words = quote.before().isEmpty() && quote.after().isEmpty()
                ? safe(quote.words())
                : safe(quote.before()) + "<mark>" + safe(quote.words()) + "</mark>" + safe(quote.after());
        String numbers = quote.numbers().stream()
                .map(n -> "<a class=\"source\" href=\"#source-" + n + "\">" + n + "</a>")
                .collect(Collectors.joining(" "));
        line("<blockquote>" + (quote.who().isEmpty() ? "" : "<b>" + safe(quote.who()) + "</b> ") + words + " " + numbers
                + "</blockquote>");
    }

    private void sources(List<Article> sources) {
        line("<section aria-labelledby=\"sources\">");
        line("<h2 id=\"sources\">Sources</h2>");
        line("<ol class=\"sources\">");
        for (int i = 0; i < sources.size(); i++) {
            Article article = sources.get(i);
            String title = safe(article.title().orElse("(no title)"));
            Optional<String> link = article.url().flatMap(SafeLink::of);
            String shown = link.map(
                            url -> "<a rel=\"noopener noreferrer\" href=\"" + safe(url) + "\">" + title + "</a>")
                    .orElse(title);
            String address = link.isPresent()
                    ? ""
                    : article.url().map(url -> " " + safe(url)).orElse("");
            line("<li id=\"source-" + (i + 1) + "\">" + safe(article.outlet().orElse("unknown outlet")) + ", "
                    + safe(article.published().map(p -> p.date().toString()).orElse("undated")) + ": " + shown + address
                    + "</li>");
        }
        line("</ol>");
        line("</section>");
    }

    private void line(String text) {
        html.append(text).append('\n');
    }

    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }

    /** For text and for attributes in double quotes. */
    static String safe(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        OneLine.safe(text).codePoints().forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }
}
