package org.detente.server.corrections;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.detente.record.Record;
import org.detente.record.correction.Correction;
import org.detente.record.correction.Corrections;
import org.detente.record.correction.Standing;
import org.detente.server.Site;
import org.detente.server.api.ApiArea;
import org.detente.server.layout.Formats;
import org.detente.server.layout.Pages;
import org.detente.server.row.RowHeadings;
import org.detente.server.web.Area;
import org.detente.server.web.Parameters;
import org.detente.server.web.RecordPool;

/** The list of corrections at {@code /corrections}, and for programs at {@code /api/v1/corrections}. */
public final class CorrectionsArea implements Area {
    static final String PATH = "/corrections";

    /** Each is looked up in the record. */
    private static final int ROWS = 25;

    private static final int MOST_PAGES = 10_000;

    private final RecordPool pool;
    private final Pages pages;
    private final RowHeadings headings;
    private final Corrections corrections;
    private final int mostRows;

    /**
     * Of a record.
     *
     * @param mostRows rows of a page for programs at most
     */
    public CorrectionsArea(RecordPool pool, Pages pages, Site site, Corrections corrections, int mostRows) {
        this.pool = pool;
        this.pages = pages;
        this.headings = new RowHeadings(site.actors());
        this.corrections = corrections;
        this.mostRows = mostRows;
    }

    @Override
    public void routes(JavalinDefaultRoutingApi routes) {
        routes.get(PATH, this::show);
        routes.get(
                ApiArea.CORRECTIONS,
                context -> CorrectionList.answer(context, all(), corrections.standing(), mostRows));
    }

    private void show(Context context) {
        int page = Parameters.number(context, "page", 1, MOST_PAGES);
        Formats formats = Pages.formats(context);
        List<Correction> all = all();
        List<Correction> shown = IntStream.range((page - 1) * ROWS, Math.min(page * ROWS, all.size()))
                .mapToObj(i -> all.get(all.size() - 1 - i))
                .toList();
        CorrectionsView view = new CorrectionsView(
                pool.ask(record -> lines(record, shown, formats)),
                all.size(),
                page,
                Math.max(1, (all.size() + ROWS - 1) / ROWS),
                formats);
        pages.show(context, "corrections/corrections.jte", "Corrections", Map.of("view", view));
    }

    private List<CorrectionLine> lines(Record record, List<Correction> shown, Formats formats) {
        Map<String, Optional<String>> found = new HashMap<>();
        Standing standing = corrections.standing();
        return shown.stream()
                .map(one -> new CorrectionLine(
                        one,
                        found.computeIfAbsent(one.row(), row -> headings.of(record, row, formats)),
                        state(standing, one),
                        formats))
                .toList();
    }

    private static String state(Standing standing, Correction correction) {
        if (standing.wrong().contains(correction.row())) {
            return "hidden";
        }
        return standing.counts(correction) ? "corrected" : "as coded";
    }

    private List<Correction> all() {
        try {
            return corrections.file().all();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
