package org.detente.coding.actor.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.actor.Person.Gender;
import org.detente.coding.actor.Words;
import org.detente.model.Mention;

/**
 * Resolves pronouns where the text leaves no doubt: the only fitting person in reach, or the one that the sentence
 * before begins with.
 */
final class PronounReader {
    /** A subject stands this close to the beginning of its sentence, in UTF-16 code units. */
    private static final int SUBJECT_REACH = 40;

    private static final Set<String> BETWEEN = Set.of("has", "have", "had", "also", "repeatedly", "again");
    private static final Set<String> JOINING =
            Set.of("although", "though", "but", "and", "because", "while", "as", "if", "when", "since", "that");

    private final ArticleMemory memory;

    PronounReader(ArticleMemory memory) {
        this.memory = memory;
    }

    /** Mentions for the pronoun at the word; none where it is no pronoun or is in doubt. */
    List<Draft> at(Words words, int i, SentencePlace place, Set<String> saying) {
        int offset = words.span(i).start();
        List<Draft> meant = switch (words.key(i)) {
            case "he" -> person(offset, Gender.M, place);
            case "she" -> person(offset, Gender.F, place);
            case "it" -> institution(words, i, place, saying);
            case "they" -> i == 0 ? subjects(place) : List.of();
            default -> List.of();
        };
        return again(words, i, meant);
    }

    private List<Draft> person(int offset, Gender gender, SentencePlace place) {
        int[] starts = {place.start(), place.previous(), place.earlier()};
        int end = offset;
        for (int start : starts) {
            List<Draft> fitting = distinct(memory.since(start), start, end, gender);
            if (fitting.size() == 1) {
                return fitting;
            }
            if (fitting.size() > 1) {
                boolean subject = fitting.get(0).span().start() - start < SUBJECT_REACH && start != place.start();
                return subject ? fitting.subList(0, 1) : List.of();
            }
            end = start;
        }
        return List.of();
    }

    private static List<Draft> distinct(List<Draft> drafts, int start, int end, Gender gender) {
        List<Draft> found = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean person = draft.kind() == Draft.Kind.PERSON
                    && draft.code().isPresent()
                    && draft.span().start() >= start
                    && draft.span().end() <= end
                    && draft.gender().map(gender::equals).orElse(true);
            if (person
                    && found.stream()
                            .noneMatch(f ->
                                    f.name().equals(draft.name()) && f.code().equals(draft.code()))) {
                found.add(draft);
            }
        }
        return found;
    }

    /** "…, it said": the institution or body that spoke last; a state only as the sentence before begins with it. */
    private List<Draft> institution(Words words, int i, SentencePlace place, Set<String> saying) {
        Optional<Draft> main = ofMainClause(words, i, place);
        if (main.isPresent()) {
            return List.of(main.get());
        }
        String next = words.key(i + 1);
        boolean says = saying.contains(next) || (next.equals("also") && saying.contains(words.key(i + 2)));
        if (!says) {
            return List.of();
        }
        int offset = words.span(i).start();
        Optional<Draft> spoke = memory.latest(d -> d.span().start() >= place.earlier()
                && d.span().end() <= offset
                && d.code().isPresent()
                && (d.kind() == Draft.Kind.INSTITUTION || d.kind() == Draft.Kind.BODY));
        if (spoke.isPresent()) {
            return List.of(spoke.get());
        }
        return i == 0 ? subjects(place).stream().limit(1).filter(Draft::isState).toList() : List.of();
    }

    /**
     * In "Ruritania denies that it plans to attack" and "…, although it has moved troops" behind it the subject of the
     * clause that reports.
     */
    private Optional<Draft> ofMainClause(Words words, int i, SentencePlace place) {
        int offset = words.span(i).start();
        if (JOINING.contains(words.key(i - 1))) {
            Optional<Draft> before = memory.latest(d -> d.span().start() >= place.start()
                    && d.basis() == Mention.Basis.PRONOUN
                    && d.span().end() < offset
                    && d.next() - 1 < i
                    && words.key(d.next() - 1).equals("it"));
            if (before.isPresent()) {
                return before;
            }
        }
        int verb = i - 1;
        if (words.key(verb).equals("that")) {
            verb--;
        }
        if (!StateOfOffice.isSpeaking(words.key(verb))) {
            return Optional.empty();
        }
        int subject = verb - 1;
        while (subject > 0 && BETWEEN.contains(words.key(subject))) {
            subject--;
        }
        if (subject < 0) {
            return Optional.empty();
        }
        int end = words.span(subject).end();
        return memory.latest(d -> d.span().end() == end
                && d.code().isPresent()
                && (d.kind() == Draft.Kind.STATE || d.kind() == Draft.Kind.INSTITUTION || d.kind() == Draft.Kind.BODY));
    }

    /** The actors that the sentence before begins with, joined by "and" where there are several. */
    private List<Draft> subjects(SentencePlace place) {
        List<Draft> found = new ArrayList<>();
        for (Draft draft : memory.since(place.previous())) {
            int from = found.isEmpty()
                    ? place.previous()
                    : found.get(found.size() - 1).span().end();
            int gap = draft.span().start() - from;
            if (draft.span().start() >= place.start() || gap > (found.isEmpty() ? 4 : " and the ".length())) {
                break;
            }
            if (draft.code().isPresent()) {
                found.add(draft);
            }
        }
        boolean plural = found.size() > 1 || (found.size() == 1 && found.get(0).kind() == Draft.Kind.PEOPLE);
        return plural || (found.size() == 1 && found.get(0).kind() == Draft.Kind.STATE) ? found : List.of();
    }

    private static List<Draft> again(Words words, int i, List<Draft> meant) {
        return meant.stream()
                .map(d -> d.again(words.span(i), i + 1, Mention.Basis.PRONOUN))
                .toList();
    }
}
