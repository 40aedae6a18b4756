package org.detente.server.row;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.detente.record.Record;
import org.detente.record.correction.Correction;
import org.detente.record.correction.CorrectionFile;
import org.detente.server.Site;
import org.detente.server.layout.Pages;
import org.detente.server.web.Area;
import org.detente.server.web.RecordPool;
import org.detente.server.web.Refusal;

/** How a row was coded at {@code /row/ID}; a form on the page adds a correction. */
public final class RowArea implements Area {
    private static final int LONGEST = 500;

    private final RecordPool pool;
    private final Pages pages;
    private final RowViews views;
    private final Clock clock = Clock.systemUTC();

    public RowArea(RecordPool pool, Pages pages, Site site, CorrectionFile corrections) {
        this.pool = pool;
        this.pages = pages;
        this.views = new RowViews(site, corrections);
    }

    @Override
    public void routes(JavalinDefaultRoutingApi routes) {
        routes.get("/row/{id}", this::show);
        routes.post("/row/{id}", this::correct);
    }

    private void show(Context context) {
        RowView view = view(context);
        pages.show(context, "row/row.jte", "How this was coded: " + view.heading(), Map.of("view", view));
    }

    private void correct(Context context) {
        RowView row = view(context);
        String word = text(context, "what").orElse("");
        Correction.What what = Arrays.stream(Correction.What.values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(
                        () -> Refusal.parameter("what", "It is not told what is wrong", "Choose one from the list."));
        String by = text(context, "by")
                .orElseThrow(
                        () -> Refusal.parameter("by", "A correction has an author", "Give your name or initials."));
        String why = text(context, "why")
                .orElseThrow(() -> Refusal.parameter("why", "A correction has a reason", "Say in a sentence why."));
        Correction correction = new Correction(
                clock.instant().truncatedTo(ChronoUnit.SECONDS), by, row.id(), what, text(context, "should"), why);
        pool.ask(record -> correct(record, correction));
        context.redirect("/row/" + row.id() + "#corrections", HttpStatus.SEE_OTHER);
    }

    private static Correction correct(Record record, Correction correction) {
        try {
            record.correct(correction);
            return correction;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RowView view(Context context) {
        String id = context.pathParam("id");
        return pool.ask(record -> views.of(record, id, Pages.formats(context)))
                .orElseThrow(() -> Refusal.missing(
                        "This record holds no such row", "Rows are found on the pages of relations and articles."));
    }

    private static Optional<String> text(Context context, String name) {
        String given = context.formParam(name);
        if (given == null || given.isBlank()) {
            return Optional.empty();
        }
        if (given.length() > LONGEST) {
            throw Refusal.parameter(name, "This is longer than " + LONGEST + " characters", "Say it in fewer words.");
        }
        return Optional.of(given.strip());
    }
}
