package org.detente.server.guard;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.model.Identity;

/**
 * Gives every answer an entity tag, and answers 304 where the reader has it already (RFC 9110, sections 8.8.3 and 13.1.2).
 *
 * <p>Tags are weak, as an answer is the same whether it is compressed on its way or not.
 */
final class EntityTags implements Handler {
    private static final int DIGITS = 24;
    private static final Pattern TAG = Pattern.compile("(?:W/)?(\"[^\"]*+\")");

    @Override
    public void handle(Context context) {
        InputStream answer = context.resultInputStream();
        if (answer == null || context.status() != HttpStatus.OK) {
            return;
        }
        byte[] bytes = read(answer);
        String tag = tag(bytes);
        context.header("ETag", "W/" + tag);
        String known = context.header("If-None-Match");
        if (known != null && isAmong(tag, known)) {
            context.status(HttpStatus.NOT_MODIFIED).result(new byte[0]);
        } else {
            context.result(new ByteArrayInputStream(bytes));
        }
    }

    private static boolean isAmong(String tag, String known) {
        if (known.strip().equals("*")) {
            return true;
        }
        Matcher tags = TAG.matcher(known);
        while (tags.find()) {
            if (tag.equals(tags.group(1))) {
                return true;
            }
        }
        return false;
    }

    private static String tag(byte[] bytes) {
        return '"' + Identity.sha256(bytes).substring(0, DIGITS) + '"';
    }

    private static byte[] read(InputStream answer) {
        try (answer) {
            return answer.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("an answer is in memory", e);
        }
    }
}
