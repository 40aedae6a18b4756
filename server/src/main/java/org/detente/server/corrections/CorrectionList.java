package org.detente.server.corrections;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.record.correction.Correction;
import org.detente.record.correction.Standing;
import org.detente.record.list.RowPage;
import org.detente.server.api.Listing;
import org.detente.server.web.Refusal;

/** Corrections as a list for programs. A place in it is the number of a correction in its file, so that it holds when others are added. */
final class CorrectionList {
    private static final String AFTER = "after";
    private static final ObjectMapper JSON = new ObjectMapper();

    private CorrectionList() {}

    /**
     * Answers a request.
     *
     * @param all corrections, the earliest first
     * @param standing what they say together
     * @param most rows of a page
     */
    static void answer(Context context, List<Correction> all, Standing standing, int most) {
        Listing listing = Listing.of(context, List.of(), most);
        int end = end(context, all.size());
        int start = Math.max(0, end - listing.limit());
        List<String> rows = new ArrayList<>();
        for (int i = end - 1; i >= start; i--) {
            rows.add(json(all.get(i), standing));
        }
        Optional<String> next = start > 0 ? Optional.of(Integer.toString(start + 1)) : Optional.empty();
        listing.answer("corrections", new RowPage(rows, next), Optional.of((long) all.size()));
    }

    /** How many corrections are earlier than what was given before. */
    private static int end(Context context, int size) {
        List<String> after = context.queryParams(AFTER);
        if (after.isEmpty()) {
            return size;
        }
        if (after.size() > 1 || !after.get(0).matches("[1-9][0-9]{0,8}")) {
            throw Refusal.parameter(
                    AFTER,
                    "“" + String.join(", ", after) + "” is no place in this list",
                    "Take “next” of the page before.");
        }
        return Math.min(size, Integer.parseInt(after.get(0)) - 1);
    }

    private static String json(Correction correction, Standing standing) {
        ObjectNode json = JSON.createObjectNode();
        json.put("at", correction.at().toString()).put("by", correction.by());
        json.put("row", correction.row()).put("what", correction.what().word());
        json.put("should", correction.should().orElse(null)).put("why", correction.why());
        json.put("hidden", standing.wrong().contains(correction.row())).put("counts", standing.counts(correction));
        return json.toString();
    }
}
