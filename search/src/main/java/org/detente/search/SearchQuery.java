package org.detente.search;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.detente.search.document.SearchKind;

/**
 * What is looked for.
 *
 * <p>Example: {@code SearchQuery.of("missile -Geneva").only(SearchKind.EVENT).from(LocalDate.parse("2022-01-01"))}.
 *
 * @param words see {@link org.detente.search.words.Words}; may be empty
 * @param kind what it has to be
 * @param actor code of a party of an event or affair, of who speaks, or of whom an article names
 * @param type of an event or the kind of an instrument, in any case
 * @param status of an event or affair, in any case
 * @param outlet who published it, in any case and with or without accents
 * @param from first day
 * @param to last day; with {@code from}, what may have been between
 * @param order what comes first
 */
public record SearchQuery(
        String words,
        Optional<SearchKind> kind,
        Optional<String> actor,
        Optional<String> type,
        Optional<String> status,
        Optional<String> outlet,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        SearchOrder order) {
    public SearchQuery {
        Objects.requireNonNull(words);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(actor);
        Objects.requireNonNull(type);
        Objects.requireNonNull(status);
        Objects.requireNonNull(outlet);
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        Objects.requireNonNull(order);
    }

    /** Words alone, what fits best first. */
    public static SearchQuery of(String words) {
        return new SearchQuery(
                words,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                SearchOrder.RELEVANCE);
    }

    /** Whether neither a word nor a filter is given. */
    public boolean isEmpty() {
        return words.isBlank()
                && kind.isEmpty()
                && actor.isEmpty()
                && type.isEmpty()
                && status.isEmpty()
                && outlet.isEmpty()
                && from.isEmpty()
                && to.isEmpty();
    }

    /** The same of one kind. */
    public SearchQuery only(SearchKind one) {
        return new SearchQuery(words, Optional.of(one), actor, type, status, outlet, from, to, order);
    }

    /** The same of any kind. */
    public SearchQuery ofAnyKind() {
        return new SearchQuery(words, Optional.empty(), actor, type, status, outlet, from, to, order);
    }

    /** The same with an actor. */
    public SearchQuery of(Optional<String> code) {
        return new SearchQuery(words, kind, code, type, status, outlet, from, to, order);
    }

    /** The same in another order. */
    public SearchQuery in(SearchOrder other) {
        return new SearchQuery(words, kind, actor, type, status, outlet, from, to, other);
    }
}
