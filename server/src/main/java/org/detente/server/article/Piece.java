package org.detente.server.article;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words of a paragraph that are marked alike.
 *
 * @param text the words
 * @param layers what they are marked as
 * @param title what they are, in words
 * @param anchor what a link on the page leads to
 */
public record Piece(String text, Set<Layer> layers, String title, Optional<String> anchor) {
    public Piece {
        layers = Set.copyOf(layers);
    }

    /** Classes of the element. */
    public String marks() {
        return layers.stream().sorted().map(Layer::mark).collect(Collectors.joining(" "));
    }
}
