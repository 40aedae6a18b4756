package org.detente.server;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HandlerType;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.detente.record.Record;
import org.detente.record.correction.Corrections;
import org.detente.search.SearchKeeper;
import org.detente.server.actor.ActorArea;
import org.detente.server.actor.ActorsArea;
import org.detente.server.actors.ActorDirectory;
import org.detente.server.api.ApiArea;
import org.detente.server.article.ArticleArea;
import org.detente.server.corrections.CorrectionsArea;
import org.detente.server.guard.BareErrors;
import org.detente.server.guard.Guards;
import org.detente.server.guard.Refusals;
import org.detente.server.layout.Pages;
import org.detente.server.map.MapArea;
import org.detente.server.network.NetworkArea;
import org.detente.server.relation.RelationArea;
import org.detente.server.relations.RelationsArea;
import org.detente.server.row.RowArea;
import org.detente.server.search.SearchArea;
import org.detente.server.tension.KeptTensions;
import org.detente.server.web.Area;
import org.detente.server.web.Assets;
import org.detente.server.web.RecordPool;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;

/**
 * Serves a record until it is closed.
 *
 * <p>The record stays the caller's: it is read through views of its own, so that its owner may add to it meanwhile, and is
 * closed by its owner after the server.
 *
 * <pre>{@code
 * try (DetenteServer server = DetenteServer.start(ServerOptions.DEFAULT, record, site)) {
 *     System.out.println(server.address());
 * }
 * }</pre>
 */
public final class DetenteServer implements AutoCloseable {
    /** Kept, so that its level is. */
    private static final List<Logger> TALKATIVE =
            List.of(Logger.getLogger("org.eclipse.jetty"), Logger.getLogger("io.javalin"));

    private static final int HEADER_BYTES = 8 << 10;
    private static final long STOP_MILLIS = 2_000;
    private static final long IDLE_AT_STOP_MILLIS = 50;

    private final Javalin javalin;
    private final RecordPool pool;
    private final ServerOptions options;
    private final List<Area> areas;

    private DetenteServer(Javalin javalin, RecordPool pool, ServerOptions options, List<Area> areas) {
        this.javalin = javalin;
        this.pool = pool;
        this.options = options;
        this.areas = areas;
    }

    /**
     * Starts to serve a record.
     *
     * @throws ServerException where the port is in use or the host is not this computer's
     */
    public static DetenteServer start(ServerOptions options, Record record, Site site) {
        TALKATIVE.forEach(logger -> logger.setLevel(Level.WARNING));
        RecordPool pool = new RecordPool(record, options.readers(), options.patience());
        Assets assets = Assets.load();
        Corrections corrections = record.corrections();
        Pages pages = new Pages(pool, assets, site, corrections, options.pageRows());
        SearchKeeper keeper = SearchKeeper.start(record);
        ActorDirectory directory = new ActorDirectory(pool, site.sides());
        KeptTensions tensions = new KeptTensions();
        List<Area> areas = List.of(
                new RelationsArea(pool, pages, site, tensions),
                new RelationArea(pool, pages, site, tensions),
                new ArticleArea(pool, pages, site, corrections),
                new RowArea(pool, pages, site, corrections),
                new CorrectionsArea(pool, pages, site, corrections, options.pageRows()),
                new ActorArea(pool, pages, site),
                new ActorsArea(directory, pages, site),
                new NetworkArea(pool, pages, site),
                new MapArea(pool, pages, site),
                new SearchArea(keeper, pool, pages, site),
                new ApiArea(pool, pages, site, keeper, directory, options.pageRows()));
        try {
            Javalin javalin = Javalin.create(config -> {
                limits(config, options);
                Guards.add(config.routes, options, pages);
                Refusals.add(config.routes, pages);
                assets.routes(config.routes);
                areas.forEach(area -> area.routes(config.routes));
            });
            javalin.start();
            closeIdleConnectionsAtOnce(javalin);
            return new DetenteServer(javalin, pool, options, areas);
        } catch (JavalinBindException e) {
            areas.forEach(Area::close);
            pool.close();
            throw new ServerException(
                    options.host() + ":" + options.port() + " cannot be used (" + reason(e)
                            + "): another program may use the port; give another one with --port, or 0 for a free one",
                    e);
        }
    }

    /** Works out the lists that need all rows, so that no reader waits for them; on a large record this takes some seconds. */
    public void prepare() {
        areas.forEach(Area::prepare);
    }

    /** Where the pages are. */
    public URI address() {
        String host = options.host().contains(":") ? "[" + options.host() + "]" : options.host();
        return URI.create("http://" + host + ":" + javalin.port() + "/");
    }

    /** The addresses that are answered, for tests that compare them with their description. */
    List<String> paths() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map(handler -> handler.endpoint)
                .filter(endpoint -> endpoint.method.equals(HandlerType.GET))
                .map(endpoint -> endpoint.path)
                .toList();
    }

    /** Answers what was asked, then stops; who does not take the answer in time goes without. */
    @Override
    public void close() {
        try {
            javalin.stop();
        } catch (JavalinException e) {
            if (!(e.getCause() instanceof TimeoutException)) {
                throw e;
            }
        } finally {
            areas.forEach(Area::close);
            pool.close();
        }
    }

    /** Else a browser that keeps its connection would make the server wait when it stops. */
    private static void closeIdleConnectionsAtOnce(Javalin javalin) {
        for (Connector connector : javalin.jettyServer().server().getConnectors()) {
            if (connector instanceof AbstractConnector own) {
                own.setShutdownIdleTimeout(IDLE_AT_STOP_MILLIS);
            }
        }
    }

    private static void limits(JavalinConfig config, ServerOptions options) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = options.requestBytes();
        config.http.compressionStrategy = CompressionStrategy.GZIP;
        config.jetty.host = options.host();
        config.jetty.port = options.port();
        config.jetty.modifyServer(server -> {
            server.setStopTimeout(STOP_MILLIS);
            server.setErrorHandler(new BareErrors());
        });
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setRequestHeaderSize(HEADER_BYTES);
            http.setIdleTimeout(options.patience().toMillis());
        });
    }

    private static String reason(Throwable e) {
        Throwable deepest = e;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest.getMessage());
    }
}
