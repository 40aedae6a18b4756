package org.detente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IdentityTest {
    private static final Optional<String> OUTLET = Optional.of("Harbor Courier");
    private static final Optional<String> URL = Optional.of("https://harborcourier.example/1");

    @Test
    void ofAPublishedArticleDoesNotDependOnItsText() {
        assertThat(Identity.article(OUTLET, URL, "one text")).isEqualTo(Identity.article(OUTLET, URL, "another"));
    }

    @Test
    void ofALocalFileDependsOnItsTextAndNotOnItsPlace() {
        String here = Identity.article(OUTLET, Optional.of("file:///here.txt"), "one text");
        assertThat(Identity.article(OUTLET, Optional.of("file:///there.txt"), "one text"))
                .isEqualTo(here);
        assertThat(Identity.article(OUTLET, Optional.of("file:///here.txt"), "another"))
                .isNotEqualTo(here);
    }

    @Test
    void keepsTheSameTextOfTwoOutletsApart() {
        assertThat(Identity.article(OUTLET, Optional.empty(), "text"))
                .isNotEqualTo(Identity.article(Optional.of("Daily Tern"), Optional.empty(), "text"));
    }

    @Test
    void isALetterAndSixteenDigits() {
        assertThat(Identity.statement("a-0", new Span(0, 1), new Span(2, 3))).matches("s-[0-9a-f]{16}");
        assertThat(Identity.event("a-0", EventType.AGREE, new Span(0, 1), List.of(), List.of()))
                .matches("e-[0-9a-f]{16}");
    }

    @Test
    void digestIsSha256() {
        // FIPS 180-4, example for "abc"
        assertThat(Identity.sha256(new byte[] {'a', 'b', 'c'}))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
