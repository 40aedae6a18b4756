package org.detente.coding.affairs.trained;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.detente.coding.affairs.learnt.Numbers;
import org.detente.coding.affairs.meeting.Sides;
import org.detente.coding.affairs.text.CodedText;
import org.detente.coding.affairs.text.Line;
import org.detente.coding.place.Resolution;
import org.detente.encoder.meeting.MeetingArc;
import org.detente.model.MeetingReport;
import org.detente.model.MeetingStatus;
import org.detente.model.PartialDate;
import org.detente.model.Place;
import org.detente.model.PlaceLevel;
import org.detente.model.Span;

/** Finds where a meeting may be, and what is to be seen of each place, as numbers between -1 and 1. */
final class PlaceTraits {
    private static final int NEAR = 3;
    private static final int NEWS_DAYS = 2;
    private static final Set<String> AT = Set.of("in", "at", "near", "outside", "inside");
    private static final Set<String> TOWARDS =
            Set.of("to", "for", "into", "visit", "visits", "visited", "visiting", "reached", "left");
    private static final Set<String> CALLS = Set.of(
            "telephone",
            "telephoned",
            "phone",
            "phoned",
            "call",
            "called",
            "calls",
            "rang",
            "video",
            "videoconference",
            "online",
            "virtual",
            "virtually",
            "link");
    private static final Set<String> HERE = Set.of("here", "there", "city", "capital", "town", "host", "hosts");
    private static final Set<PlaceLevel> WIDE = Set.of(PlaceLevel.CONTINENT, PlaceLevel.REGION, PlaceLevel.COUNTRY);

    private final CodedText text;
    private final List<Line> lines;

    PlaceTraits(CodedText text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
    }

    /** A name of a place: the number of its sentence, and of its first and behind its last word there. */
    private record Naming(Place place, Span span, int sentence, int start, int end, boolean dateline) {}

    /**
     * The places of the sentences around a meeting and of the dateline, as the text calls them nearest to the meeting, with what is seen of each.
     *
     * @param others all meetings found in the text
     */
    Map<Place, float[]> of(ScoredText scored, Found found, List<Found> others) {
        Line line = lines.get(scored.sentence(found.words()));
        Map<String, List<Naming>> near = new TreeMap<>();
        int all = 0;
        for (Naming naming : namings(scored, found)) {
            all++;
            if (naming.dateline() || Math.abs(naming.sentence() - line.number()) <= NEAR) {
                near.computeIfAbsent(naming.place().name().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                        .add(naming);
            }
        }
        Map<String, Double> chances = new TreeMap<>();
        near.forEach((name, namings) -> chances.put(name, chance(scored, found, namings)));
        Map<Place, float[]> seen = new LinkedHashMap<>();
        for (Map.Entry<String, List<Naming>> one : near.entrySet()) {
            List<Naming> nearest = one.getValue().stream()
                    .sorted(Comparator.comparing(Naming::dateline)
                            .thenComparing(naming -> Math.abs(naming.sentence() - line.number())))
                    .toList();
            Numbers numbers = new Numbers();
            chances(numbers, one.getKey(), chances, found);
            sentence(numbers, line, found, nearest.get(0), others);
            dateline(numbers, line, found, nearest, near);
            kind(numbers, line, found, nearest.get(0));
            numbers.add(one.getValue().size() / (double) all);
            seen.put(nearest.get(0).place(), numbers.all());
        }
        return seen;
    }

    /** All names of places, with one that the gazetteer lacks where the meeting was read to be there. */
    private List<Naming> namings(ScoredText scored, Found found) {
        List<Naming> namings = new ArrayList<>();
        for (Resolution meant : text.places().all()) {
            namings.add(naming(scored, meant.asCalled(), meant.toponym().span()));
        }
        found.report().place().filter(place -> place.geonamesId().isEmpty()).ifPresent(place -> {
            Span sentence = found.report().evidence().span();
            int at = sentence.cut(text.article().text()).indexOf(place.name());
            if (at >= 0) {
                int start = sentence.start() + at;
                namings.add(naming(
                        scored, place, new Span(start, start + place.name().length())));
            }
        });
        return namings;
    }

    private Naming naming(ScoredText scored, Place place, Span span) {
        Line line = lines.get(scored.sentence(span));
        int start = line.start(span);
        return new Naming(place, span, line.number(), start, line.end(span), start < line.from());
    }

    private static double chance(ScoredText scored, Found found, List<Naming> namings) {
        return scored.first(found.words()).stream()
                .mapToDouble(first -> namings.stream()
                        .mapToDouble(naming -> scored.chance(MeetingArc.WHERE, first, naming.span()))
                        .max()
                        .orElse(0))
                .sum();
    }

    private static void chances(Numbers seen, String name, Map<String, Double> chances, Found found) {
        double own = chances.getOrDefault(name, 0.0);
        double other = chances.entrySet().stream()
                .filter(one -> !one.getKey().equals(name))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
        boolean read = found.report()
                .place()
                .filter(place -> place.name().toLowerCase(Locale.ROOT).equals(name))
                .isPresent();
        boolean byRules = !found.ruled().isEmpty();
        boolean byNetwork = !found.scored().isEmpty();
        seen.add(own)
                .add(Numbers.logOdds(own))
                .add(other)
                .add(own > other)
                .add(own > other ? own : 0)
                .add(read)
                .add(read && byRules)
                .add(read && byNetwork)
                .add(read && byRules && !byNetwork)
                .add(!read && found.report().place().isPresent())
                .add(!read && byRules && found.report().place().isEmpty())
                .add(chances.size() == 1);
    }

    private void sentence(Numbers seen, Line line, Found found, Naming naming, List<Found> others) {
        int apart = naming.sentence() - line.number();
        boolean here = apart == 0 && !naming.dateline();
        int distance = here ? distance(line, found, naming) : Integer.MAX_VALUE;
        boolean nearerToOther = here
                && others.stream()
                        .anyMatch(other -> !other.words().overlaps(found.words())
                                && line.sentence().span().contains(other.words())
                                && distance(line, other, naming) < distance);
        String before = lines.get(naming.sentence()).at(naming.start() - 1);
        boolean at = AT.contains(before);
        boolean towards = TOWARDS.contains(before);
        boolean behind = here && naming.start() >= line.end(found.words());
        seen.add(here)
                .add(behind)
                .add(distance <= 1)
                .add(distance <= 3)
                .add(distance <= 7)
                .add(distance <= 15)
                .add(here && at)
                .add(here && at && behind)
                .add(here && at && distance <= 5)
                .add(here && towards)
                .add(here && !at && !towards)
                .add(nearerToOther)
                .add(at)
                .add(towards)
                .add(before.equals("from"))
                .add(before.equals("of"))
                .add(before.equals("the"))
                .add(apart == -1)
                .add(apart < -1)
                .add(apart == 1)
                .add(apart > 1)
                .add(apart == -1 && at)
                .add(apart == 1 && at);
    }

    /** Words between a meeting and the name of a place. */
    private static int distance(Line line, Found found, Naming naming) {
        return Math.max(
                0, Math.max(naming.start() - line.end(found.words()), line.start(found.words()) - naming.end()));
    }

    private void dateline(Numbers seen, Line line, Found found, List<Naming> namings, Map<String, List<Naming>> all) {
        boolean dateline = namings.stream().anyMatch(Naming::dateline);
        boolean only = namings.stream().allMatch(Naming::dateline);
        boolean held = found.report().status() == MeetingStatus.HELD;
        boolean now = isNow(found.report());
        boolean alone = all.values().stream()
                .flatMap(List::stream)
                .noneMatch(naming -> !naming.dateline() && naming.sentence() == line.number());
        boolean two = all.values().stream()
                        .filter(named -> named.stream().anyMatch(Naming::dateline))
                        .count()
                > 1;
        boolean pointed = line.words().stream().anyMatch(HERE::contains);
        seen.add(dateline)
                .add(only)
                .add(dateline && now)
                .add(dateline && now && held)
                .add(only && now && held && alone)
                .add(only && now && held && alone && line.number() == 0)
                .add(only && now && !held)
                .add(only && !now)
                .add(only && two)
                .add(only && pointed)
                .add(only && alone)
                .add(only && line.number() == 0)
                .add(only && line.number() > NEAR)
                .add(!dateline && alone);
    }

    /** Whether a meeting is news of the day. */
    private boolean isNow(MeetingReport row) {
        return row.date().flatMap(PartialDate::day).isPresent()
                && text.published()
                        .filter(today -> Math.abs(today.first().toEpochDay()
                                        - row.date().get().first().toEpochDay())
                                <= NEWS_DAYS)
                        .isPresent();
    }

    private void kind(Numbers seen, Line line, Found found, Naming naming) {
        boolean wide = naming.place().level().filter(WIDE::contains).isPresent();
        boolean city = naming.place().level().filter(PlaceLevel.CITY::equals).isPresent();
        boolean ofParty = naming.place()
                .country()
                .filter(found.report().parties()::contains)
                .isPresent();
        boolean actor = text.mentions().stream()
                .anyMatch(mention -> mention.span().overlaps(naming.span())
                        && !Sides.isPlace(lines.get(naming.sentence()), mention));
        boolean call = line.words().stream().anyMatch(CALLS::contains);
        boolean here = naming.sentence() == line.number();
        seen.add(wide)
                .add(city)
                .add(naming.place().level().isEmpty())
                .add(wide && ofParty)
                .add(city && ofParty)
                .add(city && !ofParty)
                .add(actor)
                .add(actor && here)
                .add(call)
                .add(call && here)
                .add(naming.place().confidence().orElse(0))
                .add(found.report().forum().isPresent());
        for (MeetingStatus status : MeetingStatus.values()) {
            seen.add(here && found.report().status() == status);
        }
    }
}
