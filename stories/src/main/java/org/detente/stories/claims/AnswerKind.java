package org.detente.stories.claims;

/** How a side answers, the clearest answer first. */
public enum AnswerKind {
    /** It is not so. */
    DENIAL,
    /** No to what is offered or asked. */
    REFUSAL,
    /** Yes to what is offered or asked. */
    ACCEPTANCE,
    /** Yes to a part of it. */
    PARTIAL,
    /** The same is said of the other side; or something else is offered. */
    COUNTER,
    /** Another account of what happened. */
    OTHER_VERSION
}
