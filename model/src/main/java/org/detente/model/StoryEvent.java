package org.detente.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One act, as all articles together report it.
 *
 * @param id see {@link Identity#storyEvent}
 * @param type PLOVER 0.8 type, as most of the reports have it
 * @param source codes of the actors that do it, sorted
 * @param target codes of the actors that it is done to, sorted; the same as the sources where they act on each other
 * @param date when it took place, as most of the reports tell
 * @param reported when it was first reported
 * @param place where, as most of the reports tell
 * @param articles identifiers of the articles that report it, the first report first
 * @param outlets who published these, sorted
 * @param copies how many of the articles are copies of another one of them
 * @param status the strongest that is supported
 * @param denied whether somebody denies it too
 * @param accounts the accounts of it, side by side
 */
public record StoryEvent(
        String id,
        EventType type,
        List<String> source,
        List<String> target,
        Optional<PartialDate> date,
        Optional<PartialDate> reported,
        Optional<Place> place,
        List<String> articles,
        List<String> outlets,
        int copies,
        Status status,
        boolean denied,
        List<StoryAccount> accounts) {
    public StoryEvent {
        Objects.requireNonNull(id);
        Objects.requireNonNull(type);
        source = List.copyOf(source);
        target = List.copyOf(target);
        Objects.requireNonNull(date);
        Objects.requireNonNull(reported);
        Objects.requireNonNull(place);
        articles = List.copyOf(articles);
        outlets = List.copyOf(outlets);
        Objects.requireNonNull(status);
        accounts = List.copyOf(accounts);
        if (articles.isEmpty() || accounts.isEmpty()) {
            throw new IllegalArgumentException("a story event is reported by an article and has an account");
        }
        if (copies < 0 || copies >= articles.size()) {
            throw new IllegalArgumentException(
                    copies + " copies among " + articles.size() + " articles: one at least is no copy");
        }
    }

    /** The article that reported it first. */
    public String firstReport() {
        return articles.get(0);
    }

    /** How many of the articles are independent texts: no copies of each other. */
    public int texts() {
        return articles.size() - copies;
    }
}
