package org.detente.coding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.coding.reader.attribution.ReadAttribution;
import org.detente.coding.statement.cue.Complement;
import org.detente.coding.statement.phrase.Passage;
import org.detente.coding.statement.phrase.Reading;
import org.detente.coding.statement.phrase.Words;
import org.detente.model.Span;
import org.detente.text.TextStructure;

/** Joins what the trained reader and what the rules found in a passage: of one cue the reader's word counts. */
final class ReaderFirst {
    /** Least probability of an attribution whose cue no rule found, chosen on development data. */
    private static final double SURE = 0.3;
    /** The same where nobody is named as the speaker ("it was said that …"), chosen likewise. */
    private static final double UNNAMED = 0.5;

    private final List<ReadAttribution> read;
    private final ReadSpans spans;
    private int next;

    /**
     * Takes the attributions of an article.
     *
     * @param read in the order of their cues
     */
    ReaderFirst(TextStructure structure, List<ReadAttribution> read) {
        this.read = List.copyOf(read);
        this.spans = new ReadSpans(structure);
    }

    /** The attributions of a passage; passages must come in the order of the text. */
    List<Attribution> attributions(Reading reading, List<Draft> drafts) {
        Passage passage = reading.passage();
        Span here = passage.span(new Words(0, passage.size()));
        List<Attribution> rules =
                drafts.stream().map(draft -> Attribution.of(draft, passage)).toList();
        List<Attribution> joined = new ArrayList<>();
        while (next < read.size() && read.get(next).cue().start() < here.end()) {
            ReadAttribution attribution = read.get(next++);
            if (attribution.cue().start() >= here.start()) {
                attribution(reading, attribution, rules).ifPresent(joined::add);
            }
        }
        for (Attribution rule : rules) {
            if (joined.stream().noneMatch(a -> a.cue().overlaps(rule.cue()) || isSaidBy(a, rule))) {
                joined.add(rule);
            }
        }
        joined.sort((a, b) -> a.cue().compareTo(b.cue()));
        return joined;
    }

    /** Whether a rule's cue is itself said: inside the content of an attribution that does not only trail ("…, according to Z"). */
    private static boolean isSaidBy(Attribution outer, Attribution rule) {
        return outer.covers(rule.cue()) && outer.cue().start() < rule.cue().start();
    }

    private Optional<Attribution> attribution(Reading reading, ReadAttribution found, List<Attribution> rules) {
        Optional<Attribution> same =
                rules.stream().filter(rule -> rule.cue().overlaps(found.cue())).findFirst();
        Optional<Span> read = found.source().flatMap(spans::speaker);
        boolean mediated = read.filter(speaker -> isMediator(speaker, rules)).isPresent();
        if (mediated && same.flatMap(Attribution::via).isEmpty()) {
            return Optional.empty();
        }
        Optional<Span> speaker = read.filter(phrase -> !mediated).or(() -> same.flatMap(Attribution::speaker));
        List<Span> content = spans.content(found.content(), found.cue(), found.source());
        if (content.isEmpty() || (same.isEmpty() && found.probability() < (speaker.isPresent() ? SURE : UNNAMED))) {
            return Optional.empty();
        }
        return Optional.of(new Attribution(
                speaker,
                found.cue(),
                content,
                spans.isDirect(content.get(0)),
                same.isPresent()
                        ? same.get().addressee()
                        : addressee(reading, found)
                                .filter(who -> content.stream().noneMatch(who::overlaps)),
                same.flatMap(Attribution::via),
                reading.passage().paragraph()));
    }

    /** Whether a rule knows a speaker as the one through whom others speak: "RTX" of "RTX quoted Orel" or "as reported by RTX". */
    private static boolean isMediator(Span speaker, List<Attribution> rules) {
        return rules.stream()
                .anyMatch(rule -> rule.via().filter(speaker::overlaps).isPresent()
                        && rule.speaker().filter(speaker::overlaps).isEmpty());
    }

    /** Whom a verb like "told" names behind it. */
    private static Optional<Span> addressee(Reading reading, ReadAttribution found) {
        Passage passage = reading.passage();
        Words cue = passage.words(found.cue());
        for (int i = cue.start(); i < cue.end(); i++) {
            Optional<Span> addressee = reading.lexicon()
                    .verbAt(passage.lower(), i)
                    .filter(match -> match.cue().takes(Complement.ADDRESSEE) && match.end() < passage.size())
                    .flatMap(match -> reading.complements().addressee(match.end()))
                    .map(passage::span);
            if (addressee.isPresent()) {
                return addressee;
            }
        }
        return Optional.empty();
    }
}
