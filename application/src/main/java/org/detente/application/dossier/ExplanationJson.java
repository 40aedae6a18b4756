package org.detente.application.dossier;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import org.detente.coding.classes.ClassVerdict;
import org.detente.coding.codebook.Codebook;
import org.detente.coding.codebook.CodebookEntry;
import org.detente.coding.explanation.SecondReading;
import org.detente.coding.place.event.EventPlaces;
import org.detente.dossier.DossierJson;
import org.detente.dossier.Evidence;
import org.detente.model.CodedArticle;
import org.detente.model.Event;
import org.detente.model.PlaceLevel;
import org.detente.model.Span;
import org.detente.model.Statement;
import org.detente.record.export.RowJson;

/**
 * Why a row is in the record, as JSON: the row as an export has it, its sentence, the codebook entry that decided,
 * and the trained reader's word.
 */
public final class ExplanationJson {
    private ExplanationJson() {}

    /**
     * The explanation of an event or statement of an article.
     *
     * @param verdict of an event of a class of the user's own, what the classes make of it, where they are at hand
     * @param second asks the trained reader again, where there is one
     */
    public static String of(
            CodedArticle coded,
            String id,
            Codebook codebook,
            Optional<ClassVerdict> verdict,
            Optional<SecondReading> second) {
        for (Event event : coded.events()) {
            if (event.id().equals(id)) {
                return of(coded, event, codebook, verdict, second);
            }
        }
        for (Statement statement : coded.statements()) {
            if (statement.id().equals(id)) {
                ObjectNode json = withSentence(
                        coded, RowJson.of(statement), statement.cue().span());
                second.flatMap(reader -> reader.statement(coded, statement))
                        .ifPresent(read -> json.set("reader", ReaderJson.of(read)));
                return json.toPrettyString();
            }
        }
        throw new IllegalArgumentException("the article " + coded.article().id() + " has no row " + id);
    }

    private static String of(
            CodedArticle coded,
            Event event,
            Codebook codebook,
            Optional<ClassVerdict> verdict,
            Optional<SecondReading> second) {
        ObjectNode json = withSentence(coded, RowJson.of(event), event.trigger().span());
        Explanation.rule(event, codebook).ifPresent(entry -> json.set("entry", entry(entry)));
        event.place()
                .flatMap(place -> EventPlaces.whereabouts(coded, event))
                .ifPresent(where -> json.putObject("placeRead")
                        .put(
                                "level",
                                where.meaning().level().map(PlaceLevel::word).orElse("unknown"))
                        .put("basis", where.basis().name().toLowerCase(Locale.ROOT))
                        .put("confidence", where.meaning().confidence()));
        verdict.ifPresent(v -> {
            ObjectNode likely = json.putObject("classes");
            v.chances().forEach(c -> likely.put(c.label(), Math.round(c.probability() * 1e4) / 1e4));
        });
        second.flatMap(reader -> reader.event(coded, event))
                .ifPresent(read -> json.set("reader", ReaderJson.of(coded, read)));
        return json.toPrettyString();
    }

    private static ObjectNode withSentence(CodedArticle coded, String row, Span span) {
        ObjectNode json = DossierJson.object(row);
        Evidence evidence = Evidence.of(coded.article(), span);
        json.put("sentence", evidence.before() + evidence.words() + evidence.after());
        return json;
    }

    private static ObjectNode entry(CodebookEntry entry) {
        ObjectNode json = DossierJson.object("{}");
        json.put("id", entry.id())
                .put("line", entry.line())
                .put("pattern", entry.notation())
                .put("cameo", entry.cameo().code())
                .put("label", entry.cameo().label());
        entry.example().ifPresent(example -> json.put("example", example));
        return json;
    }
}
