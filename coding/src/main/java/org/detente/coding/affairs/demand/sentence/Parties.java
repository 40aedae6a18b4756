package org.detente.coding.affairs.demand.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.affairs.demand.word.WordKind;
import org.detente.coding.affairs.text.Line;
import org.detente.coding.affairs.text.PhraseList;
import org.detente.model.ActorPhrase;
import org.detente.model.Mention;

/** Tells who is meant by some words of a text: states and bodies by their codes. */
public final class Parties {
    private static final double PLACE = 0.3;
    private static final int NEAR = 2;

    private final List<Line> lines;
    private final PhraseList<WordKind> words;
    private final Speakers speakers;
    private final Subjects subjects;
    private final Map<String, Double> weights = new LinkedHashMap<>();

    /** Reads who is who in a text. */
    public Parties(List<Line> lines, PhraseList<WordKind> words) {
        this.lines = List.copyOf(lines);
        this.words = words;
        this.speakers = new Speakers(lines);
        this.subjects = new Subjects(lines, words, speakers);
        for (Line line : lines) {
            for (Mention mention : line.mentions()) {
                if (Mentioned.counts(mention)) {
                    weights.merge(Mentioned.code(mention), Mentioned.isPlace(line, mention) ? PLACE : 1, Double::sum);
                }
            }
        }
    }

    /** Who is the subject of a verb. */
    public Subjects subjects() {
        return subjects;
    }

    /** Who says a word. */
    public Set<String> speaker(Line line, int word) {
        return speakers.speaker(line, word);
    }

    /** The code of a speaker, who may be known by an earlier fuller name. */
    public Optional<String> code(ActorPhrase speaker) {
        return speakers.code(speaker);
    }

    /** Who is named among some words, without who is only a place there. */
    public Set<String> named(Line line, int from, int to) {
        if (to <= from) {
            return new LinkedHashSet<>();
        }
        Set<String> codes = new LinkedHashSet<>();
        boolean first = true;
        int last = from;
        for (Mention mention : line.mentions()) {
            int start = line.start(mention.span());
            if (start < from || start < last || line.end(mention.span()) > to || !Mentioned.counts(mention)) {
                continue;
            }
            boolean ofRulers =
                    Mentioned.isComplement(line, mention) && words.has(WordKind.RULERS, line.words(), from, start);
            boolean place = start > Mentioned.behindDeterminers(line, from)
                    && Mentioned.isComplement(line, mention)
                    && !ofRulers;
            boolean joined =
                    first || line.words().subList(last, start).stream().anyMatch(Set.of("and", ",", "or")::contains);
            if (!place && !joined) {
                codes.clear();
            }
            if (!place) {
                codes.add(Mentioned.code(mention));
            }
            first = false;
            last = line.end(mention.span());
        }
        if (codes.isEmpty()) {
            speakers.surname(line, from, to).ifPresent(codes::add);
        }
        return codes;
    }

    /** Who is asked by some words, named or told by a word like "both" or "its neighbour". */
    public Set<String> object(Line line, int from, int to, Set<String> by) {
        Set<String> codes = named(line, from, to);
        codes.removeAll(by);
        int others = words.end(WordKind.OTHERS, line.words(), from);
        if (others == to || (others > 0 && codes.isEmpty())) {
            return others(line, by, 2);
        }
        int other = words.end(WordKind.OTHER, line.words(), from);
        if (codes.isEmpty() && other > 0 && other <= to) {
            return others(line, by, 1);
        }
        return codes;
    }

    /** Whether some words are some like "both sides". */
    public boolean isOthers(Line line, int from, int to) {
        return words.end(WordKind.OTHERS, line.words(), from) == to;
    }

    /** The states and bodies of whom the text tells most around a sentence, beside those who ask. */
    public Set<String> others(Line line, Set<String> by, int number) {
        Map<String, Double> near = new LinkedHashMap<>(weights);
        for (int i = Math.max(0, line.number() - NEAR); i <= line.number(); i++) {
            Line close = lines.get(i);
            boolean paragraph = close.sentence().paragraph() == line.sentence().paragraph();
            for (Mention mention : close.mentions()) {
                if (Mentioned.counts(mention) && !Mentioned.isPlace(close, mention)) {
                    near.merge(Mentioned.code(mention), i == line.number() ? 3.0 : paragraph ? 2.0 : 1.0, Double::sum);
                }
            }
        }
        by.forEach(near::remove);
        near.keySet().removeIf(code -> code.startsWith("NSA:"));
        List<String> codes = new ArrayList<>(near.keySet());
        codes.sort(Comparator.comparingDouble((String code) -> -near.getOrDefault(code, 0.0))
                .thenComparing(Comparator.naturalOrder()));
        Set<String> chosen = new LinkedHashSet<>();
        for (String code : codes) {
            if (chosen.size() < number && near.getOrDefault(code, 0.0) >= 3) {
                chosen.add(code);
            }
        }
        return chosen;
    }
}
