package org.detente.coding.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.codebook.CodebookMatch.Range;
import org.detente.coding.event.trigger.Trigger;
import org.detente.coding.event.trigger.Words;
import org.detente.model.ActorPhrase;
import org.detente.model.EventType;
import org.detente.model.Span;
import org.detente.model.Statement;

/** Drafts the events of one sentence. */
final class SentenceCoder {
    private static final Set<String> FIRST_PERSON = Set.of("we", "our", "us", "ours", "my", "bilateral", "mutual");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "who", "which", "that");
    /** Before a verb that has the subject of the verb before it. */
    private static final Set<String> SHARING = Set.of("and", "but", "or", "he", "she", "it", "they");

    private static final Set<String> SAYING = Set.of(
            "say",
            "says",
            "said",
            "claim",
            "claims",
            "claimed",
            "insist",
            "insists",
            "insisted",
            "argue",
            "argued",
            "stress",
            "stressed",
            "add",
            "added",
            "warn",
            "warns",
            "warned",
            "believe",
            "believes",
            "according",
            "stated",
            "declared");

    private static final Set<String> CLAUSES = Set.of(
            "that", ";", ":", "which", "who", "after", "before", "while", "when", "but", "because", "\"", "“", "”");
    private static final int NEAR_CLAUSE_START = 1;
    private static final double UNNAMED_FIT = 0.5;

    private final Words words;
    private final List<Statement> statements;
    private final List<Participant> named;
    private final Participants participants;
    private final List<Participant> lastSources;
    private final List<Trigger> triggers;

    /**
     * @param lastSources who acted in the event before this sentence, for "they"
     */
    SentenceCoder(
            Words words,
            List<Trigger> triggers,
            List<ActorPhrase> mentions,
            List<Statement> statements,
            List<Participant> lastSources) {
        this.words = words;
        this.statements = statements;
        this.named = named(mentions);
        List<Integer> verbs = triggers.stream()
                .filter(t -> t.match().pattern().verbal())
                .map(t -> t.match().start())
                .toList();
        this.participants = new Participants(words, named, new ArgumentFit(words, verbs));
        this.lastSources = lastSources;
        this.triggers = List.copyOf(triggers);
    }

    /** Drafts in the order of the sentence; of triggers that share words the one with more words is kept. */
    List<Draft> drafts(List<Trigger> triggers) {
        List<Trigger> longestFirst = new ArrayList<>(triggers);
        longestFirst.removeIf(t -> t.group().dependent());
        longestFirst.sort(
                Comparator.comparingInt((Trigger t) -> -t.match().words().size())
                        .thenComparing(t -> !t.reciprocal()));
        Set<Integer> used = new HashSet<>();
        List<Draft> drafts = new ArrayList<>();
        for (Trigger trigger : longestFirst) {
            boolean free = trigger.match().words().stream().noneMatch(used::contains);
            if (free) {
                draft(trigger).ifPresent(draft -> {
                    drafts.add(draft);
                    used.addAll(trigger.match().words());
                });
            }
        }
        drafts.sort(Comparator.comparingInt(d -> d.trigger().match().start()));
        return drafts;
    }

    private Optional<Draft> draft(Trigger trigger) {
        Span span = words.span(trigger.match().start(), trigger.match().start() + 1);
        Optional<Statement> saying = statements.stream()
                .filter(s -> s.says(span))
                .min(Comparator.comparingInt(s -> s.content().span().length()));
        Optional<Statement> cue =
                statements.stream().filter(s -> s.cue().span().overlaps(span)).findFirst();
        List<Participant> sources = sources(trigger, saying, cue);
        if (sources.isEmpty()) {
            return unnamedSource(trigger, saying);
        }
        List<Participant> targets;
        if (trigger.reciprocal()) {
            if (sources.size() < 2) {
                return Optional.empty();
            }
            targets = sources;
        } else {
            targets = participants.targets(trigger, sources);
            if (targets.isEmpty() && cue.isPresent() && saying.isEmpty()) {
                targets = spokenOf(cue.get(), sources);
            }
        }
        Optional<Statement> statement = saying.isPresent() ? saying : cue;
        return Optional.of(new Draft(
                trigger, statement, saying.isPresent(), sources, targets, fit(trigger, sources, targets), false));
    }

    /**
     * "The envoy was summoned", "customs suspended imports from Taiwan": what states do to one another, with nobody named who
     * does it. It is the speaker, if that is another, else {@link Completion} looks for the counterpart.
     */
    private Optional<Draft> unnamedSource(Trigger trigger, Optional<Statement> saying) {
        boolean official = trigger.deed().type() == EventType.SANCTION
                || trigger.deed().cameo().code().equals("114");
        if (!official || trigger.reciprocal() || trigger.match().pattern().speaker()) {
            return Optional.empty();
        }
        List<Participant> targets = participants.targets(trigger, List.of());
        List<Participant> speaker = saying.flatMap(this::speaker).stream()
                .filter(s -> targets.stream().noneMatch(s::hasCodeOf))
                .toList();
        return targets.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(
                        trigger, saying, saying.isPresent(), speaker, targets, UNNAMED_FIT, !speaker.isEmpty()));
    }

    private List<Participant> sources(Trigger trigger, Optional<Statement> saying, Optional<Statement> cue) {
        boolean speaks = trigger.match().pattern().speaker();
        Optional<Statement> speaking = speaks ? saying : cue.filter(c -> saying.isEmpty() && !trigger.turned());
        Optional<Participant> speaker = speaking.flatMap(this::speaker);
        boolean shares =
                !trigger.turned() && SHARING.contains(words.at(trigger.start() - 1)) && !isNamed(trigger.start() - 1);
        Optional<Trigger> joined = shares ? verbBefore(trigger) : Optional.empty();
        if (speaker.isPresent()
                && joined.isEmpty()
                && (speaks || trigger.leading().isPresent())) {
            return List.of(speaker.get());
        }
        if (speaks && !isReported(trigger)) {
            return List.of();
        }
        List<Participant> first = shares && joined.isEmpty() ? clauseSubject(trigger) : List.of();
        List<Participant> found = first.isEmpty() ? participants.sources(joined.orElse(trigger)) : first;
        String subject = words.subjectBefore(trigger.start());
        boolean plural = subject.equals("they");
        boolean known = found.isEmpty() ? PRONOUNS.contains(subject) : plural;
        return known && !trigger.turned() && !lastSources.isEmpty() && (found.isEmpty() || lastSources.size() > 1)
                ? lastSources
                : found;
    }

    /** "X withdrew Y's status and raised": behind "and" the clause's first participant, whatever stands between. */
    private List<Participant> clauseSubject(Trigger trigger) {
        if (PRONOUNS.contains(words.at(trigger.start() - 1))) {
            return List.of();
        }
        int clause = 0;
        for (int i = 0; i < trigger.start(); i++) {
            clause = CLAUSES.contains(words.at(i)) ? i + 1 : clause;
        }
        int start = clause;
        Optional<Participant> subject = named.stream()
                .filter(p -> p.range().start() >= start && p.range().end() < trigger.start())
                .findFirst()
                .filter(p -> p.range().start() - start <= NEAR_CLAUSE_START);
        return subject.map(participants::withJoined).orElse(List.of());
    }

    private boolean isNamed(int token) {
        return isNamed(token, named);
    }

    /** Whether a token belongs to a name: "US" is no "us". */
    private static boolean isNamed(int token, List<Participant> participants) {
        return participants.stream()
                .anyMatch(p -> p.range().start() <= token && token < p.range().end());
    }

    /** "X accuses Y … and has warned": the verb before has the same subject. */
    private Optional<Trigger> verbBefore(Trigger trigger) {
        return triggers.stream()
                .filter(t -> t.match().pattern().verbal()
                        && !t.group().passive()
                        && !t.group().dependent())
                .filter(t -> t.end() < trigger.start())
                .max(Comparator.comparingInt(t -> t.match().start()));
    }

    /** Whom "…, X warned" is about: the first in what X says who is not X. */
    private List<Participant> spokenOf(Statement statement, List<Participant> speakers) {
        return named.stream()
                .filter(p -> statement.says(p.phrase().span()))
                .filter(p -> speakers.stream().noneMatch(p::isSameAs))
                .limit(1)
                .toList();
    }

    private Optional<Participant> speaker(Statement statement) {
        return statement
                .speaker()
                .filter(phrase -> phrase.actor().isPresent())
                .map(phrase -> new Participant(phrase, words.range(phrase.span())));
    }

    private boolean isReported(Trigger trigger) {
        return words.lower().subList(0, trigger.start()).stream().anyMatch(SAYING::contains);
    }

    private double fit(Trigger trigger, List<Participant> sources, List<Participant> targets) {
        double source = sources.stream()
                .mapToDouble(p -> participants.sourceFit(trigger, p))
                .max()
                .orElse(0);
        double target = targets.stream()
                .mapToDouble(p -> participants.targetFit(trigger, p))
                .max()
                .orElse(0.2);
        return (source + target) / 2;
    }

    private List<Participant> named(List<ActorPhrase> mentions) {
        List<Participant> all = new ArrayList<>();
        for (ActorPhrase mention : mentions) {
            all.add(new Participant(mention, words.range(mention.span())));
        }
        for (int i = 0; i < words.size(); i++) {
            if (FIRST_PERSON.contains(words.at(i)) && !isNamed(i, all)) {
                Span span = words.span(i, i + 1);
                Range range = new Range(i, i + 1);
                String text = words.sentence().tokens().get(i).text();
                statements.stream()
                        .filter(s -> s.says(span))
                        .flatMap(s -> s.speaker().flatMap(ActorPhrase::actor).stream())
                        .findFirst()
                        .ifPresent(
                                who -> all.add(new Participant(new ActorPhrase(text, span, Optional.of(who)), range)));
            }
        }
        all.sort(Comparator.comparingInt(p -> p.range().start()));
        return all;
    }
}
