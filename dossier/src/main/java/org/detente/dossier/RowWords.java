package org.detente.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.detente.model.ActorPhrase;
import org.detente.model.Event;
import org.detente.model.Instrument;
import org.detente.text.OneLine;

/** The few words in which a row is named; safe for one line. */
public final class RowWords {
    private RowWords() {}

    /** {@code RUS → USA}; an open side is {@code ?}. */
    public static String who(Event event) {
        return who(event, code -> code);
    }

    /** The same with what actors are called. */
    public static String who(Event event, UnaryOperator<String> names) {
        String source = event.source().isEmpty() ? "?" : codes(event.source(), names);
        String target = codes(event.target(), names);
        return target.isEmpty() || target.equals(source) ? source : source + " → " + target;
    }

    /** {@code SANCTION, happened, as claimed}. */
    public static String what(Event event) {
        return event.type() + event.mode().map(mode -> " " + mode).orElse("") + ", " + constant(event.status())
                + (event.reportedBy().isPresent() ? ", as claimed" : "");
    }

    /** {@code Sergei Lavrov (RUS)}, or that nobody is named. */
    public static String speaker(Optional<ActorPhrase> speaker) {
        return speaker.map(RowWords::name).orElse("somebody not named");
    }

    /** A constant as words: {@code material conflict}. */
    public static String constant(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Since when an instrument stands as it does: {@code  since 2021-02-03}, or when that was reported; empty where neither is known. */
    public static String since(Instrument instrument) {
        return instrument
                .last()
                .since()
                .map(day -> " since " + day)
                .or(() -> instrument.last().reported().map(day -> ", as reported on " + day))
                .orElse("");
    }

    private static String name(ActorPhrase phrase) {
        return phrase.actor()
                .map(actor -> actor.name().orElse(OneLine.safe(phrase.text())) + " (" + actor.code() + ")")
                .orElse(OneLine.safe(phrase.text()));
    }

    private static String codes(List<ActorPhrase> side, UnaryOperator<String> names) {
        return side.stream()
                .map(phrase ->
                        phrase.actor().map(actor -> names.apply(actor.code())).orElse("?"))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
