package org.detente.reading.date;

import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** English names of months: in full, by their first three letters, and "Sept". */
final class Months {
    private static final Map<String, Month> BY_NAME = new HashMap<>();

    static {
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            BY_NAME.put(name, month);
            BY_NAME.put(name.substring(0, 3), month);
        }
        BY_NAME.put("sept", Month.SEPTEMBER);
    }

    private Months() {}

    static Optional<Month> named(Token token) {
        return token.isWord() ? Optional.ofNullable(BY_NAME.get(token.text())) : Optional.empty();
    }
}
