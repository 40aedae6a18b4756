package org.detente.coding.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.actor.phrase.PhraseActors;
import org.detente.coding.reader.event.ReadRole;
import org.detente.model.Actor;
import org.detente.model.ActorPhrase;
import org.detente.model.Mention;
import org.detente.model.Span;
import org.detente.model.Statement;

/** Says who is meant by the words that stand on a side of an event; where nobody can tell, the words stand alone. */
final class Participants {
    private static final Set<String> FIRST_PERSON = Set.of("we", "our", "us", "ours", "i", "my", "me");
    private static final Set<String> THIRD_PERSON =
            Set.of("he", "she", "it", "they", "him", "her", "them", "his", "its", "their");
    /** "villagers in Chad", "aides to Putin" are others than those named in them. */
    private static final Set<String> OTHERS =
            Set.of("in", "from", "near", "at", "outside", "to", "with", "against", "for", "on", "across", "around");

    private final String text;
    private final List<Mention> mentions;
    private final List<Statement> statements;

    Participants(String text, List<Mention> mentions, List<Statement> statements) {
        this.text = text;
        this.mentions = List.copyOf(mentions);
        this.statements = List.copyOf(statements);
    }

    /**
     * The participants on a side.
     *
     * @param lastSources who acted in the event before, for "they" and the like
     */
    List<ActorPhrase> of(List<ReadRole> roles, List<ActorPhrase> lastSources) {
        List<ActorPhrase> phrases = new ArrayList<>();
        List<ReadRole> surestFirst = new ArrayList<>(roles);
        surestFirst.sort(Comparator.comparingDouble(r -> -r.probability()));
        for (ReadRole role : surestFirst) {
            List<ActorPhrase> meant = phrases(role.span(), lastSources);
            boolean known = meant.stream().allMatch(m -> phrases.stream().anyMatch(p -> isSame(p, m)));
            if (!known) {
                phrases.addAll(meant);
            }
        }
        phrases.sort(Comparator.comparing(ActorPhrase::span));
        return phrases;
    }

    /**
     * Those on a side, where pronouns that would mean who stands on the other are left open: in "Moscow denies it" nobody denies
     * himself. Who stands on both sides with the same words acts mutually.
     *
     * @param others who stands on the other side
     */
    static List<ActorPhrase> others(List<ActorPhrase> side, List<ActorPhrase> others) {
        return side.stream()
                .map(phrase -> isPronoun(phrase)
                                && others.stream()
                                        .anyMatch(other -> isSame(phrase, other)
                                                && !other.span().equals(phrase.span()))
                        ? new ActorPhrase(phrase.text(), phrase.span(), Optional.empty())
                        : phrase)
                .toList();
    }

    /** Whether these are words that mean nobody by themselves. */
    static boolean areOpen(List<ActorPhrase> side) {
        return side.stream().allMatch(phrase -> phrase.actor().isEmpty() && isPronoun(phrase));
    }

    private static boolean isPronoun(ActorPhrase phrase) {
        return THIRD_PERSON.contains(phrase.text().toLowerCase(Locale.ROOT));
    }

    private static boolean isSame(ActorPhrase one, ActorPhrase other) {
        return one.actor().isPresent() && one.actor().equals(other.actor());
    }

    private List<ActorPhrase> phrases(Span span, List<ActorPhrase> lastSources) {
        String words = span.cut(text);
        List<Actor> actors = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.span().equals(span)
                    || (isHead(mention.span(), span) && !PhraseActors.isOfOthers(text, span, mention))) {
                actors.add(mention.actor());
            }
        }
        String lower = words.toLowerCase(Locale.ROOT);
        if (actors.isEmpty() && FIRST_PERSON.contains(lower)) {
            speaker(span).ifPresent(actors::add);
        } else if (actors.isEmpty() && THIRD_PERSON.contains(lower)) {
            lastSources.forEach(p -> p.actor().ifPresent(actors::add));
        }
        return actors.isEmpty()
                ? List.of(new ActorPhrase(words, span, Optional.empty()))
                : actors.stream()
                        .distinct()
                        .map(actor -> new ActorPhrase(words, span, Optional.of(actor)))
                        .toList();
    }

    /** Whether the actor named inside a longer phrase is the phrase's own. */
    private boolean isHead(Span mention, Span span) {
        if (!span.contains(mention)) {
            return mention.contains(span);
        }
        String before = text.substring(span.start(), mention.start()).strip();
        String[] words = before.split("\\s", -1);
        for (String word : words) {
            if (OTHERS.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    private Optional<Actor> speaker(Span span) {
        return statements.stream()
                .filter(s -> s.says(span))
                .findFirst()
                .flatMap(s -> s.speaker().flatMap(ActorPhrase::actor));
    }
}
