package org.detente.coding.place.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.detente.model.Place;
import org.detente.model.PlaceLevel;

/**
 * States, their units of two levels, and about 236,000 towns, with their names, from GeoNames (CC BY 4.0).
 *
 * <p>A place is a number from 0; what is known of it is asked for by this number. All places lie in a few arrays, about 25 MB,
 * read once when first asked for. Immutable and safe for many threads.
 *
 * <pre>{@code
 * Gazetteer places = Gazetteer.standard();
 * for (Bearer bearer : places.bearers("Springfield")) {
 *     places.country(bearer.place());
 * }
 * }</pre>
 */
public final class Gazetteer {
    private static final double KM_PER_DEGREE = 111.195;

    private static final List<PlaceLevel> LEVELS = List.of(PlaceLevel.values());
    private static final List<NameKind> KINDS = List.of(NameKind.values());

    private final GazetteerFile file;

    /** Read by the first thread that asks, once. */
    private static final class Standard {
        private static final Gazetteer PLACES = new Gazetteer(GazetteerFile.read());

        private Standard() {}
    }

    private Gazetteer(GazetteerFile file) {
        this.file = file;
    }

    /** The gazetteer that comes with the program. */
    public static Gazetteer standard() {
        return Standard.PLACES;
    }

    /** How many places there are. */
    public int size() {
        return file.geonames().length;
    }

    /** The places that bear a name, in any case and with or without accents; empty where none does. */
    public List<Bearer> bearers(String name) {
        return bearersOf(PlaceNames.folded(name));
    }

    /** As {@link #bearers} for a name that is {@linkplain PlaceNames#folded folded} already. */
    public List<Bearer> bearersOf(String folded) {
        OptionalInt key = file.key(folded.getBytes(StandardCharsets.UTF_8));
        if (key.isEmpty()) {
            return List.of();
        }
        List<Bearer> bearers = new ArrayList<>();
        for (int posting : file.postings(key.getAsInt())) {
            bearers.add(new Bearer(posting >> 2, KINDS.get(posting & 3)));
        }
        return bearers;
    }

    /** Whether a place bears a folded name. */
    public boolean has(String folded) {
        return file.key(folded.getBytes(StandardCharsets.UTF_8)).isPresent();
    }

    /** What English calls it. */
    public String name(int place) {
        return file.name(place);
    }

    /** The place as the record keeps it. */
    public Place place(int place) {
        return new Place(
                name(place),
                country(place),
                OptionalDouble.of(lat(place)),
                OptionalDouble.of(lon(place)),
                geonamesId(place));
    }

    /** Its level. */
    public PlaceLevel level(int place) {
        return LEVELS.get(file.levels()[place]);
    }

    /** Its country, ISO 3166-1 alpha-3; absent for continents, seas and the like. */
    public Optional<String> country(int place) {
        return Optional.of(file.codes().get(file.countries()[place])).filter(code -> !code.isEmpty());
    }

    /** Degrees north, WGS 84; of an area its middle. */
    public double lat(int place) {
        return file.lats()[place] / 1e5;
    }

    /** Degrees east, WGS 84. */
    public double lon(int place) {
        return file.lons()[place] / 1e5;
    }

    /** How many people live there, 0 where unknown. */
    public int population(int place) {
        return file.populations()[place];
    }

    /** Identifier at GeoNames; absent for the regions of our own list. */
    public OptionalLong geonamesId(int place) {
        int id = file.geonames()[place];
        return id == 0 ? OptionalLong.empty() : OptionalLong.of(id);
    }

    /** The unit of the first level that it lies in. */
    public OptionalInt state(int place) {
        return known(file.states()[place]);
    }

    /** The unit of the second level that it lies in. */
    public OptionalInt district(int place) {
        return known(file.districts()[place]);
    }

    /** Whether it is the seat of a country (3), of a state (2), of a district (1) or of none (0). */
    public int seat(int place) {
        return file.seats()[place];
    }

    /** In how many spellings and languages it is known, a measure of its fame; at most 127, 0 but for towns. */
    public int spellings(int place) {
        return file.spellings()[place];
    }

    /** Whether one place lies inside another or is it. */
    public boolean isInside(int place, int area) {
        return place == area
                || switch (level(area)) {
                    case COUNTRY -> country(place).equals(country(area));
                    case STATE -> file.states()[place] == area;
                    case DISTRICT -> file.districts()[place] == area;
                    default -> false;
                };
    }

    /** Kilometres between two places along the sphere. */
    public double distance(int one, int other) {
        return kilometres(lat(one), lon(one), lat(other), lon(other));
    }

    /** Kilometres between two points along a sphere of 6,371 km radius, by the haversine formula. */
    public static double kilometres(double latOne, double lonOne, double latOther, double lonOther) {
        double one = Math.toRadians(latOne);
        double other = Math.toRadians(latOther);
        double north = Math.sin((other - one) / 2);
        double east = Math.sin(Math.toRadians(lonOther - lonOne) / 2);
        double a = north * north + Math.cos(one) * Math.cos(other) * east * east;
        return Math.toDegrees(2 * Math.asin(Math.min(1, Math.sqrt(a)))) * KM_PER_DEGREE;
    }

    private static OptionalInt known(int place) {
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }
}
