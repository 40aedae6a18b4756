package org.detente.stories.claims;

import java.time.LocalDate;
import java.util.List;
import org.detente.model.Evidence;
import org.detente.model.PartialDate;

/** An utterance of one side and one of the other that answers it. */
record FoundPair(ClaimKind kind, Utterance claim, Utterance answer, Link link) {
    /** When the claim was published; what has no day comes first. */
    LocalDate day() {
        return claim.day().map(PartialDate::first).orElse(LocalDate.MIN);
    }

    /** Of a claim or its answer, with all articles that tell it. */
    static Claim row(Utterance told, List<String> articles) {
        return new Claim(
                told.by(),
                List.copyOf(told.to()),
                told.place().date(),
                told.place().row(),
                new Evidence(told.place().article().id(), told.place().words()),
                articles);
    }
}
