package org.detente.coding.affairs.trained;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.detente.coding.affairs.learnt.LinkedPart;
import org.detente.coding.affairs.learnt.Rivals;
import org.detente.coding.affairs.meeting.Sides;
import org.detente.coding.affairs.text.CodedText;
import org.detente.coding.affairs.text.Line;
import org.detente.encoder.meeting.MeetingArc;
import org.detente.model.Mention;
import org.detente.model.Place;

/** Finds all who may take part in a meeting, and what is to be seen of each. */
final class PartyTraits {
    private static final int NEAR = 3;

    private final CodedText text;
    private final List<Line> lines;
    private final Sides sides;

    PartyTraits(CodedText text, List<Line> lines, Sides sides) {
        this.text = text;
        this.lines = lines;
        this.sides = sides;
    }

    /** All who may take part in a meeting with what is seen of each. */
    Map<String, float[]> of(ScoredText scored, Found found, Optional<Found> before) {
        int first = scored.first(found.words()).orElse(-1);
        Line line = lines.get(scored.sentence(found.words()));
        Map<String, Candidate> candidates = candidates(scored, first, line, found);
        Map<String, Double> odds = new TreeMap<>();
        candidates.keySet().forEach(code -> odds.put(code, first < 0 ? LinkedPart.NOBODY : scored.side(first, code)));
        PartyScene scene = new PartyScene(lines, sides, line, found, before, candidates, new Rivals(odds), first >= 0);
        Map<String, float[]> traits = new LinkedHashMap<>();
        candidates.keySet().forEach(code -> traits.put(code, scene.of(code)));
        return traits;
    }

    private Map<String, Candidate> candidates(ScoredText scored, int first, Line line, Found found) {
        Map<String, Candidate> candidates = new TreeMap<>();
        for (Mention mention : text.mentions()) {
            Candidate candidate = candidates.computeIfAbsent(mention.actor().code(), code -> new Candidate());
            int sentence = scored.sentence(mention.span());
            candidate.add(mention, sentence);
            if (Math.abs(sentence - line.number()) <= NEAR) {
                double chance = first < 0 ? 0 : scored.chance(MeetingArc.MEETS, first, mention.span());
                boolean here = sentence == line.number();
                boolean asSide = here
                        && line.start(mention.span()) >= line.from()
                        && !Sides.isPlace(line, mention)
                        && !sides.isGuess(mention);
                candidate.likely(chance, here, asSide);
            }
        }
        found.scored().forEach(code -> candidates.computeIfAbsent(code, c -> new Candidate()));
        found.ruled().forEach(code -> candidates.computeIfAbsent(code, c -> new Candidate()));
        found.report()
                .place()
                .flatMap(Place::country)
                .ifPresent(code -> candidates.computeIfAbsent(code, c -> new Candidate()));
        return candidates;
    }
}
