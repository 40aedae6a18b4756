package org.detente.coding.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.detente.coding.place.gazetteer.Bearer;
import org.detente.coding.place.gazetteer.Gazetteer;
import org.detente.coding.place.gazetteer.NameKind;
import org.detente.coding.place.gazetteer.PlaceNames;
import org.detente.model.PlaceLevel;
import org.detente.model.Span;
import org.detente.text.Sentence;
import org.detente.text.TextStructure;
import org.detente.text.Token;

/**
 * Finds the names of places in a text.
 *
 * <p>The longest run of capitalised words that the gazetteer knows, unless it is part of a longer name that is none of a place
 * ("Paris Hilton", "University of Texas"), the surname of somebody named in full, or a word that the text also has in lower
 * case. Small towns need a word before that speaks of places ("in", "near") or a state behind. Immutable and safe for many
 * threads.
 */
public final class ToponymFinder {
    private static final int LONGEST = 5;
    /** "NATO", "ASEAN"; what stands in capitals before a dash or the like is a place all the same: "KYIV, Ukraine —". */
    private static final int LONGEST_ACRONYM = 5;

    private static final int SHORTEST_CITY = 3;
    private static final Set<String> DATELINE = Set.of(",", "(", "—", "–", "-", "--", "―");
    private static final int LARGE = 50_000;
    private static final int KNOWN_EVERYWHERE = 100_000;

    private final Gazetteer gazetteer;
    private final ToponymWords words = ToponymWords.standard();

    /** A finder that knows these places. */
    public ToponymFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * What a text names.
     *
     * @param places names of places, in the order of the text
     * @param adjectives what is called after a country or region ("French"), which tells what the text is about
     */
    public record Found(List<Toponym> places, List<Toponym> adjectives) {
        public Found {
            places = List.copyOf(places);
            adjectives = List.copyOf(adjectives);
        }

        /** Both, for a {@link PlaceResolver}. */
        public List<Toponym> all() {
            List<Toponym> all = new ArrayList<>(places);
            all.addAll(adjectives);
            return all;
        }
    }

    /** The names of places in a text. */
    public Found find(TextStructure text) {
        List<Hit> hits = new ArrayList<>();
        Set<String> surnames = new HashSet<>();
        Set<String> common = new HashSet<>();
        for (Sentence sentence : text.sentences()) {
            scan(sentence, hits, surnames, common);
        }
        Set<String> sure = new HashSet<>();
        for (Hit hit : hits) {
            if (hit.cue() == Cue.PLACE && !hit.isWeak() && !common.contains(hit.folded())) {
                sure.add(hit.folded());
            }
        }
        List<Toponym> places = new ArrayList<>();
        List<Toponym> adjectives = new ArrayList<>();
        for (Hit hit : hits) {
            if (hit.adjective()) {
                adjectives.add(Toponym.of(text.text(), hit.span()));
            } else if (isPlace(hit, surnames, common, sure)) {
                places.add(Toponym.of(text.text(), hit.span()));
            }
        }
        return new Found(places, adjectives);
    }

    /** What the word before a name says. */
    private enum Cue {
        /** "in", "near": a place follows. */
        PLACE,
        NONE,
        /** The name begins the sentence, where every word has a capital. */
        SENTENCE
    }

    /** A run of words that the gazetteer knows. */
    private record Hit(
            Span span, String folded, int words, Cue cue, boolean area, int people, boolean adjective, boolean speaks) {
        boolean isWeak() {
            return !area && people < KNOWN_EVERYWHERE && cue != Cue.PLACE;
        }
    }

    private static boolean isShort(String folded) {
        return folded.length() <= 3;
    }

    private static boolean isPlace(Hit hit, Set<String> surnames, Set<String> common, Set<String> sure) {
        if (hit.words() > 1 || sure.contains(hit.folded())) {
            return !surnames.contains(hit.folded()) || hit.cue() == Cue.PLACE;
        }
        // "US" is no "us": short names have been asked for their capitals
        if ((common.contains(hit.folded()) && !isShort(hit.folded()))
                || (surnames.contains(hit.folded()) && hit.cue() != Cue.PLACE)) {
            return false;
        }
        return hit.area()
                || hit.cue() == Cue.PLACE
                || (!hit.speaks() && hit.people() >= (hit.cue() == Cue.NONE ? LARGE : KNOWN_EVERYWHERE));
    }

    private void scan(Sentence sentence, List<Hit> hits, Set<String> surnames, Set<String> common) {
        List<Token> tokens = sentence.tokens();
        int i = 0;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            if (!token.isWord() || !token.isCapitalized()) {
                if (token.isWord()) {
                    common.add(token.lower());
                }
                i++;
                continue;
            }
            int run = runEnd(tokens, i);
            int end = scanRun(tokens, i, run, hits);
            if (end < 0 && run - i > 1 && words.isNamePart(tokens.get(run - 1).lower())) {
                surnames.add(PlaceNames.folded(tokens.get(run - 1).text()));
            }
            i = Math.max(run, end);
        }
    }

    /** Behind the capitalised words that follow each other from here. */
    private int runEnd(List<Token> tokens, int from) {
        int end = from + 1;
        while (end < tokens.size()
                && tokens.get(end).isWord()
                && tokens.get(end).isCapitalized()
                && !words.isCalendar(tokens.get(end).lower())) {
            end++;
        }
        return end;
    }

    /** Adds the names of one run; gives where the last of them ends, or −1. */
    private int scanRun(List<Token> tokens, int from, int run, List<Hit> hits) {
        int last = -1;
        int i = from;
        while (i < run) {
            int end = longest(tokens, i);
            if (end > i && isWhole(tokens, from, i, end, run)) {
                hits.add(hit(tokens, i, end));
                last = end;
                i = end;
            } else {
                i++;
            }
        }
        return last;
    }

    /** Where the longest name that begins here ends; here where none does. */
    private int longest(List<Token> tokens, int from) {
        StringBuilder name = new StringBuilder();
        int best = from;
        for (int end = from; end < Math.min(tokens.size(), from + LONGEST); end++) {
            Token token = tokens.get(end);
            boolean inner = end > from && words.isInner(token.lower());
            if (!token.isWord() || (!token.isCapitalized() && !inner)) {
                break;
            }
            if (name.length() > 0) {
                name.append(' ');
            }
            name.append(PlaceNames.folded(token.text()));
            if (!inner && gazetteer.has(writtenOut(name.toString())) && isAllowed(tokens, from, end + 1)) {
                best = end + 1;
            }
        }
        return best;
    }

    private static String writtenOut(String name) {
        return name.indexOf(' ') < 0 ? name : PlaceNames.folded(name);
    }

    private boolean isAllowed(List<Token> tokens, int from, int end) {
        Token token = tokens.get(from);
        if (end - from > 1) {
            return tokens.subList(from, end).stream().noneMatch(t -> words.isInstitution(t.lower()));
        }
        boolean shouted =
                token.text().length() > 1 && token.text().equals(token.text().toUpperCase(Locale.ROOT));
        if (shouted && token.text().length() <= LONGEST_ACRONYM && token.text().indexOf('.') < 0) {
            boolean dateline = from == 0
                    && end < tokens.size()
                    && token.text().length() > SHORTEST_CITY
                    && DATELINE.contains(tokens.get(end).text());
            return dateline || (from > 0 && tokens.get(from - 1).text().equals(",")) || words.isShortName(token.text());
        }
        return !words.isOther(token.lower()) && (token.text().length() > 2 || shouted);
    }

    /** Whether a name is not just part of a longer one. */
    private boolean isWhole(List<Token> tokens, int runStart, int from, int end, int run) {
        if (from > runStart) {
            String before = tokens.get(from - 1).lower();
            boolean opener = from - 1 == 0 && words.isFunction(before);
            if (!opener && !words.isDirection(before) && !words.isTitle(before) && !endsName(tokens, from)) {
                return false;
            }
        } else if (from > 1 && tokens.get(from - 1).lower().equals("of")) {
            Token head = tokens.get(from - 2);
            boolean opens = from == 2 && !words.isInstitution(head.lower());
            if (head.isCapitalized() && !opens && !words.isAreaNoun(head.lower())) {
                return false;
            }
        }
        if (end < run) {
            String after = tokens.get(end).lower();
            return words.isTitle(after) || words.isAreaNoun(after);
        }
        return end >= tokens.size() || !isNumbered(tokens, from, end);
    }

    /** Whether what follows makes a road, a company or a church of it: "Loop 286", "Stevens & Sons", "St. Michael's". */
    private static boolean isNumbered(List<Token> tokens, int from, int end) {
        String after = tokens.get(end).text();
        boolean saint = tokens.get(from).text().equals("St.");
        return Character.isDigit(after.charAt(0))
                || after.equals("&")
                || (saint && (after.equals("'s") || after.equals("’s")));
    }

    private boolean endsName(List<Token> tokens, int from) {
        return from > 0 && words.isTitle(tokens.get(from - 1).lower());
    }

    private Hit hit(List<Token> tokens, int from, int end) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i < end; i++) {
            name.append(i > from ? " " : "")
                    .append(PlaceNames.folded(tokens.get(i).text()));
        }
        String folded = writtenOut(name.toString());
        boolean area = false;
        boolean adjective = false;
        int people = 0;
        for (Bearer bearer : gazetteer.bearersOf(folded)) {
            boolean named = bearer.kind() == NameKind.NAME;
            area |= named && gazetteer.level(bearer.place()).compareTo(PlaceLevel.STATE) <= 0;
            adjective |= bearer.kind() == NameKind.ADJECTIVE;
            people = Math.max(people, gazetteer.population(bearer.place()) / (named ? 1 : 10));
        }
        return new Hit(
                new Span(
                        tokens.get(from).span().start(),
                        tokens.get(end - 1).span().end()),
                folded,
                end - from,
                cue(tokens, from, end),
                area,
                people,
                adjective && !area,
                end < tokens.size() && words.isSpeech(tokens.get(end).lower()));
    }

    private Cue cue(List<Token> tokens, int from, int end) {
        boolean stateBehind = end + 1 < tokens.size()
                && tokens.get(end).text().equals(",")
                && gazetteer.bearersOf(PlaceNames.folded(tokens.get(end + 1).text())).stream()
                        .anyMatch(b -> b.kind() == NameKind.NAME
                                && gazetteer.level(b.place()).compareTo(PlaceLevel.STATE) <= 0);
        if (stateBehind) {
            return Cue.PLACE;
        }
        int before = from - 1;
        while (before >= 0 && words.isDirection(tokens.get(before).lower())) {
            before--;
        }
        if (before < 0) {
            return Cue.SENTENCE;
        }
        return words.isPlaceCue(tokens.get(before).lower()) ? Cue.PLACE : Cue.NONE;
    }
}
