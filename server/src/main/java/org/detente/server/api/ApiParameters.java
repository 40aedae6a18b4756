package org.detente.server.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.detente.model.EventType;
import org.detente.model.InstrumentKind;
import org.detente.model.InstrumentStatus;
import org.detente.model.MeetingStatus;
import org.detente.model.ReplyStatus;
import org.detente.model.Status;
import org.detente.search.SearchFilters;
import org.detente.search.SearchOrder;
import org.detente.search.document.SearchKind;
import org.detente.server.actors.ActorKind;
import org.detente.server.filter.ActKind;
import org.detente.server.filter.ActStatus;

/** What the parameters of the lists mean. */
final class ApiParameters {
    /** The two sides of a relation. */
    static final ApiParameter PAIR = new ApiParameter(
            "pair", "Codes of two actors, RUS-USA, or of groups of states, EU-RUS", new ApiForm.Part());

    private static final ApiParameter FORMAT = ApiParameter.word(
            RowFormat.PARAMETER,
            "In place of Accept; the answer is a file",
            Arrays.stream(RowFormat.values()).map(RowFormat::word).toList());

    private static final ApiParameter AFTER = ApiParameter.text("after", "Goes on behind the page before: its “next”");

    /** The lists that are filtered as the map and the network are. */
    private static final Set<String> ACTS = Set.of("acts", "pairs", "places");

    private ApiParameters() {}

    /** What a list takes that has pages. */
    static List<ApiParameter> paged(String list, Collection<String> filters, int most) {
        List<ApiParameter> parameters = whole(list, filters, most);
        parameters.add(filters.size(), AFTER);
        return parameters;
    }

    /** What a list takes that has none. */
    static List<ApiParameter> whole(String list, Collection<String> filters, int most) {
        List<ApiParameter> parameters = days(list, filters);
        parameters.add(
                new ApiParameter("limit", "Most rows of the answer", new ApiForm.Count(Listing.usual(most), most)));
        return parameters;
    }

    /** What a list takes that is always given in full. */
    static List<ApiParameter> days(String list, Collection<String> filters) {
        List<ApiParameter> parameters = new ArrayList<>();
        filters.forEach(name -> parameters.add(filter(list, name)));
        parameters.add(FORMAT);
        return parameters;
    }

    private static ApiParameter filter(String list, String name) {
        return switch (name) {
            case "from" -> ApiParameter.day(name, "First day");
            case "to" -> ApiParameter.day(name, "Last day");
            case "actor" -> ApiParameter.text(name, "Code of an actor " + role(list) + ": RUS, IGO:NATO");
            case "relation" -> ApiParameter.text(name, "Codes of two actors: RUS-USA");
            case "type" -> ApiParameter.word(name, "Type, in any case", known(list, name));
            case "status" ->
                ACTS.contains(list)
                        ? ApiParameter.word(name, "How acts stand; else done", words(ActStatus.values()))
                        : ApiParameter.word(name, status(list), known(list, name));
            case "outlet" -> ApiParameter.text(name, "Outlet, as the record names it");
            case "id" -> ApiParameter.text(name, "Identifier of a row");
            case "article" -> ApiParameter.text(name, "Identifier of an article");
            case "name" -> ApiParameter.text(name, "Beginning of a word of the name, or of the code");
            case "kind" -> kind(list, name);
            case "who" ->
                ApiParameter.text(name, "Name or code of an actor or group of states, or of two: Russia, RUS-USA, EU");
            case "place" ->
                ApiParameter.text(
                        name, "Number at GeoNames, ~country~name where it has none, or any: acts that have a place");
            case "region" -> ApiParameter.text(name, "Region of UN M49: Western Asia");
            case "group" -> ApiParameter.text(name, "Group of states: EU, NATO, WEST");
            case "q" ->
                list.equals("search")
                        ? ApiParameter.text(name, "Words; \"in a row\", -without, beginning*")
                        : ApiParameter.text(name, "Name or code of an actor");
            case "order" -> ApiParameter.word(name, "What comes first", words(SearchOrder.values()));
            default -> throw new IllegalArgumentException("say what the filter " + name + " means");
        };
    }

    private static ApiParameter kind(String list, String name) {
        if (ACTS.contains(list)) {
            return ApiParameter.word(
                    name,
                    "What is done: a class or type",
                    ActKind.values().stream().map(ActKind::word).toList());
        }
        return list.equals("search")
                ? ApiParameter.word(name, "Kind of row", words(SearchKind.values()))
                : ApiParameter.word(name, "Kind of actor", words(ActorKind.values()));
    }

    private static String role(String list) {
        return switch (list) {
            case "articles" -> "that is named";
            case "statements" -> "that speaks";
            case "demands" -> "that asks or is asked";
            default -> "that takes part";
        };
    }

    private static String status(String list) {
        return list.equals("demands") ? "Status of the reply, in any case" : "Status, in any case";
    }

    /** The words that a list knows for its {@code type} or {@code status}. */
    static List<String> known(String list, String name) {
        return switch (list + " " + name) {
            case "events type" -> words(EventType.values());
            case "instruments type" -> words(InstrumentKind.values());
            case "events status" -> words(Status.values());
            case "meetings status" -> words(MeetingStatus.values());
            case "instruments status" -> words(InstrumentStatus.values());
            case "demands status" -> words(ReplyStatus.values());
            case "search type" -> SearchFilters.TYPES;
            case "search status" -> SearchFilters.STATUSES;
            default -> throw new IllegalArgumentException("say what " + name + " of " + list + " can be");
        };
    }

    private static List<String> words(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
