package org.detente.evaluation.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.detente.coding.Coder;
import org.detente.coding.decision.Candidate;
import org.detente.coding.decision.Evidence;
import org.detente.coding.decision.StatusEvidence;
import org.detente.evaluation.GoldText;
import org.detente.model.Status;

/**
 * A pair that a coder weighed, kept or not, and whether it is right.
 *
 * @param place of the item
 * @param evidence what speaks for the event that tells the pair
 * @param right whether the gold data has it
 * @param answer the pair
 * @param statuses what told its status
 * @param gold its status in the gold data, or the coder's where it is wrong
 */
record Weighed(String place, Evidence evidence, boolean right, Answer answer, StatusEvidence statuses, Status gold) {
    /** All that was weighed of an item. */
    static List<Weighed> of(GoldItem item, Coder coder) {
        List<Weighed> weighed = new ArrayList<>();
        for (Candidate candidate : coder.candidates(GoldText.article(item.place(), item.text()))) {
            Scored scored = Scored.of(item, Answer.of(item, List.of(candidate.event())));
            for (Answer answer : scored.answers()) {
                weighed.add(new Weighed(
                        item.place(),
                        candidate.evidence(),
                        scored.isRight(answer),
                        answer,
                        candidate.statuses(),
                        scored.status(answer).orElse(answer.status())));
            }
        }
        return weighed;
    }

    /**
     * A row: place, pair, root, confidence, whether it is right, status found and true, the values that
     * are weighed, the codebook's status, and the reader's probabilities of each.
     */
    String row() {
        String values = Arrays.stream(evidence.values())
                .mapToObj(v -> String.format(Locale.ROOT, "%.3f", v))
                .collect(Collectors.joining("\t"));
        return String.join(
                "\t",
                place,
                answer.pair().source() + ">" + answer.pair().target(),
                answer.pair().type().name(),
                String.valueOf(answer.confidence()),
                right ? "1" : "0",
                answer.status().name(),
                gold.name(),
                values,
                statuses.codebook().map(Status::name).orElse("-"),
                Arrays.stream(Status.values())
                        .map(s -> String.format(
                                Locale.ROOT, "%.3f", statuses.reader().getOrDefault(s, 0.0)))
                        .collect(Collectors.joining("\t")));
    }
}
