package org.detente.coding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.statement.cue.CueMatch;
import org.detente.coding.statement.cue.WordClass;
import org.detente.coding.statement.phrase.Complements;
import org.detente.coding.statement.phrase.Passage;
import org.detente.coding.statement.phrase.Reading;
import org.detente.coding.statement.phrase.Words;

/** "Orel's claim that …", "his refusal to …", "a warning by Orel that …", "made the claim that …". */
final class NounAttribution implements Rule {
    private static final Set<String> POSSESSIVE = Set.of("his", "her", "their", "its", "our", "my");
    private static final int ADJECTIVES = 3;

    @Override
    public List<Draft> drafts(Reading reading, List<Draft> before) {
        List<Draft> drafts = new ArrayList<>();
        Passage passage = reading.passage();
        for (int i = 0; i < passage.size(); i++) {
            if (!passage.isQuoted(i) && !(passage.isCapitalized(i) && !passage.isTitle())) {
                Optional<CueMatch> match = reading.lexicon().nounAt(passage.lower(), i);
                if (match.isPresent() && !isVerb(match.get(), before)) {
                    draft(reading, match.get()).ifPresent(drafts::add);
                }
            }
        }
        return drafts;
    }

    private static boolean isVerb(CueMatch match, List<Draft> before) {
        return before.stream().anyMatch(draft -> draft.cue().contains(match.start()));
    }

    private static Optional<Draft> draft(Reading reading, CueMatch match) {
        Passage passage = reading.passage();
        int end = match.end();
        Optional<Words> speaker = Optional.empty();
        if (passage.is(end, "by") || passage.is(end, "from")) {
            speaker = reading.nounPhrases().after(end + 1, false);
            end = speaker.map(Words::end).orElse(end);
        }
        if (speaker.isEmpty()) {
            speaker = possessor(reading, match.start()).or(() -> subjectOfLightVerb(reading, match.start()));
        }
        Optional<Words> found = speaker;
        return reading.complements()
                .behind(match.cue(), end)
                .filter(Complements.Found::explicit)
                .flatMap(content -> found.map(
                        words -> Draft.of(words, new Words(match.start(), match.end()), List.of(content.words()))));
    }

    private static Optional<Words> possessor(Reading reading, int noun) {
        Passage passage = reading.passage();
        for (int i = noun - 1; i >= 0 && i >= noun - 1 - ADJECTIVES; i--) {
            String word = passage.lower(i);
            if (POSSESSIVE.contains(word)) {
                return Optional.of(new Words(i, i + 1));
            }
            if (word.equals("'s") || word.equals("'")) {
                return reading.nounPhrases().before(i);
            }
            if (!passage.isWord(i)
                    || passage.isQuoted(i)
                    || WordClass.DETERMINER.has(word)
                    || WordClass.PREPOSITION.has(word)
                    || reading.verbs().isFinite(i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Words> subjectOfLightVerb(Reading reading, int noun) {
        Passage passage = reading.passage();
        for (int i = noun - 1; i > 0 && i >= noun - 1 - ADJECTIVES && !passage.isQuoted(i); i--) {
            if (WordClass.LIGHT.has(passage.lower(i)) && !passage.isQuoted(i - 1)) {
                int start = i;
                while (start > 0
                        && !passage.opensSentence(start)
                        && (reading.verbs().isAuxiliary(start - 1)
                                || reading.verbs().isAdverb(start - 1))) {
                    start--;
                }
                return reading.subjects().before(start);
            }
        }
        return Optional.empty();
    }
}
