package org.detente.server.actor;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Map;
import org.detente.server.Site;
import org.detente.server.actors.Sides;
import org.detente.server.layout.Pages;
import org.detente.server.web.Area;
import org.detente.server.web.RecordPool;
import org.detente.server.web.Refusal;

/** The page of an actor at {@code /actor/CODE}. */
public final class ActorArea implements Area {
    private final RecordPool pool;
    private final Pages pages;
    private final Sides sides;
    private final KeptProfiles profiles = new KeptProfiles();

    public ActorArea(RecordPool pool, Pages pages, Site site) {
        this.pool = pool;
        this.pages = pages;
        this.sides = site.sides();
    }

    @Override
    public void routes(JavalinDefaultRoutingApi routes) {
        routes.get("/actor/{code}", this::show);
    }

    private void show(Context context) {
        String code = context.pathParam("code");
        KeptProfiles.Found found = pool.ask(record -> profiles.of(record, code));
        ActorView view = new ActorView(code, found.profile(), found.acts(), sides, Pages.formats(context));
        if (view.profile().isEmpty()) {
            throw Refusal.missing(
                    "No text of this record names such an actor",
                    "Actors have codes such as RUS or IGO:NATO; look for a name in the list of actors.");
        }
        pages.show(context, "actor/actor.jte", view.name(), Map.of("view", view));
    }
}
