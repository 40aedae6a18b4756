package org.detente.coding.actor.reference.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.model.ActorPhrase;
import org.detente.model.Phrase;
import org.detente.model.Span;
import org.detente.model.Statement;
import org.detente.text.Quotation;
import org.detente.text.TextStructure;

/** In whose words something stands. */
public final class Voices {
    private final List<Span> quoted;
    private final Map<Integer, List<Statement>> byQuotation = new HashMap<>();

    Voices(TextStructure structure, List<Statement> statements) {
        quoted = structure.quotations().stream()
                .filter(q -> q.depth() == 0)
                .map(Quotation::inner)
                .sorted()
                .toList();
        for (Statement statement : statements) {
            if (statement.speaker().isPresent() && statement.direct()) {
                Stream.concat(Stream.of(statement.content()), statement.continued().stream())
                        .map(Phrase::span)
                        .forEach(part -> note(statement, part));
            }
        }
    }

    private void note(Statement statement, Span part) {
        for (int i = Math.max(0, behind(part.start()) - 1); i < quoted.size(); i++) {
            if (quoted.get(i).start() >= part.end()) {
                return;
            }
            if (quoted.get(i).overlaps(part)) {
                byQuotation.computeIfAbsent(i, k -> new ArrayList<>()).add(statement);
            }
        }
    }

    public boolean isQuoted(Span span) {
        return quotation(span) >= 0;
    }

    /** The words that name the speaker of quoted words. */
    public Optional<Span> speaker(Span span) {
        return byQuotation.getOrDefault(quotation(span), List.of()).stream()
                .min(Comparator.comparing((Statement s) -> !s.says(span))
                        .thenComparing(s -> s.content().span().length()))
                .flatMap(Statement::speaker)
                .map(ActorPhrase::span);
    }

    /** The number of the quotation around some words, -1 where they are not quoted; quotations are apart. */
    private int quotation(Span span) {
        int before = behind(span.start()) - 1;
        return before >= 0 && quoted.get(before).contains(span) ? before : -1;
    }

    /** How many quotations begin at or before an offset. */
    private int behind(int offset) {
        int low = 0;
        int high = quoted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quoted.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
