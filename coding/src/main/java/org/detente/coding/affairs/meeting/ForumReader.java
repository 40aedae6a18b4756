package org.detente.coding.affairs.meeting;

import java.util.Optional;
import java.util.Set;
import org.detente.coding.affairs.text.Line;
import org.detente.coding.affairs.text.PhraseList;
import org.detente.model.Span;
import org.detente.text.Token;

/** Finds the body that meets: "the Joint Fisheries Commission", "a committee on transit", "an extraordinary summit". */
final class ForumReader {
    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "its", "their", "his", "her", "this", "that", "these", "those", "'s", "’s", "'", "’");
    private static final Set<String> STOPS = Set.of(
            "of", "in", "on", "at", "to", "for", "with", "by", "from", "and", "or", "that", "which", "who", ",", ";",
            ":", "\"", "“", "”", "(", ")", "-", "–", "—", "is", "are", "was", "were", "will", "would", "has", "have",
            "had", "be", "been", "before", "after", "until", "during", "when", "as", "said", "two", "three", "called",
            "off", "met", "held", "hold", "holds", "convene", "into", "under");
    private static final Set<String> INSIDE = Set.of("of", "on", "for", "and", "the", "-", "–", "'s", "’s");
    private static final Set<String> TAIL = Set.of("of", "on", "for", "under");
    private static final Set<String> ENDS = Set.of(
            ",",
            ".",
            ";",
            ":",
            "\"",
            "“",
            "”",
            "(",
            ")",
            "in",
            "on",
            "at",
            "is",
            "are",
            "was",
            "were",
            "will",
            "would",
            "has",
            "have",
            "had",
            "which",
            "who",
            "that",
            "to",
            "by",
            "from",
            "with",
            "after",
            "before",
            "said",
            "sat",
            "met",
            "spent",
            "chaired",
            "meets",
            "convenes",
            "convened",
            "gathers",
            "gathered",
            "holds",
            "held",
            "until",
            "set",
            "due",
            "-",
            "–",
            "—");
    private static final Set<String> EMPTY = Set.of(
            "next",
            "last",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "further",
            "new",
            "another",
            "latest",
            "same",
            "such",
            "own",
            "previous",
            "final");
    /** Heads that name a body only as a part of a proper name: "Defence Policy Talks". */
    private static final Set<String> LOOSE = Set.of("talks", "consultations", "dialogue", "table", "secretariat");

    private static final Set<String> TOPIC = Set.of("on", "about", "over", "discuss", "regarding", "concerning");
    private static final int NEAR_TOPIC = 12;
    private static final int LONGEST_TOPIC = 10;
    private static final int LONGEST_TAIL = 6;

    private final PhraseList<WordKind> lexicon;
    private final Line line;

    ForumReader(PhraseList<WordKind> lexicon, Line line) {
        this.lexicon = lexicon;
        this.line = line;
    }

    /** A body among words: where it stands and what it is called. */
    record Forum(int start, int end, int head, String name, boolean isName) {
        /** Whether words behind the head say what it is for: "committee on transit". */
        boolean hasTail() {
            return end > head + 1;
        }
    }

    /** The best body named within some words; one that is a name before others. */
    Optional<Forum> within(int from, int to) {
        Optional<Forum> best = Optional.empty();
        for (int i = from; i < to; i++) {
            if (lexicon.end(WordKind.BODY, line.words(), i) == i + 1) {
                Optional<Forum> forum = at(i, from);
                if (forum.isPresent()
                        && (best.isEmpty()
                                || (forum.get().isName() && !best.get().isName()))) {
                    best = forum;
                }
            }
        }
        return best;
    }

    private Optional<Forum> at(int head, int from) {
        boolean name = line.token(head).isCapitalized() && head > line.from();
        int start = head;
        while (start > from && belongs(start - 1, name)) {
            start--;
        }
        while (start < head
                && (EMPTY.contains(line.at(start))
                        || INSIDE.contains(line.at(start))
                        || DETERMINERS.contains(line.at(start)))) {
            start++;
        }
        int end = head + 1;
        if (TAIL.contains(line.at(end)) && !isDate(end + 1)) {
            int tail = end + 1;
            while (tail < line.size()
                    && tail - end <= LONGEST_TAIL
                    && !ENDS.contains(line.at(tail))
                    && !line.at(tail).endsWith("ed")) {
                tail++;
            }
            end = tail > end + 1 ? tail : end;
        }
        boolean loose = !name && LOOSE.contains(line.at(head));
        if (loose) {
            return Optional.empty();
        }
        boolean bare = start == head && end == head + 1;
        if (bare) {
            return Optional.empty();
        }
        Span span = new Span(
                line.token(start).span().start(), line.token(end - 1).span().end());
        return Optional.of(new Forum(start, end, head, text(span), name));
    }

    private boolean isDate(int word) {
        return line.times().stream()
                .anyMatch(time -> line.start(time.span()) <= word + 1 && line.end(time.span()) > word);
    }

    private boolean belongs(int i, boolean name) {
        Token token = line.token(i);
        if (name) {
            return token.isCapitalized()
                    || (INSIDE.contains(token.lower())
                            && i > 0
                            && line.token(i - 1).isCapitalized()
                            && !DETERMINERS.contains(line.at(i - 1)));
        }
        return token.isWord() && !STOPS.contains(token.lower()) && !DETERMINERS.contains(token.lower()) && !isDate(i);
    }

    private String text(Span span) {
        int base = line.sentence().span().start();
        StringBuilder text = new StringBuilder();
        int at = -1;
        for (Token token : line.sentence().tokens()) {
            if (token.span().start() >= span.start() && token.span().end() <= span.end()) {
                if (at >= 0 && token.span().start() > at) {
                    text.append(' ');
                }
                text.append(token.text());
                at = token.span().end();
            }
        }
        return base >= 0 ? text.toString() : "";
    }

    /** What a meeting is about: the words behind "on", "about" or "to discuss", up to the next mark, day or verb. */
    Optional<String> topic(Cluster cluster) {
        for (int i = cluster.end(); i < Math.min(cluster.to(), cluster.end() + NEAR_TOPIC); i++) {
            boolean opens = TOPIC.contains(line.at(i))
                    && !isDate(i + 1)
                    && line.at(i + 1).length() > 1;
            int end = i + 1;
            while (opens
                    && end < cluster.to()
                    && end - i <= LONGEST_TOPIC
                    && !ENDS.contains(line.at(end))
                    && !isDate(end)) {
                end++;
            }
            if (end > i + 1) {
                return Optional.of(text(new Span(
                        line.token(i + 1).span().start(),
                        line.token(end - 1).span().end())));
            }
        }
        return Optional.empty();
    }

    /** Whether a body joins several states, by its words or its name. */
    boolean isJoint(Forum forum) {
        return lexicon.has(WordKind.JOINT, line.words(), forum.start(), forum.end());
    }
}
