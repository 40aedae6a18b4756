package org.detente.coding.affairs.trained;

import static org.assertj.core.api.Assertions.assertThat;

import org.detente.model.Span;
import org.junit.jupiter.api.Test;

class NamesTest {
    private static final String TEXT = "a meeting of the Lake Chad Commission and of the working group";

    @Test
    void anArticleAloneStandsForTheNameBehindIt() {
        assertThat(Names.whole(TEXT, words("the"))).contains("Lake Chad Commission");
    }

    @Test
    void anArticleWithNoNameBehindItNamesNothing() {
        int last = TEXT.lastIndexOf("the");

        assertThat(Names.whole(TEXT, new Span(last, last + 3))).isEmpty();
    }

    @Test
    void moreWordsStayAsTheyAre() {
        assertThat(Names.whole(TEXT, words("the working group"))).contains("the working group");
        assertThat(Names.bare("the working group")).isEqualTo("working group");
    }

    private static Span words(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
