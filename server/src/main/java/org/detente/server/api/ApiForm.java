package org.detente.server.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What a value of a parameter looks like. */
sealed interface ApiForm {
    /** For readers. */
    String words();

    /** For programs (JSON Schema). */
    void describe(ObjectNode schema);

    /** A part of the address itself. */
    record Part() implements ApiForm {
        @Override
        public String words() {
            return "part of the address";
        }

        @Override
        public void describe(ObjectNode schema) {
            schema.put("type", "string");
        }
    }

    /** Any text. */
    record Text() implements ApiForm {
        @Override
        public String words() {
            return "text";
        }

        @Override
        public void describe(ObjectNode schema) {
            schema.put("type", "string");
        }
    }

    /** A day. */
    record Day() implements ApiForm {
        @Override
        public String words() {
            return "day: 2024-05-31";
        }

        @Override
        public void describe(ObjectNode schema) {
            schema.put("type", "string").put("format", "date");
        }
    }

    /** One of some words; others are refused. */
    record Word(List<String> known) implements ApiForm {
        @Override
        public String words() {
            return String.join(", ", known);
        }

        @Override
        public void describe(ObjectNode schema) {
            ArrayNode words = schema.put("type", "string").putArray("enum");
            known.forEach(words::add);
        }
    }

    /**
     * How many.
     *
     * @param usual where nothing is said
     * @param most that can be asked for
     */
    record Count(int usual, int most) implements ApiForm {
        @Override
        public String words() {
            return "1 to " + most + ", else " + usual;
        }

        @Override
        public void describe(ObjectNode schema) {
            schema.put("type", "integer").put("minimum", 1).put("maximum", most).put("default", usual);
        }
    }
}
