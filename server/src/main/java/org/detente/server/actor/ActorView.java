package org.detente.server.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.dossier.StateGroup;
import org.detente.model.ActorPhrase;
import org.detente.model.StoryEvent;
import org.detente.record.query.Member;
import org.detente.record.query.profile.ActorProfile;
import org.detente.record.query.profile.ActorProfile.Naming;
import org.detente.record.query.profile.ActorProfile.Partner;
import org.detente.record.query.profile.ActorProfile.Person;
import org.detente.record.query.profile.ActorProfile.Said;
import org.detente.server.actors.ActorKind;
import org.detente.server.actors.ActorNames;
import org.detente.server.actors.Sides;
import org.detente.server.layout.ActLine;
import org.detente.server.layout.Address;
import org.detente.server.layout.Formats;

/**
 * What the page of an actor shows.
 *
 * @param code of the actor
 * @param profile what the record knows
 * @param latest the latest acts that it takes part in
 * @param sides names of actors and groups
 * @param formats how numbers and days look
 */
public record ActorView(String code, ActorProfile profile, List<StoryEvent> latest, Sides sides, Formats formats) {
    public ActorView {
        latest = List.copyOf(latest);
    }

    /** The actor's name. */
    public String name() {
        return names().name(code);
    }

    /** The names of actors. */
    public ActorNames names() {
        return sides.names();
    }

    /** "state", "international body". */
    public String kind() {
        return ActorKind.of(code).label().toLowerCase(Locale.ROOT);
    }

    /** "European Union since 1 Jan 1995": the groups that it is or was a member of. */
    public List<String> groups() {
        List<String> groups = new ArrayList<>();
        for (StateGroup group : sides.groups()) {
            for (Member member : group.members()) {
                if (member.code().equals(code)) {
                    groups.add(group.name()
                            + member.from()
                                    .map(day -> " since " + formats.day(day))
                                    .orElse("")
                            + member.to()
                                    .map(day -> " until " + formats.day(day))
                                    .orElse(""));
                }
            }
        }
        return groups;
    }

    /** The latest acts. */
    public List<ActLine> acts() {
        return latest.stream().map(act -> new ActLine(act, names(), formats)).toList();
    }

    /** The address of the map or the network of this actor. */
    public String of(String page) {
        return Address.of(page).with("who", code).toString();
    }

    /** When an article was published, and by whom. */
    public String source(Naming naming) {
        return naming.outlet().orElse("unknown outlet") + ", "
                + naming.published().map(formats::date).orElse("undated");
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
