package org.detente.server.relations;

/** Where tension goes. */
enum Trend {
    RISING("▲", "rising"),
    EASING("▼", "easing"),
    STEADY("▬", "steady"),
    UNKNOWN("", "");

    /** Points in thirty days below which a difference is none: a statement in two texts is worth more. */
    private static final double STEADY_POINTS = 1;

    private final String sign;
    private final String word;

    Trend(String sign, String word) {
        this.sign = sign;
        this.word = word;
    }

    static Trend of(RelationState state) {
        if (state.before().isEmpty()) {
            return UNKNOWN;
        }
        double difference = state.now().value() - state.before().get().value();
        if (Math.abs(difference) < STEADY_POINTS) {
            return STEADY;
        }
        return difference > 0 ? RISING : EASING;
    }

    String sign() {
        return sign;
    }

    String word() {
        return word;
    }
}
