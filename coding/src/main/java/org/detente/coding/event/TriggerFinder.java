package org.detente.coding.event;

import java.util.ArrayList;
import java.util.List;
import org.detente.coding.codebook.Codebook;
import org.detente.coding.codebook.CodebookMatch;

/** Finds the codebook's entries in a sentence and reads their verb groups. */
final class TriggerFinder {
    private final Codebook codebook;
    private final VerbGroupReader groups;

    TriggerFinder(Codebook codebook) {
        this.codebook = codebook;
        this.groups = new VerbGroupReader(codebook.operators());
    }

    /** All triggers in the order of the sentence. */
    List<Trigger> find(Words words) {
        List<Trigger> triggers = new ArrayList<>();
        for (CodebookMatch match : codebook.matches(words.sentence())) {
            triggers.add(trigger(words, match));
        }
        return triggers;
    }

    private Trigger trigger(Words words, CodebookMatch match) {
        boolean passive = match.pattern().passive();
        int verb = passive ? match.words().get(1) : match.start();
        boolean isVerb = passive || match.pattern().verbal();
        VerbGroup group =
                isVerb ? groups.read(words, verb, match.headForms()) : VerbGroup.none(match.start());
        return new Trigger(match, group, Deed.of(codebook, match.entry(), group));
    }
}
