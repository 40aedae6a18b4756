package org.detente.server.web;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The files that pages need, all from the program itself; browsers may keep them for good. */
public final class Assets {
    /** Where they are. */
    public static final String PATH = "/assets/";

    private static final String OWN = "/org/detente/server/assets/";
    private static final String UPLOT = "/META-INF/resources/webjars/uplot/1.6.30/dist/";
    private static final String CSS = "text/css;charset=utf-8";
    private static final String SCRIPT = "text/javascript;charset=utf-8";

    private final Map<String, Asset> byName;
    private final Map<String, Asset> byPath = new HashMap<>();

    private Assets(Map<String, Asset> byName) {
        this.byName = Map.copyOf(byName);
        byName.values().forEach(asset -> byPath.put(asset.path(), asset));
    }

    /** Loads them all. */
    public static Assets load() {
        Map<String, Asset> byName = new HashMap<>();
        for (String name : List.of("detente.css")) {
            byName.put(name, Asset.load(name, OWN + name, CSS));
        }
        for (String name : List.of("relation.js", "map.js", "network.js")) {
            byName.put(name, Asset.load(name, OWN + name, SCRIPT));
        }
        byName.put("icon.svg", Asset.load("icon.svg", OWN + "icon.svg", "image/svg+xml"));
        byName.put("uplot.js", Asset.load("uplot.js", UPLOT + "uPlot.iife.min.js", SCRIPT));
        byName.put("uplot.css", Asset.load("uplot.css", UPLOT + "uPlot.min.css", CSS));
        return new Assets(byName);
    }

    /** The address of a file by its name, {@code detente.css}. */
    public String path(String name) {
        return Objects.requireNonNull(byName.get(name), name).path();
    }

    /** Adds their addresses. */
    public void routes(JavalinDefaultRoutingApi routes) {
        routes.get(PATH + "{name}", this::send);
        routes.get("/favicon.ico", Objects.requireNonNull(byName.get("icon.svg"))::send);
    }

    private void send(Context context) {
        Asset asset = byPath.get(PATH + context.pathParam("name"));
        if (asset == null) {
            throw Refusal.missing("There is no such file", "Load the page again: it may be of an earlier version.");
        }
        asset.send(context);
    }
}
