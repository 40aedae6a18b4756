package org.detente.server.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.detente.search.document.SearchKind;
import org.detente.search.hit.SearchHit;
import org.detente.search.passage.Part;
import org.detente.server.actors.ActorNames;
import org.detente.server.layout.Formats;

/**
 * Something that was found, on the page.
 *
 * @param hit what was found
 * @param names of actors
 * @param formats of days
 */
record HitView(SearchHit hit, ActorNames names, Formats formats) {
    private static final int LONGEST_FRAGMENT = 60;

    /** The title of the article, or what an affair is called. */
    String title() {
        return hit.title()
                .orElse(
                        switch (hit.kind()) {
                            case ARTICLE, STATEMENT, EVENT -> "Article without a title";
                            case MEETING -> "Meeting";
                            case INSTRUMENT -> "Instrument";
                            case DEMAND -> "Demand";
                        });
    }

    /** The article, at the row or at the words. */
    String address() {
        String article = "/article/" + hit.articleId();
        return switch (hit.kind()) {
            case STATEMENT, EVENT -> article + "#" + hit.id();
            case ARTICLE, MEETING, INSTRUMENT, DEMAND -> article + fragment();
        };
    }

    /** Where it is told how the row was coded, or the relation that the affair belongs to. */
    Optional<String> further() {
        return switch (hit.kind()) {
            case ARTICLE -> Optional.empty();
            case STATEMENT, EVENT -> Optional.of("/row/" + hit.id());
            case MEETING, INSTRUMENT, DEMAND ->
                hit.actors().size() < 2
                        ? Optional.empty()
                        : Optional.of("/relation/" + hit.actors().get(0) + "-"
                                + hit.actors().get(1) + "#" + hit.id());
        };
    }

    /** What {@link #further} leads to. */
    String furtherWords() {
        return hit.kind() == SearchKind.EVENT || hit.kind() == SearchKind.STATEMENT
                ? "How this was coded"
                : "Its relation";
    }

    /** "Russia → NATO: accuse, happened"; "Sergei Lavrov"; empty for an article. */
    String what() {
        String who = hit.who().map(this::who).orElse("");
        String how = Stream.concat(hit.type().stream(), hit.status().stream())
                .map(word -> word.replace('_', ' '))
                .collect(Collectors.joining(", "));
        return Stream.of(who, how).filter(words -> !words.isEmpty()).collect(Collectors.joining(": "));
    }

    /** "Daily Example, 3 May 2024". */
    String source() {
        return Stream.concat(hit.outlet().stream(), hit.date().map(formats::date).stream())
                .collect(Collectors.joining(", "));
    }

    private String who(String codes) {
        if (hit.kind() == SearchKind.STATEMENT) {
            return codes;
        }
        return Arrays.stream(codes.split("→", -1))
                .map(String::strip)
                .map(side -> Arrays.stream(side.split(", ", -1))
                        .map(code -> code.isEmpty() ? "" : names.name(code))
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining(" → "))
                .strip();
    }

    /** The first words that fit, for browsers that scroll to a text (URL fragment text directives, W3C 2023). */
    private String fragment() {
        StringBuilder words = new StringBuilder();
        boolean begun = false;
        for (Part part : hit.passage()) {
            begun |= part.marked();
            if (begun && (part.text().contains("…") || words.length() > LONGEST_FRAGMENT)) {
                break;
            }
            words.append(begun ? part.text() : "");
        }
        String text = words.length() <= LONGEST_FRAGMENT
                ? words.toString().strip()
                : whole(words.substring(0, LONGEST_FRAGMENT));
        return text.isEmpty()
                ? ""
                : "#:~:text=" + SearchRequest.encoded(text).replace("+", "%20").replace("-", "%2D");
    }

    private static String whole(String text) {
        int space = text.lastIndexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }

    List<Part> parts() {
        return hit.passage();
    }
}
