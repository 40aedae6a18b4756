package org.detente.server.search;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.detente.model.Identity;
import org.detente.model.PartialDate;
import org.detente.search.hit.SearchHit;
import org.detente.server.actors.ActorNames;
import org.detente.server.layout.Formats;

/**
 * A search as a feed (Atom, RFC 4287): what the record took last comes first.
 *
 * <p>An entry keeps its identifier for good, so that a reader is told of it once. It is updated when the record took it, where the record tells,
 * else on its day, on which it happened or was published. Everything from the record is text, nothing is markup.
 */
final class AtomFeed {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final String NO_DAY = "1970-01-01";
    private static final int ID_DIGITS = 24;

    private final String origin;
    private final ActorNames names;
    private final NavigableMap<Long, Instant> times;

    /**
     * @param origin scheme, host and port of this server, as the reader calls it
     * @param times when articles were added, by the number of the last one then
     */
    AtomFeed(String origin, ActorNames names, NavigableMap<Long, Instant> times) {
        this.origin = origin;
        this.names = names;
        this.times = times;
    }

    String of(SearchRequest request, List<SearchHit> hits) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            element(xml, "title", "Détente: " + title(request));
            element(xml, "id", "urn:detente:search:" + hash(request.address("")));
            element(
                    xml,
                    "updated",
                    hits.stream().map(this::updated).max(String::compareTo).orElse(time(NO_DAY)));
            xml.writeStartElement("author");
            element(xml, "name", "Détente");
            xml.writeEndElement();
            link(xml, "self", "application/atom+xml", request.address(SearchArea.FEED));
            link(xml, "alternate", "text/html", request.address(SearchArea.PAGE));
            for (SearchHit hit : hits) {
                entry(xml, new HitView(hit, names, Formats.of(null)));
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed is written to memory", e);
        }
        return text + "\n";
    }

    private void entry(XMLStreamWriter xml, HitView view) throws XMLStreamException {
        SearchHit hit = view.hit();
        xml.writeStartElement("entry");
        element(
                xml,
                "title",
                Stream.of(hit.kind().word(), view.what(), view.title())
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" · ")));
        element(xml, "id", "urn:detente:row:" + hit.id());
        element(xml, "updated", updated(hit));
        if (hit.date().isPresent()) {
            element(xml, "published", time(day(hit)));
        }
        link(xml, "alternate", "text/html", view.address());
        xml.writeStartElement("author");
        element(xml, "name", hit.outlet().orElse("Détente"));
        xml.writeEndElement();
        xml.writeStartElement("category");
        xml.writeAttribute("term", hit.kind().word());
        xml.writeEndElement();
        xml.writeStartElement("summary");
        xml.writeAttribute("type", "text");
        xml.writeCharacters(clean(hit.words()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void link(XMLStreamWriter xml, String relation, String type, String address) throws XMLStreamException {
        xml.writeStartElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", origin + address);
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(clean(text));
        xml.writeEndElement();
    }

    private static String title(SearchRequest request) {
        return request.parameters().isEmpty()
                ? "everything"
                : request.parameters().entrySet().stream()
                        .filter(given -> !given.getKey().equals("order"))
                        .map(given ->
                                given.getKey().equals("q") ? given.getValue() : given.getKey() + " " + given.getValue())
                        .collect(Collectors.joining(", "));
    }

    private String updated(SearchHit hit) {
        return Optional.ofNullable(times.ceilingEntry(hit.arrival()))
                .map(reading -> reading.getValue().toString())
                .orElseGet(() -> time(day(hit)));
    }

    private static String day(SearchHit hit) {
        return hit.date().map(PartialDate::first).map(Object::toString).orElse(NO_DAY);
    }

    private static String time(String day) {
        return day + "T00:00:00Z";
    }

    /** Without the characters that XML 1.0 cannot hold. */
    private static String clean(String text) {
        return text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || (c >= 0x20 && c <= 0xD7FF)
                        || (c >= 0xE000 && c <= 0xFFFD)
                        || c >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String hash(String text) {
        return Identity.sha256(text.getBytes(StandardCharsets.UTF_8)).substring(0, ID_DIGITS);
    }
}
