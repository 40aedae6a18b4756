package org.detente.coding.actor.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.detente.coding.actor.Regions;
import org.detente.coding.actor.Words;
import org.detente.coding.actor.reading.HomeState;
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
    /** "talks with the rebels": whom such words name stands on the other side. */
    private static final Set<String> OPPOSING = Set.of("with", "against");
    /** "guests who came from Ruritania": what they did with whom. */
    private static final Set<String> RELATIVE = Set.of("who", "whom", "whose");
    /** "Ruritania-backed militias" are others than Ruritania. */
    private static final Set<String> HELPED = Words.set("""
            backed supported funded sponsored trained armed aligned allied linked inspired brokered mediated held controlled
            occupied besieged style friendly
            """);

    /** "a Ruritanian-drafted resolution of the Council" is Ruritania's. */
    private static final Set<String> AUTHORED = Words.set("drafted proposed authored written tabled initiated");
    /** "a Ruritanian group known as the Red Fist": one actor, twice. */
    private static final Set<String> NAMING = Set.of("known", "called", "named", "dubbed");
    /** "an accord with Ruritania", "the border with Ruritania": what is as much the other's. */
    private static final Set<String> SHARED = Words.set("""
            border frontier boundary accord agreement deal pact treaty ties relations
            """);
    /** "the attack on Ruritania's embassy": whom it hits did not do it. */
    private static final Set<String> ATTACKS = Words.set("""
            attack attacks assault assaults bombing bombings shooting shootings raid raids ambush
            """);

    private static final Set<String> ON = Set.of("on", "against");

    private static final Set<String> JOINING = Set.of("and", "or", ",", "&", "as", "well", "-", "/");

    private static final Set<String> PARTS =
            Words.set("affiliate branch offshoot wing arm faction cell chapter franchise");

    /** Not "king". */
    private static final int SHORTEST_PARTICIPLE = 6;

    /** "the " in front of an owner. */
    private static final int LONGEST_ARTICLE = 4;

    private PhraseActors() {}

    /**
     * The actors that a phrase means, each once; none where it names nobody known.
     *
     * @param mentions of the text, in its order
     */
    static List<Actor> of(String text, Span phrase, List<Mention> mentions) {
        List<Mention> inside = new ArrayList<>();
        List<Actor> whole = new ArrayList<>();
        for (int i = firstBehind(phrase.start(), mentions);
                i < mentions.size() && mentions.get(i).span().start() < phrase.end();
                i++) {
            if (mentions.get(i).span().contains(phrase)) {
                whole.add(mentions.get(i).actor());
            } else {
                inside.add(mentions.get(i));
            }
        }
        if (!whole.isEmpty()) {
            return whole.stream().distinct().toList();
        }
        if (!inside.isEmpty() && isOfOthers(text, phrase, inside)) {
            return List.of();
        }
        List<Actor> meant = new ArrayList<>();
        int from = phrase.start();
        for (Mention mention : inside) {
            int start = Math.max(from, mention.span().start());
            String between = text.substring(Math.min(from, start), start);
            Words words = Words.of(between);
            if (meant.isEmpty()
                    && ((has(words, OPPOSING) && !isShared(words)) || has(words, RELATIVE) || isAttack(words))) {
                break;
            }
            if (isCompound(text, mention.span().end(), phrase.end(), HELPED)
                    || (!mention.equals(inside.get(inside.size() - 1)) && ownsOthers(text, mention, phrase.end()))) {
                from = Math.max(from, mention.span().end());
                continue;
            }
            if (!meant.isEmpty() && has(words, NAMING)) {
                meant.clear();
            } else if (!meant.isEmpty() && isPartOf(words, mention.actor())) {
                meant.remove(meant.size() - 1);
            } else if (!meant.isEmpty() && (has(words, COMPLEMENT) || hasParticiple(words))) {
                break;
            }
            // "the two sides" are several at the same words
            boolean together = mention.span().start() < from;
            if (!meant.isEmpty() && !together && !isJoined(words)) {
                // "the German chancellery's Greek guest": the last word of a name is its head
                meant.remove(meant.size() - 1);
            }
            if (!meant.contains(mention.actor())) {
                meant.add(mention.actor());
            }
            from = Math.max(from, mention.span().end());
            if (isCompound(text, from, phrase.end(), AUTHORED)) {
                break;
            }
        }
        if (meant.isEmpty()) {
            Words words = Words.of(phrase.cut(text));
            Regions.within(words, 0, words.size())
                    .or(() -> Regions.seatWithin(words))
                    .ifPresent(code -> meant.add(Actor.of(code)));
        }
        return List.copyOf(meant);
    }

    /** The first mention that ends behind an offset; mentions overlap only where they share a span. */
    static int firstBehind(int offset, List<Mention> mentions) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether "-backed" or another of such words stands behind a name. */
    private static boolean isCompound(String text, int end, int limit, Set<String> participles) {
        if (end >= limit || (text.charAt(end) != '-' && text.charAt(end) != '‑')) {
            return false;
        }
        int to = end + 1;
        while (to < limit && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return participles.contains(Words.key(text.substring(end + 1, to)));
    }

    /** Whether the words are on somebody who is helped by a state: "Ruritania-backed militias". */
    public static boolean isHelped(Words words, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (words.isHyphen(i - 1) && HELPED.contains(words.key(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase is on others than whom it names: "its allies", "Ruritania's partners". */
    public static boolean isOfOthers(String text, Span phrase, Mention owner) {
        return isOfOthers(text, phrase, List.of(owner));
    }

    /** "its allies", "Ruritania's partners": the mention is nothing but the owner. */
    private static boolean isOfOthers(String text, Span phrase, List<Mention> inside) {
        Mention last = inside.get(inside.size() - 1);
        Span owner = last.span();
        if (inside.size() > 1 || owner.start() > phrase.start() + LONGEST_ARTICLE || owner.end() >= phrase.end()) {
            return false;
        }
        return ownsOthers(text, last, phrase.end());
    }

    /** Whether behind an owner a noun follows that means others than it: "Ruritania's foreign critics, Ana Orel and …". */
    private static boolean ownsOthers(String text, Mention owner, int limit) {
        if (owner.span().end() >= limit) {
            return false;
        }
        String behind = text.substring(owner.span().end(), limit);
        boolean owns = owner.basis() == Mention.Basis.PRONOUN || behind.startsWith("'s") || behind.startsWith("’s");
        if (!owns) {
            return false;
        }
        Words words = Words.of(behind);
        for (int i = 0;
                i < words.size()
                        && !COMPLEMENT.contains(words.key(i))
                        && !words.key(i).equals(",");
                i++) {
            if (Anybody.isOther(words.key(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word begins what completes a noun: where it is, of whom, what it does. */
    static boolean isComplement(String key) {
        return COMPLEMENT.contains(key);
    }

    /** "the border with", "an accord with": all that stands in front of whom it is shared with. */
    private static boolean isShared(Words words) {
        return follows(words, SHARED, Set.of("with"));
    }

    /** "the suicide attack on": all that stands in front of whom it hits. */
    private static boolean isAttack(Words words) {
        return follows(words, ATTACKS, ON);
    }

    /** Whether the first that completes a noun is one of these prepositions, behind one of these nouns. */
    private static boolean follows(Words words, Set<String> nouns, Set<String> prepositions) {
        for (int i = 1; i < words.size(); i++) {
            if (COMPLEMENT.contains(words.key(i))) {
                return prepositions.contains(words.key(i)) && nouns.contains(words.key(i - 1));
            }
        }
        return false;
    }

    private static boolean has(Words words, Set<String> keys) {
        for (int i = 0; i < words.size(); i++) {
            if (keys.contains(words.key(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Ruritania's affiliate of the Red Fist": a group's part in a state is the group. */
    private static boolean isPartOf(Words words, Actor whole) {
        return !HomeState.isState(whole.code()) && has(words, PARTS) && has(words, Set.of("of"));
    }

    /** "the Ruritanian force fighting the rebels": what somebody does to whom. */
    private static boolean hasParticiple(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.isLowerWord(i)
                    && !words.isHyphen(i - 1)
                    && words.key(i).length() >= SHORTEST_PARTICIPLE
                    && words.key(i).endsWith("ing")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isJoined(Words words) {
        return has(words, JOINING);
    }
}
