package org.detente.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of an outlet for some time.
 *
 * @param name its usual name ("RT")
 * @param names other names that texts use
 * @param domains hosts of its pages, lower case and without "www."; subdomains are its own too
 * @param country ISO 3166-1 alpha-3 code of where it is made, {@code XKX} for Kosovo; absent for a body of many states
 * @param kind what it is
 * @param control who stands behind it, where that is more than a private owner
 * @param owner who owns it or decides on it, in words
 * @param since from when this holds
 * @param until to when this held, the last day included
 * @param source where these facts are from
 */
public record Outlet(
        String name,
        List<String> names,
        List<String> domains,
        Optional<String> country,
        OutletKind kind,
        Optional<OutletControl> control,
        Optional<String> owner,
        Optional<PartialDate> since,
        Optional<PartialDate> until,
        String source) {
    public Outlet {
        names = List.copyOf(names);
        domains = List.copyOf(domains);
        Objects.requireNonNull(country);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(owner);
        if (name.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException(
                    "an outlet has a name, and its facts have a source; got \"" + name + "\"");
        }
        if (control.isPresent() && owner.isEmpty()) {
            throw new IllegalArgumentException(name + " is controlled by somebody, but its owner is not named");
        }
        if (since.isPresent()
                && until.isPresent()
                && until.get().last().isBefore(since.get().first())) {
            throw new IllegalArgumentException(
                    name + " ends in " + until.get() + ", before it begins in " + since.get());
        }
    }

    /** Whether this holds on a day; of a month or year any day counts. */
    public boolean holdsOn(LocalDate day) {
        return since.filter(from -> day.isBefore(from.first())).isEmpty()
                && until.filter(to -> day.isAfter(to.last())).isEmpty();
    }

    /** Whether a state or its ruling party decides on what it publishes. */
    public boolean isStateControlled() {
        return control.filter(OutletControl.STATE::equals).isPresent();
    }
}
