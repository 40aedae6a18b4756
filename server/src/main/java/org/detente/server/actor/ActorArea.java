package org.detente.server.actor;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Map;
import org.detente.server.Site;
import org.detente.server.actors.ActorNames;
import org.detente.server.layout.Pages;
import org.detente.server.web.Area;
import org.detente.server.web.RecordPool;
import org.detente.server.web.Refusal;

/** The page of an actor at {@code /actor/CODE}. */
public final class ActorArea implements Area {
    private static final int ROWS = 40;

    private final RecordPool pool;
    private final Pages pages;
    private final ActorNames names;

    public ActorArea(RecordPool pool, Pages pages, Site site) {
        this.pool = pool;
        this.pages = pages;
        this.names = site.actors();
    }

    @Override
    public void routes(JavalinDefaultRoutingApi routes) {
        routes.get("/actor/{code}", this::show);
    }

    private void show(Context context) {
        String code = context.pathParam("code");
        ActorView view =
                new ActorView(code, pool.ask(record -> record.actor(code, ROWS)), names, Pages.formats(context));
        if (view.profile().isEmpty()) {
            throw Refusal.missing(
                    "No text of this record names such an actor",
                    "Actors have codes such as RUS or IGO:NATO; search for a name to find one.");
        }
        pages.show(context, "actor/actor.jte", view.name(), Map.of("view", view));
    }
}
