package org.detente.application.dossier;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.detente.coding.event.ReportedDeed;
import org.detente.coding.explanation.EventVerdict;
import org.detente.coding.explanation.StatementVerdict;
import org.detente.coding.explanation.WordWeight;
import org.detente.coding.reader.event.ReadRole;
import org.detente.dossier.DossierJson;
import org.detente.model.CodedArticle;
import org.detente.model.EventType;
import org.detente.model.Span;
import org.detente.model.Status;

/** What the trained reader thinks of a row, as JSON. */
final class ReaderJson {
    private static final String PROBABILITY = "probability";

    private ReaderJson() {}

    static ObjectNode of(CodedArticle coded, EventVerdict verdict) {
        String text = coded.article().text();
        ObjectNode json = DossierJson.object("{}");
        json.put("type", verdict.type().name()).put(PROBABILITY, verdict.probability());
        json.putObject("other")
                .put("type", verdict.other().map(EventType::name).orElse("none"))
                .put(PROBABILITY, verdict.otherProbability());
        ObjectNode statuses = json.putObject("statuses");
        verdict.statuses().entrySet().stream()
                .sorted(Comparator.comparingDouble(entry -> -entry.getValue()))
                .forEach(entry -> statuses.put(name(entry.getKey()), entry.getValue()));
        roles(json.putArray("sources"), verdict.sources(), text);
        roles(json.putArray("targets"), verdict.targets(), text);
        ArrayNode words = json.putArray("words");
        for (WordWeight word : verdict.words()) {
            phrase(words.addObject(), word.word().span(), text)
                    .put("probabilityWithout", word.without())
                    .put("logOddsDrop", word.drop());
        }
        ArrayNode entries = json.putArray("entries");
        for (ReportedDeed deed : verdict.entries()) {
            entries.addObject()
                    .put("id", deed.entry().id())
                    .put("line", deed.entry().line())
                    .put("type", deed.type().name())
                    .put("agrees", deed.type() == verdict.type());
        }
        return json;
    }

    static ObjectNode of(StatementVerdict verdict) {
        ObjectNode json = DossierJson.object("{}");
        json.put("cue", verdict.cue());
        verdict.source().ifPresent(probability -> json.put("source", probability));
        verdict.content().ifPresent(probability -> json.put("content", probability));
        return json.put("drawnBy", verdict.drawn() ? "reader" : "rule");
    }

    private static void roles(ArrayNode json, List<ReadRole> roles, String text) {
        roles.forEach(role -> phrase(json.addObject(), role.span(), text).put(PROBABILITY, role.probability()));
    }

    private static ObjectNode phrase(ObjectNode json, Span span, String text) {
        json.put("text", span.cut(text));
        json.putObject("span").put("start", span.start()).put("end", span.end());
        return json;
    }

    private static String name(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
