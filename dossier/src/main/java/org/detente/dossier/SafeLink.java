package org.detente.dossier;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Addresses of articles that may become links: those that only open something. */
public final class SafeLink {
    private static final Set<String> SCHEMES = Set.of("http", "https", "file");

    private SafeLink() {}

    /** The address in ASCII, where it is one that may be opened; else nothing, and it stays text. */
    public static Optional<String> of(String address) {
        try {
            URI uri = new URI(address.strip());
            boolean opens = uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && !uri.isOpaque();
            return opens ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
