package org.detente.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Identifiers that depend on content alone, so that reading the same text again gives the same rows.
 *
 * <p>An identifier is a letter for its table ({@code a}, {@code s}, {@code e}, …; {@code t} of a story, {@code v} of a story
 * event), a hyphen and the first 16 hexadecimal digits of a SHA-256 digest. Example: {@code a-1f0c9e2ab4d7730e}.
 */
public final class Identity {
    private static final int DIGITS = 16;

    private Identity() {}

    /**
     * Of an article: outlet and address where it was published at one; of a local text its outlet and clean text.
     *
     * @param url an {@code http} or {@code https} address counts; a {@code file:} URL says nothing about the text
     */
    public static String article(Optional<String> outlet, Optional<String> url, String cleanText) {
        String where = url.filter(u -> u.startsWith("http://") || u.startsWith("https://"))
                .orElse(cleanText);
        return id('a', List.of(outlet.orElse(""), where));
    }

    /** Of a statement: where its cue and content stand in which article. */
    public static String statement(String articleId, Span cue, Span content) {
        return id('s', List.of(articleId, at(cue), at(content)));
    }

    /** Of an event: its type, trigger and participants in which article. */
    public static String event(
            String articleId, EventType type, Span trigger, List<ActorPhrase> source, List<ActorPhrase> target) {
        return id('e', List.of(articleId, type.name(), at(trigger), spans(source), spans(target)));
    }

    /**
     * Of a row of the affairs of an article: what it tells ({@code meeting}, {@code instrument}, {@code demand}), and where the
     * words stand that it was read from.
     *
     * @param table the letter of the identifier: {@code m}, {@code i}, {@code d}
     */
    public static String row(char table, String articleId, Span words) {
        return id(table, List.of(articleId, at(words)));
    }

    /** Of a story: the article that it began with. */
    public static String story(String firstArticleId) {
        return id('t', List.of(firstArticleId));
    }

    /** Of a story event: the event that reported it first. */
    public static String storyEvent(String firstEventId) {
        return id('v', List.of(firstEventId));
    }

    /** Lower-case hexadecimal SHA-256 digest of bytes. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    private static String id(char table, List<String> parts) {
        // \u0000 cannot stand in a clean text, so different parts never join to the same string
        byte[] key = String.join("\u0000", parts).getBytes(StandardCharsets.UTF_8);
        return table + "-" + sha256(key).substring(0, DIGITS);
    }

    private static String at(Span span) {
        return span.start() + "-" + span.end();
    }

    private static String spans(List<ActorPhrase> phrases) {
        return String.join(",", phrases.stream().map(p -> at(p.span())).toList());
    }
}
