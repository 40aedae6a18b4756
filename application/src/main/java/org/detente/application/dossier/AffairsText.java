package org.detente.application.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.detente.application.terminal.Style;
import org.detente.application.terminal.Terminal;
import org.detente.dossier.RowWords;
import org.detente.dossier.Sources;
import org.detente.dossier.calendar.MeetingState;
import org.detente.model.Demand;
import org.detente.model.Evidence;
import org.detente.model.Instrument;
import org.detente.model.Meeting;
import org.detente.model.PartialDate;
import org.detente.model.ReplyStatus;
import org.detente.model.Told;

/** Prints the standing affairs of a relation: instruments, meetings, demands, each in a line with its sources. */
final class AffairsText {
    /** Articles that are named for one affair at most. */
    private static final int MOST_NUMBERS = 4;

    private static final String GAP = "  ";

    private final Terminal terminal;
    private final Sources sources;
    private final Optional<PartialDate> lastPublished;

    /**
     * Prints to a terminal.
     *
     * @param lastPublished how far the record reaches: what was to be before that and was not reported has no report
     */
    AffairsText(Terminal terminal, Sources sources, Optional<PartialDate> lastPublished) {
        this.terminal = terminal;
        this.sources = sources;
        this.lastPublished = lastPublished;
    }

    void print(Instrument instrument) {
        String before = instrument.history().stream()
                .map(told -> words(told.status()))
                .distinct()
                .filter(status -> !status.equals(words(instrument.status())))
                .collect(Collectors.joining(", "));
        line(
                Terminal.safe(instrument.name()),
                words(instrument.status())
                        + RowWords.since(instrument)
                        + (before.isEmpty() ? "" : " (before: " + before + ")"),
                instrument.history().stream().map(Told::evidence).toList(),
                instrument.id());
    }

    void print(Meeting meeting) {
        List<String> what = new ArrayList<>();
        what.add(MeetingState.of(meeting, lastPublished).words());
        meeting.forum().ifPresent(what::add);
        meeting.place().ifPresent(place -> what.add(place.name()));
        meeting.topic().ifPresent(what::add);
        line(
                meeting.date().map(PartialDate::toString).orElse("no date"),
                Terminal.safe(String.join(", ", what)),
                meeting.history().stream().map(Told::evidence).toList(),
                meeting.id());
    }

    void print(Demand demand) {
        String reply = demand.reply() == ReplyStatus.PENDING
                ? "no answer known"
                : words(demand.reply())
                        + (demand.repliedBy().isEmpty() ? "" : " by " + String.join(", ", demand.repliedBy()))
                        + demand.replies()
                                .get(demand.replies().size() - 1)
                                .day()
                                .map(day -> ", " + day)
                                .orElse("");
        line(
                demand.date().map(PartialDate::toString).orElse("no date"),
                String.join(", ", demand.by()) + " → " + String.join(", ", demand.to()) + ": “"
                        + Terminal.shortened(demand.content(), 2 * terminal.columns()) + "”; " + reply,
                Stream.concat(
                                demand.evidence().stream(),
                                demand.replies().stream().map(Told::evidence))
                        .toList(),
                demand.id());
    }

    private void line(String head, String words, List<Evidence> evidence, String id) {
        String numbers = evidence.stream()
                .map(Evidence::articleId)
                .distinct()
                .limit(MOST_NUMBERS)
                .map(article -> "[" + sources.number(article) + "]")
                .collect(Collectors.joining());
        List<String> lines = Terminal.wrapped(head + GAP + words, terminal.columns() - 4);
        for (int i = 0; i < lines.size(); i++) {
            String tail = i == lines.size() - 1 ? terminal.styled(Style.FAINT, " " + numbers + " " + id) : "";
            String text = lines.get(i);
            boolean headed = i == 0 && text.startsWith(head);
            String shown = headed
                    ? terminal.styled(Style.STRONG, head)
                            + GAP
                            + text.substring(head.length()).strip()
                    : (i == 0 ? "" : "    ") + text;
            terminal.out().println(shown + tail);
        }
    }

    private static String words(Enum<?> constant) {
        return RowWords.constant(constant);
    }
}
