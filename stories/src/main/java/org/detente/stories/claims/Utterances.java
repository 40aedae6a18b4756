package org.detente.stories.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.detente.model.Actor;
import org.detente.model.ActorPhrase;
import org.detente.model.Article;
import org.detente.model.Event;
import org.detente.model.PartialDate;
import org.detente.model.Phrase;
import org.detente.model.Published;
import org.detente.model.Quad;
import org.detente.model.Span;
import org.detente.model.Statement;
import org.detente.model.Status;
import org.detente.stories.claims.ClaimWords.Kind;
import org.detente.text.TextAnalyzer;
import org.detente.text.TextStructure;
import org.detente.text.Token;

/** Finds what the two sides of a relation say that may be a claim or an answer. */
final class Utterances {
    /** Of longer words only what is said is shown. */
    private static final int LONGEST_SHOWN = 400;

    /** So far into its words an utterance names what it answers: "as groundless an American accusation that …". */
    private static final int OPENING = 8;

    /** "calls baseless" is no accusation; "charges that others call baseless" is one. */
    private static final int CALLED_FALSE = 3;

    private static final Map<Kind, ClaimKind> NOUNS =
            Map.of(Kind.ACCUSATION, ClaimKind.ACCUSATION, Kind.OFFER, ClaimKind.OFFER, Kind.DEMAND, ClaimKind.DEMAND);
    private static final Set<String> OWN = Set.of("its", "their", "his", "her", "our", "my");
    private static final Set<Status> SAID = Set.of(Status.HAPPENED, Status.ONGOING, Status.PLANNED);
    private static final Set<String> KNOWN = Set.of("the", "that", "this", "these", "those", "such");
    private static final Set<String> TELLS_WHAT = Set.of("that", "of", "to", "for", "by", "about");

    private final ClaimRows rows;
    private final Set<String> names;
    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, TextStructure> structures = new HashMap<>();
    private final Map<String, List<Event>> events = new HashMap<>();
    private final Map<String, List<Statement>> said = new HashMap<>();

    private Utterances(ClaimRows rows) {
        this.rows = rows;
        this.names = names(rows);
        rows.articles().forEach(article -> articles.put(article.id(), article));
        rows.statements()
                .forEach(statement -> said.computeIfAbsent(statement.articleId(), id -> new ArrayList<>())
                        .add(statement));
        rows.events()
                .forEach(event -> events.computeIfAbsent(event.articleId(), id -> new ArrayList<>())
                        .add(event));
    }

    /** All utterances of either side, in the order of the rows. */
    static List<Utterance> of(ClaimRows rows) {
        Utterances finder = new Utterances(rows);
        List<Utterance> found = new ArrayList<>();
        for (Statement statement : rows.statements()) {
            finder.statement(statement).ifPresent(found::add);
        }
        for (Event event : rows.events()) {
            boolean told = finder.said.getOrDefault(event.articleId(), List.of()).stream()
                    .anyMatch(statement -> tells(statement, event));
            if (!told) {
                finder.event(event).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Utterance> statement(Statement statement) {
        Article article = articles.get(statement.articleId());
        Optional<String> speaker =
                statement.speaker().flatMap(ActorPhrase::actor).map(Actor::code);
        if (article == null || speaker.isEmpty() || rows.others(speaker.get()).isEmpty()) {
            return Optional.empty();
        }
        List<String> cue = ClaimWords.of(statement.cue().text());
        List<String> content =
                ClaimWords.of(Stream.concat(Stream.of(statement.content()), statement.continued().stream())
                        .map(Phrase::text)
                        .collect(Collectors.joining(" ")));
        List<Event> atCue = events(statement.articleId()).stream()
                .filter(event -> event.trigger().span().overlaps(statement.cue().span()))
                .toList();
        if (ClaimWords.has(Kind.NEGATION, cue)
                || isSilence(cue, content)
                || (!atCue.isEmpty() && atCue.stream().allMatch(event -> event.status() == Status.BACKGROUND))) {
            return Optional.empty();
        }
        List<Event> told = events(statement.articleId()).stream()
                .filter(event ->
                        event.reportedBy().filter(statement.id()::equals).isPresent())
                .filter(event -> statement.says(event.trigger().span()))
                .toList();
        Move move = move(cue, content, told, rows.others(speaker.get()));
        List<ActorPhrase> to = new ArrayList<>();
        atCue.forEach(event -> to.addAll(event.target()));
        if (move == Move.ACCUSES || move == Move.SAYS) {
            told.forEach(event -> to.addAll(event.source()));
        }
        return Optional.of(utterance(
                move,
                List.of(speaker.get()),
                to,
                content,
                told,
                place(
                        article,
                        statement.id(),
                        words(statement, article),
                        ClaimNoun.of(statement.content()),
                        statement.cue().span().start(),
                        statement.date())));
    }

    private Optional<Utterance> event(Event event) {
        Article article = articles.get(event.articleId());
        Set<String> by = codes(event.source());
        if (article == null
                || by.size() != 1
                || rows.others(by.iterator().next()).isEmpty()
                || !SAID.contains(event.status())) {
            return Optional.empty();
        }
        TextStructure structure = structure(article);
        OptionalInt sentence = structure.sentenceOf(event.trigger().span());
        if (sentence.isEmpty()) {
            return Optional.empty();
        }
        Span whole = structure.sentences().get(sentence.getAsInt()).span();
        int start = event.source().stream()
                .map(ActorPhrase::span)
                .filter(whole::contains)
                .mapToInt(Span::start)
                .filter(at -> at < event.trigger().span().start())
                .max()
                .orElse(event.trigger().span().start());
        int end = said.getOrDefault(article.id(), List.of()).stream()
                .filter(statement -> statement.says(event.trigger().span()))
                .mapToInt(statement -> statement.content().span().end())
                .filter(at -> at > event.trigger().span().end())
                .min()
                .orElse(whole.end());
        Phrase words = Phrase.of(article.text(), new Span(start, Math.min(end, whole.end())));
        Phrase after = Phrase.of(article.text(), new Span(event.trigger().span().start(), Math.min(end, whole.end())));
        List<String> told = ClaimWords.of(after.text());
        Optional<Move> move = move(event, told);
        return move.map(done -> utterance(
                done,
                List.copyOf(by),
                event.target(),
                told,
                List.of(event),
                place(
                        article,
                        event.id(),
                        words,
                        ClaimNoun.of(after),
                        event.trigger().span().start(),
                        event.date())));
    }

    /** "refused to comment", but not "offered to give". */
    private static boolean isSilence(List<String> cue, List<String> content) {
        return ClaimWords.verb(cue).equals(Optional.of(Kind.REFUSING))
                && ClaimWords.has(Kind.SILENT, content.subList(0, Math.min(3, content.size())));
    }

    /** Whether a statement tells of an event: it is made by it, or somebody else is said to do it. */
    private static boolean tells(Statement statement, Event event) {
        Optional<String> speaker =
                statement.speaker().flatMap(ActorPhrase::actor).map(Actor::code);
        return statement.cue().span().overlaps(event.trigger().span())
                || (statement.says(event.trigger().span())
                        && speaker.filter(codes(event.source())::contains).isEmpty());
    }

    private Utterance utterance(
            Move move,
            List<String> by,
            List<ActorPhrase> to,
            List<String> words,
            List<Event> told,
            Utterance.Place place) {
        Subject subject = Subject.of(words, names);
        List<String> opening = words.subList(0, Math.min(OPENING, words.size()));
        boolean pointsBack = subject.isEmpty() || pointsBack(opening) || ClaimWords.has(Kind.INVOLVED, words);
        return new Utterance(
                move,
                answered(opening),
                by,
                without(codes(to), by),
                without(
                        codes(to.stream()
                                .filter(phrase -> place.words().span().contains(phrase.span()))
                                .toList()),
                        by),
                pointsBack,
                ClaimWords.has(Kind.NEGATION, words),
                subject,
                topic(words),
                told.stream().map(rows::act).collect(Collectors.toSet()),
                told.stream().map(Event::type).collect(Collectors.toSet()),
                place);
    }

    private static Set<String> without(Set<String> codes, List<String> by) {
        by.forEach(codes::remove);
        return Set.copyOf(codes);
    }

    /** What the opening words say is answered; nothing where that is one's own ("its proposals"). */
    private static Optional<ClaimKind> answered(List<String> opening) {
        int noun = noun(opening);
        if (noun == opening.size() || (noun > 0 && OWN.contains(opening.get(noun - 1)))) {
            return Optional.empty();
        }
        return NOUNS.entrySet().stream()
                .filter(entry -> ClaimWords.is(entry.getKey(), opening.get(noun)))
                .map(Map.Entry::getValue)
                .min(Comparator.naturalOrder());
    }

    /** Where the first noun stands that names what is answered; behind the last word where none does. */
    private static int noun(List<String> words) {
        return NOUNS.keySet().stream()
                .mapToInt(kind -> ClaimWords.first(kind, words).orElse(words.size()))
                .min()
                .orElse(words.size());
    }

    /** "the offer", not "the offer of talks", which tells itself what was offered. */
    private static boolean pointsBack(List<String> opening) {
        int noun = noun(opening);
        return noun > 0
                && noun < opening.size()
                && KNOWN.contains(opening.get(noun - 1))
                && (noun + 1 == opening.size() || !TELLS_WHAT.contains(opening.get(noun + 1)));
    }

    /** "the balloon was …": the thing, where it begins the words as something known. */
    private Optional<String> topic(List<String> words) {
        boolean known =
                words.size() > 2 && Set.of("the", "its", "their", "his", "her").contains(words.get(0));
        return known
                ? Subject.of(words.subList(1, 2), names).words().keySet().stream()
                        .findFirst()
                : Optional.empty();
    }

    private static Move move(List<String> cue, List<String> content, List<Event> told, Set<String> others) {
        Optional<Kind> verb = ClaimWords.verb(cue);
        if (verb.isPresent()) {
            return move(verb.get());
        }
        boolean no = !content.isEmpty() && content.get(0).equals("no") && content.contains("to");
        if (no) {
            return Move.REFUSES;
        }
        if (isCalledFalse(content)) {
            return Move.DENIES;
        }
        boolean accuses = told.stream()
                .filter(event -> event.status() == Status.HAPPENED || event.status() == Status.ONGOING)
                .filter(event -> event.quad() == Quad.MATERIAL_CONFLICT)
                .anyMatch(event -> codes(event.source()).stream().anyMatch(others::contains));
        return accuses ? Move.ACCUSES : Move.SAYS;
    }

    /** "the story is a lie", "called that absurd"; not "it is absurd to let them in". */
    private static boolean isCalledFalse(List<String> content) {
        int no = ClaimWords.first(Kind.FALSE, content).orElse(content.size());
        boolean ofClaim = ClaimWords.has(Kind.ACCUSATION, content)
                || (!content.isEmpty() && ClaimWords.is(Kind.BACK, content.get(0)));
        return no < content.size()
                && ofClaim
                && (no + 1 == content.size() || !content.get(no + 1).equals("to"));
    }

    private static Move move(Kind verb) {
        return switch (verb) {
            case ACCUSING -> Move.ACCUSES;
            case DENYING -> Move.DENIES;
            case REJECTING -> Move.REJECTS;
            case REFUSING -> Move.REFUSES;
            case OFFERING -> Move.OFFERS;
            case ACCEPTING -> Move.ACCEPTS;
            case DEMANDING -> Move.DEMANDS;
            default -> Move.SAYS;
        };
    }

    /** What an event does of which no statement tells. */
    private static Optional<Move> move(Event event, List<String> said) {
        int words = ClaimWords.of(event.trigger().text()).size();
        Optional<Move> verb = ClaimWords.verb(said.subList(0, Math.min(said.size(), Math.max(2, words))))
                .map(Utterances::move);
        return switch (event.type()) {
            case ACCUSE -> {
                boolean callsFalse = ClaimWords.has(Kind.FALSE, said.subList(0, Math.min(said.size(), CALLED_FALSE)));
                yield Optional.of(callsFalse ? Move.DENIES : Move.ACCUSES);
            }
            case REJECT ->
                verb.filter(move -> move == Move.DENIES || move == Move.REFUSES).or(() -> Optional.of(Move.REJECTS));
            case AGREE, CONCEDE -> verb.filter(move -> move == Move.ACCEPTS || move == Move.OFFERS);
            case REQUEST -> verb.filter(move -> move == Move.OFFERS).or(() -> Optional.of(Move.DEMANDS));
            case CONSULT, SUPPORT, COOPERATE, AID -> verb.filter(move -> move == Move.OFFERS);
            default -> Optional.empty();
        };
    }

    private Utterance.Place place(
            Article article, String row, Phrase words, Phrase said, int start, Optional<PartialDate> date) {
        TextStructure structure = structure(article);
        int sentence = structure.sentenceOf(new Span(start, start)).orElse(-1);
        int paragraph = sentence < 0 ? -1 : structure.sentences().get(sentence).paragraph();
        return new Utterance.Place(
                article,
                row,
                words,
                said,
                start,
                sentence,
                paragraph,
                date.or(() -> article.published().map(Published::date)));
    }

    /** Speaker, verb and what is said, where these stand together. */
    private static Phrase words(Statement statement, Article article) {
        Span content = statement.content().span();
        Span cue = statement.cue().span();
        int start = Math.min(content.start(), cue.start());
        int end = Math.max(content.end(), cue.end());
        int speaker = statement.speaker().map(phrase -> phrase.span().start()).orElse(start);
        int speakerEnd = statement.speaker().map(phrase -> phrase.span().end()).orElse(end);
        Span all = new Span(Math.min(start, speaker), Math.max(end, speakerEnd));
        boolean together =
                all.length() <= LONGEST_SHOWN && !all.cut(article.text()).contains("\n");
        return together ? Phrase.of(article.text(), all) : statement.content();
    }

    private List<Event> events(String articleId) {
        return events.getOrDefault(articleId, List.of());
    }

    private TextStructure structure(Article article) {
        return structures.computeIfAbsent(article.id(), id -> TextAnalyzer.analyze(article.text()));
    }

    /** Names of those who take part: they are in all that is said between them. */
    private static Set<String> names(ClaimRows rows) {
        Set<String> names = new HashSet<>();
        Stream.concat(
                        rows.statements().stream().flatMap(statement -> statement.speaker().stream()),
                        rows.events().stream()
                                .flatMap(event -> Stream.concat(event.source().stream(), event.target().stream())))
                .filter(phrase -> phrase.actor()
                        .map(Actor::code)
                        .filter(code ->
                                rows.sideA().contains(code) || rows.sideB().contains(code))
                        .isPresent())
                .map(ActorPhrase::text)
                .distinct()
                .forEach(text -> TextAnalyzer.tokens(text).stream()
                        .filter(Token::isCapitalized)
                        .map(Token::lower)
                        .forEach(names::add));
        return names;
    }

    private static Set<String> codes(Collection<ActorPhrase> phrases) {
        return phrases.stream()
                .flatMap(phrase -> phrase.actor().stream())
                .map(Actor::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
