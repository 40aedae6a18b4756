package org.detente.server.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Land and borders as paths of SVG, drawn by {@code training/map/world.py} from Natural Earth's shapes.
 *
 * @param land all land but Antarctica
 * @param borders between states
 * @param disputed borders that are disputed
 */
record WorldShapes(String land, String borders, String disputed) {
    static WorldShapes load() {
        try (InputStream in = Objects.requireNonNull(WorldShapes.class.getResourceAsStream("world.txt"))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
            return new WorldShapes(lines.get(0), lines.get(1), lines.get(2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
