package org.detente.coding.affairs.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.affairs.text.CodedText;
import org.detente.coding.time.TimeMention;
import org.detente.model.Mention;
import org.detente.model.Span;
import org.detente.model.Statement;
import org.detente.text.Sentence;
import org.detente.text.Token;

/**
 * A sentence with what was found in it, by the numbers of its words.
 *
 * @param number of the sentence in the text
 * @param from the first word behind a dateline
 * @param words in lower case
 */
record Line(
        Sentence sentence,
        int number,
        int from,
        List<String> words,
        List<Mention> mentions,
        List<TimeMention> times,
        List<Statement> statements) {
    private static final int LONGEST_DATELINE = 14;
    private static final Set<String> DASHES = Set.of("-", "--", "—", "–");
    private static final Set<String> HARD = Set.of(";", "but", "while", "whereas", "although", "though", "because");
    private static final Set<String> COORDINATORS = Set.of("and", "or", "so", "yet");

    static List<Line> of(CodedText text) {
        List<Line> lines = new ArrayList<>();
        for (Sentence sentence : text.structure().sentences()) {
            Span span = sentence.span();
            lines.add(new Line(
                    sentence,
                    lines.size(),
                    lines.isEmpty() ? behindDateline(sentence) : 0,
                    sentence.tokens().stream().map(Token::lower).toList(),
                    text.mentions().stream()
                            .filter(mention -> span.contains(mention.span()))
                            .toList(),
                    text.times().stream()
                            .filter(time -> span.contains(time.span()))
                            .toList(),
                    text.statements().stream()
                            .filter(said -> span.contains(said.cue().span()))
                            .toList()));
        }
        return lines;
    }

    private static int behindDateline(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        boolean shouted = tokens.get(0).text().length() > 1
                && tokens.get(0).text().chars().noneMatch(Character::isLowerCase);
        for (int i = 1; shouted && i < Math.min(LONGEST_DATELINE, tokens.size()); i++) {
            if (DASHES.contains(tokens.get(i).text())) {
                return i + 1;
            }
        }
        return 0;
    }

    int size() {
        return words.size();
    }

    /** A word in lower case, or the empty string outside the sentence. */
    String at(int i) {
        return i >= 0 && i < words.size() ? words.get(i) : "";
    }

    Token token(int i) {
        return sentence.tokens().get(i);
    }

    /** The first word that a span touches. */
    int start(Span span) {
        int i = 0;
        while (i < size() && token(i).span().end() <= span.start()) {
            i++;
        }
        return i;
    }

    /** Behind the last word that a span touches. */
    int end(Span span) {
        int i = start(span);
        while (i < size() && token(i).span().start() < span.end()) {
            i++;
        }
        return i;
    }

    /** Where the clause of a word begins. */
    int clauseStart(int word) {
        int i = word;
        while (i > from && !isBreak(i)) {
            i--;
        }
        return i;
    }

    /** Behind the last word of the clause. */
    int clauseEnd(int word) {
        int i = word + 1;
        while (i < size() && !isBreak(i)) {
            i++;
        }
        return i;
    }

    /** Whether another main clause begins here: behind a semicolon, with "but" or "while", or with ", and". */
    boolean isBreak(int i) {
        boolean joined = COORDINATORS.contains(at(i)) && at(i - 1).equals(",") && !isInList(i);
        return HARD.contains(at(i)) || joined;
    }

    /** Whether a name follows that others were listed before: "Chad, Niger, and Mali". */
    private boolean isInList(int i) {
        int next = i + 1 < size() && at(i + 1).equals("the") ? i + 2 : i + 1;
        boolean name = next < size() && token(next).isCapitalized();
        return name
                && i >= 2
                && token(i - 2).isCapitalized()
                && (i < 4 || at(i - 3).equals(",") || at(i - 4).equals(","));
    }

    /** How far two stretches of words are apart, farther where other clauses begin between them. */
    int distance(int start, int end, int otherStart, int otherEnd) {
        int left = Math.min(end, otherEnd);
        int right = Math.max(start, otherStart);
        int breaks = 0;
        for (int i = left; i < right; i++) {
            breaks += isBreak(i) ? 8 : 0;
            breaks += at(i).equals("after") || at(i).equals("before") || at(i).equals("when") || at(i).equals("that")
                    ? 3
                    : 0;
            breaks += at(i).equals(",") ? 1 : 0;
        }
        return Math.max(0, right - left) + breaks;
    }

    Optional<Mention> mentionAt(int word) {
        Span span = token(word).span();
        return mentions.stream()
                .filter(mention -> mention.span().overlaps(span))
                .findFirst();
    }
}
