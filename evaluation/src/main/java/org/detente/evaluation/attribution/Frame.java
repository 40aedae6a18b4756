package org.detente.evaluation.attribution;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** One attribution, of the gold data or of a program: what each role covers; a role may be absent. */
record Frame(Map<Role, Extent> roles) {
    Frame {
        roles = Map.copyOf(roles);
    }

    static Frame of(Extent source, Extent cue, Extent content) {
        Map<Role, Extent> roles = new EnumMap<>(Role.class);
        roles.put(Role.SOURCE, source);
        roles.put(Role.CUE, cue);
        roles.put(Role.CONTENT, content);
        roles.values().removeIf(Extent::isEmpty);
        return new Frame(roles);
    }

    Optional<Extent> role(Role role) {
        return Optional.ofNullable(roles.get(role));
    }
}
