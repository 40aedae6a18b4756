package org.detente.dossier.calendar;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.detente.model.Article;
import org.detente.model.Published;

/**
 * What an entry says of an article that tells of its meeting.
 *
 * @param outlet who published it
 * @param address where, if on the web: a feed is passed on, and names no file of the machine that made it
 * @param time the moment of publication, where it is known
 */
public record MeetingSource(Optional<String> outlet, Optional<String> address, Optional<Instant> time) {
    public MeetingSource {
        Objects.requireNonNull(outlet);
        Objects.requireNonNull(address);
        Objects.requireNonNull(time);
    }

    /** Of an article in the record. */
    public static MeetingSource of(Article article) {
        return new MeetingSource(
                article.outlet(),
                article.url().filter(url -> url.startsWith("https://") || url.startsWith("http://")),
                article.published().flatMap(Published::time));
    }
}
