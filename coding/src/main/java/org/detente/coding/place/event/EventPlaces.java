package org.detente.coding.place.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.coding.place.NamedPlaces;
import org.detente.coding.place.Resolution;
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
 */
public final class EventPlaces {
    private EventPlaces() {}

    /** The events, those with their place whose words tell one. */
    public static List<Event> located(NamedPlaces named, TextStructure text, List<Statement> said, List<Event> events) {
        Map<String, Whereabouts> places = whereabouts(named, text, said, events);
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
        NamedPlaces named = new NamedPlaces(coded.article(), text);
        return Optional.ofNullable(
                whereabouts(named, text, coded.statements(), coded.events()).get(event.id()));
    }

    /** By the event's id where it took place. */
    private static Map<String, Whereabouts> whereabouts(
            NamedPlaces named, TextStructure text, List<Statement> said, List<Event> events) {
        Map<String, Whereabouts> places = new HashMap<>();
        List<Event> deeds = events.stream().filter(PlaceOfDeed::has).toList();
        if (deeds.isEmpty()) {
            return places;
        }
        List<Resolution> resolved = named.all();
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
