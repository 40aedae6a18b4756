package org.detente.stories.copy;

/**
 * Sentences of one text, from one to before another, that correspond to sentences of another text; one of the two runs may be
 * empty.
 */
record SentencePair(int oneFrom, int oneTo, int otherFrom, int otherTo) {
    boolean ofBoth() {
        return oneFrom < oneTo && otherFrom < otherTo;
    }

    boolean ofOne() {
        return oneFrom < oneTo;
    }

    /** The sentences of one text here together with those of the other there. */
    SentencePair with(SentencePair there) {
        return ofOne()
                ? new SentencePair(oneFrom, oneTo, there.otherFrom, there.otherTo)
                : new SentencePair(there.oneFrom, there.oneTo, otherFrom, otherTo);
    }
}
