package org.detente.evaluation.attribution;

import java.util.List;

/**
 * An article with its gold attributions.
 *
 * @param name file name without ending
 * @param text as stored; offsets count its UTF-16 code units
 */
record GoldArticle(String name, String text, List<Frame> frames) {
    GoldArticle {
        frames = List.copyOf(frames);
    }
}
