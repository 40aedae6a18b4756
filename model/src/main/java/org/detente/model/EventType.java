package org.detente.model;

/** What is done: the event types of PLOVER 0.8 with their quad class. */
public enum EventType {
    AGREE(Quad.VERBAL_COOPERATION, 4),
    CONSULT(Quad.VERBAL_COOPERATION, 1),
    SUPPORT(Quad.VERBAL_COOPERATION, 3.5),
    CONCEDE(Quad.VERBAL_COOPERATION, 5),
    COOPERATE(Quad.MATERIAL_COOPERATION, 6),
    AID(Quad.MATERIAL_COOPERATION, 7),
    RETREAT(Quad.MATERIAL_COOPERATION, 9),
    REQUEST(Quad.VERBAL_CONFLICT, -5),
    ACCUSE(Quad.VERBAL_CONFLICT, -2),
    REJECT(Quad.VERBAL_CONFLICT, -4),
    THREATEN(Quad.VERBAL_CONFLICT, -4.4),
    PROTEST(Quad.MATERIAL_CONFLICT, -6.5),
    SANCTION(Quad.MATERIAL_CONFLICT, -4),
    MOBILIZE(Quad.MATERIAL_CONFLICT, -7.2),
    COERCE(Quad.MATERIAL_CONFLICT, -7),
    ASSAULT(Quad.MATERIAL_CONFLICT, -9);

    private final Quad quad;
    private final double goldstein;

    EventType(Quad quad, double goldstein) {
        this.quad = quad;
        this.goldstein = goldstein;
    }

    /** The quad class that the type belongs to. */
    public Quad quad() {
        return quad;
    }

    /**
     * The conflict–cooperation value, −10 to +10 (Goldstein 1992), of an event of which no more is known than the type: that of the
     * most general CAMEO code of the type.
     *
     * <p>Example: {@code CONSULT.goldstein()} is 1, that of CAMEO 040.
     */
    public double goldstein() {
        return goldstein;
    }
}
