package org.detente.server.guard;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.detente.server.web.Refusal;

/** A refusal as programs get it: {@code {"error": {"status": 400, "parameter": "from", "message": "…", "advice": "…"}}}. */
final class ErrorJson {
    private static final JsonFactory JSON = new JsonFactory();

    private ErrorJson() {}

    static String of(Refusal refusal) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeObjectFieldStart("error");
            json.writeNumberField("status", refusal.status());
            if (refusal.parameter().isPresent()) {
                json.writeStringField("parameter", refusal.parameter().get());
            }
            json.writeStringField("message", refusal.title());
            json.writeStringField("advice", refusal.advice());
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
