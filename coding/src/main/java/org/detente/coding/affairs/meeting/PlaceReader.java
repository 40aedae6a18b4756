package org.detente.coding.affairs.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.affairs.text.CodedText;
import org.detente.coding.affairs.text.Line;
import org.detente.coding.affairs.text.MeetingPlaces;
import org.detente.model.Place;
import org.detente.model.Span;

/** Tells where a meeting is: the place behind "in" or "at" that is nearest to its words, or where a journey goes. */
final class PlaceReader {
    private static final Set<String> AT = Set.of("in", "at", "near", "outside");
    private static final Set<String> TOWARDS = Set.of("to", "for", "into", "visit", "visits", "visited", "visiting");
    private static final int FARTHEST = 24;

    private final MeetingPlaces places;

    PlaceReader(CodedText text) {
        places = new MeetingPlaces(text);
    }

    /** Where the meeting of a cluster is. */
    Optional<Place> of(Line line, List<Cluster> clusters, Cluster cluster) {
        Optional<Place> best = Optional.empty();
        int least = FARTHEST + 1;
        for (int i = line.from(); i < line.size(); i++) {
            boolean towards = cluster.kind() == WordKind.JOURNEY && TOWARDS.contains(line.at(i));
            if ((AT.contains(line.at(i)) || towards)
                    && i + 1 < line.size()
                    && line.token(i + 1).isCapitalized()) {
                int distance = distance(line, cluster, i);
                int at = i;
                boolean other = clusters.stream().anyMatch(c -> !c.equals(cluster) && distance(line, c, at) < distance);
                Optional<Place> here = distance < least && !other ? place(line, i + 1) : Optional.empty();
                if (here.isPresent()) {
                    best = here;
                    least = distance;
                }
            }
        }
        return best;
    }

    private static int distance(Line line, Cluster cluster, int at) {
        int outside = at >= cluster.from() && at < cluster.to() ? 0 : 12;
        return outside + Clauses.distance(line, cluster.start(), cluster.end(), at, at + 1);
    }

    private Optional<Place> place(Line line, int word) {
        return places.at(line.token(word).span().start()).or(() -> unknown(line, word));
    }

    /** A name that no gazetteer has, in capitals behind "in". */
    private static Optional<Place> unknown(Line line, int word) {
        boolean date =
                line.times().stream().anyMatch(time -> line.start(time.span()) <= word && line.end(time.span()) > word);
        boolean actor = line.mentionAt(word).isPresent();
        if (date || actor || !line.at(word - 1).equals("in") || line.at(word).length() < 3) {
            return Optional.empty();
        }
        int end = word + 1;
        while (end < line.size()
                && end - word < 3
                && line.token(end).isWord()
                && line.token(end).isCapitalized()) {
            end++;
        }
        Span span = new Span(
                line.token(word).span().start(), line.token(end - 1).span().end());
        StringBuilder name = new StringBuilder(line.token(word).text());
        for (int i = word + 1; i < end; i++) {
            name.append(' ').append(line.token(i).text());
        }
        return name.length() == span.length() ? Optional.of(MeetingPlaces.bare(name.toString())) : Optional.empty();
    }
}
