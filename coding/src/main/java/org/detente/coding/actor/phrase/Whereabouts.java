package org.detente.coding.actor.phrase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.actor.NameForms;
import org.detente.coding.actor.Regions;
import org.detente.coding.actor.Words;
import org.detente.coding.actor.reading.HomeState;
import org.detente.model.Actor;
import org.detente.model.Mention;
import org.detente.model.Span;

/**
 * Says what the place where people are tells of whose they are: protesters in Ruritania are Ruritania's, observers in Ruritania
 * are of whoever sent them.
 */
public final class Whereabouts {
    private static final Set<String> WHERE =
            Set.of("in", "at", "near", "outside", "across", "throughout", "along", "on");
    /** Not "at the border", "on the road to". */
    private static final Set<String> HOME = Set.of("in", "across", "throughout");
    /** "in the eastern Ruritanian town of", in words. */
    private static final int PLACE_REACH = 6;
    /** "deployed the first 200 election", in words. */
    private static final int SENDING_REACH = 6;

    private Whereabouts() {}

    /** Whether a phrase names a state only as where somebody was sent: "election observers in Ruritania". */
    static boolean areAbroad(String text, Span phrase, List<Mention> mentions) {
        Words words = Words.of(phrase.cut(text));
        int where = 1;
        while (where < words.size() && !PhraseActors.isComplement(words.key(where))) {
            where++;
        }
        if (where >= words.size() || !WHERE.contains(words.key(where)) || !Anybody.isSent(words.key(where - 1))) {
            return false;
        }
        int next = PhraseActors.firstBehind(phrase.start(), mentions);
        int end = phrase.start() + words.span(where).start();
        return (next == mentions.size() || mentions.get(next).span().start() > end)
                && Regions.within(words, 0, where).isEmpty();
    }

    /** The state of the place that follows words {@code [from, to)} on people of a place: "protesters in the town of Strelsau". */
    static Optional<String> place(Words words, int from, int to, List<Mention> mentions) {
        if (to >= words.size() || !HOME.contains(words.key(to)) || !Anybody.isLocal(words.key(to - 1))) {
            return Optional.empty();
        }
        int next = PhraseActors.firstBehind(words.span(to).start(), mentions);
        for (int i = to + 1; i < Math.min(words.size(), to + 1 + PLACE_REACH); i++) {
            if (next < mentions.size()
                    && mentions.get(next).span().start() <= words.span(i).start()) {
                boolean compound = words.isHyphen(i + 1);
                return Optional.of(mentions.get(next).actor().code())
                        .filter(code -> !compound && HomeState.isState(code));
            }
            Optional<String> region = Regions.at(words, i).map(Regions.Match::code);
            if (region.isPresent() || !Character.isLetter(words.key(i).codePointAt(0)) || isVerb(words.key(i))) {
                return region;
            }
        }
        return Optional.empty();
    }

    private static boolean isVerb(String key) {
        return key.endsWith("ed")
                || Set.of("has", "have", "had", "was", "were", "are", "is", "who", "that")
                        .contains(key);
    }

    /** The state of whom the name at a word means, as the words in front of it tell: "Ruritanian footballer Ana Orel". */
    public static Optional<String> described(Words words, int from, List<Mention> mentions) {
        int i = from - 1;
        while (i >= 0 && i >= from - SENDING_REACH && words.isLowerWord(i) && isDescription(words.key(i))) {
            i--;
        }
        if (i < 0 || i == from - 1 || !words.isCapitalized(from)) {
            return Optional.empty();
        }
        int end = words.span(i).end();
        return mentions.stream()
                .skip(PhraseActors.firstBehind(words.span(i).start(), mentions))
                .findFirst()
                .filter(m -> m.basis() == Mention.Basis.DEMONYM && m.span().end() == end)
                .map(m -> m.actor().code())
                .filter(HomeState::isState);
    }

    private static boolean isDescription(String key) {
        return key.equals("and") || !(NameForms.isFunctionWord(key) || PhraseActors.isComplement(key) || isVerb(key));
    }

    /** Whoever sends words {@code [from, to)}: "Ruritania deployed observers". */
    static Optional<Actor> sender(Words words, int from, int to, List<Mention> mentions) {
        if (!Anybody.isSent(words.key(to - 1))) {
            return Optional.empty();
        }
        for (int i = from - 1; i >= Math.max(1, from - SENDING_REACH); i--) {
            if (Anybody.isSending(words.key(i))) {
                int last = PhraseActors.firstBehind(words.span(i).start(), mentions) - 1;
                boolean here = last >= 0
                        && mentions.get(last).span().start() >= words.span(0).start();
                return here ? Optional.of(mentions.get(last).actor()) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
