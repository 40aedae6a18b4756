package org.detente.record.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.detente.model.Actor;
import org.detente.model.ActorPhrase;
import org.detente.model.PartialDate;
import org.detente.model.Phrase;
import org.detente.model.Quad;
import org.detente.model.Span;

/**
 * Writes JSON objects, one a line, field by field in the order of the calls; what is absent is left out.
 *
 * <p>Numbers are written by Jackson's own algorithm and not by {@link Double#toString}, whose digits differ between Java
 * versions.
 */
final class JsonLine implements AutoCloseable {
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .rootValueSeparator("")
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private final JsonGenerator json;

    JsonLine(OutputStream out) throws IOException {
        this.json = FACTORY.createGenerator(out, JsonEncoding.UTF8);
    }

    /** What is written between the braces of an object. */
    interface Fields {
        void write(JsonLine line) throws IOException;
    }

    /** One object and the end of its line. */
    void line(Fields fields) {
        try {
            object(fields);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonLine object(String name, Fields fields) throws IOException {
        json.writeFieldName(name);
        object(fields);
        return this;
    }

    JsonLine text(String name, String value) throws IOException {
        json.writeStringField(name, value);
        return this;
    }

    JsonLine text(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            text(name, value.get());
        }
        return this;
    }

    JsonLine lower(String name, Enum<?> constant) throws IOException {
        return text(name, constant.name().toLowerCase(Locale.ROOT));
    }

    JsonLine number(String name, int value) throws IOException {
        json.writeNumberField(name, value);
        return this;
    }

    JsonLine number(String name, double value) throws IOException {
        json.writeNumberField(name, value);
        return this;
    }

    /** A decimal number without trailing zeros. */
    JsonLine number(String name, BigDecimal value) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
        return this;
    }

    JsonLine number(String name, OptionalDouble value) throws IOException {
        return value.isPresent() ? number(name, value.getAsDouble()) : this;
    }

    JsonLine number(String name, OptionalLong value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(name, value.getAsLong());
        }
        return this;
    }

    JsonLine flag(String name, boolean value) throws IOException {
        json.writeBooleanField(name, value);
        return this;
    }

    JsonLine date(String name, Optional<PartialDate> date) throws IOException {
        return text(name, date.map(PartialDate::toString));
    }

    JsonLine span(Span span) throws IOException {
        return span("span", span);
    }

    JsonLine span(String name, Span span) throws IOException {
        return object(name, line -> line.number("start", span.start()).number("end", span.end()));
    }

    JsonLine phrase(String name, Phrase phrase) throws IOException {
        return object(name, line -> line.text("text", phrase.text()).span(phrase.span()));
    }

    JsonLine actor(Actor actor) throws IOException {
        return object(
                "actor",
                line -> line.text("code", actor.code())
                        .text("sector", actor.sector().map(Enum::name))
                        .text("name", actor.name())
                        .text("role", actor.role()));
    }

    JsonLine actorPhrase(String name, Optional<ActorPhrase> phrase) throws IOException {
        if (phrase.isPresent()) {
            json.writeFieldName(name);
            object(participant(phrase.get()));
        }
        return this;
    }

    JsonLine actorPhrases(String name, List<ActorPhrase> phrases) throws IOException {
        return list(name, phrases.stream().map(JsonLine::participant).toList());
    }

    JsonLine phrases(String name, List<Phrase> phrases) throws IOException {
        return list(
                name,
                phrases.stream()
                        .<Fields>map(phrase ->
                                line -> line.text("text", phrase.text()).span(phrase.span()))
                        .toList());
    }

    JsonLine texts(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
        return this;
    }

    JsonLine list(String name, List<Fields> objects) throws IOException {
        json.writeArrayFieldStart(name);
        for (Fields fields : objects) {
            object(fields);
        }
        json.writeEndArray();
        return this;
    }

    /** Counts under the classes' numbers, "1" to "4". */
    JsonLine counts(String name, Map<Quad, Integer> counts) throws IOException {
        return object(name, line -> {
            for (Quad quad : Quad.values()) {
                line.number(Integer.toString(quad.number()), counts.getOrDefault(quad, 0));
            }
        });
    }

    @Override
    public void close() throws IOException {
        json.close();
    }

    private void object(Fields fields) throws IOException {
        json.writeStartObject();
        fields.write(this);
        json.writeEndObject();
    }

    private static Fields participant(ActorPhrase phrase) {
        return line -> {
            line.text("text", phrase.text()).span(phrase.span());
            if (phrase.actor().isPresent()) {
                line.actor(phrase.actor().get());
            }
        };
    }
}
