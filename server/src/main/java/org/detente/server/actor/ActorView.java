package org.detente.server.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.model.ActorPhrase;
import org.detente.record.query.ActorProfile;
import org.detente.record.query.ActorProfile.Partner;
import org.detente.record.query.ActorProfile.Person;
import org.detente.record.query.ActorProfile.Said;
import org.detente.server.actors.ActorNames;
import org.detente.server.layout.Formats;

/**
 * What the page of an actor shows.
 *
 * @param code of the actor
 * @param profile what the record knows
 * @param names of actors
 * @param formats how numbers and days look
 */
public record ActorView(String code, ActorProfile profile, ActorNames names, Formats formats) {
    /** The actor's name. */
    public String name() {
        return names.name(code);
    }

    /** "214 mentions in 96 articles". */
    public String counts() {
        return formats.count(profile.mentions(), "mention", "mentions") + " in "
                + formats.count(profile.articles(), "article", "articles");
    }

    /** "foreign minister". */
    public String role(Person person) {
        return person.role().orElse("");
    }

    /** From the first to the last article that names somebody so. */
    public String days(Person person) {
        List<String> days = Stream.of(person.first(), person.last())
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .map((LocalDate day) -> formats.day(day))
                .toList();
        return String.join(" to ", days);
    }

    /** Address of the relation with another actor. */
    public String address(Partner partner) {
        List<String> sides = Stream.of(code, partner.code()).sorted().toList();
        return "/relation/" + sides.get(0) + "-" + sides.get(1);
    }

    /** Who says it, for whom the actor stands. */
    public String speaker(Said said) {
        return said.statement()
                .speaker()
                .map((ActorPhrase phrase) ->
                        phrase.actor().flatMap(actor -> actor.name()).orElse(phrase.text()))
                .orElse("Somebody");
    }

    /** When its article was published. */
    public String day(Said said) {
        return said.published().map(formats::date).orElse("undated");
    }
}
