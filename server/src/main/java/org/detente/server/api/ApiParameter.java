package org.detente.server.api;

import java.util.Collection;
import java.util.List;

/**
 * What an address for programs takes.
 *
 * @param name of the parameter
 * @param meaning in a sentence, without a full stop
 * @param form what a value looks like
 */
record ApiParameter(String name, String meaning, ApiForm form) {
    /** A text. */
    static ApiParameter text(String name, String meaning) {
        return new ApiParameter(name, meaning, new ApiForm.Text());
    }

    /** A day. */
    static ApiParameter day(String name, String meaning) {
        return new ApiParameter(name, meaning, new ApiForm.Day());
    }

    /** One of some words. */
    static ApiParameter word(String name, String meaning, Collection<String> words) {
        return new ApiParameter(name, meaning, new ApiForm.Word(List.copyOf(words)));
    }

    boolean isInPath() {
        return form instanceof ApiForm.Part;
    }
}
