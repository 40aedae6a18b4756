package org.detente.server.map;

import java.util.List;
import org.detente.model.resource.OwnFile;

/**
 * Land and borders as paths of SVG, drawn by {@code training/map/world.py} from Natural Earth's shapes.
 *
 * @param land all land but Antarctica
 * @param borders between states
 * @param disputed borders that are disputed
 */
record WorldShapes(String land, String borders, String disputed) {
    static WorldShapes load() {
        List<String> lines = OwnFile.lines(WorldShapes.class, "world.txt");
        return new WorldShapes(lines.get(0), lines.get(1), lines.get(2));
    }
}
