package org.detente.server.actor;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.List;
import java.util.Map;
import org.detente.server.Site;
import org.detente.server.actors.ActorDirectory;
import org.detente.server.actors.ActorEntry;
import org.detente.server.actors.ActorsFilter;
import org.detente.server.actors.Sides;
import org.detente.server.layout.Pages;
import org.detente.server.web.Area;
import org.detente.server.web.Parameters;

/** The list of actors at {@code /actors}. */
public final class ActorsArea implements Area {
    private static final int ROWS = 50;
    private static final int MOST_PAGES = 1000;

    private final ActorDirectory directory;
    private final Pages pages;
    private final Sides sides;

    public ActorsArea(ActorDirectory directory, Pages pages, Site site) {
        this.directory = directory;
        this.pages = pages;
        this.sides = site.sides();
    }

    @Override
    public void routes(JavalinDefaultRoutingApi routes) {
        routes.get("/actors", this::show);
    }

    @Override
    public void prepare() {
        directory.prepare();
    }

    @Override
    public void close() {
        directory.close();
    }

    private void show(Context context) {
        ActorsFilter filter = ActorsFilter.of(
                Parameters.text(context, "name"),
                Parameters.text(context, "kind"),
                Parameters.text(context, "region"),
                Parameters.text(context, "group"),
                sides);
        ActorsOrder order = ActorsOrder.of(Parameters.text(context, "sort"));
        int page = Parameters.number(context, "page", 1, MOST_PAGES);
        List<ActorEntry> found = directory.find(filter);
        ActorsView view = new ActorsView(
                filter,
                order,
                page,
                Math.max(1, (found.size() + ROWS - 1) / ROWS),
                found.stream()
                        .sorted(order.comparator())
                        .skip((page - 1L) * ROWS)
                        .limit(ROWS)
                        .toList(),
                found.size(),
                sides.groups(),
                Pages.formats(context));
        pages.show(context, "actor/actors.jte", "Actors", Map.of("view", view));
    }
}
