package org.detente.evaluation.affairs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.coding.Coder;
import org.detente.evaluation.Checksum;
import org.detente.evaluation.Evaluation;
import org.detente.evaluation.affairs.gold.GoldAffairs;
import org.detente.evaluation.affairs.gold.GoldReader;

/**
 * Scores the meetings, instruments and demands that a coder reads from annotated articles.
 *
 * <p>Rows are matched within an article, one to one, those that fit best first. A meeting is right with two parties in common (or
 * all that are noted, or a forum that shares a word), the same status, and the same date as far as both tell; an instrument with the
 * same kind and status, a party in common and a shared word of the name or of the evidence; a demand with a side in common on both ends and
 * shared evidence or half of its words.
 */
public final class AffairsEvaluation {
    private static final String HELD_OUT = "held-out";

    private AffairsEvaluation() {}

    /**
     * Scores a coder. Of a folder named held-out only the figures are told: whoever improves the rules should not see the rest.
     *
     * @param folder holds annotated articles, as gold/affairs/README.md describes them
     * @throws IOException where one cannot be read or understood, saying which and why
     */
    public static Evaluation evaluate(Path folder, Coder coder) throws IOException {
        Map<Path, GoldAffairs> gold = GoldReader.readAll(folder);
        AffairsScores scores = new AffairsScores();
        gold.values()
                .forEach(noted -> scores.add(noted, coder.code(noted.article()).affairs()));
        boolean isOpen = Optional.ofNullable(folder.toAbsolutePath().normalize().getFileName())
                .filter(name -> name.toString().equals(HELD_OUT))
                .isEmpty();
        return new Evaluation(
                "affairs",
                folder.toString(),
                Checksum.of(folder, gold.keySet()),
                gold.values().stream().mapToInt(GoldAffairs::size).sum(),
                scores.figures(),
                isOpen ? scores.notes() : List.of());
    }
}
