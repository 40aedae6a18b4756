package org.detente.coding.actor.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.detente.coding.actor.ActorRegistry;
import org.detente.coding.actor.Regions;
import org.detente.coding.actor.Words;
import org.detente.coding.actor.reading.ArticleWords;
import org.detente.coding.actor.reading.HomeState;
import org.detente.coding.place.NamedPlaces;
import org.detente.model.Actor;
import org.detente.model.ActorPhrase;
import org.detente.model.Event;
import org.detente.model.Mention;
import org.detente.model.Span;

/**
 * Says who is meant by given words of an article: whom they name, else the state that the article is about.
 *
 * <p>Example: in {@code Ruritania freed 37 prisoners and a former candidate.} the prisoners are Ruritania's, since no other
 * state is named; in {@code Ruritania armed the rebels.} the rebels may be anybody's. An article that names no state but
 * armed groups is about the state where these are at home. Where an article names two states, who is
 * not named stays open, unless a state has them in its power ({@code Ruritania freed activists}) or they are such as deal with
 * people of their own state ({@code Ruritanian farmers clashed with police}). Immutable.
 */
public final class Scene {
    /** A verb stands so near to whom it takes, in words. */
    private static final int CUSTODY_REACH = 4;

    /** Words up to the dash of "DOHA, Sept. 18 (Northgate Wire) -". */
    private static final int LONGEST_DATELINE = 14;

    /** What stands in front of where somebody is posted. */
    private static final Set<String> WHERE = Set.of("in", "to", "at", "near");

    private static final Set<String> PASSIVE = Set.of("was", "were", "been", "be", "being", "is", "are");

    private final ArticleWords article;
    private final ActorRegistry registry;
    private final List<Mention> mentions;
    private final NamedPlaces places;
    private final List<String> states;
    private final Optional<String> home;

    /**
     * The scene of an article.
     *
     * @param mentions of actors in it, in the order of the text
     * @param registry tells where groups are at home
     * @param places that the article names; asked where its mentions tell nothing
     */
    public Scene(ArticleWords article, List<Mention> mentions, ActorRegistry registry, NamedPlaces places) {
        this.article = Objects.requireNonNull(article);
        this.registry = Objects.requireNonNull(registry);
        this.mentions = List.copyOf(mentions);
        this.places = places;
        List<String> codes = mentions.stream()
                .filter(m -> m.basis() != Mention.Basis.PRONOUN && m.basis() != Mention.Basis.CONTEXT)
                .map(Mention::actor)
                .filter(actor -> !HomeState.isPosted(actor.role(), actor.name()))
                .map(Actor::code)
                .toList();
        List<String> states = codes.stream().filter(HomeState::isState).toList();
        List<String> ofGroups =
                codes.stream().flatMap(code -> registry.home(code).stream()).toList();
        this.states = states.isEmpty() ? ofGroups : states;
        this.home = HomeState.of(article, this.states);
    }

    /** The actors that a phrase means, each once; none where the text does not tell. */
    public List<Actor> actors(Span phrase) {
        List<Actor> named = named(phrase);
        return named.isEmpty() ? inferred(phrase).stream().map(Actor::of).toList() : named;
    }

    /** The actors that a phrase itself names, or the state of a place that it names. */
    public List<Actor> named(Span phrase) {
        Optional<Actor> seat = seatOf(phrase);
        if (seat.isPresent()) {
            return List.of(seat.get());
        }
        if (Whereabouts.areAbroad(article.structure().text(), phrase, mentions)) {
            return List.of();
        }
        List<Actor> named = PhraseActors.of(article.structure().text(), phrase, mentions);
        return named.isEmpty() && isUnnamed(phrase)
                ? place(phrase).map(Actor::of).stream().toList()
                : named;
    }

    /** Of "Ruritania's embassy in Atlantis" Atlantis alone: it is meant, and not whose embassy it is. */
    private Optional<Actor> seatOf(Span phrase) {
        int i = PhraseActors.firstBehind(phrase.start(), mentions);
        if (i == mentions.size()
                || mentions.get(i).span().equals(phrase)
                || !mentions.get(i).span().contains(phrase)
                || mentions.get(i).span().start() == phrase.start()) {
            return Optional.empty();
        }
        String text = article.structure().text();
        Words before = Words.of(text.substring(mentions.get(i).span().start(), phrase.start()));
        return WHERE.contains(before.key(before.size() - 1))
                ? registry.code(phrase.cut(text)).map(Actor::of)
                : Optional.empty();
    }

    /** The state of a place in a phrase; a name that begins a sentence may as well be somebody's. */
    private Optional<String> place(Span phrase) {
        return places.within(phrase)
                .filter(place -> article.structure().sentences().stream()
                        .noneMatch(sentence -> sentence.span().start()
                                == place.toponym().span().start()))
                .flatMap(place -> place.place().country());
    }

    /**
     * Events with the actors of those participants of whom only the words were known.
     *
     * @param mentions those of the article and, with the basis of context, those that the scene told, in the order of the text
     */
    public record Told(List<Event> events, List<Mention> mentions) {
        public Told {
            events = List.copyOf(events);
            mentions = List.copyOf(mentions);
        }
    }

    /** Fills in who the participants of events are. */
    public Told told(String articleId, List<Event> events) {
        Map<Span, Mention> inferred = new TreeMap<>();
        List<Event> told = events.stream()
                .map(e -> e.withParticipants(
                        told(articleId, e.source(), inferred), told(articleId, e.target(), inferred)))
                .toList();
        List<Mention> all = new ArrayList<>(mentions);
        int end = 0;
        for (Mention mention : inferred.values()) {
            if (mention.span().start() >= end) {
                all.add(mention);
                end = mention.span().end();
            }
        }
        all.sort(Comparator.comparing(Mention::span));
        return new Told(told, all);
    }

    private List<ActorPhrase> told(String articleId, List<ActorPhrase> side, Map<Span, Mention> inferred) {
        List<ActorPhrase> told = new ArrayList<>();
        for (ActorPhrase phrase : side) {
            List<Actor> actors = phrase.actor().isPresent() ? List.of() : actors(phrase.span());
            if (actors.isEmpty()) {
                told.add(phrase);
            }
            for (Actor actor : actors) {
                told.add(new ActorPhrase(phrase.text(), phrase.span(), Optional.of(actor)));
                if (isUnnamed(phrase.span())) {
                    inferred.putIfAbsent(
                            phrase.span(),
                            new Mention(articleId, phrase.span(), phrase.text(), actor, Mention.Basis.CONTEXT));
                }
            }
        }
        return told;
    }

    private boolean isUnnamed(Span phrase) {
        int behind = PhraseActors.firstBehind(phrase.start(), mentions);
        return behind == mentions.size() || mentions.get(behind).span().start() >= phrase.end();
    }

    private Optional<String> inferred(Span phrase) {
        OptionalInt sentence = article.structure().sentenceOf(phrase);
        if (sentence.isEmpty()) {
            return Optional.empty();
        }
        Words words = article.sentences().get(sentence.getAsInt());
        int from = 0;
        while (from < words.size() && words.span(from).start() < phrase.start()) {
            from++;
        }
        int phraseFrom = Quantity.behindEstimate(words, from);
        int to = phraseFrom;
        while (to < words.size()
                && words.span(to).end() <= phrase.end()
                && (!PhraseActors.isComplement(words.key(to)) || Quantity.goesOn(words, phraseFrom, to))) {
            to++;
        }
        int phraseTo = to;
        if (phraseTo == phraseFrom) {
            return Optional.empty();
        }
        Optional<String> placed = Whereabouts.place(words, phraseFrom, phraseTo, mentions)
                .or(() -> Whereabouts.described(words, phraseFrom, mentions))
                .or(() -> Whereabouts.sender(words, phraseFrom, phraseTo, mentions)
                        .map(Actor::code));
        if (placed.isPresent()) {
            return placed;
        }
        if (isHelpedGovernment(phrase, words, phraseTo)) {
            return home;
        }
        if (Anybody.means(words, phraseFrom, phraseTo)
                || PhraseActors.isHelped(words, phraseFrom, phraseTo)
                || isGuest(words, phraseTo)) {
            return Optional.empty();
        }
        return home.or(() -> keeper(words, phraseFrom, phraseTo))
                .or(this::ground)
                .or(() -> Compatriots.of(words, phraseFrom, phraseTo, mentions))
                .or(() -> Compatriots.isDomestic(words, phraseFrom, phraseTo) ? dateline() : Optional.empty());
    }

    /** "the UN-backed government" is that of the state which the article is about. */
    private boolean isHelpedGovernment(Span phrase, Words words, int to) {
        return Anybody.isRuling(words.key(to - 1))
                && PhraseActors.isHelped(words, 0, to)
                && mentions.stream()
                        .filter(m -> phrase.contains(m.span()))
                        .noneMatch(m -> HomeState.isState(m.actor().code()));
    }

    /** Whether somebody comes to the next one who is named: "Orel arrived in Ruritania". */
    private boolean isGuest(Words words, int to) {
        int next = PhraseActors.firstBehind(words.span(to - 1).end(), mentions);
        int end = next < mentions.size() ? mentions.get(next).span().start() : Integer.MAX_VALUE;
        for (int i = to; i < words.size() && words.span(i).start() < end; i++) {
            if (Anybody.isJourney(words.key(i))) {
                return true;
            }
        }
        return false;
    }

    /** The state from which the article reports: "STRELSAU, Ruritania (Northgate) -". */
    private Optional<String> dateline() {
        if (article.sentences().isEmpty() || !isWrittenLarge(article.sentences().get(0))) {
            return Optional.empty();
        }
        Words words = article.sentences().get(0);
        int dash = 1;
        while (dash < words.size() && dash < LONGEST_DATELINE && !isDash(words, dash)) {
            dash++;
        }
        if (dash == words.size() || dash == LONGEST_DATELINE) {
            return Optional.empty();
        }
        int end = words.span(dash).start();
        return mentions.stream()
                .filter(m -> m.span().end() <= end)
                .map(m -> m.actor().code())
                .filter(HomeState::isState)
                .findFirst()
                .or(() -> Regions.within(words, 0, LONGEST_DATELINE));
    }

    private static boolean isWrittenLarge(Words words) {
        return words.size() > 1
                && words.text(0).length() > 2
                && words.text(0).chars().noneMatch(Character::isLowerCase);
    }

    private static boolean isDash(Words words, int i) {
        boolean apart = words.span(i).start() > words.span(i - 1).end();
        return (words.isHyphen(i) && apart) || words.text(i).equals("--");
    }

    /** The state in which the places of the article lie, where those who are named do not tell. */
    private Optional<String> ground() {
        List<String> codes = new ArrayList<>(states);
        places.all().stream()
                .filter(place -> isUnnamed(place.toponym().span()))
                .flatMap(place -> place.place().country().stream())
                .forEach(codes::add);
        return HomeState.among(codes, article);
    }

    /** "Ruritania freed activists", "the blogger was arrested in Ruritania": in whose power somebody is. */
    private Optional<String> keeper(Words words, int from, int to) {
        for (int i = from - 1; i >= Math.max(1, from - CUSTODY_REACH); i--) {
            if (Anybody.isCustody(words.key(i))) {
                int next = PhraseActors.firstBehind(words.span(i).start(), mentions);
                boolean alone = next == mentions.size()
                        || mentions.get(next).span().start() >= words.span(from).start();
                return alone && next > 0 ? stateOf(mentions.get(next - 1), words) : Optional.empty();
            }
        }
        for (int i = to; i < Math.min(words.size(), to + CUSTODY_REACH); i++) {
            if (Anybody.isCustody(words.key(i)) && PASSIVE.contains(words.key(i - 1))) {
                int next = PhraseActors.firstBehind(words.span(i).end(), mentions);
                return next < mentions.size() ? stateOf(mentions.get(next), words) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The state of a mention of the same sentence. */
    private static Optional<String> stateOf(Mention mention, Words words) {
        boolean same = mention.span().start() >= words.span(0).start()
                && mention.span().end() <= words.span(words.size() - 1).end();
        return Optional.of(mention.actor().code()).filter(code -> same && HomeState.isState(code));
    }
}
