package org.detente.coding.time.value;

/** Past, present or future, as vague as that: "recently", "now", "the coming days". */
public enum Reference implements TimeValue {
    PAST_REF,
    PRESENT_REF,
    FUTURE_REF;

    @Override
    public Kind kind() {
        return Kind.DATE;
    }

    @Override
    public String text() {
        return name();
    }
}
