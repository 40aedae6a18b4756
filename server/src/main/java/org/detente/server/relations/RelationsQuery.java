package org.detente.server.relations;

import io.javalin.http.Context;
import java.util.Optional;
import org.detente.server.actors.Regions;
import org.detente.server.web.Refusal;

/**
 * Which relations a reader wants.
 *
 * @param search what was typed
 * @param region name of a region that one side is in
 * @param page which page of them, from 1
 */
record RelationsQuery(String search, Optional<String> region, int page) {
    private static final int LONGEST = 200;
    private static final int MOST_PAGES = 1000;

    static RelationsQuery of(Context context, Regions regions) {
        String search = text(context, "q").orElse("");
        if (search.length() > LONGEST) {
            throw Refusal.parameter("q", "That is too long to be a name", "Type the name of a state.");
        }
        Optional<String> region = text(context, "region");
        if (region.isPresent() && !regions.names().contains(region.get())) {
            throw Refusal.parameter("region", "There is no such region", "Choose one from the list.");
        }
        return new RelationsQuery(search, region, page(context));
    }

    private static int page(Context context) {
        String text = text(context, "page").orElse("1");
        if (!text.matches("[0-9]{1,4}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST_PAGES) {
            throw Refusal.parameter("page", "There is no such page", "Give a number from 1.");
        }
        return Integer.parseInt(text);
    }

    private static Optional<String> text(Context context, String name) {
        return Optional.ofNullable(context.queryParam(name)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
