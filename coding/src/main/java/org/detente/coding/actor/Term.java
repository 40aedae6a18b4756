package org.detente.coding.actor;

import java.util.List;
import java.util.Optional;
import org.detente.model.Mention;
import org.detente.model.Sector;

/** What a phrase of the lists means. */
public sealed interface Term {
    /**
     * A state, a body or a group.
     *
     * @param basis whether the phrase is a name, an adjective or a seat
     * @param body whether it is a body or a group rather than a state
     */
    record Named(String code, Optional<Sector> sector, Mention.Basis basis, boolean body) implements Term {
        public boolean isAdjective() {
            return basis == Mention.Basis.DEMONYM;
        }
    }

    /** An office, a title, an institution or a kind of people. */
    record Office(Kind kind, Optional<Sector> sector, String name, List<String> roles, Optional<String> code)
            implements Term {
        /** How an office word is used. */
        public enum Kind {
            OFFICE,
            TITLE,
            ENVOY,
            INSTITUTION,
            PEOPLE,
            AMBIGUOUS;

            /** Whether one person bears it. */
            public boolean isPerson() {
                return this == OFFICE || this == TITLE || this == ENVOY;
            }

            public boolean isInstitution() {
                return this == INSTITUTION || this == AMBIGUOUS;
            }
        }

        public Office {
            roles = List.copyOf(roles);
        }
    }

    /** The full name of one or more listed people. */
    record People(List<Person> people) implements Term {
        public People {
            people = List.copyOf(people);
        }
    }

    /**
     * A body that only texts told of.
     *
     * @param name as the record shows it
     */
    record LearntBody(String code, Sector sector, String name) implements Term {}

    /** A phrase that looks like an actor and is none ("New Mexico"). */
    record LookAlike() implements Term {}
}
