package org.detente.server.tension;

/** Where tension goes. */
public enum Trend {
    RISING("▲", "rising"),
    EASING("▼", "easing"),
    STEADY("▬", "steady");

    /** Points in thirty days below which a difference is none: a statement in two texts is worth more. */
    private static final double STEADY_POINTS = 1;

    private final String sign;
    private final String word;

    Trend(String sign, String word) {
        this.sign = sign;
        this.word = word;
    }

    static Trend of(double difference) {
        if (Math.abs(difference) < STEADY_POINTS) {
            return STEADY;
        }
        return difference > 0 ? RISING : EASING;
    }

    /** An arrow. */
    public String sign() {
        return sign;
    }

    /** A word. */
    public String word() {
        return word;
    }
}
