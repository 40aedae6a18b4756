package org.detente.reading.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.detente.reading.Problem;
import org.detente.reading.source.open.UnreadableException;
import org.netpreserve.jwarc.ParsingException;

/** Names what went wrong in words that a user can act on. */
public final class Failures {
    private Failures() {}

    static Problem at(String location, Exception cause) {
        if (cause instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
            return at(location, unchecked.getCause());
        }
        if (cause instanceof UnreadableException unreadable) {
            return unreadable.at(location);
        }
        if (cause instanceof NoSuchFileException) {
            return failed(location, "no such file", "there is nothing at this path; check how it is written");
        }
        if (cause instanceof AccessDeniedException) {
            return failed(location, "no permission", "this user may not read it; check its owner and mode");
        }
        if (cause instanceof ParsingException) {
            return failed(location, "broken WARC", cause.getMessage() + "; fetch the archive again");
        }
        if (cause instanceof ZipException) {
            return failed(
                    location, "broken gzip", cause.getMessage() + "; the compressed data is damaged: fetch it again");
        }
        if (cause instanceof EOFException) {
            return failed(location, "truncated file", "it ends in the middle of a record; fetch it again");
        }
        if (cause instanceof IOException) {
            return failed(location, "cannot be read", describe(cause));
        }
        return failed(location, "unexpected failure", describe(cause));
    }

    private static Problem failed(String location, String reason, String detail) {
        return new Problem(location, Problem.Kind.FAILED, reason, detail);
    }

    private static String describe(Exception cause) {
        String name = cause.getClass().getSimpleName();
        return cause.getMessage() == null ? name : name + ": " + cause.getMessage();
    }
}
