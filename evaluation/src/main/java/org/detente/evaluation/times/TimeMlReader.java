package org.detente.evaluation.times;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.detente.evaluation.GoldXml;

/**
 * Reads TimeML 1.2.1 (http://www.timeml.org/): documents {@code <TimeML>}, alone or several under another root, with {@code
 * <TIMEX3 type= value=>} around expressions.
 *
 * <p>The text is that of {@code <TEXT>}, or the whole document's where it has none; what stands outside of it is not scored. The
 * document's date is the value of the tag with {@code functionInDocument="CREATION_TIME"} or {@code "PUBLICATION_TIME"}.
 */
final class TimeMlReader {
    private TimeMlReader() {}

    static List<TimeDocument> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader reader = GoldXml.reader(in);
            List<TimeDocument> documents = new ArrayList<>();
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("TimeML")) {
                    documents.add(document(reader, String.valueOf(file.getFileName())));
                }
            }
            return documents;
        } catch (XMLStreamException e) {
            throw new IOException(file + ": is no TimeML: " + e.getMessage(), e);
        }
    }

    private static TimeDocument document(XMLStreamReader reader, String file) throws XMLStreamException {
        DocumentBuilder builder = new DocumentBuilder(file);
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT ->
                    builder.open(
                            reader.getLocalName(),
                            attribute(reader, "type"),
                            attribute(reader, "value"),
                            attribute(reader, "functionInDocument"));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> builder.add(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    if (reader.getLocalName().equals("TimeML")) {
                        return builder.document();
                    }
                    builder.close(reader.getLocalName());
                }
                default -> {}
            }
        }
        throw new XMLStreamException("a TimeML document does not end");
    }

    private static String attribute(XMLStreamReader reader, String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
