package org.detente.server.guard;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.detente.record.RecordException;
import org.detente.server.layout.Pages;
import org.detente.server.web.Refusal;

/** Turns everything that goes wrong into one kind of page, or for programs one kind of JSON object. */
public final class Refusals {
    private static final Logger LOG = Logger.getLogger(Refusals.class.getName());

    /** The one page among the addresses for programs. */
    private static final String REFERENCE = "/api/v1";

    private final Pages pages;

    private Refusals(Pages pages) {
        this.pages = pages;
    }

    /** Adds what happens where a page is not there or fails. */
    public static void add(JavalinDefaultRoutingApi routes, Pages pages) {
        Refusals refusals = new Refusals(pages);
        routes.exception(Refusal.class, (refusal, context) -> refusals.show(refusal, context));
        routes.exception(HttpResponseException.class, (e, context) -> refusals.show(refusal(e), context));
        routes.exception(RecordException.class, (e, context) -> refusals.show(fault(e, context), context));
        routes.exception(Exception.class, (e, context) -> refusals.show(fault(e, context), context));
    }

    /** Whether a program asks, which wants no page. */
    static boolean isProgram(Context context) {
        return context.path().startsWith("/api/") && !context.path().equals(REFERENCE);
    }

    private void show(Refusal refusal, Context context) {
        context.status(refusal.status());
        context.header("Cache-Control", "no-store");
        if (refusal.status() == 429 || refusal.status() == 503) {
            context.header("Retry-After", "5");
        }
        if (isProgram(context)) {
            context.contentType("application/json").result(ErrorJson.of(refusal));
        } else {
            pages.showAlone(context, "layout/refusal.jte", refusal.title(), Map.of("refusal", refusal));
        }
    }

    private static Refusal refusal(HttpResponseException e) {
        return switch (e.getStatus()) {
            case 404 -> Refusal.missing("There is no such page", "The address may be cut or misspelt.");
            case 405 -> Refusal.of(405, "This page can only be read", "Open it with its address.");
            case 413 -> Refusal.of(413, "The request is too large", "Send less at once.");
            default ->
                Refusal.of(e.getStatus(), "The request cannot be answered", "Check the address, then try again.");
        };
    }

    /** What a reader may know of a fault; the rest is told to who runs the server. */
    private static Refusal fault(Exception e, Context context) {
        String number = Integer.toHexString(System.identityHashCode(e));
        LOG.log(Level.SEVERE, e, () -> "fault " + number + " at " + context.method() + " " + context.path());
        return Refusal.of(
                500,
                e instanceof RecordException ? "The record cannot be read" : "A fault of the program",
                "Whoever runs this server finds the reason in its output under number " + number + ".");
    }
}
