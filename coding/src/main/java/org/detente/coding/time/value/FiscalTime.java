package org.detente.coding.time.value;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * A fiscal year or a quarter of one; whose it is decides its days, so it has none here.
 *
 * @param year as it is called
 * @param quarter 1 to 4
 */
public record FiscalTime(int year, OptionalInt quarter) implements TimeValue {
    @Override
    public Kind kind() {
        return Kind.DATE;
    }

    @Override
    public String text() {
        String text = String.format(Locale.ROOT, "FY%04d", year);
        return quarter.isPresent() ? text + "-Q" + quarter.getAsInt() : text;
    }
}
