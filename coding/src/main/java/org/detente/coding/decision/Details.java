package org.detente.coding.decision;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.detente.coding.codebook.CameoCode;
import org.detente.coding.codebook.Codebook;
import org.detente.coding.event.ReportedDeed;
import org.detente.coding.reader.event.ReadRoot;
import org.detente.model.Event;
import org.detente.model.EventBasis;

/**
 * What an event has besides its type, and who told so.
 *
 * @param basis the reader, with the codebook entry that agrees if there is one
 */
record Details(
        Optional<String> mode,
        List<String> contexts,
        Optional<String> cameo,
        OptionalDouble goldstein,
        EventBasis basis) {

    static Details of(Event agreeing) {
        return new Details(
                agreeing.mode(),
                agreeing.contexts(),
                agreeing.cameo(),
                agreeing.goldstein(),
                EventBasis.reader(EventBasis.of(agreeing.basis()).entry()));
    }

    static Details of(ReportedDeed deed) {
        return new Details(
                deed.mode(),
                deed.contexts(),
                Optional.of(deed.cameo()),
                OptionalDouble.of(deed.goldstein()),
                EventBasis.reader(Optional.of(deed.entry().id())));
    }

    /** What the reader's root alone tells: something only where it is finer than the type. */
    static Details of(ReadRoot root, Codebook codebook) {
        Optional<CameoCode> code = root.cameo().flatMap(codebook::code).filter(c -> c.type() == root.type());
        return new Details(
                code.flatMap(CameoCode::mode),
                code.map(CameoCode::contexts).orElse(List.of()),
                code.map(CameoCode::code),
                code.map(c -> OptionalDouble.of(c.goldstein())).orElseGet(OptionalDouble::empty),
                EventBasis.reader(Optional.empty()));
    }
}
