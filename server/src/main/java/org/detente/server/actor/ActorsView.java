package org.detente.server.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.detente.dossier.StateGroup;
import org.detente.server.actors.ActorEntry;
import org.detente.server.actors.ActorKind;
import org.detente.server.actors.ActorsFilter;
import org.detente.server.actors.Regions;
import org.detente.server.layout.Address;
import org.detente.server.layout.Formats;

/**
 * What the list of actors shows.
 *
 * @param filter which actors
 * @param order in which order
 * @param page which page of them, from 1
 * @param pages how many pages there are
 * @param rows the actors of this page
 * @param found how many fit
 * @param groups of states to choose from
 * @param formats of numbers and days
 */
public record ActorsView(
        ActorsFilter filter,
        ActorsOrder order,
        int page,
        int pages,
        List<ActorEntry> rows,
        int found,
        List<StateGroup> groups,
        Formats formats) {
    public ActorsView {
        rows = List.copyOf(rows);
        groups = List.copyOf(groups);
    }

    public String address(ActorEntry actor) {
        return "/actor/" + Address.encoded(actor.code());
    }

    public String day(Optional<LocalDate> day) {
        return day.map(formats::day).orElse("");
    }

    public List<String> regions() {
        return Regions.usual().names();
    }

    public boolean isKind(ActorKind kind) {
        return filter.kind().filter(kind::equals).isPresent();
    }

    public boolean isRegion(String region) {
        return filter.region().filter(region::equals).isPresent();
    }

    public boolean isGroup(StateGroup group) {
        return filter.group().filter(group.code()::equals).isPresent();
    }

    /** The address of the same actors for programs. */
    public String list() {
        return Address.of("/api/v1/actors")
                .with("name", filter.name())
                .with("kind", filter.kind().map(ActorKind::word))
                .with("region", filter.region())
                .with("group", filter.group())
                .toString();
    }

    /** The address of another page of the same list. */
    public String at(int number) {
        return Address.of("/actors")
                .with("name", filter.name())
                .with("kind", filter.kind().map(ActorKind::word))
                .with("region", filter.region())
                .with("group", filter.group())
                .with("sort", order == ActorsOrder.ACTS ? "" : order.word())
                .with("page", number == 1 ? "" : number + "")
                .toString();
    }
}
