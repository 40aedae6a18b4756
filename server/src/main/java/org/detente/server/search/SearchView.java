package org.detente.server.search;

import java.util.List;
import java.util.Optional;
import org.detente.search.Page;
import org.detente.search.SearchFilters;
import org.detente.search.SearchResult;
import org.detente.search.document.SearchKind;
import org.detente.server.layout.Formats;

/**
 * What the page of a search shows.
 *
 * @param request what was asked for
 * @param result what was found; absent where nothing was asked for
 * @param hits the finds of this page
 * @param page number of the page, from 1
 * @param shortcuts pages that the words name
 * @param examples searches that find something in this record
 * @param outlets to choose from
 * @param waiting how many articles cannot be found yet
 * @param formats of numbers and days
 */
record SearchView(
        SearchRequest request,
        Optional<SearchResult> result,
        List<HitView> hits,
        int page,
        List<Shortcut> shortcuts,
        List<Shortcut> examples,
        List<String> outlets,
        long waiting,
        Formats formats) {
    /** Rows of a page. */
    static final int ROWS = 20;

    /** The last page that can be asked for. */
    static final int MOST_PAGES = 50;

    /**
     * A link.
     *
     * @param words what it says
     * @param address where it leads
     */
    record Shortcut(String words, String address) {}

    SearchView {
        hits = List.copyOf(hits);
        shortcuts = List.copyOf(shortcuts);
        examples = List.copyOf(examples);
        outlets = List.copyOf(outlets);
    }

    /** "1,234 results"; of the kind that was asked for. */
    String found() {
        return formats.count(result.map(SearchResult::found).orElse(0L), "result", "results");
    }

    /** Whether anything of any kind is found. */
    boolean isAnywhere() {
        return result.map(found -> found.counts().values().stream().anyMatch(count -> count > 0))
                .orElse(false);
    }

    /** "Events 12". */
    String tab(SearchKind kind) {
        String words = kind.words();
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + " "
                + formats.number(result.map(found -> found.count(kind)).orElse(0L));
    }

    boolean isOf(SearchKind kind) {
        return request.query().kind().filter(kind::equals).isPresent();
    }

    /** {@code aria-current} of the tab of a kind, or of all. */
    String current(boolean chosen) {
        return chosen ? "page" : "false";
    }

    List<SearchKind> kinds() {
        return List.of(SearchKind.values());
    }

    boolean hasPrevious() {
        return page > 1;
    }

    boolean hasNext() {
        return page < MOST_PAGES && result.flatMap(SearchResult::next).isPresent();
    }

    /** The same search, another page of it. */
    String page(int number) {
        return request.address(SearchArea.PAGE, "page", number == 1 ? "" : Integer.toString(number));
    }

    /** The same search among one kind. */
    String of(String kind) {
        return request.address(SearchArea.PAGE, "kind", kind);
    }

    /** The address of the same search as a list for programs. */
    String list() {
        return request.address(SearchArea.LIST);
    }

    /** How many rows such a list holds at most. */
    int most(int listRows) {
        return Math.min(listRows, Page.MOST);
    }

    /** Whether more than so many are found. */
    boolean isOver(int most) {
        return result.map(SearchResult::found).orElse(0L) > most;
    }

    String feed() {
        return request.address(SearchArea.FEED, "order", "");
    }

    /** Whether filters beside the words are set. */
    boolean isFiltered() {
        return request.parameters().keySet().stream()
                .anyMatch(name -> !name.equals("q") && !name.equals("kind") && !name.equals("order"));
    }

    List<String> types() {
        return SearchFilters.TYPES;
    }

    List<String> statuses() {
        return SearchFilters.STATUSES;
    }

    /** A constant as words: "at risk". */
    static String words(String constant) {
        return constant.replace('_', ' ');
    }
}
