package org.detente.coding.classes.training;

import java.util.List;
import java.util.Optional;
import org.detente.coding.classes.SentenceEvents;
import org.detente.coding.classes.regression.Example;
import org.detente.model.Span;

/**
 * A labelled row as the encoder reads it.
 *
 * @param row the row
 * @param sentence its sentence with the participants that are known or marked
 * @param source the marked one, or the one that the reader's roles chose
 * @param target the same
 * @param example the row's own pair
 * @param silent pairs of which the row says nothing
 */
record ReadRow(
        LabelledSentence row,
        SentenceEvents sentence,
        Optional<Span> source,
        Optional<Span> target,
        Example example,
        List<Example> silent) {}
