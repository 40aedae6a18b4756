package org.detente.coding.affairs.demand.trained;

import java.util.Optional;
import java.util.Set;
import org.detente.coding.affairs.demand.sentence.Asking;
import org.detente.coding.affairs.demand.trained.AskingScores.Asked;
import org.detente.coding.affairs.demand.trained.AskingScores.Telling;
import org.detente.coding.affairs.demand.trained.Cast.Named;
import org.detente.coding.affairs.learnt.Numbers;
import org.detente.coding.affairs.learnt.Rivals;
import org.detente.coding.affairs.text.Line;
import org.detente.model.Mention;

/** What is to be seen of a demand and of those who may ask or be asked, as numbers between -1 and 1. */
final class AskingTraits {
    private static final int CLOSE = 2;
    private static final int NEAR = 7;
    private static final int LONG = 20;
    private static final Set<String> PRONOUNS = Set.of("it", "him", "her", "them", "they", "he", "she", "us", "we");

    private final Cast cast;
    private final Asking asking;
    private final boolean ruled;
    private final Rivals askers;
    private final Rivals targets;

    AskingTraits(Cast cast, Asking asking, boolean ruled, Rivals askers, Rivals targets) {
        this.cast = cast;
        this.asking = asking;
        this.ruled = ruled;
        this.askers = askers;
        this.targets = targets;
    }

    /** Of one who may ask. */
    float[] asker(String code) {
        return side(code, askers, targets, asking.by(), asking.to());
    }

    /** Of one who may be asked. */
    float[] target(String code) {
        return side(code, targets, askers, asking.to(), asking.by());
    }

    private float[] side(String code, Rivals own, Rivals others, Set<String> ruledOwn, Set<String> ruledOther) {
        Numbers seen = new Numbers();
        own.see(code, seen);
        others.see(code, seen);
        seen.add(ruledOwn.contains(code))
                .add(ruledOther.contains(code))
                .add(!ruled)
                .add(ruled && !ruledOwn.contains(code))
                .add(ruledOwn.contains(code) && asking.form() != Asking.Form.VERB)
                .add(ruledOwn.size() > 1 && ruledOwn.contains(code))
                .add(!ruled && own.isFirst(code))
                .add(ruledOwn.contains(code) && own.isFirst(code))
                .add(ruledOwn.contains(code) && !own.isFirst(code))
                .add(ruledOther.contains(code) && own.isFirst(code));
        words(seen, code);
        seen.add(cast.share(code))
                .add(cast.rank(code) == 0)
                .add(cast.rank(code) == 1)
                .add(code.startsWith("IGO:"))
                .add(code.startsWith("NSA:"));
        return seen.all();
    }

    /** Of the words that mean somebody. */
    private void words(Numbers seen, String code) {
        boolean before = false;
        boolean behind = false;
        boolean close = false;
        boolean near = false;
        boolean place = false;
        boolean pronoun = false;
        boolean title = false;
        boolean linked = false;
        boolean content = false;
        boolean speaks = false;
        boolean last = false;
        boolean paragraph = false;
        boolean opening = false;
        Line own = asking.line();
        for (Named named : cast.of(code)) {
            Mention mention = named.mention();
            int distance = own.number() - named.line().number();
            last |= distance == 1 && !named.isPlace();
            paragraph |= distance != 0
                    && named.line().sentence().paragraph() == own.sentence().paragraph();
            opening |= named.line().number() == 0;
            if (distance != 0 || own.start(mention.span()) < own.from()) {
                continue;
            }
            place |= named.isPlace();
            if (named.isPlace()) {
                continue;
            }
            int start = own.start(mention.span());
            int end = own.end(mention.span());
            before |= start < asking.cue();
            behind |= start > asking.cue();
            int words = Math.max(0, Math.max(start - asking.cue() - 1, asking.cue() - end));
            close |= words <= CLOSE;
            near |= words <= NEAR;
            content |= start >= asking.start() && end <= asking.end();
            pronoun |= mention.basis() == Mention.Basis.PRONOUN;
            title |= mention.basis() == Mention.Basis.TITLE;
            linked |= mention.basis() == Mention.Basis.MODEL;
            speaks |= own.statements().stream()
                    .anyMatch(said -> said.speaker()
                            .filter(who -> who.span().overlaps(mention.span()))
                            .isPresent());
        }
        seen.add(before)
                .add(behind)
                .add(before && !behind)
                .add(behind && !before)
                .add(!before && !behind)
                .add(close && before)
                .add(close && behind)
                .add(near && before)
                .add(near && behind)
                .add(place && !before && !behind)
                .add(pronoun)
                .add(title)
                .add(linked)
                .add(content)
                .add(speaks)
                .add(last)
                .add(paragraph)
                .add(opening);
    }

    /** Of the demand itself. */
    float[] row(Optional<Telling> telling) {
        Line line = asking.line();
        double chance = telling.map(Telling::chance).orElse(0.0);
        Optional<Asked> asked = telling.flatMap(words -> AskingScores.asked(words, line));
        double belongs = asked.map(Asked::chance).orElse(0.0);
        boolean same = asked.filter(
                        words -> line.start(words.words()) < asking.end() && asking.start() < line.end(words.words()))
                .isPresent();
        int length = asking.end() - asking.start();
        boolean pronoun = false;
        for (int i = asking.cue() + 1; i < asking.start(); i++) {
            pronoun |= PRONOUNS.contains(line.at(i));
        }
        return new Numbers()
                .add(ruled)
                .add(chance)
                .add(Numbers.logOdds(chance))
                .add(ruled ? chance : 0)
                .add(ruled && chance == 0)
                .add(ruled ? Numbers.logOdds(chance) : 0)
                .add(belongs)
                .add(same)
                .add(ruled && asking.form() == Asking.Form.NOUN)
                .add(ruled && asking.form() == Asking.Form.REFERENCE)
                .add(Math.min(1, length / (double) LONG))
                .add(length <= 2)
                .add(line.at(asking.start()).equals("to"))
                .add(line.at(asking.start() - 1).equals("to"))
                .add(line.at(asking.start()).equals("that")
                        || line.at(asking.start() - 1).equals("that"))
                .add(pronoun)
                .add(asking.start() < asking.cue())
                .add(line.number() == 0)
                .add(telling.isEmpty())
                .all();
    }
}
