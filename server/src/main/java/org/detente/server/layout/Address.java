package org.detente.server.layout;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The address of a page with what was asked for, so that links keep it.
 *
 * <pre>{@code
 * Address map = Address.of("/map").with("who", "RUS-USA").with("from", Optional.of("2024-01-01"));
 * map.with("place", "524901").toString();   // "/map?who=RUS-USA&from=2024-01-01&place=524901"
 * }</pre>
 */
public final class Address {
    private final String path;
    private final Map<String, String> parameters;

    private Address(String path, Map<String, String> parameters) {
        this.path = path;
        this.parameters = parameters;
    }

    /** A page without parameters. */
    public static Address of(String path) {
        return new Address(path, Map.of());
    }

    /** The same with a parameter, or with another value of it; an empty value takes it out. */
    public Address with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        if (value.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new Address(path, changed);
    }

    /** The same with a parameter where there is a value. */
    public Address with(String name, Optional<?> value) {
        return with(name, value.map(Object::toString).orElse(""));
    }

    /** The parameters, for the hidden fields of a form. */
    public Map<String, String> parameters() {
        return Map.copyOf(parameters);
    }

    @Override
    public String toString() {
        return parameters.isEmpty()
                ? path
                : parameters.entrySet().stream()
                        .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                        .collect(Collectors.joining("&", path + "?", ""));
    }

    /** A part of an address: what has a meaning there is written out. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
