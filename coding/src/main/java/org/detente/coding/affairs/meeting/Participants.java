package org.detente.coding.affairs.meeting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.affairs.text.Line;
import org.detente.coding.affairs.text.PhraseList;
import org.detente.model.Mention;
import org.detente.model.Sector;
import org.detente.model.Span;
import org.detente.model.Statement;

/** Tells who meets. */
final class Participants {
    private static final Set<String> TOPIC_WORDS = Set.of("on", "about", "over", "against", "regarding", "concerning");
    private static final Set<Sector> NO_SIDE = Set.of(Sector.MED);
    private static final Set<String> OWN = Set.of(
            "security",
            "national",
            "city",
            "town",
            "village",
            "state",
            "war",
            "ruling",
            "electoral",
            "defence",
            "defense");
    private static final int NAME = 5;
    private static final Set<String> SAYING =
            Set.of("said", "says", "say", "told", "announced", "stated", "added", "according", "noted", "complained");
    private static final Set<String> RELATIVE = Set.of("which", "whom");
    private static final Set<String> WISHES =
            Set.of("request", "initiative", "invitation", "wish", "insistence", "behest", "suggestion");
    private static final Set<String> UNIONS =
            Set.of("bloc", "community", "union", "organisation", "organization", "alliance", "league");
    private static final Set<String> HELPERS =
            Set.of("host", "mediator", "mediators", "mediation", "auspices", "broker", "paper", "newspaper");

    private final PhraseList<WordKind> lexicon;
    private final Line line;
    private final Sides sides;

    Participants(PhraseList<WordKind> lexicon, Line line, Sides sides) {
        this.lexicon = lexicon;
        this.line = line;
        this.sides = sides;
    }

    /** Who meets, and whether two of them are named in the clause. */
    record Found(Set<String> codes, boolean named) {}

    /** The parties; nothing where the words do not show two sides or a body of several. */
    Optional<Found> of(Cluster cluster, Optional<ForumReader.Forum> forum, boolean jointForum, Set<String> last) {
        Set<String> own = codes(cluster, start(cluster), end(cluster));
        Set<String> between = between(cluster);
        if (between.size() >= 2) {
            return Optional.of(new Found(between, true));
        }
        if (hasPair(cluster) && cluster.kind() != WordKind.JOURNEY) {
            own.retainAll(explicit(cluster));
        }
        if (own.size() >= 2) {
            return Optional.of(new Found(own, true));
        }
        boolean home = lexicon.has(WordKind.HOME, line.words(), cluster.from(), cluster.end());
        if (home) {
            return Optional.empty();
        }
        boolean sides = lexicon.has(WordKind.SIDES, line.words(), cluster.from(), cluster.to());
        if (own.isEmpty() && ofUnion(cluster)) {
            this.sides.body().ifPresent(own::add);
        }
        boolean body = own.stream().anyMatch(code -> code.startsWith("IGO:"));
        if (body
                && !hasPair(cluster)
                && own.size() == 1
                && cluster.kind() != WordKind.JOURNEY
                && cluster.kind() != WordKind.HOST) {
            return Optional.of(new Found(own, false));
        }
        boolean told = sides || lexicon.has(WordKind.COUNTERPART, line.words(), cluster.from(), cluster.to());
        boolean loose = bareBody(cluster) && (cluster.kind() == WordKind.WEAK || cluster.kind() == WordKind.SEAT);
        boolean plain = own.size() == 1 && (cluster.kind() == WordKind.NOUN || meetsNamed(cluster));
        if (cluster.kind() == WordKind.JOURNEY && !told) {
            return Optional.empty();
        }
        boolean timed = cluster.kind() == WordKind.NOUN
                && own.isEmpty()
                && line.times().stream()
                        .anyMatch(time -> time.date().isPresent()
                                && line.start(time.span()) >= cluster.from()
                                && line.end(time.span()) <= cluster.to());
        boolean series = cluster.kind() == WordKind.NOUN && own.isEmpty() && !last.isEmpty();
        if ((told || jointForum || series) && own.isEmpty() && last.size() == number(cluster)) {
            return Optional.of(new Found(last, false));
        }
        if (told || jointForum || plain || timed || loose) {
            Set<String> filled = this.sides.filled(own, line, cluster.start(), number(cluster) + (body ? 1 : 0));
            return filled.size() >= 2 ? Optional.of(new Found(filled, false)) : Optional.empty();
        }
        return Optional.empty();
    }

    private static final Set<String> CLAUSES = Set.of(
            "that", "discuss", "after", "when", "as", "because", "where", "before", "until", "if", "although", "since");

    /** Behind a word that opens another clause before the telling words, where somebody is named between. */
    private int start(Cluster cluster) {
        for (int i = cluster.start() - 1; i > cluster.from(); i--) {
            if (CLAUSES.contains(line.at(i)) && !line.at(i).equals("after") && named(i, cluster.start())) {
                return i;
            }
        }
        return cluster.from();
    }

    /** Where another clause begins behind the telling words. */
    private int end(Cluster cluster) {
        for (int i = cluster.end() + 1; i < cluster.to(); i++) {
            if (CLAUSES.contains(line.at(i)) && named(start(cluster), i)) {
                return i;
            }
        }
        return cluster.to();
    }

    private boolean named(int from, int to) {
        return line.mentions().stream()
                .filter(this::isSide)
                .mapToInt(mention -> line.start(mention.span()))
                .anyMatch(at -> at >= from && at < to);
    }

    /** Those who are called by a name or an adjective of their state, not by "it" or "the generals". */
    private Set<String> explicit(Cluster cluster) {
        Set<String> codes = new LinkedHashSet<>();
        for (Mention mention : line.mentions()) {
            int at = line.start(mention.span());
            boolean named = mention.basis() != Mention.Basis.PRONOUN
                    && mention.text().chars().anyMatch(Character::isUpperCase);
            boolean opens = at == line.from()
                    && mention.basis() != Mention.Basis.NAME
                    && mention.basis() != Mention.Basis.DEMONYM
                    && mention.basis() != Mention.Basis.CAPITAL
                    && mention.basis() != Mention.Basis.TITLE;
            if (named && !opens && isSide(mention) && at >= cluster.from() && at < cluster.to()) {
                codes.add(mention.actor().code());
            }
        }
        return codes;
    }

    /** Whether the words tell of "the bloc" or "the community". */
    private boolean ofUnion(Cluster cluster) {
        for (int i = cluster.from(); i < cluster.to(); i++) {
            if (UNIONS.contains(line.at(i)) && line.at(i - 1).equals("the")) {
                return true;
            }
        }
        return false;
    }

    /** Whether "the two ministers" or "both" are told of. */
    private boolean hasPair(Cluster cluster) {
        for (int i = cluster.from(); i < cluster.to(); i++) {
            boolean number = Set.of("two", "three", "both", "parties", "sides").contains(line.at(i));
            if (number && (line.at(i).equals("both") || line.at(i - 1).equals("the"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether officials whose state is not told meet somebody of a state that is. */
    private boolean meetsNamed(Cluster cluster) {
        return cluster.kind() == WordKind.VERB
                && (lexicon.has(WordKind.OFFICIAL, line.words(), cluster.from(), cluster.start()) || hasName(cluster))
                && line.mentions().stream()
                        .filter(this::isSide)
                        .mapToInt(mention -> line.start(mention.span()))
                        .anyMatch(at -> at >= cluster.end() && at < cluster.to());
    }

    /** Whether "the commission" or "the council" is told of, with no word of a state's own affairs. */
    boolean bareBody(Cluster cluster) {
        for (int i = cluster.from(); i < cluster.start(); i++) {
            if (lexicon.end(WordKind.BODY, line.words(), i) > 0 && !OWN.contains(line.at(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody with a name, whose state may be unknown, stands before the telling words. */
    private boolean hasName(Cluster cluster) {
        for (int i = Math.max(line.from() + 1, cluster.start() - NAME); i < cluster.start(); i++) {
            if (i >= cluster.from()
                    && line.token(i).isCapitalized()
                    && line.mentionAt(i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private int number(Cluster cluster) {
        for (int i = cluster.from(); i < cluster.to(); i++) {
            boolean three =
                    Set.of("three", "trilateral", "three-way", "tripartite").contains(line.at(i));
            if (three && (line.at(i - 1).equals("the") || !line.at(i).equals("three"))) {
                return 3;
            }
        }
        return 2;
    }

    /** Those named behind "between". */
    private Set<String> between(Cluster cluster) {
        int start = -1;
        for (int i = cluster.from(); i < cluster.to(); i++) {
            if (line.at(i).equals("between")) {
                start = i;
            }
        }
        Set<String> codes = new LinkedHashSet<>();
        if (start >= 0) {
            int end = Math.min(cluster.to(), start + 16);
            for (Mention mention : line.mentions()) {
                int at = line.start(mention.span());
                if (at > start && at < end && isSide(mention)) {
                    codes.add(mention.actor().code());
                }
            }
        }
        return codes;
    }

    private Set<String> codes(Cluster cluster, int from, int to) {
        Set<String> codes = new LinkedHashSet<>();
        Set<String> speaking = new LinkedHashSet<>();
        List<Span> speakers = line.statements().stream()
                .filter(said -> SAYING.contains(line.at(line.start(said.cue().span()))))
                .filter(said -> said.content().span().start()
                                <= line.token(cluster.start()).span().start()
                        && said.content().span().end()
                                > line.token(cluster.start()).span().start())
                .flatMap(said -> speaker(said).stream())
                .toList();
        for (Mention mention : line.mentions()) {
            int at = line.start(mention.span());
            boolean here = at >= from && at < to;
            if (here && isSide(mention)) {
                boolean speaks = speakers.stream().anyMatch(span -> span.overlaps(mention.span()));
                (speaks ? speaking : codes).add(mention.actor().code());
            }
            boolean goal = cluster.kind() == WordKind.JOURNEY && at >= cluster.end() && at <= cluster.end() + 2;
            if (here && goal && Sides.isState(mention.actor().code())) {
                codes.add(mention.actor().code());
            }
        }
        if (codes.size() < 2) {
            codes.addAll(speaking);
        }
        return codes;
    }

    private static Optional<Span> speaker(Statement said) {
        return said.speaker().map(phrase -> phrase.span());
    }

    private boolean isSide(Mention mention) {
        int start = line.start(mention.span());
        int end = line.end(mention.span());
        String before = line.at(start - 1);
        if (before.equals("the") || before.equals("its") || before.equals("a")) {
            before = line.at(start - 2);
        }
        boolean wish = WISHES.contains(line.at(end)) || WISHES.contains(line.at(end + 1));
        boolean topic = TOPIC_WORDS.contains(before) && !wish;
        boolean relative = RELATIVE.contains(line.at(start - 1)) || RELATIVE.contains(line.at(start - 2));
        boolean helper = HELPERS.contains(line.at(end))
                || HELPERS.contains(line.at(end - 1))
                || HELPERS.contains(line.at(end + 1));
        boolean journal = mention.actor().sector().filter(NO_SIDE::contains).isPresent();
        return start >= line.from()
                && !sides.isGuess(mention)
                && !journal
                && !topic
                && !relative
                && !helper
                && !Sides.isPlace(line, mention);
    }
}
