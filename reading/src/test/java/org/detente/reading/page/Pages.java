package org.detente.reading.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.detente.reading.Extraction;

/** Pages for tests, all written for them. */
final class Pages {
    static final String FIRST = "The two governments said on Tuesday that their delegations would meet again in the"
            + " spring, after a first round of talks had ended without a result.";
    static final String SECOND =
            "A spokeswoman for the foreign ministry told reporters that both sides had set out what"
                    + " they could accept, and that neither had walked away from the table.";
    static final String THIRD =
            "Diplomats in the city, who asked not to be named, described the mood as sober, but said"
                    + " that the list of open questions was shorter than it had been a year ago.";

    private Pages() {}

    static String named(String name) throws IOException {
        try (InputStream bytes = Objects.requireNonNull(Pages.class.getResourceAsStream(name), name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A page with three paragraphs and whatever else is given. */
    static String with(String head, String aroundHeadline) {
        return "<html><head>" + head + "</head><body><div class=content>" + aroundHeadline + "<p>" + FIRST + "</p><p>"
                + SECOND + "</p><p>" + THIRD + "</p></div></body></html>";
    }

    static Extraction read(String html) {
        return new PageReader().read(html, Optional.empty());
    }

    static Extraction read(String html, String url) {
        return new PageReader().read(html, Optional.of(url));
    }
}
