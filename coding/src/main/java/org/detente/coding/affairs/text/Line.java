package org.detente.coding.affairs.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.detente.coding.time.TimeMention;
import org.detente.model.Event;
import org.detente.model.Mention;
import org.detente.model.Phrase;
import org.detente.model.Span;
import org.detente.model.Statement;
import org.detente.text.Sentence;
import org.detente.text.TextStructure;
import org.detente.text.Token;

/**
 * A sentence with what was found in it, by the numbers of its words.
 *
 * @param text the whole text
 * @param sentence the sentence
 * @param number of the sentence in the text
 * @param from the first word behind a dateline
 * @param words in lower case
 * @param mentions in the sentence
 * @param times in the sentence
 * @param statements whose cue stands here
 * @param events whose trigger stands here
 */
public record Line(
        String text,
        Sentence sentence,
        int number,
        int from,
        List<String> words,
        List<Mention> mentions,
        List<TimeMention> times,
        List<Statement> statements,
        List<Event> events) {
    private static final int LONGEST = 250;
    private static final int LONGEST_DATELINE = 14;
    private static final Set<String> DATELINE_ENDS = Set.of("-", "--", "—", "–", "|");
    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "''", "``");

    /** The sentences of a text. */
    public static List<Line> of(CodedText text) {
        TextStructure structure = text.structure();
        Map<Integer, List<Mention>> mentions = bySentence(structure, text.mentions(), Mention::span);
        Map<Integer, List<TimeMention>> times = bySentence(structure, text.times(), TimeMention::span);
        Map<Integer, List<Statement>> statements =
                bySentence(structure, text.statements(), said -> said.cue().span());
        Map<Integer, List<Event>> events =
                bySentence(structure, text.events(), event -> event.trigger().span());
        List<Line> lines = new ArrayList<>();
        for (Sentence sentence : structure.sentences()) {
            int number = lines.size();
            lines.add(new Line(
                    structure.text(),
                    sentence,
                    number,
                    number == 0 ? behindDateline(sentence) : 0,
                    sentence.tokens().stream().map(Token::lower).toList(),
                    mentions.getOrDefault(number, List.of()),
                    times.getOrDefault(number, List.of()),
                    statements.getOrDefault(number, List.of()),
                    events.getOrDefault(number, List.of())));
        }
        return lines;
    }

    private static <T> Map<Integer, List<T>> bySentence(TextStructure text, List<T> rows, Function<T, Span> where) {
        int[] starts = text.sentences().stream().mapToInt(s -> s.span().start()).toArray();
        Map<Integer, List<T>> found = new HashMap<>();
        for (T row : rows) {
            int at = Arrays.binarySearch(starts, where.apply(row).start());
            int number = at >= 0 ? at : -at - 2;
            if (number >= 0 && text.sentences().get(number).span().contains(where.apply(row))) {
                found.computeIfAbsent(number, n -> new ArrayList<>()).add(row);
            }
        }
        return found;
    }

    private static int behindDateline(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        boolean shouted = tokens.get(0).text().length() > 1
                && tokens.get(0).text().chars().noneMatch(Character::isLowerCase);
        for (int i = 1; shouted && i < Math.min(LONGEST_DATELINE, tokens.size() - 1); i++) {
            if (DATELINE_ENDS.contains(tokens.get(i).text())) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Whether it is no longer than a sentence of news can be; longer ones are lists or debris and are not read. */
    public boolean isReadable() {
        return size() <= LONGEST;
    }

    /** Number of words. */
    public int size() {
        return words.size();
    }

    /** A word in lower case, or the empty string outside the sentence. */
    public String at(int i) {
        return i >= 0 && i < words.size() ? words.get(i) : "";
    }

    /** Whether a word has a capital. */
    public boolean isName(int i) {
        return i >= 0 && i < size() && token(i).isCapitalized();
    }

    /** Whether a word is a quotation mark. */
    public boolean isQuote(int i) {
        return QUOTES.contains(at(i));
    }

    /** A word as it stands in the text. */
    public Token token(int i) {
        return sentence.tokens().get(i);
    }

    /** The first word that a span touches. */
    public int start(Span span) {
        int i = 0;
        while (i < size() && token(i).span().end() <= span.start()) {
            i++;
        }
        return i;
    }

    /** Behind the last word that a span touches. */
    public int end(Span span) {
        int i = start(span);
        while (i < size() && token(i).span().start() < span.end()) {
            i++;
        }
        return i;
    }

    /** The words of a range as they stand in the text. */
    public Phrase phrase(int start, int end) {
        return Phrase.of(
                text,
                new Span(token(start).span().start(), token(end - 1).span().end()));
    }

    /** The whole sentence without its dateline. */
    public Phrase whole() {
        return phrase(from, size());
    }

    public Optional<Mention> mentionAt(int word) {
        if (word < 0 || word >= size()) {
            return Optional.empty();
        }
        Span span = token(word).span();
        return mentions.stream()
                .filter(mention -> mention.span().overlaps(span))
                .findFirst();
    }

    /** The expression of time that begins at a word. */
    public Optional<TimeMention> timeAt(int word) {
        Span span = token(word).span();
        return times.stream().filter(time -> time.span().overlaps(span)).findFirst();
    }
}
