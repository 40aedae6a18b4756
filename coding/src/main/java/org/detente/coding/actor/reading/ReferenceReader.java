package org.detente.coding.actor.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.actor.ActorRegistry;
import org.detente.coding.actor.Lexicon;
import org.detente.coding.actor.Term;
import org.detente.coding.actor.Words;
import org.detente.model.Mention;

/** Resolves what refers back: "the ministry", "the alliance", "the two countries", "he". */
final class ReferenceReader {
    private static final int MOST_WORDS_BEFORE_NOUN = 6;
    private static final String MINISTRY = "Ministry";
    /** "the Palestinian group" is a group, never an international body. */
    private static final String NON_STATE = "NSA:";

    private static final Set<String> BOTH_STATES = Set.of(
            "countries",
            "nations",
            "states",
            "powers",
            "neighbours",
            "neighbors",
            "governments",
            "capitals",
            "rivals",
            "superpowers");
    private static final Set<String> BOTH_SIDES = Set.of("sides", "parties");
    private static final Set<String> BOTH_PEOPLE =
            Set.of("leaders", "presidents", "ministers", "men", "diplomats", "envoys", "officials");
    private static final Set<String> STATE_NOUNS = Set.of("country", "nation");
    private static final Set<String> PAIRING =
            Set.of("led", "backed", "dominated", "nation", "member", "country", "strong");
    private static final Set<String> SAYING = Set.of(
            "said",
            "says",
            "added",
            "warned",
            "claimed",
            "noted",
            "stated",
            "announced",
            "stressed",
            "insisted",
            "argued",
            "concluded",
            "continued",
            "explained",
            "reported");

    private final ActorRegistry registry;
    private final ArticleMemory memory;
    private final PronounReader pronouns;
    private final StateOfOffice states;

    ReferenceReader(ActorRegistry registry, ArticleMemory memory) {
        this.registry = registry;
        this.memory = memory;
        this.pronouns = new PronounReader(memory);
        this.states = new StateOfOffice(memory);
    }

    /** References that begin at the word; several where one phrase means several actors. */
    List<Draft> at(Words words, Matches matches, int i, SentencePlace place) {
        String key = words.key(i);
        if (key.equals("the") || key.equals("both")) {
            List<Draft> two = two(words, i);
            return !two.isEmpty() || key.equals("both")
                    ? two
                    : called(words, matches, i).map(List::of).orElse(List.of());
        }
        return pronouns.at(words, i, place, SAYING);
    }

    /**
     * An office without a state, or a ministry without a name: whom the article has named so, most recently; else the
     * state that {@link StateOfOffice} finds for it.
     */
    Draft resolve(Draft office, Words words, int i, SentencePlace place) {
        boolean unnamedMinistry = office.name().filter(MINISTRY::equals).isPresent();
        boolean institution = office.kind() == Draft.Kind.INSTITUTION;
        boolean open = office.code().isEmpty() && (institution ? office.name() : office.role()).isPresent();
        if (office.kind() == Draft.Kind.PEOPLE || (!open && !unnamedMinistry)) {
            return office.code().isEmpty() ? states.of(office, words, i, place) : office;
        }
        boolean named = office.kind() == Draft.Kind.PERSON && office.name().isPresent();
        boolean another = office.kind() == Draft.Kind.PERSON && !named && StateOfOffice.isIndefinite(words, i);
        Optional<Draft> found = another
                ? Optional.empty()
                : memory.latest(d -> (d.code().isPresent() || isUnnamedPerson(d))
                        && answers(d, office)
                        && (!named || d.name().isEmpty() || d.name().equals(office.name()))
                        && (office.code().isEmpty() || office.code().equals(d.code())));
        if (found.isEmpty()) {
            return office.code().isEmpty() ? states.of(office, words, i, place) : office;
        }
        Draft earlier = found.get();
        if (earlier.code().isEmpty()) {
            return office;
        }
        return named
                ? office.withCode(earlier.code())
                : earlier.again(office.span(), office.next(), Mention.Basis.TITLE);
    }

    private static boolean isUnnamedPerson(Draft draft) {
        return draft.kind() == Draft.Kind.PERSON
                && draft.name().isEmpty()
                && draft.role().isPresent();
    }

    /** Whether an earlier mention is what an office word alone refers to. */
    static boolean answers(Draft earlier, Draft office) {
        if (earlier.kind() != office.kind()) {
            return false;
        }
        if (office.kind() == Draft.Kind.INSTITUTION) {
            return office.name().isPresent()
                    && earlier.name().isPresent()
                    && (earlier.name().equals(office.name())
                            || (office.name().get().equals(MINISTRY)
                                    && earlier.name().get().contains(MINISTRY)));
        }
        String wanted = office.role().orElse("");
        String role = earlier.role().orElse("");
        return switch (wanted) {
            case "official" -> role.endsWith("official") || role.endsWith("diplomat") || role.endsWith("spokesperson");
            case "diplomat" ->
                role.contains("ambassador")
                        || role.contains("diplomat")
                        || role.contains("foreign")
                        || role.contains("state");
            default -> role.equals(wanted) || role.endsWith(" " + wanted) || role.startsWith(wanted + " to ");
        };
    }

    private List<Draft> two(Words words, int i) {
        int noun = words.key(i).equals("the") ? i + 1 : i;
        if (!words.key(noun).equals("two") && !words.key(noun).equals("both")) {
            return List.of();
        }
        noun++;
        for (int skipped = 0; skipped < 2 && !isBoth(words.key(noun)); skipped++) {
            noun++;
        }
        if (!isBoth(words.key(noun))) {
            return List.of();
        }
        boolean states = BOTH_STATES.contains(words.key(noun));
        boolean people = BOTH_PEOPLE.contains(words.key(noun));
        List<Draft> two = memory.lastTwo(
                d -> people ? d.kind() == Draft.Kind.PERSON && d.name().isPresent() : !states || d.isState());
        if (two.size() < 2) {
            return List.of();
        }
        int start = i;
        int end = noun + 1;
        return two.stream()
                .map(d -> people
                        ? d.again(words.span(start, end), end, Mention.Basis.PRONOUN)
                        : actorOnly(d, words, start, end))
                .toList();
    }

    private static boolean isBoth(String key) {
        return BOTH_STATES.contains(key) || BOTH_SIDES.contains(key) || BOTH_PEOPLE.contains(key);
    }

    /** "the US-led military bloc": a body by what it is, unless the noun is part of a name ("the European Union"); "the country": the state last named. */
    private Optional<Draft> called(Words words, Matches matches, int the) {
        int i = the + 1;
        int named = i;
        boolean qualified = false;
        while (i - the <= MOST_WORDS_BEFORE_NOUN && i < words.size()) {
            String key = words.key(i);
            Lexicon.Match match = matches.at(i);
            named = match == null ? named : Math.max(named, match.end());
            if (!registry.called(words.text(i)).isEmpty() && !words.isHyphen(i + 1)) {
                if (named > i || (words.isCapitalized(i) && (ofName(words.key(i + 1)) || words.isCapitalized(i + 1)))) {
                    return Optional.empty();
                }
                int start = the + 1;
                int end = i + 1;
                boolean ofState = qualified;
                Set<String> codes = registry.called(words.text(i));
                return memory.latest(d -> d.code()
                                .filter(codes::contains)
                                .filter(c -> !ofState || c.startsWith(NON_STATE))
                                .isPresent())
                        .or(() -> ofSibling(codes))
                        .map(d -> actorOnly(d, words, start, end));
            }
            if (i == the + 1 && STATE_NOUNS.contains(key) && !words.isHyphen(i + 1)) {
                int at = i;
                return memory.latest(Draft::isState).map(d -> actorOnly(d, words, at, at + 1));
            }
            boolean paired = words.isHyphen(i) || (words.isHyphen(i - 1) && PAIRING.contains(key));
            boolean owner = words.isHyphen(i + 1) && (match != null || Character.isDigit(key.charAt(0)));
            boolean demonym = i == the + 1 && matches.isDemonym(i);
            if (!paired && !owner && !demonym && !QUALIFIERS.contains(key)) {
                return Optional.empty();
            }
            qualified |= demonym;
            i++;
        }
        return Optional.empty();
    }

    /** Beside the one Korea "the North" or "the South" is the other, though it was not named. */
    private Optional<Draft> ofSibling(Set<String> codes) {
        return codes.stream()
                .flatMap(code -> Optional.ofNullable(SIBLINGS.get(code)).stream()
                        .flatMap(sibling -> memory
                                .latest(d -> d.code().filter(sibling::equals).isPresent())
                                .stream())
                        .map(d -> d.withCode(Optional.of(code))))
                .findFirst();
    }

    private static final Map<String, String> SIBLINGS = Map.of("PRK", "KOR", "KOR", "PRK");

    private static final Set<String> QUALIFIERS = Words.set("""
            military western transatlantic regional trade political european economic militant armed defence
            defense global nuclear international islamist world security shiite rebel un arab african asian
            """);

    /** "the Council of …" goes on with a name. */
    private static boolean ofName(String key) {
        return key.equals("of") || key.equals("for") || key.equals("on");
    }

    private static Draft actorOnly(Draft draft, Words words, int start, int end) {
        boolean body = draft.kind() == Draft.Kind.BODY;
        Term.Named named = new Term.Named(
                draft.code().orElseThrow(), body ? draft.sector() : Optional.empty(), Mention.Basis.PRONOUN, body);
        return Draft.of(words.span(start, end), end, named);
    }
}
