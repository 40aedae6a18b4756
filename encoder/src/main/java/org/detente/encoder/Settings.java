package org.detente.encoder;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Thresholds and other settings that were chosen together with the model, from {@code reader.json}.
 *
 * <pre>{@code
 * double least = encoder.settings().number("event.threshold");   // {"settings": {"event": {"threshold": 0.6}}}
 * }</pre>
 */
public final class Settings {
    private final String where;
    private final JsonNode root;

    Settings(String where, JsonNode root) {
        this.where = where;
        this.root = root;
    }

    /** Whether there is a setting of this name; a dot leads into a nested object. */
    public boolean has(String name) {
        return !find(name).isMissingNode();
    }

    /**
     * A number.
     *
     * @throws EncoderException where there is none of this name
     */
    public double number(String name) {
        JsonNode found = find(name);
        if (!found.isNumber()) {
            throw missing("number", name);
        }
        return found.asDouble();
    }

    /**
     * A list of so many numbers.
     *
     * @throws EncoderException where there is none of this name
     */
    public List<Double> numbers(String name, int size) {
        JsonNode found = find(name);
        List<Double> numbers = new ArrayList<>();
        if (found.isArray()) {
            found.forEach(item -> numbers.add(item.isNumber() ? item.asDouble() : Double.NaN));
        }
        if (numbers.size() != size || numbers.contains(Double.NaN)) {
            throw missing("list of " + size + " numbers", name);
        }
        return numbers;
    }

    /**
     * A list of texts.
     *
     * @throws EncoderException where there is none of this name
     */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        find(name).forEach(item -> texts.add(item.asText()));
        if (texts.isEmpty()) {
            throw missing("list of texts", name);
        }
        return texts;
    }

    /**
     * A text.
     *
     * @throws EncoderException where there is none of this name
     */
    public String text(String name) {
        JsonNode found = find(name);
        if (!found.isTextual()) {
            throw missing("text", name);
        }
        return found.asText();
    }

    private JsonNode find(String name) {
        JsonNode node = root;
        for (String step : name.split("\\.", -1)) {
            node = node.path(step);
        }
        return node;
    }

    private EncoderException missing(String what, String name) {
        return new EncoderException(
                where, "no " + what + " \"" + name + "\" in its settings", "export the model again");
    }
}
