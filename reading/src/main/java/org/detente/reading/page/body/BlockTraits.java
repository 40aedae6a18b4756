package org.detente.reading.page.body;

import org.detente.reading.page.trait.Phrases;
import org.detente.reading.page.trait.Scale;
import org.detente.reading.page.trait.Traits;

/** Describes a block by its own form: its length, links, punctuation and element. */
final class BlockTraits {
    /** A block of more words that ends like a sentence is one. */
    private static final int SENTENCE_WORDS = 7;

    private static final Scale WORDS = new Scale("words", 1, 2, 4, 7, 12, 20, 40, 80);
    private static final Scale LINKS = new Scale("links", 0, 0.1, 0.3, 0.6, 0.95);
    private static final Scale CAPITALS = new Scale("capitals", 0.2, 0.5, 0.8);

    private BlockTraits() {}

    static void describe(Block block, Traits traits) {
        traits.add("any");
        traits.add(WORDS.of(block.words()));
        traits.add(LINKS.of(block.linkDensity()));
        traits.add(CAPITALS.of(capitals(block.text())));
        traits.add(element(block.place().tag));
        String text = block.text();
        if (block.endsSentence()) {
            traits.add(block.words() > SENTENCE_WORDS ? "ends sentence" : "ends sentence, short");
        }
        char first = text.charAt(0);
        if (Character.isLowerCase(first)) {
            traits.add("starts in lower case");
        } else if (!Character.isUpperCase(first)) {
            traits.add("\"“‘'".indexOf(first) >= 0 ? "starts with quotation" : "starts with other sign");
        }
        if (text.indexOf(',') >= 0) {
            traits.add("comma");
        }
        if (text.indexOf('|') >= 0 && !(block.endsSentence() && block.words() > SENTENCE_WORDS)) {
            // "GENEVA | The talks …" opens a report; "World | Europe | Sport" is a menu
            traits.add("bar");
        }
        if (text.equals(text.toUpperCase(java.util.Locale.ROOT))) {
            traits.add("all capitals");
        }
        if (block.words() > 0 && block.emphasised() >= block.words()) {
            traits.add(block.words() > 12 ? "emphasised" : "emphasised, short");
        }
        if (text.endsWith(":")) {
            traits.add("ends with colon");
        }
        Phrases.describe(text, block.words(), traits);
    }

    /** Share of words that begin with a capital letter. */
    private static double capitals(String text) {
        int words = 0;
        int capital = 0;
        boolean inWord = false;
        for (int at = 0; at < text.length() && words < 60; at++) {
            char c = text.charAt(at);
            boolean letter = Character.isLetter(c);
            if (letter && !inWord) {
                words++;
                capital += Character.isUpperCase(c) ? 1 : 0;
            }
            inWord = letter || (inWord && (c == '\'' || c == '’'));
        }
        return words == 0 ? 0 : (double) capital / words;
    }

    private static String element(String tag) {
        return switch (tag) {
            case "p" -> "is:p";
            case "li" -> "is:li";
            case "div" -> "is:div";
            case "h1" -> "is:h1";
            case "h2" -> "is:h2";
            case "h3" -> "is:h3";
            case "h4", "h5", "h6" -> "is:h4-6";
            case "td", "th" -> "is:td";
            case "blockquote" -> "is:blockquote";
            case "figcaption" -> "is:figcaption";
            case "pre" -> "is:pre";
            case "dt", "dd" -> "is:dt";
            case "section", "article" -> "is:section";
            case "button", "label" -> "is:button";
            default -> "is:other";
        };
    }
}
