package org.detente.reading.scrap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.model.PartialDate;
import org.detente.model.Published;
import org.detente.reading.date.DateText;
import org.detente.reading.date.FoundDate;

/** Reads lines that say who wrote an article and when. */
final class Bylines {
    /**
     * What such a line says.
     *
     * @param byline author line without "By"
     * @param published date, where the line has one
     */
    record Found(Optional<String> byline, Optional<Published> published) {}

    /** Author lines may stand below a standfirst, but not deep in the article. */
    private static final int WITHIN_PARAGRAPHS = 4;

    private static final int MOST_WORDS = 24;
    private static final int MOST_WORDS_OF_A_DATE_LINE = 14;

    private static final Pattern BY = Pattern.compile(
            "(?i)(?:(?:written|posted|published|reported|story|text|words|report|analysis|opinion|review|article)?\\s?by|authors?\\s?:|writer\\s?:"
                    + "|from our)\\s?:?\\s+(\\S.{1,200})");
    private static final Pattern STAFF = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}&.-]*+ ){1,4}(?i:staff(?: writers?| reporters?)?|correspondents?|news desk|web desk|newsroom|bureau|editorial board|agencies)");
    /** Parts of such a line, and what stands between an author and a date. */
    private static final Pattern PART =
            Pattern.compile("\\s[|•·/–—-]\\s|\\s?[|•·]\\s?|(?i:,?\\s(?:published|updated|posted|on|last updated)\\b)");

    private static final Pattern DATE_WORDS = Pattern.compile(
            "(?i)(?:published|updated|posted|date|dated|first|last|modified|created|on|at|time|edited|added|print edition|edition|release[d]?|views?"
                    + "|read|reads|min|minutes?|by|[\\p{L}]{2,4}|[\\p{L}]{1,9}day|january|february|march|april|june|july|august|september|october"
                    + "|november|december|[^\\p{L}]+)*+");

    /**
     * Lines with and without those that say who wrote them and when.
     *
     * @param byline the first author line
     * @param published the first date
     * @param rest all other lines
     */
    record Separated(Optional<String> byline, Optional<Published> published, List<Line> rest) {
        Separated {
            rest = List.copyOf(rest);
        }
    }

    private Bylines() {}

    /** Takes author and date lines from the head of an article; the headline is none, whatever it says. */
    static Separated separate(List<Line> lines, Optional<String> title) {
        Optional<String> byline = Optional.empty();
        Optional<Published> published = Optional.empty();
        List<Line> rest = new ArrayList<>();
        int prose = 0;
        for (Line line : lines) {
            Optional<Found> found = prose < WITHIN_PARAGRAPHS ? read(line) : Optional.empty();
            if (found.isPresent()
                    && title.filter(words -> Headline.isLike(line, words)).isEmpty()) {
                byline = byline.or(found.get()::byline);
                published = published.or(found.get()::published);
            } else {
                rest.add(line);
                prose += line.isProse() ? 1 : 0;
            }
        }
        return new Separated(byline, published, rest);
    }

    /** What a line says of author and date; nothing where it is no such line. */
    static Optional<Found> read(Line line) {
        if (line.words() > MOST_WORDS || !line.mayBeScrap()) {
            return Optional.empty();
        }
        return author(line).or(() -> dateLine(line));
    }

    private static Optional<Found> author(Line line) {
        Matcher by = BY.matcher(line.text());
        boolean named = by.matches() && !endsWithStop(line.text());
        if (!named && !STAFF.matcher(line.text()).matches()) {
            return Optional.empty();
        }
        String rest = named ? by.group(1) : line.text();
        Optional<FoundDate> date = DateText.locate(rest);
        String words = date.map(d -> rest.substring(0, d.span().start())).orElse(rest);
        Matcher part = PART.matcher(words);
        String name = clean(part.find() ? words.substring(0, part.start()) : words);
        if (!looksLikeNames(name)) {
            return Optional.empty();
        }
        return Optional.of(
                new Found(Optional.of(name), date.map(d -> new Published(d.date(), Published.Basis.BYLINE))));
    }

    private static Optional<Found> dateLine(Line line) {
        if (line.words() > MOST_WORDS_OF_A_DATE_LINE) {
            return Optional.empty();
        }
        Optional<FoundDate> date = DateText.locate(line.text());
        if (date.isEmpty() || !isOnlyDate(line.text(), date.get())) {
            return Optional.empty();
        }
        PartialDate day = date.get().date();
        return Optional.of(new Found(Optional.empty(), Optional.of(new Published(day, Published.Basis.TEXT))));
    }

    private static boolean isOnlyDate(String text, FoundDate date) {
        String around = text.substring(0, date.span().start()) + " "
                + text.substring(date.span().end());
        return DATE_WORDS.matcher(around).matches();
    }

    /** A name begins with a capital, has few words, and no sentence. */
    private static boolean looksLikeNames(String name) {
        boolean capital = !name.isEmpty()
                && (Character.isUpperCase(name.codePointAt(0))
                        || !Character.isLetter(name.codePointAt(0))
                        || name.startsWith("the ")
                        || Character.isIdeographic(name.codePointAt(0)));
        int words = WordCount.of(name);
        return capital && words > 0 && words <= 14 && capitals(name) * 3 >= words;
    }

    private static int capitals(String name) {
        int capitals = 0;
        for (String word : name.split(" ", -1)) {
            capitals += !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
        }
        return capitals;
    }

    private static boolean endsWithStop(String text) {
        return text.endsWith(".") && !text.endsWith("Jr.") && !text.endsWith("Sr.");
    }

    private static String clean(String name) {
        return name.replaceAll("[\\s,;:|(–—-]+$", "");
    }
}
