package org.detente.server.web;

import java.util.Optional;

/**
 * Why a request is not answered, in words for a reader: what is wrong and what to try.
 *
 * <p>Example: {@code throw Refusal.parameter("from", "“soon” is no day", "write it as 2024-05-31")}.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String title;
    private final String advice;
    private final transient Optional<String> parameter;

    private Refusal(int status, String title, String advice, Optional<String> parameter) {
        super(title + ": " + advice);
        this.status = status;
        this.title = title;
        this.advice = advice;
        this.parameter = parameter;
    }

    /** A refusal with an HTTP status. */
    public static Refusal of(int status, String title, String advice) {
        return new Refusal(status, title, advice, Optional.empty());
    }

    /** A parameter cannot be used (400). */
    public static Refusal parameter(String name, String what, String advice) {
        return new Refusal(400, what, advice, Optional.of(name));
    }

    /** There is no such thing (404). */
    public static Refusal missing(String what, String advice) {
        return of(404, what, advice);
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** What is wrong. */
    public String title() {
        return title;
    }

    /** What to try. */
    public String advice() {
        return advice;
    }

    /** The parameter that is at fault. */
    public Optional<String> parameter() {
        return parameter;
    }
}
