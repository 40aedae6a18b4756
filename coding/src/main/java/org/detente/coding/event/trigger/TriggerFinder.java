package org.detente.coding.event.trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.detente.coding.codebook.Codebook;
import org.detente.coding.codebook.CodebookMatch;
import org.detente.coding.codebook.notation.VerbForm;

/** Finds the codebook's entries in a sentence and reads their verb groups. */
public final class TriggerFinder {
    /** Tables and lists run longer; comparing all their matches would take time and tell nothing. */
    private static final int LONGEST_SENTENCE = 400;

    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "its", "their", "his", "her", "our", "this", "these", "those", "any", "some", "new");
    private static final Set<String> NOUN_LEADS = Set.of(
            "of",
            "for",
            "on",
            "in",
            "with",
            "from",
            "by",
            "at",
            "under",
            "without",
            "come",
            "came",
            "go",
            "went",
            "'s",
            "’s",
            "no",
            "joint",
            "peace",
            "air",
            "further",
            "economic",
            "more",
            "two",
            "several",
            "many",
            "all",
            "nuclear",
            "terrorist",
            "hunger",
            "prisoner",
            "captive",
            "offensive",
            "first",
            "other",
            "drone",
            "'",
            "armed",
            "security",
            "special",
            "core",
            "key");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "its", "their", "his", "her", "no");
    private static final Set<String> VERBAL_ADVERBS = Set.of("longer", "also", "to", "will", "would", "and");
    /** "sanctions imposed on": where a participle without "be" is a passive. */
    private static final Set<String> AFTER_PARTICIPLE =
            Set.of("by", "on", "against", "in", "over", "from", "at", "to", "with", "between", "for", "last", "this");

    private static final Set<String> REFLEXIVES = Set.of("itself", "himself", "herself", "themselves");
    private static final Set<String> HAVE = Set.of("have", "has", "had", "having");
    private static final Set<String> PARTICIPLES = Set.of(
            "been", "begun", "held", "met", "made", "taken", "given", "sent", "won", "lost", "said", "told", "become",
            "led", "broken", "seen", "shown", "cut", "put", "set", "hit", "kept", "left", "paid", "not", "never",
            "already", "also");

    private static final Set<String> AUDIENCES = Set.of(
            "reporters",
            "journalists",
            "parliament",
            "lawmakers",
            "crowd",
            "crowds",
            "supporters",
            "television",
            "media",
            "press",
            "newspaper",
            "audience");

    private final Codebook codebook;
    private final VerbGroupReader groups;

    public TriggerFinder(Codebook codebook) {
        this.codebook = codebook;
        this.groups = new VerbGroupReader(codebook.operators());
    }

    /**
     * All triggers in the order of the sentence, but for those that are only a word of a longer one; none in a run of
     * words that is too long for a sentence.
     */
    public List<Trigger> find(Words words) {
        if (words.size() > LONGEST_SENTENCE) {
            return List.of();
        }
        List<CodebookMatch> matches = codebook.matches(words.sentence()).stream()
                .filter(match -> !isNoun(words, match) && !isAuxiliary(words, match))
                .toList();
        List<Trigger> triggers = new ArrayList<>();
        for (CodebookMatch match : matches) {
            boolean whole = matches.stream().noneMatch(other -> isPartOf(match, other) || divides(words, other, match));
            if (whole) {
                Trigger trigger = trigger(words, match);
                if (isComplete(words, trigger)) {
                    triggers.add(trigger);
                }
            }
        }
        return triggers;
    }

    /** "the strike", "for talks", "a planned visit": what could be a verb is none there. */
    private static boolean isNoun(Words words, CodebookMatch match) {
        if (!match.pattern().verbal()) {
            return false;
        }
        String before = words.at(match.start() - 1);
        boolean plain = !match.headForms().contains(VerbForm.PAST)
                && !match.headForms().contains(VerbForm.PARTICIPLE)
                && !match.headForms().contains(VerbForm.GERUND);
        boolean gerundOf = match.headForms().equals(Set.of(VerbForm.GERUND))
                && words.at(match.start() + 1).equals("of");
        boolean adjective =
                plain && INDEFINITE.contains(words.at(match.start() - 2)) && !VERBAL_ADVERBS.contains(before);
        return gerundOf || adjective || DETERMINERS.contains(before) || (plain && NOUN_LEADS.contains(before));
    }

    /** Whether somebody can stand where a participant must, and the verb does not act on its own subject. */
    private static boolean isComplete(Words words, Trigger trigger) {
        boolean filled = trigger.group().passive()
                || trigger.match().slots().values().stream().allMatch(range -> range.end() > range.start());
        int last = trigger.match().pattern().passive() ? trigger.match().words().get(1) : 0;
        boolean turned = !trigger.match().pattern().passive()
                || trigger.group().passive()
                || AFTER_PARTICIPLE.contains(words.at(last + 1));
        return filled && turned && !isAddress(words, trigger) && !REFLEXIVES.contains(words.at(trigger.end()));
    }

    /** "spoke to reporters": no talks. */
    private static boolean isAddress(Words words, Trigger trigger) {
        boolean talk = trigger.deed().cameo().code().equals("040")
                && trigger.match().pattern().verbal();
        for (int i = trigger.match().start() + 1; talk && i <= trigger.end() + 1; i++) {
            if (AUDIENCES.contains(words.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** "seized Crimea, Washington imposed sanctions on …": another clause's verb stands between the words. */
    private static boolean divides(Words words, CodebookMatch other, CodebookMatch match) {
        boolean verb = other.pattern().verbal()
                && (other.headForms().contains(VerbForm.PAST)
                        || other.headForms().contains(VerbForm.THIRD_PERSON));
        boolean inside = match.start() < other.start() && other.start() < match.end();
        return verb
                && inside
                && !match.words().contains(other.start())
                && words.lower().subList(match.start(), other.start()).contains(",");
    }

    /** "have refused talks": "have" has no object of its own. */
    private static boolean isAuxiliary(Words words, CodebookMatch match) {
        String next = words.at(match.start() + 1);
        return HAVE.contains(words.at(match.start()))
                && (next.endsWith("ed") || next.endsWith("ly") || PARTICIPLES.contains(next));
    }

    /** "made no concessions": a negation between the words of the entry. */
    private static boolean saysNo(Words words, CodebookMatch match) {
        for (int i = match.start() + 1; i < match.end(); i++) {
            if (words.at(i).equals("no") && !match.words().contains(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPartOf(CodebookMatch match, CodebookMatch longer) {
        int more = longer.words().size() - match.words().size();
        boolean tighter = more == 0 && longer.start() == match.start() && longer.end() < match.end();
        return (more > 0 || tighter) && longer.words().contains(match.start());
    }

    private Trigger trigger(Words words, CodebookMatch match) {
        boolean passive = match.pattern().passive();
        int verb = passive ? match.words().get(1) : match.start();
        boolean isVerb = passive || match.pattern().verbal();
        VerbGroup plain = isVerb ? groups.read(words, verb, match.headForms()) : VerbGroup.none(match.start());
        VerbGroup group = saysNo(words, match) ? plain.negated() : plain;
        return new Trigger(match, group, Deed.of(codebook, match.entry(), group));
    }
}
