package org.detente.coding.actor.reading;

import java.util.Optional;
import org.detente.coding.actor.ActorRegistry;
import org.detente.coding.actor.Lexicon;
import org.detente.coding.actor.LookAlikes;
import org.detente.coding.actor.NameForms;
import org.detente.coding.actor.Regions;
import org.detente.coding.actor.Term;
import org.detente.coding.actor.Words;
import org.jspecify.annotations.Nullable;

/** What the lexicon finds in one sentence, look-alikes left out. */
final class Matches {
    /** Words of a name in front of its last one. */
    private static final int LONGEST_NAME = 4;

    private final Words words;
    private final ActorRegistry registry;
    private final Lexicon.@Nullable Match[] found;
    private final boolean[] looked;

    Matches(Words words, ActorRegistry registry) {
        this.words = words;
        this.registry = registry;
        this.found = new Lexicon.@Nullable Match[words.size()];
        this.looked = new boolean[words.size()];
    }

    /** The longest phrase that begins at the word, which may be a look-alike to pass over. */
    Lexicon.@Nullable Match at(int i) {
        if (i < 0 || i >= found.length) {
            return null;
        }
        if (!looked[i]) {
            looked[i] = true;
            found[i] = judged(registry.lexicon().longest(words, i));
        }
        return found[i];
    }

    Term.@Nullable Office office(int i) {
        Lexicon.Match match = at(i);
        return match != null && match.term() instanceof Term.Office office ? office : null;
    }

    /** Whether a single word that means a state by itself stands here. */
    boolean isLone(int i) {
        Lexicon.Match match = at(i);
        return match != null
                && match.end() == i + 1
                && match.term() instanceof Term.Named named
                && !named.isAdjective();
    }

    /** Whether a single word stands here that is the adjective of a state. */
    boolean isDemonym(int i) {
        Lexicon.Match match = at(i);
        return match != null && match.end() == i + 1 && match.term() instanceof Term.Named named && named.isAdjective();
    }

    /** Whether a single word stands here that looks like a place and is part of another name. */
    boolean isNamePart(int i) {
        Lexicon.Match match = at(i);
        return match != null && match.end() == i + 1 && match.term() instanceof Term.LookAlike;
    }

    /** "All Progressives Congress", "World Uyghur Congress": what one state's parliament is called is part of another name. */
    private boolean isInLongerName(Lexicon.Match match, Term.Office office) {
        if (office.code().isEmpty() || match.end() > match.start() + 1) {
            return false;
        }
        int before = match.start() - 1;
        for (int i = before; i >= Math.max(0, match.start() - LONGEST_NAME); i--) {
            Optional<Regions.Match> region = Regions.at(words, i);
            if (region.isPresent() && region.get().end() >= match.end()) {
                return !region.map(Regions.Match::code).equals(office.code());
            }
        }
        return before > 0
                && words.isCapitalized(match.start())
                && words.isCapitalized(before)
                && words.isCapitalized(before - 1)
                && !NameForms.isFunctionWord(words.key(before))
                && at(before) == null
                && !Regions.at(words, before).map(Regions.Match::code).equals(office.code());
    }

    private Lexicon.@Nullable Match judged(Lexicon.@Nullable Match match) {
        if (match != null
                && match.end() - match.start() == 2
                && words.key(match.start()).equals("the")) {
            // "the West African bloc" is not the West's
            Lexicon.Match inside = at(match.start() + 1);
            if (inside != null && inside.end() > match.end()) {
                return null;
            }
        }
        if (match != null && match.term() instanceof Term.Office office && isInLongerName(match, office)) {
            return null;
        }
        if (match != null && match.term() instanceof Term.Named named && !named.isAdjective()) {
            LookAlikes lookAlikes = registry.lookAlikes();
            if (lookAlikes.isOtherMeaning(words, match) || lookAlikes.isPartOfName(words, match)) {
                return new Lexicon.Match(match.start(), match.end(), new Term.LookAlike());
            }
        }
        return match;
    }
}
