package org.detente.server.relations;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.StringJoiner;
import org.detente.server.actors.Regions;
import org.detente.server.actors.Sides;
import org.detente.server.api.ApiArea;
import org.detente.server.web.Refusal;

/**
 * Which relations a reader wants.
 *
 * @param search what was typed
 * @param region name of a region that one side is in
 * @param group code of a group of states that one side belongs to
 * @param page which page of them, from 1
 */
record RelationsQuery(String search, Optional<String> region, Optional<String> group, int page) {
    private static final int LONGEST = 200;
    private static final int MOST_PAGES = 1000;

    static RelationsQuery of(Context context, Regions regions, Sides sides) {
        String search = text(context, "q").orElse("");
        if (search.length() > LONGEST) {
            throw Refusal.parameter("q", "That is too long to be a name", "Type the name of a state.");
        }
        Optional<String> region = text(context, "region");
        if (region.isPresent() && !regions.names().contains(region.get())) {
            throw Refusal.parameter("region", "There is no such region", "Choose one from the list.");
        }
        Optional<String> group = text(context, "group");
        if (group.isPresent() && sides.group(group.get()).isEmpty()) {
            throw Refusal.parameter("group", "There is no such group", "Choose one from the list.");
        }
        return new RelationsQuery(search, region, group.map(sides::code), page(context));
    }

    /** Whether the reader wants all relations. */
    boolean isOpen() {
        return search.isEmpty() && region.isEmpty() && group.isEmpty();
    }

    /** The same relations, from the first page, with what was typed replaced. */
    String searching(String text) {
        return new RelationsQuery(text, region, group, 1).address();
    }

    /** What was typed, in all regions and groups. */
    String anywhere() {
        return new RelationsQuery(search, Optional.empty(), Optional.empty(), 1).address();
    }

    /** The same relations of a group. */
    String ofGroup(String code) {
        return new RelationsQuery("", region, Optional.of(code), 1).address();
    }

    /** Another page of the same relations. */
    String at(int number) {
        return new RelationsQuery(search, region, group, number).address();
    }

    /** The address of these relations. */
    String address() {
        StringJoiner address = new StringJoiner("&", "/?", "").setEmptyValue("/");
        if (!search.isEmpty()) {
            address.add("q=" + encoded(search));
        }
        region.ifPresent(name -> address.add("region=" + encoded(name)));
        group.ifPresent(code -> address.add("group=" + encoded(code)));
        if (page > 1) {
            address.add("page=" + page);
        }
        return address.toString();
    }

    /** The address of these relations, of all pages, for programs. */
    String list() {
        String address = new RelationsQuery(search, region, group, 1).address().substring(1);
        return ApiArea.RELATIONS + (address.isEmpty() ? "?" : address + "&") + "limit=" + ApiArea.MOST_ROWS;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
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
