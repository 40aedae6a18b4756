package org.detente.coding.place.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.place.OutletHome;
import org.detente.coding.place.PlaceResolver;
import org.detente.coding.place.PlaceWeights;
import org.detente.coding.place.Resolution;
import org.detente.coding.place.Toponym;
import org.detente.coding.place.ToponymFinder;
import org.detente.coding.place.gazetteer.Gazetteer;
import org.detente.model.Article;
import org.detente.model.CodedArticle;
import org.detente.model.Event;
import org.detente.model.Span;
import org.detente.model.Statement;
import org.detente.text.Sentence;
import org.detente.text.TextAnalyzer;
import org.detente.text.TextStructure;

/**
 * Tells where an article's events took place, where they have a place and the words name it.
 *
 * <p>Meetings, visits, attacks, protests, deployments and the like have a place; words have none. A place counts that stands with a
 * preposition in the clause of the event's trigger ("met in Geneva", "bombed the port of Hodeidah" does not), where a visit
 * goes, or that "here" means in an article with a dateline. The name of who does it is no place. What is not sure stays open.
 * Immutable and safe for many threads.
 */
public final class EventPlaces {
    /** A place that is less likely meant than this is left out. */
    private static final double LEAST = 0.4;

    private final Gazetteer gazetteer;
    private final PlaceResolver resolver;
    private final ToponymFinder finder;

    private EventPlaces(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        resolver = new PlaceResolver(gazetteer, PlaceWeights.standard());
        finder = new ToponymFinder(gazetteer);
    }

    /** Made when first asked for, since most of what it needs is the gazetteer. */
    private static final class Standard {
        private static final EventPlaces PLACES = new EventPlaces(Gazetteer.standard());

        private Standard() {}
    }

    /** The gazetteer and weights that come with the program. */
    public static EventPlaces standard() {
        return Standard.PLACES;
    }

    /** Whether any of the events is one that has a place; where not, the gazetteer need not be read. */
    public static boolean concerns(List<Event> events) {
        return events.stream().anyMatch(PlaceOfDeed::has);
    }

    /** The events, those with their place whose words tell one. */
    public List<Event> located(Article article, TextStructure text, List<Statement> said, List<Event> events) {
        Map<String, Whereabouts> places = whereabouts(article, text, said, events);
        return events.stream()
                .map(event -> {
                    Whereabouts found = places.get(event.id());
                    return found == null ? event : event.withPlace(found.place());
                })
                .toList();
    }

    /** Where an event of a coded article took place, asked once more, to tell why; absent where no words tell. */
    public static Optional<Whereabouts> whereabouts(CodedArticle coded, Event event) {
        TextStructure text = TextAnalyzer.analyze(coded.article().text());
        return Optional.ofNullable(standard()
                .whereabouts(coded.article(), text, coded.statements(), coded.events())
                .get(event.id()));
    }

    /** By the event's id where it took place. */
    public Map<String, Whereabouts> whereabouts(
            Article article, TextStructure text, List<Statement> said, List<Event> events) {
        Map<String, Whereabouts> places = new HashMap<>();
        List<Event> deeds = events.stream().filter(PlaceOfDeed::has).toList();
        if (deeds.isEmpty()) {
            return places;
        }
        List<Resolution> resolved = resolved(article, text);
        Optional<Resolution> dateline = Dateline.of(text.text(), resolved);
        for (Sentence sentence : text.sentences()) {
            List<Event> here = deeds.stream()
                    .filter(event -> sentence.span().contains(event.trigger().span()))
                    .toList();
            if (!here.isEmpty()) {
                Scene scene =
                        new Scene(sentence, within(sentence, resolved, dateline), anchors(sentence, events, said));
                for (Event event : here) {
                    Optional<Whereabouts> found = scene.of(event)
                            .or(() -> dateline.filter(d -> Dateline.isHere(event, sentence))
                                    .map(d -> new Whereabouts(d, Whereabouts.Basis.DATELINE)));
                    found.ifPresent(whereabouts -> places.put(event.id(), whereabouts));
                }
            }
        }
        return places;
    }

    private List<Resolution> resolved(Article article, TextStructure text) {
        ToponymFinder.Found found = finder.find(text);
        if (found.places().isEmpty()) {
            return List.of();
        }
        OutletHome home = article.url()
                .or(article::outlet)
                .map(outlet -> OutletHome.of(outlet, gazetteer))
                .orElse(OutletHome.UNKNOWN);
        Set<Toponym> places = Set.copyOf(found.places());
        return resolver.resolve(text.text(), found.all(), home).stream()
                .filter(r -> r.confidence() >= LEAST && places.contains(r.toponym()))
                .toList();
    }

    private static List<Resolution> within(Sentence sentence, List<Resolution> places, Optional<Resolution> dateline) {
        return places.stream()
                .filter(place -> sentence.span().contains(place.toponym().span()))
                .filter(place -> dateline.isEmpty() || !dateline.get().equals(place))
                .sorted(Comparator.comparing(place -> place.toponym().span()))
                .toList();
    }

    private static List<Span> anchors(Sentence sentence, List<Event> events, List<Statement> said) {
        List<Span> anchors = new ArrayList<>();
        events.stream()
                .map(event -> event.trigger().span())
                .filter(sentence.span()::contains)
                .forEach(anchors::add);
        said.stream()
                .map(statement -> statement.cue().span())
                .filter(sentence.span()::contains)
                .forEach(anchors::add);
        return anchors;
    }
}
