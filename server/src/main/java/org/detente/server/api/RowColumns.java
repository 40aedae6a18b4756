package org.detente.server.api;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The columns of each list, by its address: those of every page as CSV, whatever rows it has, and the fields of the description.
 *
 * <p>Example: {@code RowColumns.of("/api/v1/actors")} begins with {@code code} and {@code name}.
 */
final class RowColumns {
    private static final String PLACE = " place.name place.country place.lat place.lon place:object ";
    private static final String DAY = " day? dayBasis ";
    private static final String PAIR = "a b nameA nameB acts:integer ";
    private static final String OF_A_RELATION = ApiArea.DOSSIER + "/";

    private static final String EVENTS = "id articleId type mode contexts:string[] quad:integer cameo goldstein:number"
            + " source.actor.code source:object[] target.actor.code target:object[] trigger.text trigger:object"
            + " status reportedBy date" + PLACE + "confidence:number basis ";
    private static final String STATEMENTS = "id articleId speaker.actor.code speaker:object cue.text cue:object"
            + " content.text content:object continued:object[] direct:boolean via addressee.actor.code addressee:object date ";
    private static final String MEETINGS =
            "id parties:string[] forum topic date" + PLACE + "status history:object[] evidence:object[]";
    private static final String INSTRUMENTS =
            "id name known:boolean kind parties:string[] status since history:object[] evidence:object[]";
    private static final String DEMANDS = "id by:string[] to:string[] content date"
            + " reply.status reply.by reply.date reply:object replies:object[] evidence:object[]";

    private static final Map<String, List<RowColumn>> COLUMNS = columns();

    private RowColumns() {}

    /** The columns of the list at an address; absent where it answers no rows. */
    static Optional<List<RowColumn>> of(String address) {
        return Optional.ofNullable(COLUMNS.get(address));
    }

    private static Map<String, List<RowColumn>> columns() {
        Map<String, String> lists = new TreeMap<>();
        lists.put(
                ApiArea.ROOT + "/articles",
                "id url outlet title byline published.date published.precision published:object language text sha256"
                        + " credits:object[]");
        lists.put(ApiArea.ROOT + "/events", EVENTS);
        lists.put(ApiArea.ROOT + "/statements", STATEMENTS);
        lists.put(ApiArea.ROOT + "/meetings", MEETINGS);
        lists.put(ApiArea.ROOT + "/instruments", INSTRUMENTS);
        lists.put(ApiArea.ROOT + "/demands", DEMANDS);
        lists.put(
                ApiArea.SEARCH,
                "kind id articleId title? outlet? date? who? type? status? actors:string[] passage marks:array[]");
        lists.put(ApiArea.ACTORS, "code name kind acts:integer statements:integer mentions:integer first last");
        lists.put(
                ApiArea.ACTS,
                "id type quad:integer source:string[] target:string[] date reported" + PLACE
                        + "articles:string[] outlets:string[] copies:integer status denied:boolean accounts:object[]");
        lists.put(
                ApiArea.PLACES,
                "place name country? lat?:number lon?:number level? acts:integer conflict:integer last?");
        lists.put(ApiArea.PAIRS, PAIR + "conflict:integer");
        lists.put(ApiArea.CORRECTIONS, "at by row what should? why hidden:boolean counts:boolean");
        lists.put(ApiArea.RELATIONS, PAIR + "last? weight:number");
        lists.put(
                ApiArea.SERIES,
                "day value:number low:number high:number a_to_b:number b_to_a:number together:number"
                        + " acts:integer texts:integer outlets:integer covered:boolean");
        lists.put(
                OF_A_RELATION + "acts",
                EVENTS + DAY + "articles:integer texts:integer denied:boolean reports:string[]");
        lists.put(OF_A_RELATION + "statements", STATEMENTS + DAY);
        lists.put(OF_A_RELATION + "meetings", MEETINGS);
        lists.put(OF_A_RELATION + "instruments", INSTRUMENTS);
        lists.put(OF_A_RELATION + "demands", DEMANDS);
        lists.put(
                OF_A_RELATION + "claims",
                "kind claim.by claim.to claim.date claim.text claim:object"
                        + " answerKind answer.by answer.to answer.date answer.text answer:object reasons:string[]");
        Map<String, List<RowColumn>> columns = new TreeMap<>();
        lists.forEach((address, words) -> columns.put(
                address,
                Arrays.stream(words.strip().split(" +", -1))
                        .map(RowColumn::parse)
                        .toList()));
        return columns;
    }
}
