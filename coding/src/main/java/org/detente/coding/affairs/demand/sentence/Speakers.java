package org.detente.coding.affairs.demand.sentence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.detente.coding.affairs.text.Line;
import org.detente.coding.affairs.text.StateNames;
import org.detente.model.ActorPhrase;
import org.detente.model.Mention;
import org.detente.model.Span;
import org.detente.model.Statement;

/** Whose the people are who speak in a text: by words that name their state, or by their surname once it was told so. */
final class Speakers {
    /** How many sentences a statement may reach. */
    private static final int NEAR = 4;

    private final List<Line> lines;
    private final NavigableMap<Integer, Line> byStart = new TreeMap<>();
    private final Map<String, String> surnames = new HashMap<>();

    Speakers(List<Line> lines) {
        this.lines = lines;
        lines.forEach(line -> byStart.put(line.sentence().span().start(), line));
        for (Line line : lines) {
            for (Mention mention : line.mentions()) {
                if (mention.basis() == Mention.Basis.TITLE && isSure(mention)) {
                    learn(mention.text(), Mentioned.code(mention));
                }
            }
            for (Statement said : line.statements()) {
                said.speaker().ifPresent(speaker -> sure(speaker).ifPresent(code -> learn(speaker.text(), code)));
            }
        }
    }

    private void learn(String name, String code) {
        String[] parts = name.split(" ", -1);
        String last = parts[parts.length - 1];
        if (parts.length > 2
                && Character.isUpperCase(last.codePointAt(0))
                && Character.isUpperCase(parts[parts.length - 2].codePointAt(0))) {
            surnames.putIfAbsent(last, code);
        }
    }

    /** Whether the words of a mention themselves name the state, which a bare title ("Prime Minister Roe") does not. */
    boolean isSure(Mention mention) {
        return switch (mention.basis()) {
            case CONTEXT -> false;
            case TITLE -> mention.text().indexOf(' ') < 0 || StateNames.isIn(mention.text(), Mentioned.code(mention));
            default -> true;
        };
    }

    /** The code of a speaker whose words name the state. */
    private Optional<String> sure(ActorPhrase speaker) {
        Map.Entry<Integer, Line> at = byStart.floorEntry(speaker.span().start());
        if (at != null) {
            Line line = at.getValue();
            if (line.sentence().span().contains(speaker.span())) {
                return line.mentions().stream()
                        .filter(m ->
                                speaker.span().contains(m.span()) && Mentioned.isParty(Mentioned.code(m)) && isSure(m))
                        .filter(m -> m.basis() != Mention.Basis.PRONOUN)
                        .map(Mentioned::code)
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** The code of the last surname among some words. */
    Optional<String> surname(Line line, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            Optional<String> code = named(line, i);
            if (code.isPresent()) {
                return code;
            }
        }
        return Optional.empty();
    }

    /** Who says a word. */
    Set<String> speaker(Line line, int word) {
        Span span = line.token(word).span();
        for (int i = Math.max(0, line.number() - NEAR); i <= Math.min(lines.size() - 1, line.number() + NEAR); i++) {
            for (Statement said : lines.get(i).statements()) {
                Optional<String> code = said.says(span) ? said.speaker().flatMap(this::code) : Optional.empty();
                if (code.isPresent()) {
                    return Set.of(code.get());
                }
            }
        }
        return Set.of();
    }

    /** The code of a speaker, who may be known by an earlier fuller name. */
    Optional<String> code(ActorPhrase speaker) {
        String[] parts = speaker.text().split(" ", -1);
        Optional<String> told = Optional.ofNullable(surnames.get(parts[parts.length - 1]));
        return told.or(() -> sure(speaker));
    }

    /** The code of somebody whose surname a word is. */
    Optional<String> named(Line line, int word) {
        return Optional.ofNullable(surnames.get(line.token(word).text()));
    }
}
