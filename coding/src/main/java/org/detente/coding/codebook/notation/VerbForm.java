package org.detente.coding.codebook.notation;

/** A form of an English verb. */
public enum VerbForm {
    /** impose */
    BASE,
    /** imposes */
    THIRD_PERSON,
    /** imposed, in "she imposed" */
    PAST,
    /** imposed, in "was imposed" */
    PARTICIPLE,
    /** imposing */
    GERUND
}
