package org.detente.reading;

/** What reading a source yields: a document, or the reason why there is none at that place. */
public sealed interface ReadItem permits RawDocument, Problem {}
