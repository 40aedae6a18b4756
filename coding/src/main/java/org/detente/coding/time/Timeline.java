package org.detente.coding.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.detente.coding.time.grammar.Expression;
import org.detente.coding.time.meaning.Anchors;
import org.detente.coding.time.meaning.Bare;
import org.detente.coding.time.meaning.Tense;
import org.detente.coding.time.meaning.Within;
import org.detente.coding.time.value.CalendarTime;
import org.detente.coding.time.value.DayInterval;
import org.detente.coding.time.value.Grain;
import org.detente.coding.time.value.OpenTime;
import org.detente.coding.time.value.TimeValue;
import org.detente.model.PartialDate;
import org.detente.model.Span;
import org.detente.text.Quotation;
import org.detente.text.Sentence;
import org.detente.text.TextStructure;

/**
 * Anchors the expressions of one text: what the article tells in its own words from the day of publication and the date named
 * last, what it quotes from the day of speaking.
 */
final class Timeline {
    /** They begin a passage that tells of a time, not of the news: "Recall, …". */
    private static final Set<String> HISTORY = Set.of("recall", "background", "remember", "reminder");

    /** A date within so many characters of its sentence's beginning frames the sentence: "But in early 1996, …". */
    private static final int FRAME = 14;

    /** The day of speaking stands no more characters from the quotation. */
    private static final int FARTHEST_CUE = 300;

    /** How many expressions back a sentence may take up what it leaves out. */
    private static final int REMEMBERED = 8;

    private final TextStructure text;
    private final NavigableMap<Integer, Quotation> outer = new TreeMap<>();
    private final NavigableMap<Integer, Sentence> sentences = new TreeMap<>();
    private final Optional<DayInterval> published;
    private final Map<Quotation, List<InSentence>> quotations = new LinkedHashMap<>();

    private Optional<TimeValue> named = Optional.empty();
    private int historyIn = -1;

    /** Expressions of a quotation that stand in one sentence. */
    private record InSentence(Sentence sentence, TenseReader tenses, List<Expression> expressions) {}

    Timeline(TextStructure text, Optional<PartialDate> published) {
        this.text = text;
        text.quotations().stream()
                .filter(quotation -> quotation.depth() == 0)
                .forEach(quotation -> outer.put(quotation.span().start(), quotation));
        text.sentences().forEach(sentence -> sentences.put(sentence.span().start(), sentence));
        this.published = published.map(DayInterval::of);
    }

    /** What a sentence tells in the article's own words; what it quotes is kept for {@link #quoted}. */
    List<TimeMention> narrated(Sentence sentence, List<Expression> expressions) {
        TenseReader tenses = new TenseReader(sentence.tokens());
        List<Expression> own = new ArrayList<>();
        Map<Quotation, List<Expression>> inQuotes = new LinkedHashMap<>();
        for (Expression expression : expressions) {
            Optional<Quotation> quotation = quotation(expression.span());
            quotation.ifPresentOrElse(
                    q -> inQuotes.computeIfAbsent(q, k -> new ArrayList<>()).add(expression),
                    () -> own.add(expression));
        }
        inQuotes.forEach((quotation, said) -> quotations
                .computeIfAbsent(quotation, q -> new ArrayList<>())
                .add(new InSentence(sentence, tenses, said)));
        if (HISTORY.contains(sentence.tokens().get(0).lower()) && historyIn != sentence.paragraph()) {
            historyIn = sentence.paragraph();
            named = Optional.empty();
        }
        return anchored(new InSentence(sentence, tenses, own), published);
    }

    /** What the quotations tell, each from the day that its sentences name for the saying. */
    List<TimeMention> quoted(List<TimeMention> narrated) {
        NavigableMap<Integer, TimeMention> byStart = new TreeMap<>();
        narrated.forEach(mention -> byStart.put(mention.span().start(), mention));
        List<TimeMention> mentions = new ArrayList<>();
        quotations.forEach((quotation, parts) -> {
            named = Optional.empty();
            historyIn = -1;
            Optional<DayInterval> spoken = spoken(quotation, parts, byStart).or(() -> published);
            parts.forEach(part -> mentions.addAll(anchored(part, spoken)));
        });
        return mentions;
    }

    private List<TimeMention> anchored(InSentence part, Optional<DayInterval> spoken) {
        Sentence sentence = part.sentence;
        List<Expression> expressions = part.expressions;
        List<TimeMention> mentions = new ArrayList<>();
        List<TimeValue> before = new ArrayList<>();
        boolean history = historyIn == sentence.paragraph();
        for (int i = 0; i < expressions.size(); i++) {
            Expression expression = expressions.get(i);
            Tense tense = part.tenses.around(expression.span());
            Anchors anchors = new Anchors(spoken, named, history, tense, before);
            TimeValue value = expression.meaning().from(anchors);
            if (expression.ofNext() && expression.meaning() instanceof Bare bare && i + 1 < expressions.size()) {
                value = new Within(bare.slot(), expressions.get(i + 1).meaning()).from(anchors);
            }
            mentions.add(new TimeMention(expression.span(), value));
            before.add(value);
            if (before.size() > REMEMBERED) {
                before.remove(0);
            }
            if (value instanceof CalendarTime
                    || (value instanceof OpenTime open && open.slot().isPresent())) {
                named = Optional.of(value);
                history |= isFrame(sentence, expression, value, spoken);
            }
        }
        return mentions;
    }

    /** Whether a sentence that begins with it tells of its time: "In 2014, …" in an article of 2020. */
    private static boolean isFrame(
            Sentence sentence, Expression expression, TimeValue value, Optional<DayInterval> spoken) {
        boolean first = expression.span().start() - sentence.span().start() <= FRAME;
        return first
                && spoken.isPresent()
                && value.days()
                        .filter(days -> days.last()
                                .plusYears(1)
                                .isBefore(spoken.get().first().withDayOfYear(1).plusYears(1)))
                        .isPresent();
    }

    private Optional<Quotation> quotation(Span span) {
        return Optional.ofNullable(outer.floorEntry(span.start()))
                .map(Map.Entry::getValue)
                .filter(quotation -> quotation.inner().contains(span));
    }

    /** The day nearest to a quotation in the words around it, in the same sentences and not behind a semicolon. */
    private Optional<DayInterval> spoken(
            Quotation quotation, List<InSentence> parts, NavigableMap<Integer, TimeMention> narrated) {
        Span said = quotation.span();
        int from = Math.max(
                said.start() - FARTHEST_CUE,
                Math.min(said.start(), parts.get(0).sentence.span().start()));
        int to = Optional.ofNullable(sentences.lowerEntry(said.end()))
                .map(sentence -> sentence.getValue().span().end())
                .orElse(said.end());
        return narrated.subMap(from, true, Math.min(to, said.end() + FARTHEST_CUE), false).values().stream()
                .filter(mention -> isDayOfSpeaking(mention, said))
                .min(Comparator.comparingInt(mention -> distance(mention.span(), said)))
                .flatMap(mention -> mention.value().days());
    }

    private boolean isDayOfSpeaking(TimeMention mention, Span said) {
        boolean day =
                mention.value() instanceof CalendarTime time && time.period().grain() == Grain.DAY;
        boolean over = mention.value()
                .days()
                .filter(days -> published.isEmpty()
                        || !days.first().isAfter(published.get().last()))
                .isPresent();
        int start = Math.min(mention.span().end(), said.end());
        int end = Math.max(mention.span().start(), said.start());
        return day && over && text.text().substring(start, end).indexOf(';') < 0;
    }

    private static int distance(Span one, Span other) {
        return Math.max(one.start(), other.start()) - Math.min(one.end(), other.end());
    }
}
