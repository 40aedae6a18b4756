package org.detente.server.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.detente.model.Identity;

/** A file of the program that pages need. */
final class Asset {
    private static final int HASH_CHARACTERS = 12;

    private final String path;
    private final String type;
    private final byte[] content;

    private Asset(String path, String type, byte[] content) {
        this.path = path;
        this.type = type;
        this.content = content;
    }

    /** Loads a file from the class path under a name such as {@code detente.css}. */
    static Asset load(String name, String resource, String type) {
        try (InputStream in = Asset.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the program is incomplete: " + resource + " is missing; build it again");
            }
            byte[] content = in.readAllBytes();
            int dot = name.lastIndexOf('.');
            String path = Assets.PATH + name.substring(0, dot) + "-" + hash(content) + name.substring(dot);
            return new Asset(path, type, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its address, which changes with its content. */
    String path() {
        return path;
    }

    /** Sends it; browsers may keep it for good. */
    void send(Context context) {
        context.header("Cache-Control", "public, max-age=31536000, immutable");
        context.contentType(type).result(content);
    }

    private static String hash(byte[] content) {
        return Identity.sha256(content).substring(0, HASH_CHARACTERS);
    }
}
