package org.detente.coding.actor.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.detente.coding.actor.Lexicon;
import org.detente.coding.actor.Person;
import org.detente.coding.actor.Person.Gender;
import org.detente.coding.actor.Regions;
import org.detente.coding.actor.Term;
import org.detente.coding.actor.Term.Office;
import org.detente.coding.actor.Words;
import org.detente.model.Mention;
import org.detente.model.Sector;

/** Reads a chain of office words with its complement and the name of its bearer. */
final class OfficeReader {
    private static final int LONGEST_CHAIN = 4;
    /** A title that bodies and institutions have, but no state: "the head of Ukraine" is none. */
    private static final String OF_BODIES = "head";

    private static final String COUNTERPART = "counterpart";
    private static final List<List<String>> PEERS = List.of(
            List.of("foreign minister", "secretary of state", "foreign secretary", "high representative"),
            List.of("defence minister", "secretary of defense", "defence secretary"),
            List.of("president", "king", "emir", "prime minister", "chancellor"));

    private static final Set<String> FEMALE = Set.of("spokeswoman", "queen", "congresswoman", "chairwoman", "lady");
    private static final Set<String> MALE = Set.of("spokesman", "king", "congressman", "emir", "sultan", "pope");
    private static final Set<String> RANKED = Set.of("deputy", "vice", "acting", "assistant");
    /** What may follow "the Russian military" where it is not "the Russian military base". */
    private static final Set<String> FOLLOWERS = Words.set("""
            said says say has have had is was are were will would could can may might should must in on at to of
            and or but by from with for that which who as near into against after before when while told began
            launched did does do not also still then over under than during shot struck fired took seized if
            because since about
            """);

    private final ArticleMemory memory;
    private final Words words;
    private final Matches matches;
    private final PhraseReader phrases;
    private final PersonReader people;

    OfficeReader(ArticleMemory memory, Words words, Matches matches, PhraseReader phrases, PersonReader people) {
        this.memory = memory;
        this.words = words;
        this.matches = matches;
        this.phrases = phrases;
        this.people = people;
    }

    static boolean isRank(String key) {
        return RANKED.contains(key);
    }

    /** Office words one after another: "Defense Ministry" + "spokesman" + "Major-General". */
    private record Chain(List<Office> offices, int start, int end) {
        Office head() {
            return offices.get(offices.size() - 1).kind() == Office.Kind.TITLE
                            && offices.size() > 1
                            && offices.get(offices.size() - 2).kind().isPerson()
                    ? offices.get(offices.size() - 2)
                    : offices.get(offices.size() - 1);
        }
    }

    /** What completes an office: where it acts, whom it serves. */
    private record Complement(
            Optional<String> code, int next, String role, Optional<String> institution, Optional<Sector> sector) {
        static Complement of(Optional<String> code, int next, String role) {
            return new Complement(code, next, role, Optional.empty(), Optional.empty());
        }
    }

    /**
     * Reads the office that stands at a word.
     *
     * @param start where the whole phrase begins, at its owner if it has one
     * @param modifiers where words between owner and office begin
     * @param owner whose office it is, as far as it is said in front of it
     */
    Optional<Draft> read(int start, int modifiers, int office, Optional<Term.Named> owner, int depth) {
        Optional<Chain> found = chain(office);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Chain chain = found.get();
        Office head = meant(chain.head(), owner);
        if (head.name().equals(OF_BODIES) && owner.isPresent() && !owner.get().body()) {
            return Optional.empty();
        }
        Complement complement = complement(chain, owner, depth);
        Optional<String> code = owner.map(Term.Named::code)
                .or(complement::code)
                .or(() -> chain.offices.stream().flatMap(o -> o.code().stream()).findFirst());
        boolean former = isFormer(start, modifiers, office);
        Optional<Sector> sector = former ? Optional.empty() : sector(chain, head, complement, owner);
        Draft draft = new Draft(
                words.span(start, complement.next),
                complement.next,
                kind(head),
                code,
                sector,
                head.kind().isPerson() ? Optional.empty() : institution(chain),
                head.kind().isPerson()
                        ? Optional.of(role(chain, head, complement, former, modifiers, office))
                        : Optional.empty(),
                head.roles(),
                gender(chain),
                basis(head, owner));
        return Optional.of(head.kind().isPerson() ? named(draft, start, former, head, depth) : draft);
    }

    /** "his Russian counterpart" holds the office of the person named last. */
    private Office meant(Office head, Optional<Term.Named> owner) {
        if (!head.name().equals(COUNTERPART) || owner.isEmpty()) {
            return head;
        }
        Optional<Draft> other = memory.latest(d -> d.kind() == Draft.Kind.PERSON
                && d.role().isPresent()
                && d.code().filter(c -> !c.equals(owner.get().code())).isPresent());
        return other.map(d -> new Office(
                        Office.Kind.OFFICE,
                        d.sector(),
                        d.role().get(),
                        counterparts(d.role().get()),
                        Optional.empty()))
                .orElse(head);
    }

    /** Offices that meet each other, first the one itself. */
    private static List<String> counterparts(String role) {
        return Stream.concat(
                        Stream.of(role),
                        PEERS.stream().filter(p -> p.contains(role)).flatMap(List::stream))
                .distinct()
                .toList();
    }

    private Optional<Chain> chain(int from) {
        List<Office> offices = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        int i = from;
        Lexicon.Match match = matches.at(i);
        while (match != null && match.term() instanceof Office next && offices.size() < LONGEST_CHAIN) {
            if (!offices.isEmpty() && !mayFollow(offices.get(offices.size() - 1), next, i)) {
                if (!words.key(ends.get(ends.size() - 1)).equals(Words.POSSESSIVE)
                        || !next.kind().isPerson()) {
                    break;
                }
                // "the prime minister's spokesman" is the spokesman
                offices.clear();
                ends.clear();
            }
            offices.add(next);
            ends.add(match.end());
            i = phrases.skipModifiers(phrases.skipPossessive(match.end()));
            match = matches.at(i);
        }
        while (!offices.isEmpty() && !standsAlone(offices.get(offices.size() - 1), ends.get(ends.size() - 1))) {
            offices.remove(offices.size() - 1);
            ends.remove(ends.size() - 1);
        }
        return offices.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chain(List.copyOf(offices), from, ends.get(ends.size() - 1)));
    }

    private boolean mayFollow(Office before, Office next, int i) {
        return before.kind().isInstitution()
                || (before.kind() == Office.Kind.PEOPLE && next.kind().isPerson())
                || (before.kind().isPerson() && next.kind() == Office.Kind.TITLE && words.isCapitalized(i));
    }

    /** Not "military aid", not "government-run". */
    private boolean standsAlone(Office office, int end) {
        if (words.isHyphen(end) && words.isLowerWord(end + 1)) {
            return false;
        }
        if (office.kind() != Office.Kind.AMBIGUOUS || !words.isLowerWord(end)) {
            return true;
        }
        String next = words.key(end);
        return FOLLOWERS.contains(next) || next.endsWith("ed") || next.equals(Words.POSSESSIVE);
    }

    private Complement complement(Chain chain, Optional<Term.Named> owner, int depth) {
        int end = chain.end;
        Office head = chain.head();
        String preposition = words.key(end);
        Complement none = Complement.of(Optional.empty(), end, "");
        if (!Set.of("of", "for", "to", "in").contains(preposition)) {
            return none;
        }
        Optional<Draft> found = phrases.nested(end + 1, depth);
        if (found.isEmpty()) {
            return owner.isPresent() ? none : Complement.of(region(chain, preposition), end, "");
        }
        Draft nested = found.get();
        if (head.name().equals(OF_BODIES) && nested.kind() == Draft.Kind.STATE) {
            return none;
        }
        boolean sent = head.kind() == Office.Kind.ENVOY && !preposition.equals("of");
        if (sent && (nested.kind() == Draft.Kind.STATE || nested.kind() == Draft.Kind.BODY)) {
            String role = ' ' + preposition + ' ' + words.join(end + 1, nested.next());
            return Complement.of(Optional.empty(), nested.next(), role);
        }
        boolean served = preposition.equals("of")
                || (preposition.equals("for") && head.kind().isPerson());
        if (served && (owner.isEmpty() || nested.code().equals(owner.map(Term.Named::code)))) {
            Optional<String> institution = nested.kind() == Draft.Kind.INSTITUTION ? nested.name() : Optional.empty();
            boolean title = head.kind() == Office.Kind.TITLE;
            return new Complement(
                    nested.code(), nested.next(), "", institution, title ? nested.sector() : Optional.empty());
        }
        boolean ofMinistry = institution(chain).isPresent() && nested.basis() == Mention.Basis.CAPITAL;
        boolean seated = preposition.equals("in")
                && (head.kind().isInstitution() || ofMinistry)
                && nested.kind() == Draft.Kind.STATE;
        if (seated && chain.offices.stream().anyMatch(o -> o.name().equals("Embassy"))) {
            return Complement.of(Optional.empty(), nested.next(), "");
        }
        boolean unowned = owner.isEmpty()
                && chain.offices.stream().noneMatch(o -> o.code().isPresent());
        return seated && unowned ? Complement.of(nested.code(), nested.next(), "") : none;
    }

    /** "The lower house in Benghazi", "the governor of Katsina": the state in which a region or city lies. */
    private Optional<String> region(Chain chain, String preposition) {
        Office head = chain.head();
        boolean seated = head.kind() == Office.Kind.INSTITUTION
                || (preposition.equals("of") && head.kind() == Office.Kind.TITLE);
        // the chambers of many states have the names of one state's
        boolean open = chain.offices.stream()
                .allMatch(o -> o.code().isEmpty()
                        || o.sector().filter(Sector.LEG::equals).isPresent());
        return seated && open
                ? Regions.at(words, phrases.skipArticle(chain.end + 1)).map(Regions.Match::code)
                : Optional.empty();
    }

    /** Adds who bears the office: the name that the text gives, else whom the article or the lists know in it. */
    private Draft named(Draft office, int start, boolean former, Office head, int depth) {
        Optional<PersonReader.Name> name =
                people.nameAfterOffice(office.next(), head.roles(), office.code(), memory.published());
        if (name.isPresent()) {
            PersonReader.Name given = name.get();
            Optional<String> code = given.person()
                    .flatMap(p -> people.groupAtHome(p, office.code()))
                    .or(office::code)
                    .or(() -> given.person()
                            .map(p -> people.draft(p, start, given.end()).code().orElseThrow()))
                    .or(() -> given.introduced().flatMap(Draft::code));
            Draft draft = office.withSpan(words.span(start, given.end()), given.end())
                    .withCode(code)
                    .withName(
                            Optional.of(given.text()),
                            office.gender().or(() -> given.person().flatMap(Person::gender)),
                            given.person().isPresent() ? Mention.Basis.NAME : office.basis());
            Draft whole = code.isEmpty() ? people.apposed(draft, start, depth) : draft;
            if (whole.code().isPresent()) {
                memory.introduce(given.surnames(), whole);
            } else {
                memory.introduceStranger(given.surnames());
            }
            return whole;
        }
        if (former || depth > 0 || office.code().isEmpty() || !office.role().equals(Optional.of(head.name()))) {
            return office;
        }
        String code = office.code().get();
        boolean definite =
                head.kind() == Office.Kind.OFFICE || words.key(start - 1).equals("the");
        Optional<Draft> introduced = definite ? memory.introducedAs(code, head.roles()) : Optional.empty();
        if (introduced.isPresent()) {
            return office.withName(introduced.get().name(), introduced.get().gender(), office.basis());
        }
        Optional<Person> holder =
                head.kind() == Office.Kind.OFFICE ? memory.officeholder(code, head.roles()) : Optional.empty();
        return holder.map(p -> office.withName(Optional.of(p.name()), p.gender(), office.basis()))
                .orElse(office);
    }

    private boolean isFormer(int start, int modifiers, int office) {
        for (int i = modifiers; i < office; i++) {
            if (words.key(i).equals("former")) {
                return true;
            }
        }
        return words.key(start - 1).equals("former")
                || (words.isHyphen(start - 1) && words.key(start - 2).equals("ex"));
    }

    private String role(Chain chain, Office head, Complement complement, boolean former, int modifiers, int office) {
        StringBuilder role = new StringBuilder(former ? "former " : "");
        for (int i = modifiers; i < office; i++) {
            if (RANKED.contains(words.key(i))) {
                role.append(words.key(i)).append(' ');
            }
        }
        Optional<String> served = institution(chain).or(complement::institution);
        if (head.kind() == Office.Kind.TITLE) {
            served.ifPresent(s -> role.append(s.toLowerCase(Locale.ROOT)).append(' '));
        }
        return role.append(head.name()).append(complement.role).toString();
    }

    /** The institution's own name; "government" and "police" are none. */
    private static Optional<String> institution(Chain chain) {
        return chain.offices.stream()
                .filter(o -> o.kind().isInstitution()
                        && Character.isUpperCase(o.name().codePointAt(0)))
                .reduce((a, b) -> b)
                .map(Office::name);
    }

    /**
     * The first institution's, else the head's; of government troops the troops'. Who serves a body is of the body's own
     * sector.
     */
    private static Optional<Sector> sector(
            Chain chain, Office head, Complement complement, Optional<Term.Named> owner) {
        boolean ownSector = head.kind() == Office.Kind.PEOPLE
                && head.sector().isPresent()
                && !head.sector().equals(Optional.of(Sector.GOV));
        Optional<Sector> ofInstitution = chain.offices.stream()
                .filter(o -> o.kind() != Office.Kind.TITLE)
                .flatMap(o -> o.sector().stream())
                .findFirst();
        Optional<Sector> sector =
                ownSector ? head.sector() : ofInstitution.or(complement::sector).or(head::sector);
        boolean ofBody =
                owner.isPresent() && owner.get().body() && owner.get().sector().isPresent();
        return (ofBody && sector.equals(Optional.of(Sector.GOV))) || sector.isEmpty()
                ? owner.flatMap(Term.Named::sector)
                : sector;
    }

    private Optional<Gender> gender(Chain chain) {
        for (int i = chain.start; i < chain.end; i++) {
            if (FEMALE.contains(words.key(i))) {
                return Optional.of(Gender.F);
            }
            if (MALE.contains(words.key(i))) {
                return Optional.of(Gender.M);
            }
        }
        return Optional.empty();
    }

    private static Draft.Kind kind(Office head) {
        if (head.kind().isPerson()) {
            return Draft.Kind.PERSON;
        }
        return head.kind().isInstitution() ? Draft.Kind.INSTITUTION : Draft.Kind.PEOPLE;
    }

    private static Mention.Basis basis(Office head, Optional<Term.Named> owner) {
        if (head.kind() == Office.Kind.PEOPLE) {
            return owner.map(Term.Named::basis).orElse(Mention.Basis.TITLE);
        }
        return head.kind().isInstitution() && head.code().isPresent() ? Mention.Basis.NAME : Mention.Basis.TITLE;
    }
}
