package org.detente.coding.actor.reference.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.actor.Words;
import org.detente.coding.actor.reference.name.Naming;
import org.detente.model.Mention;
import org.detente.model.Span;

/**
 * A sentence with what stands in it.
 *
 * @param number of the sentence in its article
 * @param mentions of listed actors, in order
 */
public record SentenceView(int number, Words words, List<Naming> namings, List<Mention> mentions, boolean headline) {
    private static final int APPOSITION_REACH = 14;
    private static final Set<String> VERBS = Words.set("""
            is was has had will would did does said says told can could may might must should have are were be met sent
            went made took gave came saw knew thought felt began became left won lost led kept put ran spoke stood wrote
            meant held set let paid laid brought bought caught taught fell drew grew knows wants thinks
            isn hasn wasn didn doesn wouldn couldn don
            """);
    private static final Set<String> SAYING = Words.set("""
            said says added asked told wrote argued replied tweeted noted warned explained continued insisted according
            """);
    private static final Set<String> NO_VERBS = Words.set("""
            this his its was as is has us s yes always perhaps plus across towards besides series news
            """);

    public SentenceView {
        namings = List.copyOf(namings);
        mentions = List.copyOf(mentions);
    }

    /** Whether the words are the subject of a verb, as far as their neighbours tell. */
    public boolean isSubject(int from, int to) {
        if (SAYING.contains(words.key(from - 1)) && !words.key(from - 2).equals("to")) {
            return true;
        }
        int next = to;
        if (words.key(next).equals(",")) {
            int close = next + 1;
            while (close < words.size()
                    && close - next < APPOSITION_REACH
                    && !words.key(close).equals(",")) {
                close++;
            }
            next = words.key(close).equals(",") ? close + 1 : next;
        }
        boolean apposed =
                next == to && words.key(next).equals(",") && words.key(from - 1).equals(",");
        if (apposed && VERBS.contains(words.key(next + 1))) {
            // "the object of her praise, Ana Orel, has"
            return true;
        }
        String key = words.key(next);
        if (VERBS.contains(key)) {
            return true;
        }
        boolean inflected = key.endsWith("ed") || key.endsWith("s");
        return words.isLowerWord(next) && key.length() > 3 && inflected && !NO_VERBS.contains(key);
    }

    public boolean isPossessive(int to) {
        return words.key(to).equals(Words.POSSESSIVE)
                || words.key(to).equals("'")
                || words.key(to).equals("’");
    }

    /** The word at which an offset of the text begins; -1 where none does. */
    public int wordAt(int offset) {
        int at = firstFrom(offset);
        return at < words.size() && words.span(at).start() == offset ? at : -1;
    }

    /** The first mention that shares words with a span. */
    public Optional<Mention> mention(Span span) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < mentions.size() && mentions.get(low).span().overlaps(span)
                ? Optional.of(mentions.get(low))
                : Optional.empty();
    }

    /** Behind the last word of a span. */
    public int endOf(Span span) {
        return firstFrom(span.end());
    }

    /** The first word that begins at or behind an offset. */
    private int firstFrom(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.span(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
