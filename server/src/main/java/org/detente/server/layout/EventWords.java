package org.detente.server.layout;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.detente.model.ActorPhrase;
import org.detente.model.Event;
import org.detente.server.actors.ActorNames;

/** The few words in which a page names an event. */
public final class EventWords {
    private EventWords() {}

    /** "Russia → United States"; an open side is "?". */
    public static String who(Event event, ActorNames names) {
        String source = event.source().isEmpty() ? "?" : side(event.source(), names);
        String target = side(event.target(), names);
        return target.isEmpty() || target.equals(source) ? source : source + " → " + target;
    }

    /** The same of an act, by codes. */
    public static String who(List<String> sources, List<String> targets, ActorNames names) {
        String source = sources.isEmpty() ? "?" : names(sources, names);
        return targets.isEmpty() || targets.equals(sources) ? source : source + " → " + names(targets, names);
    }

    private static String names(List<String> codes, ActorNames names) {
        return codes.stream().map(names::name).sorted().collect(Collectors.joining(", "));
    }

    /** "sanction", "accuse: disapprove". */
    public static String type(Event event) {
        return event.type().toString().toLowerCase(Locale.ROOT)
                + event.mode().map(mode -> ": " + mode).orElse("");
    }

    private static String side(List<ActorPhrase> side, ActorNames names) {
        return side.stream()
                .map(phrase ->
                        phrase.actor().map(actor -> names.name(actor.code())).orElse("?"))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
