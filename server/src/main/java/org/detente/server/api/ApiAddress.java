package org.detente.server.api;

import java.util.List;
import org.detente.server.layout.Address;

/**
 * An address for programs, as it is told to them (OpenAPI) and to readers (the reference).
 *
 * @param path with the names of its parts in braces: {@code /api/v1/relations/{pair}}
 * @param summary what it answers, in a sentence without a full stop
 * @param parameters all it takes
 * @param types the media types that it answers in
 * @param example what to ask for as an example: {@code ?limit=5}, or nothing
 */
record ApiAddress(String path, String summary, List<ApiParameter> parameters, List<String> types, String example) {
    ApiAddress {
        parameters = List.copyOf(parameters);
        types = List.copyOf(types);
    }

    /** The place of the address on the page of the reference: {@code api-v1-relations-pair-acts}. */
    String anchor() {
        return path.substring(1).replaceAll("[^a-z0-9]+", "-");
    }

    /** An address that can be opened, of this pair where it is of one. */
    String example(String pair) {
        return path.replace("{pair}", Address.encoded(pair)) + example;
    }
}
