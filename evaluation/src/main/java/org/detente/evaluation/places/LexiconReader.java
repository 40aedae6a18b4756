package org.detente.evaluation.places;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.detente.coding.place.Toponym;
import org.detente.evaluation.GoldXml;
import org.detente.model.Span;

/**
 * Reads the XML format of the Local-Global Lexicon: {@code articles/article} with {@code domain}, {@code text} and {@code
 * toponyms/toponym}, of which each has {@code start}, {@code end} and, where it was resolved, a {@code gaztag}. Nothing outside
 * the file is read, whatever it declares.
 */
final class LexiconReader {
    private final List<GoldArticle> articles = new ArrayList<>();
    private final Map<String, String> article = new HashMap<>();
    private final Map<String, String> toponym = new HashMap<>();
    private final List<Map<String, String>> toponyms = new ArrayList<>();
    private final Path file;

    private final GeonamesIndex index;

    private LexiconReader(Path file, GeonamesIndex index) {
        this.file = file;
        this.index = index;
    }

    /**
     * The articles of a file.
     *
     * @throws IOException where the file is no such XML or an offset lies outside its text
     */
    static List<GoldArticle> read(Path file, GeonamesIndex index) throws IOException {
        LexiconReader reader = new LexiconReader(file, index);
        try (InputStream in = Files.newInputStream(file)) {
            reader.read(GoldXml.reader(in));
        } catch (XMLStreamException | NumberFormatException e) {
            throw new IOException(file + " is no XML of toponyms: " + e.getMessage(), e);
        }
        if (reader.articles.isEmpty()) {
            throw new IOException(file + " has no article with a text: expected articles/article/text and toponyms");
        }
        return reader.articles;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException, IOException {
        StringBuilder text = new StringBuilder();
        boolean inToponym = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                text.setLength(0);
                inToponym |= begin(xml);
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                String name = xml.getLocalName();
                if (name.equals("toponym")) {
                    toponyms.add(Map.copyOf(toponym));
                    inToponym = false;
                } else if (name.equals("article")) {
                    articles.add(made());
                } else {
                    (inToponym ? toponym : article).put(name, text.toString());
                }
            }
        }
    }

    /** Notes what an element's attributes tell; whether it begins a toponym. */
    private boolean begin(XMLStreamReader xml) {
        String geonames = xml.getAttributeValue(null, "geonameid");
        switch (xml.getLocalName()) {
            case "article" -> {
                article.clear();
                toponyms.clear();
                article.put(
                        "id",
                        Optional.ofNullable(xml.getAttributeValue(null, "docid"))
                                .orElse(""));
            }
            case "toponym" -> {
                toponym.clear();
                return true;
            }
            case "gaztag", "country" -> {
                if (geonames != null) {
                    toponym.put(xml.getLocalName() + "-id", geonames);
                }
            }
            default -> {}
        }
        return false;
    }

    private GoldArticle made() throws IOException {
        String text = article.getOrDefault("text", "");
        List<GoldPlace> places = new ArrayList<>();
        for (Map<String, String> cells : toponyms) {
            int start = Integer.parseInt(cells.getOrDefault("start", "").strip());
            int end = Integer.parseInt(cells.getOrDefault("end", "").strip());
            if (start < 0 || end <= start || end > text.length()) {
                throw new IOException(file + ", article " + article.get("id") + ": the toponym at " + start + " to "
                        + end + " lies outside its text of " + text.length());
            }
            places.add(new GoldPlace(Toponym.of(text, new Span(start, end)), meant(cells)));
        }
        return new GoldArticle(
                article.getOrDefault("id", ""),
                article.getOrDefault("domain", "").strip(),
                text,
                1,
                places);
    }

    private Optional<GoldPlace.Meant> meant(Map<String, String> cells) {
        return Optional.ofNullable(cells.get("gaztag-id"))
                .map(id -> new GoldPlace.Meant(
                        id,
                        index.place(Long.parseLong(id)),
                        Optional.ofNullable(cells.get("country-id")).flatMap(c -> index.country(Long.parseLong(c))),
                        Double.parseDouble(cells.getOrDefault("lat", "").strip()),
                        Double.parseDouble(cells.getOrDefault("lon", "").strip())));
    }
}
