package org.detente.coding.actor.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.actor.Words;

/**
 * Finds the state of an office that the text names without one ("a ministry spokesman", "Premier Ana Orel"): its
 * ministry's, else the state that speaks or acts in the clause before, else the one from which the article reports.
 */
final class StateOfOffice {
    /** A subject stands this close to the beginning of its sentence, in UTF-16 code units. */
    private static final int SUBJECT_REACH = 40;

    private static final int MOST_MODIFIERS = 4;
    private static final Set<String> INDEFINITE =
            Set.of("a", "an", "one", "another", "two", "three", "four", "several", "some", "many");
    private static final Set<String> JOINING = Set.of("and", "but", "while");
    private static final Set<String> SPEAKING = Words.set("""
            said says say denied denies deny rejected rejects announced announces warned warns claimed claims
            insisted insists accused accuses condemned condemns called calls stated states declared declares
            confirmed confirms dismissed demanded vowed promised protested
            """);
    /** Offices that say too little to belong to the state that happens to be spoken of. */
    private static final Set<String> VAGUE = Set.of(
            "leader",
            "head",
            "commissioner",
            "secretary general",
            "deputy secretary general",
            "director general",
            "managing director",
            "high commissioner",
            "counterpart",
            "judge",
            "governor",
            "king",
            "queen",
            "high representative",
            "deputy head");

    private final ArticleMemory memory;

    StateOfOffice(ArticleMemory memory) {
        this.memory = memory;
    }

    /** The office with its state, or as it is where the text leaves that in doubt. */
    Draft of(Draft office, Words words, int i, SentencePlace place) {
        if (office.sector().isEmpty() || isVague(office)) {
            return office;
        }
        Optional<String> code = ofInstitution(office);
        boolean institution = office.kind() == Draft.Kind.INSTITUTION;
        boolean titled = office.kind() == Draft.Kind.PERSON
                && (office.name().isPresent() || served(office).isPresent());
        if (code.isEmpty() && (institution || titled)) {
            code = ofClauseBefore(words, i, place)
                    .or(() -> ofSentenceBefore(place))
                    .or(memory::dateline);
        }
        return code.isPresent() ? office.withCode(code) : office;
    }

    static boolean isVague(Draft office) {
        return VAGUE.contains(office.role().orElse(""));
    }

    /** Whether the words before an office make it one of several: "a senior official", "two officials". */
    static boolean isIndefinite(Words words, int i) {
        for (int at = i - 1; at >= Math.max(0, i - MOST_MODIFIERS); at--) {
            if (INDEFINITE.contains(words.key(at))) {
                return true;
            }
            if (!words.isLowerWord(at) || words.key(at).equals("the")) {
                return false;
            }
        }
        return false;
    }

    /** Of "a ministry spokesman" the state of the ministry that was named last. */
    private Optional<String> ofInstitution(Draft office) {
        return served(office)
                .flatMap(name -> memory.latest(d -> d.kind() == Draft.Kind.INSTITUTION
                                && d.code().isPresent()
                                && d.name()
                                        .map(n -> n.toLowerCase(Locale.ROOT))
                                        .filter(n -> n.equals(name) || n.endsWith(' ' + name))
                                        .isPresent())
                        .flatMap(Draft::code));
    }

    /** The institution that a role begins with: "ministry" of "ministry spokesperson". */
    private static Optional<String> served(Draft office) {
        String role = office.role().orElse("");
        int last = role.lastIndexOf(' ');
        return office.kind() == Draft.Kind.PERSON && last > 0 && !role.startsWith("deputy ")
                ? Optional.of(role.substring(0, last))
                : Optional.empty();
    }

    /** "India demanded his return, and a government source said": the state that the sentence begins with. */
    private Optional<String> ofClauseBefore(Words words, int i, SentencePlace place) {
        int before = i - 1;
        while (before > 0 && !words.key(before).equals(",") && i - before < MOST_MODIFIERS) {
            if (JOINING.contains(words.key(before))) {
                return opening(memory.since(place.start()), place.start())
                        .filter(Draft::isState)
                        .flatMap(Draft::code);
            }
            before--;
        }
        return Optional.empty();
    }

    /** "Pakistan rejected the claim. …, said the army spokesman": whoever spoke in the sentence before. */
    private Optional<String> ofSentenceBefore(SentencePlace place) {
        List<Draft> drafts = memory.since(place.previous());
        return opening(drafts, place.previous())
                .filter(d -> d.span().start() < place.start() && d.isState() && memory.speaks(d))
                .flatMap(Draft::code);
    }

    private static Optional<Draft> opening(List<Draft> drafts, int sentence) {
        return drafts.stream()
                .limit(1)
                .filter(d -> d.span().start() - sentence < SUBJECT_REACH)
                .findFirst();
    }

    /** Whether a word tells that its subject speaks. */
    static boolean isSpeaking(String key) {
        return SPEAKING.contains(key);
    }
}
