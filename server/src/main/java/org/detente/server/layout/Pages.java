package org.detente.server.layout;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.detente.record.Moment;
import org.detente.record.Record;
import org.detente.record.correction.Corrections;
import org.detente.record.query.Counts;
import org.detente.server.Site;
import org.detente.server.web.Assets;
import org.detente.server.web.RecordPool;
import org.jspecify.annotations.Nullable;

/** Draws pages: a template of its area, with the frame around it. */
public final class Pages {
    private static final String TEMPLATES = "org.detente.server";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), TEMPLATES);
    private final RecordPool pool;
    private final Assets assets;
    private final Site site;
    private final Corrections corrections;
    private final int listRows;
    private final AtomicReference<@Nullable Held> held = new AtomicReference<>();

    /** What the record holds at a moment. */
    private record Held(Moment moment, Counts counts) {}

    /**
     * The pages of a record.
     *
     * @param listRows most rows of a page of a list for programs, which pages link to
     */
    public Pages(RecordPool pool, Assets assets, Site site, Corrections corrections, int listRows) {
        this.corrections = corrections;
        this.listRows = listRows;
        this.pool = pool;
        this.assets = assets;
        this.site = site;
    }

    /**
     * Answers with a page.
     *
     * @param template its path, {@code relations/relations.jte}
     * @param title its title
     * @param views the parameters of the template besides {@code frame}
     */
    public void show(Context context, String template, String title, Map<String, Object> views) {
        show(context, template, title, Optional.of(pool.ask(this::counts)), views);
    }

    /** The same for who may not know what the record holds, or when it cannot tell. */
    public void showAlone(Context context, String template, String title, Map<String, Object> views) {
        show(context, template, title, Optional.empty(), views);
    }

    private void show(
            Context context, String template, String title, Optional<Counts> held, Map<String, Object> views) {
        Map<String, Object> parameters = new HashMap<>(views);
        parameters.put("frame", frame(context, title, held));
        StringOutput page = new StringOutput();
        engine.render(template, parameters, page);
        context.contentType("text/html;charset=utf-8").result(page.toString());
    }

    /** Counted once a moment of the record: to count corrected rows takes longer than all else on a page. */
    private Counts counts(Record record) {
        Moment now = record.moment();
        Held known = held.get();
        if (known == null || !known.moment().equals(now)) {
            known = new Held(now, record.counts());
            held.set(known);
        }
        return known.counts();
    }

    private Frame frame(Context context, String title, Optional<Counts> held) {
        int slash = context.path().indexOf('/', 1);
        String section = slash < 0 ? context.path() : context.path().substring(0, slash);
        return new Frame(
                title, section, held, site.version(), formats(context), assets, corrections.standing(), listRows);
    }

    /** How numbers and days look to who asks. */
    public static Formats formats(Context context) {
        return Formats.of(context.header("Accept-Language"));
    }
}
