package org.detente.coding.place;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.detente.coding.place.gazetteer.Gazetteer;
import org.detente.coding.place.gazetteer.PlaceNames;

/**
 * What an outlet's name and address tell of where it is at home.
 *
 * @param country of the last part of its address, ISO 3166-1 alpha-3: {@code RUS} of "sptimes.ru"
 * @param town folded name of the place that it is called after: "columbus" of "columbuslocalnews.com" and "Columbus Dispatch"
 */
public record OutletHome(Optional<String> country, Optional<String> town) {
    /** Nothing is known. */
    public static final OutletHome UNKNOWN = new OutletHome(Optional.empty(), Optional.empty());

    private static final Map<String, String> BY_ENDING = byEnding();
    private static final Set<String> NEWS = Set.of(
            "news",
            "times",
            "post",
            "herald",
            "tribune",
            "gazette",
            "journal",
            "register",
            "review",
            "press",
            "daily",
            "sun",
            "star",
            "telegraph",
            "mail",
            "beacon",
            "advocate",
            "dispatch",
            "enterprise",
            "democrat",
            "republican",
            "standard",
            "citizen",
            "sentinel",
            "ledger",
            "chronicle",
            "examiner",
            "inquirer",
            "bulletin",
            "globe",
            "reporter",
            "record",
            "courier",
            "observer",
            "independent",
            "echo",
            "mercury",
            "leader",
            "local",
            "online",
            "today",
            "weekly",
            "live",
            "express",
            "argus",
            "banner",
            "eagle",
            "monitor",
            "messenger",
            "voice",
            "patriot",
            "call",
            "union",
            "recorder",
            "guardian",
            "evening",
            "morning",
            "sunday");
    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;

    public OutletHome {
        Objects.requireNonNull(country);
        Objects.requireNonNull(town);
    }

    /**
     * Reads an outlet.
     *
     * @param outlet its host ("sptimes.ru"), URL or name ("Columbus Dispatch")
     */
    public static OutletHome of(String outlet, Gazetteer gazetteer) {
        String host = host(outlet);
        String[] parts = host.split("\\.", -1);
        boolean isHost = parts.length > 1 && host.indexOf(' ') < 0;
        Optional<String> country = isHost
                ? Optional.ofNullable(BY_ENDING.get(parts[parts.length - 1].toLowerCase(Locale.ROOT)))
                : Optional.empty();
        return new OutletHome(country, town(isHost ? label(parts) : host, gazetteer));
    }

    private static String host(String outlet) {
        int scheme = outlet.indexOf("://");
        String host = scheme < 0 ? outlet : outlet.substring(scheme + 3);
        int end = 0;
        while (end < host.length() && "/:?#".indexOf(host.charAt(end)) < 0) {
            end++;
        }
        return host.substring(0, end);
    }

    /** The part of a host that is the outlet's own: before the ending, and before "co" or "com" in front of it. */
    private static String label(String[] parts) {
        int last = parts.length - 2;
        boolean isShared = last > 0 && (parts[last].length() <= 3) && parts[parts.length - 1].length() == 2;
        return parts[isShared ? last - 1 : last];
    }

    private static Optional<String> town(String label, Gazetteer gazetteer) {
        String folded = PlaceNames.folded(label);
        String name = folded.startsWith("the") ? folded.substring(3).strip() : folded;
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        for (int end = name.length() - 3; end >= SHORTEST; end--) {
            if (isNews(name.substring(end).strip())) {
                Optional<String> town = known(name.substring(0, end).strip(), gazetteer);
                if (town.isPresent()) {
                    return town;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isNews(String rest) {
        for (int end = Math.min(rest.length(), 11); end >= 3; end--) {
            if (NEWS.contains(rest.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    /** The name as it is, or with a space somewhere in it. */
    private static Optional<String> known(String name, Gazetteer gazetteer) {
        if (name.length() >= SHORTEST && !NEWS.contains(name) && gazetteer.has(name)) {
            return Optional.of(name);
        }
        for (int at = 3; at < name.length() - 2; at++) {
            String two = name.substring(0, at) + " " + name.substring(at);
            if (gazetteer.has(two)) {
                return Optional.of(two);
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> byEnding() {
        Map<String, String> codes = Arrays.stream(Locale.getISOCountries())
                .collect(Collectors.toMap(
                        code -> code.toLowerCase(Locale.ROOT), code -> new Locale("", code).getISO3Country()));
        codes.put("uk", "GBR");
        // bought by outlets all over the world
        for (String everyones : new String[] {"io", "co", "tv", "me", "ai", "cc", "fm", "ws", "ly"}) {
            codes.remove(everyones);
        }
        return Map.copyOf(codes);
    }
}
