package org.detente.server.map;

import java.util.Optional;
import java.util.OptionalLong;
import org.detente.record.survey.PlaceKey;
import org.detente.server.web.Refusal;

/** A place in an address: its number at GeoNames, or {@code ~} with its country and name. */
final class PlaceWord {
    private PlaceWord() {}

    /** 524901, or ~UKR~Donbas. */
    static String of(PlaceKey key) {
        return key.geonamesId().isPresent()
                ? Long.toString(key.geonamesId().getAsLong())
                : "~" + key.country().orElse("") + "~" + key.name();
    }

    static PlaceKey read(String word) {
        if (word.matches("[0-9]{1,18}")) {
            return new PlaceKey(OptionalLong.of(Long.parseLong(word)), "", Optional.empty());
        }
        int second = word.indexOf('~', 1);
        if (!word.startsWith("~") || second < 0 || second == word.length() - 1) {
            throw Refusal.parameter("place", "“" + word + "” is no place", "Choose one on the map or in the table.");
        }
        return new PlaceKey(
                OptionalLong.empty(),
                word.substring(second + 1),
                Optional.of(word.substring(1, second)).filter(country -> !country.isEmpty()));
    }
}
