package org.detente.coding.time.value;

/**
 * What comes round: a slot ("every Monday") or a rhythm ("weekly").
 *
 * @param every the {@link OpenTime} that comes round or the {@link Length} between two
 */
public record Recurrence(TimeValue every) implements TimeValue {
    public Recurrence {
        if (!(every instanceof OpenTime || every instanceof Length)) {
            throw new IllegalArgumentException(every.text() + " does not come round");
        }
    }

    @Override
    public Kind kind() {
        return Kind.SET;
    }

    @Override
    public String text() {
        return every.text();
    }
}
