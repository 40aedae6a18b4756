package org.detente.coding.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.statement.cue.WordClass;
import org.detente.model.Actor;
import org.detente.model.Mention;
import org.detente.model.Sector;
import org.detente.model.Span;

/**
 * Says which actor a speaker phrase means: the mention inside it, its head before its attributes; for "who" the
 * mention before it; for a pronoun, "the spokesman" or "the statement" the last fitting speaker of the same or the
 * paragraph before. Speakers are resolved in the order of the text.
 */
final class SpeakerResolver {
    private static final int NEAR = 60;
    private static final Set<String> CONTINUING = Set.of("added", "adds", "continued", "concluded", "went on to say");
    /** Last words of an actor's name that is no person's. */
    private static final Set<String> INSTITUTION = Set.of(
            "Ministry", "Department", "Office", "Council", "Parliament", "Service", "Bank", "Forces", "Assembly");

    private static final Set<String> OFFICIAL = Set.of("official", "spokesperson", "diplomat");
    private static final Set<String> DOCUMENT = Set.of(
            "statement",
            "report",
            "document",
            "letter",
            "communique",
            "message",
            "note",
            "text",
            "press release",
            "release");
    private static final Set<String> ROLE = Set.of(
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "minister",
            "official",
            "diplomat",
            "president",
            "ambassador",
            "envoy",
            "leader",
            "general",
            "secretary",
            "chancellor",
            "premier",
            "commander",
            "senator",
            "politician",
            "head",
            "chief",
            "ministry",
            "government",
            "office",
            "kremlin");

    private final String text;
    private final List<Mention> mentions;
    private Optional<Spoken> lastPerson = Optional.empty();
    private Optional<Spoken> lastBody = Optional.empty();

    private record Spoken(Actor actor, int paragraph) {}

    SpeakerResolver(String text, List<Mention> mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    /**
     * Who speaks.
     *
     * @param cue what attributes; "added" tells that the same person goes on
     * @param isReporters whether the article itself attributes, not somebody in it; only such speakers are remembered
     */
    Optional<Actor> actor(Span speaker, Span cue, int paragraph, boolean isReporters) {
        boolean goesOn = CONTINUING.contains(words(cue)) && WordClass.PERSON.has(words(speaker));
        Optional<Actor> named = (goesOn ? near(lastPerson, paragraph, 0) : Optional.<Actor>empty())
                .or(() -> inside(speaker))
                .or(() -> antecedent(speaker));
        Optional<Actor> actor = named.or(() -> remembered(speaker, paragraph));
        if (isReporters && !WordClass.RELATIVE.has(words(speaker))) {
            actor.ifPresentOrElse(a -> remember(a, paragraph), () -> forget(speaker));
        }
        return actor;
    }

    /** The actor whom a mention inside a phrase tells. */
    Optional<Actor> inside(Span speaker) {
        return mentions.stream()
                .filter(mention -> speaker.contains(mention.span()))
                .min(Comparator.comparing((Mention mention) -> isAttribute(mention, speaker))
                        .thenComparing(mention -> mention.actor().name().isEmpty())
                        .thenComparing(mention -> mention.actor().name().isEmpty()
                                && mention.actor().sector().isEmpty())
                        .thenComparing(Mention::span))
                .map(Mention::actor);
    }

    /** "Ruritania's envoy", "the ministry in Strelsau": what only says whose or where. */
    private boolean isAttribute(Mention mention, Span speaker) {
        int end = mention.span().end();
        boolean possessive = text.startsWith("'s", end) || text.startsWith("’s", end);
        String before = text.substring(speaker.start(), mention.span().start()).stripTrailing();
        String word = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return possessive
                || (!word.isEmpty()
                        && WordClass.PREPOSITION.has(word)
                        && mention.actor().name().isEmpty());
    }

    private Optional<Actor> antecedent(Span speaker) {
        if (!WordClass.RELATIVE.has(words(speaker))) {
            return Optional.empty();
        }
        return mentions.stream()
                .filter(m -> m.span().end() <= speaker.start()
                        && speaker.start() - m.span().end() < NEAR)
                .max(Comparator.comparing(Mention::span))
                .map(Mention::actor);
    }

    private Optional<Actor> remembered(Span speaker, int paragraph) {
        String words = words(speaker);
        String head = words.substring(words.lastIndexOf(' ') + 1);
        if (WordClass.PERSON.has(words) || words.equals("him") || words.equals("her")) {
            return near(lastPerson, paragraph, 1).or(() -> near(lastBody, paragraph, 1));
        }
        if (words.equals("it") || WordClass.PLURAL.has(words)) {
            return near(lastBody, paragraph, 1).or(() -> near(lastPerson, paragraph, 1));
        }
        if (!words.startsWith("the ")) {
            return Optional.empty();
        }
        if (DOCUMENT.contains(head)) {
            return near(lastBody, paragraph, 3).or(() -> near(lastPerson, paragraph, 3));
        }
        if (head.equals("official")) {
            return near(lastPerson, paragraph, 2)
                    .filter(a -> a.role()
                            .filter(r -> OFFICIAL.stream().anyMatch(r::endsWith))
                            .isPresent());
        }
        return ROLE.contains(head)
                ? near(lastPerson, paragraph, 2).or(() -> near(lastBody, paragraph, 2))
                : Optional.empty();
    }

    private static Optional<Actor> near(Optional<Spoken> spoken, int paragraph, int farthest) {
        return spoken.filter(s -> paragraph - s.paragraph() <= farthest).map(Spoken::actor);
    }

    /** Behind "an envoy", whose state the text does not tell, "the envoy" is nobody who spoke before. */
    private void forget(Span speaker) {
        if (words(speaker).startsWith("a ") || words(speaker).startsWith("an ")) {
            lastPerson = Optional.empty();
        }
    }

    private void remember(Actor actor, int paragraph) {
        Optional<Spoken> spoken = Optional.of(new Spoken(actor, paragraph));
        boolean person = actor.role().isPresent()
                || (!actor.sector().filter(Sector.IGO::equals).isPresent()
                        && actor.name()
                                .filter(n -> n.indexOf(' ') > 0 && !isInstitution(n))
                                .isPresent());
        if (person) {
            lastPerson = spoken;
        } else {
            lastBody = spoken;
        }
    }

    private static boolean isInstitution(String name) {
        return INSTITUTION.contains(name.substring(name.lastIndexOf(' ') + 1));
    }

    private String words(Span span) {
        return span.cut(text).toLowerCase(Locale.ROOT);
    }
}
