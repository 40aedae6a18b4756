package org.detente.server.article;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Map;
import org.detente.model.CodedArticle;
import org.detente.record.Record;
import org.detente.record.correction.Corrections;
import org.detente.server.Site;
import org.detente.server.layout.Pages;
import org.detente.server.web.Area;
import org.detente.server.web.RecordPool;
import org.detente.server.web.Refusal;
import org.detente.text.outlet.Outlets;

/** The pages of an article at {@code /article/ID}, and of two side by side at {@code /compare/ID/OTHER}. */
public final class ArticleArea implements Area {
    private final RecordPool pool;
    private final Pages pages;
    private final ArticleViews views;

    public ArticleArea(RecordPool pool, Pages pages, Site site, Corrections corrections) {
        this.pool = pool;
        this.pages = pages;
        this.views = new ArticleViews(site.actors(), site.marker(), Outlets.usual(), corrections);
    }

    @Override
    public void routes(JavalinDefaultRoutingApi routes) {
        routes.get("/article/{id}", this::article);
        routes.get("/compare/{id}/{other}", this::compare);
    }

    private void article(Context context) {
        ArticleView view =
                pool.ask(record -> views.of(record, article(record, context.pathParam("id")), Pages.formats(context)));
        pages.show(context, "article/article.jte", view.title(), Map.of("view", view));
    }

    private void compare(Context context) {
        ComparisonView view = pool.ask(record -> ComparisonView.of(
                article(record, context.pathParam("id")).article(),
                article(record, context.pathParam("other")).article(),
                Pages.formats(context)));
        pages.show(context, "article/compare.jte", "Two articles side by side", Map.of("view", view));
    }

    private static CodedArticle article(Record record, String id) {
        return record.article(id)
                .orElseThrow(() -> Refusal.missing(
                        "This record holds no such article",
                        "Articles are found from the rows of a relation: each names its source."));
    }
}
