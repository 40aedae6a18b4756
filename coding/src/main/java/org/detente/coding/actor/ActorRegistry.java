package org.detente.coding.actor;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The lists of states, bodies, groups, offices and people, ready for look-up; immutable and safe for many threads.
 *
 * <p>Example: {@code new ActorFinder(ActorRegistry.load(List.of(Path.of("my-actors.tsv"))))}. See docs/actors.md for the
 * format of a file of one's own.
 */
public final class ActorRegistry {
    private final Lexicon lexicon;
    private final Officeholders officeholders;
    private final LookAlikes lookAlikes;
    private final Map<String, Set<String>> called;
    private final Map<String, String> names;
    private final Map<String, String> homes;

    private ActorRegistry(ActorLists lists) {
        this.lexicon = lists.lexicon();
        this.officeholders = new Officeholders(
                lists.people(), lists.learntPeople(), lists.lookAlikes().commonWords());
        this.lookAlikes = lists.lookAlikes();
        this.called = Map.copyOf(lists.called());
        this.names = Map.copyOf(lists.names());
        this.homes = Map.copyOf(lists.homes());
    }

    /**
     * Reads the lists that come with the program and then the user's, whose entries win.
     *
     * @param userFiles files in the format of docs/actors.md; may be empty
     * @throws ActorFileException where a file cannot be read or a line cannot be used
     */
    public static ActorRegistry load(List<Path> userFiles) {
        return load(userFiles, List.of());
    }

    /**
     * Reads the lists, and adds whom texts told of; where both have a name, the lists win.
     *
     * @param learnt known by their full name, and by their surname behind it or behind their office; the office alone
     *     never means them; bodies by their full name only
     */
    public static ActorRegistry load(List<Path> userFiles, List<LearntActor> learnt) {
        return new ActorRegistry(ActorLists.read(userFiles, learnt));
    }

    /** The state or body that the whole phrase names. */
    public Optional<String> code(String phrase) {
        return whole(phrase).filter(Term.Named.class::isInstance).map(term -> ((Term.Named) term).code());
    }

    /** Whether a list has a meaning for the whole name; who was learnt is on no list. */
    public boolean lists(String name) {
        return whole(name)
                .filter(term -> !(term instanceof Term.LearntBody)
                        && !(term instanceof Term.People found
                                && found.people().stream().allMatch(Person::learnt)))
                .isPresent();
    }

    private Optional<Term> whole(String phrase) {
        Words words = Words.of(phrase);
        Lexicon.Match match = words.size() == 0 ? null : lexicon.longest(words, 0);
        return match != null && match.end() == words.size() ? Optional.of(match.term()) : Optional.empty();
    }

    /** The English name of each state, body and group by its code. */
    public Map<String, String> names() {
        return names;
    }

    /** The one state in which a group is at home ("PHL" of the New People's Army). */
    public Optional<String> home(String group) {
        return Optional.ofNullable(homes.get(group));
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    public Officeholders officeholders() {
        return officeholders;
    }

    public LookAlikes lookAlikes() {
        return lookAlikes;
    }

    /** The codes that a noun ("alliance", "North") may refer back to; a capital in the list asks for one in the text. */
    public Set<String> called(String written) {
        Set<String> asWritten = called.getOrDefault(written, Set.of());
        return asWritten.isEmpty() ? called.getOrDefault(Words.key(written), Set.of()) : asWritten;
    }
}
