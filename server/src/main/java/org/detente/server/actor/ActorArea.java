package org.detente.server.actor;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Map;
import org.detente.server.Site;
import org.detente.server.actors.Sides;
import org.detente.server.layout.Pages;
import org.detente.server.web.Area;
import org.detente.server.web.Recent;
import org.detente.server.web.RecordPool;
import org.detente.server.web.Refusal;

/** The page of an actor at {@code /actor/CODE}. */
public final class ActorArea implements Area {
    private static final int KEPT = 64;

    private final Pages pages;
    private final Sides sides;
    private final Recent<String, ActorFindings> recent;

    public ActorArea(RecordPool pool, Pages pages, Site site) {
        this.recent = new Recent<>(pool, KEPT);
        this.pages = pages;
        this.sides = site.sides();
    }

    @Override
    public void routes(JavalinDefaultRoutingApi routes) {
        routes.get("/actor/{code}", this::show);
    }

    private void show(Context context) {
        String code = context.pathParam("code");
        ActorFindings found = recent.of(code, record -> ActorFindings.of(record, code));
        ActorView view = new ActorView(code, found.profile(), found.acts(), sides, Pages.formats(context));
        if (view.profile().isEmpty()) {
            throw Refusal.missing(
                    "No text of this record names such an actor",
                    "Actors have codes such as RUS or IGO:NATO; look for a name in the list of actors.");
        }
        pages.show(context, "actor/actor.jte", view.name(), Map.of("view", view));
    }
}
