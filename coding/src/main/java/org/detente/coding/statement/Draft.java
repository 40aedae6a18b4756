package org.detente.coding.statement;

import java.util.List;
import java.util.Optional;
import org.detente.coding.statement.phrase.Words;

/** An attribution in the words of its passage, before its speaker is known as an actor. */
record Draft(Words speaker, Words cue, List<Words> content, Optional<Words> addressee, Optional<Words> via) {
    Draft {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution has content");
        }
    }

    static Draft of(Words speaker, Words cue, List<Words> content) {
        return new Draft(speaker, cue, content, Optional.empty(), Optional.empty());
    }

    Draft withAddressee(Optional<Words> words) {
        return new Draft(speaker, cue, content, words, via);
    }

    Draft withVia(Words words) {
        return new Draft(speaker, cue, content, addressee, Optional.of(words));
    }

    Draft withContent(List<Words> parts) {
        return new Draft(speaker, cue, parts, addressee, via);
    }
}
