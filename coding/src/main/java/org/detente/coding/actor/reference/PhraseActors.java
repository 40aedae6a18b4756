package org.detente.coding.actor.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.detente.coding.actor.Regions;
import org.detente.coding.actor.Words;
import org.detente.model.Actor;
import org.detente.model.Mention;
import org.detente.model.Span;

/**
 * Says who is meant by a whole phrase in which several may be named: "Ruritania's envoy to Atlantis" is Ruritania's, "aides
 * and ministers" of two states are both, "villagers in Ruritania" are Ruritania's as long as nobody else is named.
 */
public final class PhraseActors {
    private static final Set<String> COMPLEMENT = Words.set("""
            in from near at outside to with against for on across around inside under over after before during of by who
            that which including about between into
            """);
    private static final Set<String> JOINING = Set.of("and", "or", ",", "&", "as", "well", "-", "/");

    private PhraseActors() {}

    /**
     * The actors that a phrase means, each once; none where it names nobody known.
     *
     * @param mentions of the text, in its order
     */
    public static List<Actor> of(String text, Span phrase, List<Mention> mentions) {
        List<Mention> inside = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.span().contains(phrase)) {
                return List.of(mention.actor());
            }
            if (mention.span().overlaps(phrase)) {
                inside.add(mention);
            }
        }
        List<Actor> meant = new ArrayList<>();
        int from = phrase.start();
        for (Mention mention : inside) {
            int start = Math.max(from, mention.span().start());
            String between = text.substring(Math.min(from, start), start);
            Words words = Words.of(between);
            if (!meant.isEmpty() && has(words, COMPLEMENT)) {
                break;
            }
            if (!meant.isEmpty() && !isJoined(words)) {
                // "the German chancellery's Greek guest": the last word of a name is its head
                meant.remove(meant.size() - 1);
            }
            if (!meant.contains(mention.actor())) {
                meant.add(mention.actor());
            }
            from = Math.max(from, mention.span().end());
        }
        if (meant.isEmpty()) {
            Words words = Words.of(phrase.cut(text));
            Regions.within(words, 0, words.size()).ifPresent(code -> meant.add(Actor.of(code)));
        }
        return List.copyOf(meant);
    }

    private static boolean has(Words words, Set<String> keys) {
        for (int i = 0; i < words.size(); i++) {
            if (keys.contains(words.key(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isJoined(Words words) {
        return has(words, JOINING);
    }
}
