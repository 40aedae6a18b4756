package org.detente.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.detente.model.CodedArticle;
import org.detente.model.Quad;
import org.detente.record.export.RowJson;
import org.detente.record.group.StandingAffairs;
import org.detente.record.query.Belonging;
import org.detente.record.query.Counts;
import org.detente.record.query.Dated;
import org.detente.record.query.Dyad;
import org.detente.record.query.Relation;
import org.detente.record.relation.Way;

/** The same content as on the terminal, as JSON; rows are the objects that an export has. */
public final class DossierJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private DossierJson() {}

    /**
     * A relation with all its rows.
     *
     * @param relation the rows
     */
    public static String of(Dossier dossier, Relation relation) {
        ObjectNode json = JSON.createObjectNode();
        json.put("a", dossier.name().a()).put("b", dossier.name().b());
        for (Way way : Way.values()) {
            ObjectNode side = json.withObject("/balance/" + way.name().toLowerCase(Locale.ROOT));
            for (Quad quad : Quad.values()) {
                side.put(quad.name().toLowerCase(Locale.ROOT), dossier.balance().count(way, quad));
            }
            side.put("goldstein", dossier.balance().goldstein(way));
        }
        dossier.tension().ifPresent(tension -> json.set("tension", TensionJson.of(tension)));
        ArrayNode events = json.putArray("events");
        Belonging belonging = relation.belonging();
        relation.events().forEach(event -> {
            ObjectNode row = dated(event, RowJson.of(event.row()));
            Optional.ofNullable(belonging.storyEventIds().get(event.row().id()))
                    .ifPresent(id -> row.put("storyEventId", id));
            events.add(row);
        });
        ArrayNode statements = json.putArray("statements");
        relation.statements().forEach(said -> statements.add(dated(said, RowJson.of(said.row()))));
        StandingAffairs affairs = relation.affairs();
        ArrayNode meetings = json.putArray("meetings");
        affairs.meetings().forEach(meeting -> meetings.add(object(RowJson.of(meeting))));
        ArrayNode instruments = json.putArray("instruments");
        affairs.instruments().forEach(instrument -> instruments.add(object(RowJson.of(instrument))));
        ArrayNode demands = json.putArray("demands");
        affairs.demands().forEach(demand -> demands.add(object(RowJson.of(demand))));
        ArrayNode claims = json.putArray("claims");
        RelationClaims.of(relation).forEach(pair -> claims.add(ClaimJson.of(pair)));
        ArrayNode articles = json.putArray("articles");
        relation.articles().forEach(article -> {
            ObjectNode row = object(RowJson.of(article));
            belonging
                    .copyOf(article.id())
                    .ifPresent(copy -> row.withObject("/copyOf")
                            .put("articleId", copy.ofId())
                            .put("kind", copy.kind().name().toLowerCase(Locale.ROOT))
                            .put("similarity", copy.similarity()));
            articles.add(row);
        });
        return json.toPrettyString();
    }

    /** How much a record holds and its most frequent relations. */
    public static String of(Counts counts, List<Dyad> dyads) {
        ObjectNode json = JSON.createObjectNode();
        json.put("articles", counts.articles())
                .put("outlets", counts.outlets())
                .put("statements", counts.statements())
                .put("events", counts.events());
        counts.firstPublished().ifPresent(date -> json.put("firstPublished", date.toString()));
        counts.lastPublished().ifPresent(date -> json.put("lastPublished", date.toString()));
        ArrayNode relations = json.putArray("relations");
        for (Dyad dyad : dyads) {
            relations
                    .addObject()
                    .put("a", dyad.a())
                    .put("b", dyad.b())
                    .put("events", dyad.events())
                    .put("statements", dyad.statements());
        }
        return json.toPrettyString();
    }

    /** An article with all that was read from it. */
    public static String of(CodedArticle coded) {
        ObjectNode json = object(RowJson.of(coded.article()));
        ArrayNode mentions = json.putArray("mentions");
        coded.mentions().forEach(mention -> mentions.add(object(RowJson.of(mention))));
        ArrayNode statements = json.putArray("statements");
        coded.statements().forEach(statement -> statements.add(object(RowJson.of(statement))));
        ArrayNode events = json.putArray("events");
        coded.events().forEach(event -> events.add(object(RowJson.of(event))));
        return json.toPrettyString();
    }

    private static ObjectNode dated(Dated<?> dated, String row) {
        ObjectNode json = object(row);
        Optional<String> date = dated.date().map(Object::toString);
        date.ifPresent(day -> json.put("countedOn", day));
        json.put("countedBy", dated.basis().name().toLowerCase(Locale.ROOT));
        return json;
    }

    /** A JSON object read from its text. */
    public static ObjectNode object(String row) {
        try {
            JsonNode node = JSON.readTree(row);
            return (ObjectNode) node;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row of the record is not JSON: " + row, e);
        }
    }
}
