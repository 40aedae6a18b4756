package org.detente.coding.decision;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.detente.coding.codebook.CameoCode;
import org.detente.coding.codebook.Codebook;
import org.detente.coding.event.ReportedDeed;
import org.detente.coding.reader.event.ReadRoot;
import org.detente.model.Event;

/**
 * What an event has besides its type, and who told so.
 *
 * @param basis {@code reader} alone, or the codebook entry that agrees: {@code codebook:163:impose-sanction+reader}
 */
record Details(
        Optional<String> mode, List<String> contexts, Optional<String> cameo, OptionalDouble goldstein, String basis) {
    private static final String READER = "reader";
    private static final String WITH_READER = "+reader";

    static Details of(Event agreeing) {
        String basis = agreeing.basis();
        String entry = basis.endsWith(Proposal.INFERRED)
                ? basis.substring(0, basis.length() - Proposal.INFERRED.length())
                : basis;
        return new Details(
                agreeing.mode(), agreeing.contexts(), agreeing.cameo(), agreeing.goldstein(), entry + WITH_READER);
    }

    static Details of(ReportedDeed deed) {
        return new Details(
                deed.mode(),
                deed.contexts(),
                Optional.of(deed.cameo()),
                OptionalDouble.of(deed.goldstein()),
                "codebook:" + deed.entry().id() + WITH_READER);
    }

    /** What the reader's root alone tells: something only where it is finer than the type. */
    static Details of(ReadRoot root, Codebook codebook) {
        Optional<CameoCode> code = root.cameo().flatMap(codebook::code).filter(c -> c.type() == root.type());
        return new Details(
                code.flatMap(CameoCode::mode),
                code.map(CameoCode::contexts).orElse(List.of()),
                code.map(CameoCode::code),
                code.map(c -> OptionalDouble.of(c.goldstein())).orElseGet(OptionalDouble::empty),
                READER);
    }
}
