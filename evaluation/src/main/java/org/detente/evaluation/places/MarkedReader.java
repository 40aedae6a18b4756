package org.detente.evaluation.places;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.detente.coding.place.Toponym;
import org.detente.coding.place.gazetteer.Bearer;
import org.detente.coding.place.gazetteer.Gazetteer;
import org.detente.model.PlaceLevel;
import org.detente.model.Span;

/**
 * Reads texts with marks {@code [words|country|level]}, as in {@code training/places/world.txt}: the words mean the most populous
 * place of that name, country and level.
 */
final class MarkedReader {
    /** Texts of ours are few, and more like the news that the program is for than the local news of the lexicon. */
    private static final double IMPORTANCE = 8;

    private MarkedReader() {}

    /**
     * The articles of a file, one a line; lines that begin with "#" are comments.
     *
     * @throws IOException where a mark cannot be read or the gazetteer has no such place
     */
    static List<GoldArticle> read(Path file, Gazetteer gazetteer) throws IOException {
        List<GoldArticle> articles = new ArrayList<>();
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("#") && !lines.get(i).isBlank()) {
                articles.add(article(file.getFileName() + ", line " + (i + 1), lines.get(i), gazetteer));
            }
        }
        return articles;
    }

    private static GoldArticle article(String where, String line, Gazetteer gazetteer) throws IOException {
        StringBuilder text = new StringBuilder();
        List<GoldPlace> places = new ArrayList<>();
        int at = 0;
        for (int open = line.indexOf('['); open >= 0; open = line.indexOf('[', at)) {
            int close = line.indexOf(']', open);
            String[] cells =
                    close < 0 ? new String[0] : line.substring(open + 1, close).split("\\|", -1);
            if (cells.length != 3) {
                throw new IOException(where + ": a mark is [words|country|level]");
            }
            text.append(line, at, open);
            Toponym toponym = new Toponym(cells[0], new Span(text.length(), text.length() + cells[0].length()));
            text.append(cells[0]);
            places.add(new GoldPlace(toponym, Optional.of(meant(where, cells, gazetteer))));
            at = close + 1;
        }
        text.append(line, at, line.length());
        return new GoldArticle(where, "", text.toString(), IMPORTANCE, places);
    }

    private static GoldPlace.Meant meant(String where, String[] cells, Gazetteer gazetteer) throws IOException {
        PlaceLevel level = PlaceLevel.valueOf(cells[2]);
        int place = gazetteer.bearers(cells[0]).stream()
                .map(Bearer::place)
                .filter(p -> gazetteer.level(p) == level
                        && (level == PlaceLevel.REGION
                                || gazetteer.country(p).orElse("").equals(cells[1])))
                .max(Comparator.comparingInt(gazetteer::population))
                .orElseThrow(() -> new IOException(where + ": the gazetteer has no " + String.join("|", cells)));
        return new GoldPlace.Meant(
                gazetteer.name(place),
                OptionalInt.of(place),
                gazetteer.country(place),
                gazetteer.lat(place),
                gazetteer.lon(place));
    }
}
