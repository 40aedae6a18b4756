package org.detente.coding.actor.body;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.actor.ActorRegistry;
import org.detente.coding.actor.BodyKinds.Kind;
import org.detente.coding.actor.Lexicon;
import org.detente.coding.actor.NameForms;
import org.detente.coding.actor.Term;
import org.detente.coding.actor.Words;
import org.detente.model.Mention;

/**
 * Words that tell what a body is and whose: "Kenya's Lakes Safety Authority (KLSA)", "Blue Front, an armed group from
 * Mali", "Lake Nordsee Commission, a regional body".
 *
 * <p>Only what the words themselves say: a name without a kind, or a kind in two states, is no introduction.
 *
 * @param end behind the last word of the introduction
 * @param name without its owner, as written
 * @param abbreviation what stands behind the name in brackets
 * @param code of its state, or a code of its own where it is no one state's ({@code IGO:LAKE-NORDSEE-COMMISSION})
 */
public record BodyIntroduction(int end, String name, Optional<String> abbreviation, String code, Kind kind) {
    /** Letters of a state's code. */
    private static final int ISO_LENGTH = 3;
    /** "Mali and Kenya's Joint Fish Board" is not Kenya's alone. */
    private static final Set<String> JOINING = Set.of("and", "or", "&");

    public BodyIntroduction {
        Objects.requireNonNull(name);
        Objects.requireNonNull(abbreviation);
        Objects.requireNonNull(code);
        Objects.requireNonNull(kind);
    }

    /** The introduction that begins at a word, at the owner of the body if there is one. */
    public static Optional<BodyIntroduction> at(Words words, int start, ActorRegistry registry) {
        if (!words.isCapitalized(start) || words.isHyphen(start - 1)) {
            return Optional.empty();
        }
        Optional<BodyIntroduction> owned = owner(words, start, registry)
                .filter(match -> !JOINING.contains(words.key(start - 1)))
                .flatMap(match -> ofOwner(words, match, registry));
        return owned.isPresent() || startsInside(words, start) ? owned : unowned(words, start, registry);
    }

    /** The introduction that a whole phrase is, such as the words of a mention. */
    public static Optional<BodyIntroduction> of(String phrase, ActorRegistry registry) {
        Words words = Words.of(phrase);
        return at(words, 0, registry).filter(found -> found.end == words.size());
    }

    /** What stands in brackets behind a body's name at words {@code [start, end)}, and abbreviates it. */
    public static Optional<String> abbreviation(Words words, int start, int end) {
        return BodyName.isAbbreviation(words, start, end) ? Optional.of(words.text(end + 1)) : Optional.empty();
    }

    private static boolean startsInside(Words words, int start) {
        return words.isCapitalized(start - 1) && !NameForms.isFunctionWord(words.key(start - 1));
    }

    /** "Kenya's", "Kenyan", "UK": no plain name of a state, which may be a part of the body's own. */
    private static Optional<Lexicon.Match> owner(Words words, int start, ActorRegistry registry) {
        return state(words, start, registry).filter(match -> {
            String last = words.text(match.end() - 1);
            boolean possessive = isPossessive(words, match.end());
            return possessive
                    || ((Term.Named) match.term()).isAdjective()
                    || (last.length() > 1 && last.equals(last.toUpperCase(Locale.ROOT)));
        });
    }

    private static boolean isPossessive(Words words, int i) {
        return words.key(i).equals(Words.POSSESSIVE)
                || ((words.key(i).equals("'") || words.key(i).equals("’"))
                        && words.key(i - 1).endsWith("s"));
    }

    private static Optional<BodyIntroduction> ofOwner(Words words, Lexicon.Match owner, ActorRegistry registry) {
        String code = ((Term.Named) owner.term()).code();
        int from = isPossessive(words, owner.end()) ? owner.end() + 1 : owner.end();
        Optional<BodyName> found = BodyName.at(words, from, registry).filter(name -> name.states() == 0);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        BodyName name = found.get();
        Optional<Apposition> apposed = Apposition.at(words, name.next(), registry);
        if (apposed.isPresent()) {
            Apposition what = apposed.get();
            return what.kind().isInternational() || !what.state().orElse(code).equals(code)
                    ? Optional.empty()
                    : Optional.of(name.introduced(words, what.end(), code, what.kind()));
        }
        return name.kind().map(kind -> name.introduced(words, name.next(), code, kind));
    }

    private static Optional<BodyIntroduction> unowned(Words words, int start, ActorRegistry registry) {
        Optional<BodyName> found = BodyName.at(words, start, registry);
        Optional<Apposition> apposed = found.flatMap(name -> Apposition.at(words, name.next(), registry));
        if (found.isEmpty() || apposed.isEmpty()) {
            return Optional.empty();
        }
        BodyName name = found.get();
        Apposition what = apposed.get();
        Optional<String> code = what.kind().isInternational()
                ? Optional.of("IGO:"
                                + NameForms.key(name.text(words))
                                        .toUpperCase(Locale.ROOT)
                                        .replace(' ', '-'))
                        .filter(c -> what.state().isEmpty() && name.words() > 1)
                : what.state();
        return code.map(c -> name.introduced(words, what.end(), c, what.kind()));
    }

    /** The state that is named at a word, in whatever form but as its seat. */
    static Optional<Lexicon.Match> state(Words words, int start, ActorRegistry registry) {
        Lexicon.Match match = start < words.size() ? registry.lexicon().longest(words, start) : null;
        return Optional.ofNullable(match)
                .filter(m -> m.term() instanceof Term.Named named
                        && !named.body()
                        && named.sector().isEmpty()
                        && named.basis() != Mention.Basis.CAPITAL
                        && named.code().length() == ISO_LENGTH
                        && !registry.lookAlikes().isOtherMeaning(words, m));
    }
}
