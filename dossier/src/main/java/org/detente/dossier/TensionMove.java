package org.detente.dossier;

import org.detente.model.Event;
import org.detente.stories.tension.Mover;

/**
 * An act that moved tension, with its words.
 *
 * @param mover the act and what it did
 * @param event the report that stands for it
 */
public record TensionMove(Mover mover, Event event) {}
