package org.detente.application.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.detente.coding.actor.ActorRegistry;
import org.detente.coding.actor.BodyKinds;
import org.detente.record.query.profile.Introduction;

/** Which wordings are one office: "ambassador to the UK", "ambassador to Britain", and the ambassador where no other is told. */
final class Roles {
    private static final List<String> JOINING = List.of(" to ", " for ", " in ");

    private final ActorRegistry registry;

    Roles(ActorRegistry registry) {
        this.registry = registry;
    }

    /** By office what introduces one person in it. */
    Map<String, List<Introduction>> byOffice(List<Introduction> introductions) {
        Map<String, List<Introduction>> offices = new TreeMap<>();
        for (Introduction introduction : introductions) {
            String office = office(introduction.mention().actor().role().orElseThrow());
            offices.computeIfAbsent(office, k -> new ArrayList<>()).add(introduction);
        }
        for (String office : List.copyOf(offices.keySet())) {
            List<String> posts = offices.keySet().stream()
                    .filter(o -> o.startsWith(office + " @"))
                    .toList();
            if (posts.size() == 1) {
                offices.computeIfAbsent(posts.get(0), k -> new ArrayList<>())
                        .addAll(offices.getOrDefault(office, List.of()));
                offices.remove(office);
            }
        }
        return offices;
    }

    /** "ambassador @GBR" for an office at a place that the lists know, else the words themselves. */
    private String office(String role) {
        if (BodyKinds.named(role).isPresent()) {
            // a body is one, whether a text calls it a rebel group or an armed one
            return "body";
        }
        for (String joining : JOINING) {
            int at = role.indexOf(joining);
            if (at > 0) {
                String place = role.substring(at + joining.length());
                Optional<String> code = registry.code(place.startsWith("the ") ? place.substring(4) : place);
                return code.map(c -> role.substring(0, at) + " @" + c).orElse(role);
            }
        }
        return role;
    }
}
