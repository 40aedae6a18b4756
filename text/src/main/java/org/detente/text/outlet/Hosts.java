package org.detente.text.outlet;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** The host of an address. */
final class Hosts {
    private Hosts() {}

    static Optional<String> of(String address) {
        try {
            return Optional.ofNullable(new URI(address.strip()).getHost());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
