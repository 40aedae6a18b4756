package org.detente.coding.place.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.detente.coding.place.Resolution;
import org.detente.model.ActorPhrase;
import org.detente.model.Event;
import org.detente.model.PlaceLevel;
import org.detente.model.Span;
import org.detente.text.Sentence;
import org.detente.text.Token;

/** One sentence with the places that it names and what they can be bound to. */
final class Scene {
    /** A place farther from the trigger than this, in characters, is not the event's. */
    private static final int FARTHEST = 110;

    /** What a word that begins another clause adds to the distance. */
    private static final int PER_CLAUSE = 60;

    private static final int PER_COMMA = 20;

    private static final Set<String> CLAUSES = Set.of(
            "that",
            "which",
            "who",
            "whom",
            "whose",
            "after",
            "before",
            "while",
            "because",
            "although",
            "though",
            "if",
            "unless",
            "when",
            "where",
            "but",
            "as",
            "since",
            "until",
            ";",
            ":",
            "—",
            "–",
            "--");

    /** Behind these stands what an event is about. */
    private static final Set<String> TOPICS = Set.of(
            "about",
            "over",
            "discuss",
            "discussed",
            "discussing",
            "regarding",
            "concerning",
            "condemn",
            "condemned",
            "condemning",
            "against",
            "situation",
            "end",
            "ending",
            "stop",
            "resolve",
            "settle");

    /** Nouns that take a place of their own: "the war in Ukraine" is not where somebody discussed it. */
    private static final Set<String> OWN_PLACE = Set.of(
            "war",
            "conflict",
            "crisis",
            "situation",
            "embassy",
            "consulate",
            "invasion",
            "peace",
            "elections",
            "election",
            "government",
            "interests",
            "presence",
            "people",
            "citizens",
            "nationals",
            "violence",
            "developments",
            "ceasefire",
            "truce",
            "operation",
            "operations",
            "role",
            "influence",
            "stability",
            "security",
            "democracy",
            "rights",
            "investment",
            "investments",
            "projects",
            "policy",
            "company",
            "companies",
            "fighting",
            "famine",
            "genocide",
            "refugees",
            "migrants",
            "ambassador",
            "envoy",
            "minority",
            "community",
            "born",
            "based",
            "living",
            "held",
            "jailed",
            "imprisoned",
            "detained",
            "convicted",
            "sentenced",
            "originated",
            "program",
            "programme",
            "regime",
            "transition",
            "process",
            "market",
            "markets",
            "leadership",
            "mission");

    /** What may stand between a preposition and the name of a place. */
    private static final Set<String> BEFORE_NAME = Set.of(
            "the",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "north",
            "south",
            "east",
            "west",
            "northeastern",
            "northwestern",
            "southeastern",
            "southwestern",
            "city",
            "town",
            "village",
            "province",
            "capital",
            "port",
            "region",
            "district",
            "state",
            "county",
            "of",
            "coastal",
            "largest",
            "second",
            "'s",
            "’s",
            "downtown",
            "occupied",
            "besieged",
            "neighboring",
            "neighbouring",
            "nearby",
            "resort",
            "outskirts",
            "suburb",
            "country",
            "centre",
            "center",
            "streets",
            "coast",
            "shore",
            "border",
            "soil",
            "island",
            "strategic",
            "key",
            "rebel-held",
            "government-held");

    private static final int MOST_BEFORE_NAME = 6;

    private final Sentence sentence;
    private final List<Resolution> places;
    private final List<Span> anchors;

    /**
     * @param places what the sentence's names of places mean
     * @param anchors triggers of events and cues of statements in the sentence: each place goes to the nearest
     */
    Scene(Sentence sentence, List<Resolution> places, List<Span> anchors) {
        this.sentence = sentence;
        this.places = places;
        this.anchors = anchors;
    }

    /** A place that is bound to the event. */
    private record Bound(Whereabouts whereabouts, int distance) {}

    /** Where the event took place, as far as this sentence tells: of several places the smallest, then the nearest. */
    Optional<Whereabouts> of(Event event) {
        return places.stream()
                .flatMap(place -> bound(place, event).stream())
                .min(Comparator.comparing((Bound b) -> size(b.whereabouts()), Comparator.reverseOrder())
                        .thenComparingInt(Bound::distance)
                        .thenComparing(b -> b.whereabouts().meaning().toponym().span()))
                .map(Bound::whereabouts);
    }

    /** The level, parts of a town as the town; what only its country is known of comes last. */
    private static PlaceLevel size(Whereabouts whereabouts) {
        return whereabouts
                .meaning()
                .level()
                .map(level -> level.isTown() ? PlaceLevel.CITY : level)
                .orElse(PlaceLevel.CONTINENT);
    }

    private Optional<Bound> bound(Resolution place, Event event) {
        Span span = place.toponym().span();
        Span trigger = event.trigger().span();
        if (event.source().stream().map(ActorPhrase::span).anyMatch(span::overlaps) || isOthers(span, trigger)) {
            return Optional.empty();
        }
        int distance = distance(trigger, span);
        if (distance > FARTHEST || isTopic(trigger, span)) {
            return Optional.empty();
        }
        return basis(span, event).map(basis -> new Bound(new Whereabouts(place, basis), distance));
    }

    private Optional<Whereabouts.Basis> basis(Span span, Event event) {
        List<Token> tokens = sentence.tokens();
        int before = first(tokens, span) - 1;
        int fewest = Math.max(0, before - MOST_BEFORE_NAME);
        while (before > fewest && isBeforeName(tokens.get(before), event)) {
            before--;
        }
        if (before < 0) {
            return Optional.empty();
        }
        Token preposition = tokens.get(before);
        if (PlaceOfDeed.isVisit(event) && event.trigger().span().contains(preposition.span())) {
            return Optional.of(Whereabouts.Basis.GOAL);
        }
        boolean owned = before > 0
                && OWN_PLACE.contains(tokens.get(before - 1).lower())
                && !event.trigger().span().contains(tokens.get(before - 1).span());
        // "sanctions on Moscow" is no place, "on the coast of Somalia" is one
        boolean against = preposition.lower().equals("on")
                && tokens.subList(before + 1, first(tokens, span)).stream()
                        .noneMatch(t -> t.lower().equals("of"));
        return owned || against ? Optional.empty() : PlaceOfDeed.binds(preposition.lower(), event);
    }

    /** Whether a word only says more of the place: "the", "northern", "Syrian", "city of". */
    private boolean isBeforeName(Token token, Event event) {
        return !event.trigger().span().contains(token.span())
                && (BEFORE_NAME.contains(token.lower())
                        || (token.isWord() && token.isCapitalized() && !isFirst(token)));
    }

    private boolean isFirst(Token token) {
        return token.span().start() == sentence.span().start();
    }

    /** Whether another trigger or cue of the sentence is nearer. */
    private boolean isOthers(Span span, Span trigger) {
        int own = distance(trigger, span);
        return anchors.stream().anyMatch(anchor -> !anchor.overlaps(trigger) && distance(anchor, span) < own);
    }

    private boolean isTopic(Span trigger, Span span) {
        return between(trigger, span).anyMatch(token -> TOPICS.contains(token.lower()));
    }

    private int distance(Span one, Span other) {
        int gap = Math.max(one.start(), other.start()) - Math.min(one.end(), other.end());
        long clauses =
                between(one, other).filter(t -> CLAUSES.contains(t.lower())).count();
        long commas = between(one, other).filter(t -> t.text().equals(",")).count();
        return Math.max(0, gap) + PER_CLAUSE * (int) clauses + PER_COMMA * (int) commas;
    }

    private Stream<Token> between(Span one, Span other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.start(), other.start());
        return sentence.tokens().stream()
                .filter(t -> t.span().start() >= from && t.span().end() <= to);
    }

    private static int first(List<Token> tokens, Span span) {
        int first = 0;
        while (first < tokens.size() && tokens.get(first).span().end() <= span.start()) {
            first++;
        }
        return first;
    }
}
