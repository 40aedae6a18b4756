package org.detente.coding.affairs.demand.sentence;

import java.util.Map;
import java.util.Set;
import org.detente.coding.actor.Words;
import org.detente.coding.affairs.text.Line;
import org.detente.model.Mention;

/** What a mention is in its sentence: whose it is, and whether it only tells where something is. */
public final class Mentioned {
    private static final Set<String> COMPLEMENT = Words.set("""
            in to for with at from on against near over under by about across into outside inside towards toward than
            """);
    private static final Set<String> SKIPPED = Words.set("the a an its his her their this these some both other");
    private static final Map<String, String> ORGANS = Map.of(
            "IGO:EC", "IGO:EU",
            "IGO:EUCO", "IGO:EU",
            "IGO:EP", "IGO:EU",
            "IGO:EEAS", "IGO:EU",
            "IGO:UNSC", "IGO:UN",
            "IGO:UNGA", "IGO:UN");

    private Mentioned() {}

    /** The state or body of a mention. */
    public static String code(Mention mention) {
        return whole(mention.actor().code());
    }

    /** The body to which an organ belongs, else the code itself. */
    public static String whole(String code) {
        return ORGANS.getOrDefault(code, code);
    }

    /** Whether a code is a state's, a body's or a named movement's. */
    public static boolean isParty(String code) {
        return code.indexOf(':') < 0 || code.startsWith("IGO:") || code.startsWith("NSA:");
    }

    /** Whether it names a state or a body and does so by more than the article's context. */
    public static boolean counts(Mention mention) {
        return mention.basis() != Mention.Basis.CONTEXT && isParty(code(mention));
    }

    /** Whether a name of a state or its capital stands for where something is. */
    public static boolean isPlace(Line line, Mention mention) {
        return (mention.basis() == Mention.Basis.NAME || mention.basis() == Mention.Basis.CAPITAL)
                && isComplement(line, mention);
    }

    /** The first word from one on that is no article or pronoun: "African" of "the African Union". */
    static int behindDeterminers(Line line, int from) {
        int i = from;
        while (SKIPPED.contains(line.at(i))) {
            i++;
        }
        return i;
    }

    /** Whether it stands behind a preposition. */
    public static boolean isComplement(Line line, Mention mention) {
        int i = line.start(mention.span()) - 1;
        while (SKIPPED.contains(line.at(i))) {
            i--;
        }
        return COMPLEMENT.contains(line.at(i));
    }
}
