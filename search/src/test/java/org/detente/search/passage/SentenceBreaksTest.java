package org.detente.search.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.text.StringCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceBreaksTest {
    private static final String TEXT = "Ms. Orel met the U.S. envoy. She left at 5 p.m. on Monday.";
    private static final int SECOND = TEXT.indexOf("She");

    @Test
    void breaksAreWhereSentencesBegin() {
        BreakIterator breaks = over(TEXT);
        List<Integer> found = new ArrayList<>();
        for (int at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
            found.add(at);
        }
        assertThat(found).containsExactly(0, SECOND, TEXT.length());
    }

    @Test
    void neighboursOfAnOffset() {
        BreakIterator breaks = over(TEXT);
        assertThat(breaks.following(5)).isEqualTo(SECOND);
        assertThat(breaks.following(SECOND)).isEqualTo(TEXT.length());
        assertThat(breaks.following(TEXT.length())).isEqualTo(BreakIterator.DONE);
        assertThat(breaks.preceding(SECOND)).isZero();
        assertThat(breaks.preceding(SECOND + 1)).isEqualTo(SECOND);
        assertThat(breaks.preceding(0)).isEqualTo(BreakIterator.DONE);
        assertThat(breaks.last()).isEqualTo(TEXT.length());
        assertThat(breaks.previous()).isEqualTo(SECOND);
    }

    @Test
    void anEmptyTextHasOneBreak() {
        BreakIterator breaks = over("");
        assertThat(breaks.first()).isZero();
        assertThat(breaks.next()).isEqualTo(BreakIterator.DONE);
    }

    private static BreakIterator over(String text) {
        BreakIterator breaks = new SentenceBreaks();
        breaks.setText(new StringCharacterIterator(text));
        return breaks;
    }
}
