package org.detente.coding.actor.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.actor.ActorRegistry;
import org.detente.coding.actor.Lexicon;
import org.detente.coding.actor.NameForms;
import org.detente.coding.actor.Term;
import org.detente.coding.actor.Words;
import org.detente.model.Mention;
import org.detente.model.Sector;

/**
 * Reads the phrase that begins at a word as one reference to an actor, with all that belongs to it: owner, office,
 * complement, name and apposition.
 */
final class PhraseReader {
    /** Phrases inside phrases ("spokesman for the president of …") are followed this deep. */
    private static final int DEEPEST = 4;

    private static final int MOST_MODIFIERS = 4;
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "their", "his", "her", "this");
    private static final Set<String> DISPOSITIONS = Set.of("pro", "ex", "post", "non");
    /** "A French-born fighter" is not France's. */
    private static final Set<String> ORIGINS = Set.of("born", "made", "style", "speaking", "educated", "language");

    private static final Set<String> MODIFIERS = Words.set("""
            new former then acting deputy senior top outgoing incoming newly appointed elected current late
            chief special permanent first second veteran longtime powerful unnamed several some many two three
            four five six dozens other armed naval local federal national central state ethnic young civilian
            elite regular riot visiting ranking high level highest main key own hardline ruling caretaker
            interim transitional provisional far right left conservative leftist islamist paramilitary religious
            regional provincial political economic foreign public presidential parliamentary democratic
            legitimate recognized backed wartime exiled self proclaimed de facto assistant vice unidentified
            nuclear strategic invading occupying defending counter terrorism long range most more additional
            military security intelligence joint combined
            """);

    private final ActorRegistry registry;
    private final ArticleMemory memory;
    private final Words words;
    private final Matches matches;
    private final OfficeReader offices;
    private final PersonReader people;
    private final BodyReader bodies;

    PhraseReader(ActorRegistry registry, ArticleMemory memory, Words words, boolean headline) {
        this.registry = registry;
        this.memory = memory;
        this.words = words;
        this.matches = new Matches(words, registry);
        this.people = new PersonReader(registry, memory, words, matches, this, headline);
        this.offices = new OfficeReader(memory, words, matches, this, people);
        this.bodies = new BodyReader(registry, memory, words, this, headline);
    }

    Matches matches() {
        return matches;
    }

    /** The reference that begins at the word, which may lack a code; empty where none begins. */
    Optional<Draft> at(int i, int depth) {
        Optional<Draft> body = bodies.at(i, depth);
        if (body.isPresent()) {
            return body;
        }
        Lexicon.Match match = matches.at(i);
        if (match == null && OfficeReader.isRank(words.key(i)) && matches.office(skipModifiers(i)) != null) {
            return offices.read(i, i, skipModifiers(i), Optional.empty(), depth);
        }
        if (match == null || matches.isNamePart(i)) {
            return people.unlisted(i, depth);
        }
        if (match.term() instanceof Term.Named named) {
            return named(match, named, depth);
        }
        if (match.term() instanceof Term.People listed) {
            return Optional.of(people.listed(match, listed, depth));
        }
        if (match.term() instanceof Term.Office) {
            return offices.read(i, i, i, Optional.empty(), depth);
        }
        return Optional.empty();
    }

    /** The reference behind an optional article, at one level deeper; only one whose actor is known. */
    Optional<Draft> nested(int i, int depth) {
        return depth >= DEEPEST
                ? Optional.empty()
                : at(skipArticle(i), depth + 1).filter(d -> d.code().isPresent());
    }

    int skipArticle(int i) {
        return ARTICLES.contains(words.key(i)) ? i + 1 : i;
    }

    int skipPossessive(int i) {
        boolean bare = words.key(i).equals("'") || words.key(i).equals("’");
        return words.key(i).equals(Words.POSSESSIVE)
                        || (bare && words.key(i - 1).endsWith("s"))
                ? i + 1
                : i;
    }

    int skipModifiers(int i) {
        int at = i;
        while (at - i < MOST_MODIFIERS
                && matches.office(at) == null
                && (MODIFIERS.contains(words.key(at)) || (words.isHyphen(at) && at > i))) {
            at++;
        }
        return at;
    }

    /** What an owner ("Russia's", "Putin's", "Russian") has: its office, institution or people, or nothing. */
    Optional<Draft> owned(int start, int end, Term.Named owner, int depth) {
        int from = skipPossessive(end);
        if (words.isHyphen(from)) {
            return Optional.empty();
        }
        int office = post(skipModifiers(from));
        return matches.office(office) == null
                ? Optional.empty()
                : offices.read(start, from, office, Optional.of(owner), depth);
    }

    /** The envoy in "Ruritania's UN envoy", whom Ruritania sends there; the same word where no such post stands. */
    private int post(int i) {
        Lexicon.Match where = matches.at(i);
        if (where != null && where.term() instanceof Term.Named named && !named.isAdjective()) {
            int envoy = skipModifiers(where.end());
            Term.Office office = matches.office(envoy);
            return office != null && office.kind() == Term.Office.Kind.ENVOY ? envoy : i;
        }
        return i;
    }

    private Optional<Draft> named(Lexicon.Match match, Term.Named named, int depth) {
        int start = match.start();
        Draft plain = Draft.of(words.span(start, match.end()), match.end(), named);
        if (words.isHyphen(match.end()) && ORIGINS.contains(words.key(match.end() + 1))) {
            return Optional.empty();
        }
        boolean disposed = words.isHyphen(start - 1) && DISPOSITIONS.contains(words.key(start - 2));
        Optional<Draft> owned = owned(start, match.end(), named, depth);
        if (isEndOfLongerName(match, named)) {
            return Optional.empty();
        }
        if (disposed) {
            return words.key(start - 2).equals("ex") ? owned : Optional.empty();
        }
        if (owned.isPresent()) {
            return owned;
        }
        return Optional.of(named.sector().isPresent() ? plain : plain.withSector(sharedSector(match.end())));
    }

    /** The "Liberation Front" of an unlisted "Blue Hill Liberation Front" is another. */
    private boolean isEndOfLongerName(Lexicon.Match match, Term.Named named) {
        int before = match.start() - 1;
        return named.body()
                && match.end() - match.start() > 1
                && words.isCapitalized(match.start())
                && words.isCapitalized(before)
                && (before > 0 || words.isCapitalized(match.end() - 1))
                && matches.at(before) == null
                && !NameForms.isFunctionWord(words.key(before))
                && words.text(before).length() > 2;
    }

    /** In "US and Russian diplomats" the first state shares the head noun of the second. */
    private Optional<Sector> sharedSector(int from) {
        int i = from;
        for (int states = 0; states < 4; states++) {
            int joined = i;
            while (List.of(",", "and", "or", "&").contains(words.key(i))) {
                i++;
            }
            Lexicon.Match match = matches.at(i);
            if (i == joined || match == null || !(match.term() instanceof Term.Named)) {
                return Optional.empty();
            }
            i = skipModifiers(match.end());
            Term.Office office = matches.office(i);
            if (office != null) {
                return office.kind() == Term.Office.Kind.PEOPLE ? office.sector() : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A person as owner of what follows. */
    static Term.Named owner(String code) {
        return new Term.Named(code, Optional.empty(), Mention.Basis.NAME, false);
    }

    ActorRegistry registry() {
        return registry;
    }

    ArticleMemory memory() {
        return memory;
    }
}
