package org.detente.server.relation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.detente.dossier.RelationName;
import org.detente.dossier.RowWords;
import org.detente.dossier.Sources;
import org.detente.model.Evidence;
import org.detente.model.PartialDate;
import org.detente.model.Span;
import org.detente.server.actors.ActorNames;
import org.detente.server.actors.Sides;
import org.detente.server.evidence.EvidenceView;
import org.detente.server.layout.Formats;

/**
 * What all rows of a relation's page need.
 *
 * @param relation the two sides
 * @param data the rows
 * @param sources their articles
 * @param sides names of actors and groups
 * @param formats of numbers and days
 */
record RowContext(RelationName relation, RelationData data, Sources sources, Sides sides, Formats formats) {
    /** Names of actors. */
    ActorNames names() {
        return sides.names();
    }

    /** The sentence around a row's words. */
    EvidenceView evidence(String articleId, Span span, String rowId) {
        return EvidenceView.of(sources, articleId, span, rowId, formats);
    }

    /** The sentences around several. */
    List<EvidenceView> evidence(Stream<Evidence> evidence, String rowId) {
        return EvidenceView.of(sources, evidence, rowId, formats);
    }

    /** Who made a statement. */
    String speaker(String statementId) {
        return RowWords.speaker(data.speakers().getOrDefault(statementId, Optional.empty()));
    }

    /** "Russia, United States". */
    String names(Collection<String> codes) {
        return codes.stream().map(sides::name).collect(Collectors.joining(", "));
    }

    String date(Optional<PartialDate> date) {
        return date.map(formats::date).orElse("no date");
    }
}
