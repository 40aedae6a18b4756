package org.detente.server.row;

import java.util.List;
import org.detente.model.CodedArticle;

/** Tells why a row was coded; whoever starts the server knows what codes. */
@FunctionalInterface
public interface Explainer {
    /** A name and what it is: "Codebook entry", "accuse ~ of". */
    record Line(String name, String value) {}

    /** What decided on an event or statement of an article; none where nothing is known. */
    List<Line> lines(CodedArticle article, String row);
}
