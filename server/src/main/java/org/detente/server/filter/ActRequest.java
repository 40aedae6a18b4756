package org.detente.server.filter;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.detente.record.survey.ActFilter;
import org.detente.server.actors.Sides;
import org.detente.server.layout.Address;
import org.detente.server.layout.Formats;
import org.detente.server.web.Parameters;
import org.detente.server.web.Refusal;

/**
 * Which acts a reader wants to see.
 *
 * @param who takes part; anybody where absent
 * @param from first day
 * @param to last day
 * @param kind what is done; anything where absent
 * @param status how it stands
 */
public record ActRequest(
        Optional<Who> who, Optional<LocalDate> from, Optional<LocalDate> to, Optional<ActKind> kind, ActStatus status) {
    /** The parameters that it is read from. */
    public static final List<String> PARAMETERS = List.of("who", "from", "to", "kind", "status");

    public ActRequest {
        Objects.requireNonNull(who);
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(status);
    }

    /**
     * Reads the parameters {@code who}, {@code from}, {@code to}, {@code kind} and {@code status}.
     *
     * @throws Refusal where one cannot be meant
     */
    public static ActRequest of(Context context, Sides sides) {
        Optional<LocalDate> from = Parameters.day(context, "from");
        Optional<LocalDate> to = Parameters.day(context, "to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw Refusal.parameter(
                    "to", "No day is from " + from.get() + " to " + to.get(), "Exchange them, or leave one out.");
        }
        return new ActRequest(
                Parameters.text(context, "who").map(typed -> Who.of(typed, "who", sides)),
                from,
                to,
                Parameters.text(context, "kind")
                        .map(word -> ActKind.of(word)
                                .orElseThrow(() -> Refusal.parameter(
                                        "kind",
                                        "There is no such kind of act",
                                        "Known are " + ActKind.known() + " and the types of these."))),
                Parameters.text(context, "status")
                        .map(word -> ActStatus.of(word)
                                .orElseThrow(() -> Refusal.parameter(
                                        "status", "There is no such status", "Choose one from the list.")))
                        .orElse(ActStatus.DONE));
    }

    /** What is asked of the record. */
    public ActFilter filter() {
        return new ActFilter(
                who.map(Who::members).orElse(List.of()),
                who.map(Who::others).orElse(List.of()),
                from,
                to,
                kind.map(ActKind::types).orElse(Set.of()),
                status.statuses());
    }

    /** The address of a page with what was asked for. */
    public Address at(String path) {
        return Address.of(path)
                .with("who", who.map(Who::codes))
                .with("from", from)
                .with("to", to)
                .with("kind", kind.map(ActKind::word))
                .with("status", status == ActStatus.DONE ? "" : status.word());
    }

    /** Whether anything is left out that the page would show by itself. */
    public boolean isNarrowed() {
        return who.isPresent() || from.isPresent() || to.isPresent() || kind.isPresent() || status != ActStatus.DONE;
    }

    /** "Russia – United States, material conflict, 1 Jan 2022 to 31 Dec 2022"; empty where nothing is chosen. */
    public String inWords(Formats formats) {
        StringBuilder words = new StringBuilder();
        who.ifPresent(known -> words.append(", ").append(known.title()));
        kind.ifPresent(one -> words.append(", ").append(one.word().replace('_', ' ')));
        if (from.isPresent() && to.isPresent()) {
            words.append(", ").append(formats.day(from.get())).append(" to ").append(formats.day(to.get()));
        } else {
            from.ifPresent(day -> words.append(", since ").append(formats.day(day)));
            to.ifPresent(day -> words.append(", until ").append(formats.day(day)));
        }
        return words.length() == 0 ? "" : words.substring(2);
    }

    /** What stands in the field of names. */
    public String whoTyped() {
        return who.map(Who::typed).orElse("");
    }

    public boolean isChosen(ActKind one) {
        return kind.filter(one::equals).isPresent();
    }
}
