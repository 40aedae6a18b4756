package org.detente.application.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.detente.application.learning.Candidate;
import org.detente.application.terminal.Style;
import org.detente.application.terminal.Terminal;
import org.detente.coding.actor.LearntActor;
import org.detente.model.Mention;
import org.detente.model.Sector;

/** Prints whom texts introduce and no list has. */
public final class LearntText {
    private LearntText() {}

    /**
     * Prints them, each with its evidence.
     *
     * @param json as one JSON array
     */
    public static void print(List<Candidate> candidates, Terminal terminal, boolean json) {
        if (json) {
            terminal.out().println(json(candidates));
            return;
        }
        for (Candidate candidate : candidates) {
            terminal.out()
                    .println(terminal.styled(Style.HEADING, candidate.standing().word()) + " " + line(candidate));
            for (Mention mention : candidate.evidence()) {
                terminal.out()
                        .println("  " + mention.articleId() + " "
                                + mention.span().start() + "–" + mention.span().end() + ": "
                                + Terminal.safe(mention.text()));
            }
        }
        if (candidates.isEmpty()) {
            terminal.out().println("no text introduces anybody whom no list has");
        }
    }

    /** One office of one person in a line. */
    public static String line(Candidate candidate) {
        LearntActor actor = candidate.actor();
        String seen = candidate.seen();
        return Terminal.safe(actor.name() + ", " + actor.code() + " " + actor.role()
                + (seen.isEmpty() ? "" : ", seen " + seen) + ", " + candidate.outlets()
                + (candidate.outlets() == 1 ? " outlet" : " outlets"));
    }

    private static String json(List<Candidate> candidates) {
        ArrayNode json = new ObjectMapper().createArrayNode();
        for (Candidate candidate : candidates) {
            LearntActor actor = candidate.actor();
            ObjectNode row = json.addObject()
                    .put("standing", candidate.standing().word())
                    .put("name", actor.name())
                    .put("code", actor.code())
                    .put("sector", actor.sector().map(Sector::name).orElse(null))
                    .put("role", actor.role())
                    .put("from", actor.from().map(Object::toString).orElse(null))
                    .put("to", actor.to().map(Object::toString).orElse(null))
                    .put("outlets", candidate.outlets());
            for (Mention mention : candidate.evidence()) {
                ObjectNode evidence = row.withArray("evidence").addObject().put("articleId", mention.articleId());
                evidence.putArray("span")
                        .add(mention.span().start())
                        .add(mention.span().end());
                evidence.put("text", mention.text());
            }
        }
        return json.toPrettyString();
    }
}
