package org.detente.coding.actor.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.actor.ActorRegistry;
import org.detente.coding.actor.Lexicon;
import org.detente.coding.actor.NameForms;
import org.detente.coding.actor.Person;
import org.detente.coding.actor.Term;
import org.detente.coding.actor.Words;
import org.detente.model.Mention;
import org.detente.model.PartialDate;
import org.detente.model.Sector;

/** Reads people: listed names, names never seen before with an apposition, and surnames alone. */
final class PersonReader {
    private static final Set<String> PLACING = Set.of("in", "near", "outside", "inside", "around");

    private final ActorRegistry registry;
    private final ArticleMemory memory;
    private final Words words;
    private final Matches matches;
    private final PhraseReader phrases;
    private final boolean headline;

    PersonReader(
            ActorRegistry registry,
            ArticleMemory memory,
            Words words,
            Matches matches,
            PhraseReader phrases,
            boolean headline) {
        this.registry = registry;
        this.memory = memory;
        this.words = words;
        this.matches = matches;
        this.phrases = phrases;
        this.headline = headline;
    }

    /** Name words at a position, a listed person where there is one. */
    record Name(int end, String text, List<String> surnames, Optional<Person> person, Optional<Draft> introduced) {}

    /** A listed full name, with its apposition or what it owns. */
    Draft listed(Lexicon.Match match, Term.People listed, int depth) {
        Person person = bearer(listed, Optional.empty());
        Draft draft = introducedOr(person, match);
        memory.introduce(person.surnames(), draft);
        if (person.surnames().isEmpty()) {
            // behind "Hunter Biden", "Biden" alone may be either
            memory.introduceStranger(NameForms.surnames(person.name()));
        }
        return phrases.owned(
                        match.start(),
                        match.end(),
                        PhraseReader.owner(draft.code().orElseThrow()),
                        depth)
                .orElseGet(() -> apposed(draft, match.start(), depth));
    }

    /** A run of name words that no list has; a stranger comes back without a code. */
    Optional<Draft> unlisted(int i, int depth) {
        if ((!words.isCapitalized(i) && !words.isHyphen(i + 1)) || (i == 0 && opensSentence(i))) {
            return Optional.empty();
        }
        Optional<NameForms.Run> found = NameReader.at(words, i, matches);
        if (found.isEmpty() || found.get().length() == 0) {
            return Optional.empty();
        }
        NameForms.Run run = headline ? shortened(found.get()) : found.get();
        Optional<Draft> known = known(run);
        if (known.isPresent()) {
            Draft draft = known.get();
            return Optional.of(phrases.owned(
                            run.start(),
                            run.end(),
                            PhraseReader.owner(draft.code().orElseThrow()),
                            depth)
                    .orElseGet(() -> apposed(draft, run.start(), depth)));
        }
        if (run.length() < 2 || headline) {
            return Optional.empty();
        }
        Draft stranger = stranger(run);
        Draft whole = apposed(stranger, run.start(), depth);
        if (whole.code().isPresent()) {
            memory.introduce(NameForms.surnames(words, run, whole.code()), whole);
        } else {
            memory.introduceStranger(NameForms.surnames(words, run, Optional.empty()));
        }
        return Optional.of(whole);
    }

    /** The name that follows an office directly or behind a comma. */
    Optional<Name> nameAfterOffice(int next, List<String> roles, Optional<String> code, Optional<PartialDate> date) {
        boolean comma = words.key(next).equals(",");
        int i = comma ? skipRank(next + 1) : next;
        Lexicon.Match match = matches.at(i);
        if (match != null && match.term() instanceof Term.People listed) {
            Person person = bearer(listed, code);
            if (comma
                    && code.isPresent()
                    && person.terms().stream().noneMatch(t -> t.code().equals(code.get()))) {
                return Optional.empty();
            }
            return Optional.of(
                    new Name(match.end(), person.name(), person.surnames(), Optional.of(person), Optional.empty()));
        }
        Optional<NameForms.Run> found = NameReader.at(words, i, matches);
        if (headline || found.isEmpty() || (comma && !isNameBehindComma(found.get()))) {
            return Optional.empty();
        }
        NameForms.Run run = found.get();
        List<String> surnames = NameForms.surnames(words, run, code);
        Optional<Person> person = listedVariant(run);
        if (person.isEmpty() && run.length() == 1) {
            Optional<Draft> introduced = memory.introduced(surnames.get(0));
            if (introduced.isPresent() && introduced.get().name().isPresent()) {
                return Optional.of(
                        new Name(run.end(), introduced.get().name().get(), surnames, Optional.empty(), introduced));
            }
            person = registry.officeholders().known(surnames.get(0), roles, code, date);
        }
        if (person.isEmpty() && code.isEmpty() && date.isPresent()) {
            person = surnames.stream()
                    .flatMap(s -> registry.officeholders().known(s, roles, code, date).stream())
                    .filter(p -> Words.key(p.name()).charAt(0)
                            == words.key(run.nameStart()).charAt(0))
                    .findFirst();
        }
        String text = person.map(Person::name).orElse(words.join(run.nameStart(), run.end()));
        return Optional.of(new Name(run.end(), text, surnames, person, Optional.empty()));
    }

    /** A listed person as of the article's date. */
    Draft draft(Person person, int start, int end) {
        Optional<PartialDate> date = memory.published();
        Optional<Person.Term> now = date.flatMap(person::termAt);
        Person.Term last = date.flatMap(d ->
                        person.terms().stream().filter(t -> t.endedBefore(d)).reduce((a, b) -> b))
                .orElseGet(() -> date.isPresent() ? person.lastTerm() : person.usualTerm());
        boolean former =
                now.isEmpty() && !person.learnt() && date.map(last::endedBefore).orElse(false);
        Optional<String> role =
                now.map(Person.Term::role).or(() -> former ? Optional.of("former " + last.role()) : Optional.empty());
        Optional<Sector> sector =
                now.isPresent() ? now.get().sector() : date.isEmpty() ? last.sector() : Optional.empty();
        return new Draft(
                words.span(start, end),
                end,
                Draft.Kind.PERSON,
                Optional.of(now.orElse(last).code()),
                sector,
                Optional.of(person.name()),
                role,
                List.of(),
                person.gender(),
                Mention.Basis.NAME);
    }

    /** The group of a person whose state is said: "Ruritanian commander Ana Orel" may be a rebel. */
    Optional<String> groupAtHome(Person person, Optional<String> state) {
        Optional<Person.Term> term =
                memory.published().flatMap(person::termAt).or(() -> Optional.of(person.usualTerm()));
        return term.map(Person.Term::code)
                .filter(group -> state.isPresent() && registry.home(group).equals(state));
    }

    private Person bearer(Term.People listed, Optional<String> code) {
        return listed.people().stream()
                .filter(p -> code.isPresent()
                        ? p.terms().stream().anyMatch(t -> t.code().equals(code.get()))
                        : memory.published().flatMap(p::termAt).isPresent())
                .findFirst()
                .orElse(listed.people().get(0));
    }

    private Draft introducedOr(Person person, Lexicon.Match match) {
        return person.surnames().stream()
                .flatMap(s -> memory.introduced(s).stream())
                .filter(d -> d.name().filter(person.name()::equals).isPresent())
                .findFirst()
                .map(d -> d.again(words.span(match.start(), match.end()), match.end(), Mention.Basis.NAME))
                .orElseGet(() -> draft(person, match.start(), match.end()));
    }

    /** Whom a surname, or a full name in another spelling, means. */
    private Optional<Draft> known(NameForms.Run run) {
        Optional<Person> variant = listedVariant(run);
        if (variant.isPresent()) {
            Draft draft = draft(variant.get(), run.start(), run.end());
            memory.introduce(variant.get().surnames(), draft);
            return Optional.of(draft);
        }
        String whole = NameForms.joined(words, run.nameStart(), run.end());
        List<String> surnames = NameForms.surnames(words, run, Optional.empty());
        for (String key : run.length() == 1 ? List.of(whole) : List.of(whole, surnames.get(surnames.size() - 1))) {
            Optional<Draft> introduced = memory.introduced(key).filter(d -> key.equals(whole) || isSameInitial(d, run));
            if (introduced.isPresent()) {
                return introduced.map(d -> d.again(words.span(run.start(), run.end()), run.end(), Mention.Basis.NAME));
            }
        }
        boolean alone = surnames.contains(whole);
        return alone && !memory.isStranger(whole) && !isPlace(run)
                ? registry.officeholders()
                        .known(whole, memory.published())
                        .map(p -> draft(p, run.start(), run.end()))
                        .or(() -> registry.officeholders()
                                .family(whole, memory.published())
                                .map(code -> ofFamily(run, code)))
                : Optional.empty();
    }

    /** "Near Orel" is a town. */
    private boolean isPlace(NameForms.Run run) {
        return PLACING.contains(words.key(run.start() - 1))
                && !words.key(run.end()).equals(Words.POSSESSIVE);
    }

    /** "Serguei Lavrov" may be Sergei Lavrov, "Never Trump" is not Donald Trump. */
    private boolean isSameInitial(Draft introduced, NameForms.Run run) {
        String first = Words.key(introduced.name().orElse(""));
        String key = words.key(run.nameStart());
        return run.length() > 1 && !first.isEmpty() && !key.isEmpty() && first.charAt(0) == key.charAt(0);
    }

    /** "Joseph R. Biden" for "Joseph Biden": the first and the last word are listed together. */
    private Optional<Person> listedVariant(NameForms.Run run) {
        if (run.length() < 3) {
            return Optional.empty();
        }
        Words ends = Words.of(words.text(run.nameStart()) + ' ' + words.text(run.end() - 1));
        Lexicon.Match match = registry.lexicon().longest(ends, 0);
        return match != null && match.end() == ends.size() && match.term() instanceof Term.People listed
                ? Optional.of(bearer(listed, Optional.empty()))
                : Optional.empty();
    }

    /** Adds ", the State Department spokesman" to a name. */
    Draft apposed(Draft person, int start, int depth) {
        int comma = person.next();
        if (!words.key(comma).equals(",")) {
            return person;
        }
        Optional<Draft> title = phrases.nested(comma + 1, depth + 1)
                .filter(d -> d.kind() == Draft.Kind.PERSON
                        && d.role().isPresent()
                        && d.name().isEmpty())
                .filter(d -> person.code().isEmpty() || person.code().equals(d.code()));
        return title.map(t -> new Draft(
                        words.span(start, t.next()),
                        t.next(),
                        Draft.Kind.PERSON,
                        t.code(),
                        t.sector(),
                        person.name(),
                        t.role(),
                        t.roles(),
                        person.gender().or(t::gender),
                        person.basis()))
                .orElse(person);
    }

    private Draft stranger(NameForms.Run run) {
        return new Draft(
                words.span(run.start(), run.end()),
                run.end(),
                Draft.Kind.PERSON,
                Optional.empty(),
                Optional.empty(),
                Optional.of(words.join(run.nameStart(), run.end())),
                Optional.empty(),
                List.of(),
                run.gender(),
                Mention.Basis.TITLE);
    }

    private Draft ofFamily(NameForms.Run run, String code) {
        Draft stranger = stranger(run);
        return stranger.withCode(Optional.of(code)).withName(stranger.name(), stranger.gender(), Mention.Basis.NAME);
    }

    /** In a headline each word is written like a name: only the first can be trusted. */
    private static NameForms.Run shortened(NameForms.Run run) {
        return new NameForms.Run(run.start(), run.nameStart(), run.nameStart() + 1, run.gender());
    }

    /** "the army spokesman, Maj Gen Babar Iftikhar". */
    private int skipRank(int i) {
        Lexicon.Match match = matches.at(i);
        return match != null
                        && match.term() instanceof Term.Office office
                        && office.kind() == Term.Office.Kind.TITLE
                        && words.isCapitalized(i)
                ? match.end()
                : i;
    }

    private boolean isNameBehindComma(NameForms.Run run) {
        String after = words.key(run.end());
        return run.length() >= 2 && !after.equals(Words.POSSESSIVE) && matches.at(run.end()) == null;
    }

    /** "Speaking", "Recently": a capital that only the sentence gives. */
    private boolean opensSentence(int i) {
        String key = words.key(i);
        return !registry.officeholders().isSurname(key)
                && memory.introduced(key).isEmpty()
                && (key.endsWith("ly") || key.endsWith("ing") || key.endsWith("ed"));
    }
}
