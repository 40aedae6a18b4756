package org.detente.dossier;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Locale;
import org.detente.stories.claims.Claim;
import org.detente.stories.claims.ClaimPair;

/** Claims and answers as JSON. */
public final class ClaimJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ClaimJson() {}

    /** A pair with its words, dates, articles and reasons. */
    public static ObjectNode of(ClaimPair pair) {
        ObjectNode json = JSON.createObjectNode();
        json.put("kind", pair.kind().name().toLowerCase(Locale.ROOT));
        json.set("claim", claim(pair.claim()));
        json.put("answerKind", pair.answerKind().name().toLowerCase(Locale.ROOT));
        json.set("answer", claim(pair.answer()));
        json.set("reasons", texts(pair.reasons()));
        return json;
    }

    private static ObjectNode claim(Claim claim) {
        ObjectNode json = JSON.createObjectNode();
        json.set("by", texts(claim.by()));
        json.set("to", texts(claim.to()));
        claim.date().ifPresent(date -> json.put("date", date.toString()));
        json.put("row", claim.row()).put("articleId", claim.evidence().articleId());
        json.withObject("/span")
                .put("start", claim.evidence().words().span().start())
                .put("end", claim.evidence().words().span().end());
        json.put("text", claim.evidence().words().text());
        json.set("articles", texts(claim.articles()));
        return json;
    }

    private static ArrayNode texts(Collection<String> texts) {
        ArrayNode array = JSON.createArrayNode();
        texts.forEach(array::add);
        return array;
    }
}
