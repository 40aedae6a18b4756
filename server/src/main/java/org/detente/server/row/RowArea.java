package org.detente.server.row;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.detente.record.Record;
import org.detente.record.correction.Correction;
import org.detente.record.correction.Corrections;
import org.detente.server.Site;
import org.detente.server.layout.Pages;
import org.detente.server.web.Area;
import org.detente.server.web.RecordPool;
import org.detente.server.web.Refusal;

/** How a row was coded at {@code /row/ID}; a form on the page adds a correction. */
public final class RowArea implements Area {
    private final RecordPool pool;
    private final Pages pages;
    private final RowViews views;
    private final ShouldReader shoulds;
    private final Clock clock = Clock.systemUTC();

    public RowArea(RecordPool pool, Pages pages, Site site, Corrections corrections) {
        this.pool = pool;
        this.pages = pages;
        this.views = new RowViews(site, corrections);
        this.shoulds = new ShouldReader(site.actors());
    }

    @Override
    public void routes(JavalinDefaultRoutingApi routes) {
        routes.get("/row/{id}", this::show);
        routes.post("/row/{id}", this::correct);
    }

    private void show(Context context) {
        RowView view = view(context);
        show(context, CorrectionForm.empty(view), "How this was coded: " + view.heading());
    }

    private void show(Context context, CorrectionForm form, String title) {
        pages.show(context, "row/row.jte", title, Map.of("view", form.row(), "form", form));
    }

    private void correct(Context context) {
        CorrectionForm form = new CorrectionForm(view(context), context.formParamMap(), Optional.empty());
        try {
            Correction correction = form.correction(clock.instant().truncatedTo(ChronoUnit.SECONDS), shoulds);
            pool.ask(record -> correct(record, correction));
            context.redirect("/row/" + correction.row() + "#corrections", HttpStatus.SEE_OTHER);
        } catch (Refusal refusal) {
            context.status(refusal.status()).header("Cache-Control", "no-store");
            show(context, form.refused(refusal), "Not reported: " + refusal.title());
        }
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
}
