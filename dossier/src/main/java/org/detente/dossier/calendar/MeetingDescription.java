package org.detente.dossier.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.detente.model.Meeting;
import org.detente.model.MeetingStatus;
import org.detente.model.Told;
import org.detente.text.OneLine;

/** What an entry tells beyond its title: how the meeting stands, how it came to that, and who says so. */
final class MeetingDescription {
    /** Reports in an entry, the latest; calendar programs cut long descriptions off, and these would be cut from the end. */
    private static final int MOST_REPORTS = 20;

    private static final int LONGEST_SENTENCE = 600;
    private static final int LONGEST_ADDRESS = 2_000;

    private MeetingDescription() {}

    static String of(Meeting meeting, MeetingState state, Map<String, MeetingSource> sources) {
        List<String> lines = new ArrayList<>();
        lines.add("Status: " + state.words());
        if (meeting.forum().isPresent()) {
            meeting.topic().ifPresent(topic -> lines.add("On: " + shown(topic)));
        }
        List<Told<MeetingStatus>> history = meeting.history();
        int first = Math.max(0, history.size() - MOST_REPORTS);
        if (first > 0) {
            lines.add("");
            lines.add("The latest " + MOST_REPORTS + " of " + history.size() + " reports:");
        }
        for (Told<MeetingStatus> told : history.subList(first, history.size())) {
            lines.add("");
            lines.add(stage(told));
            lines.add("“" + shown(told.evidence().words().text()) + "”");
            lines.add(source(
                    told.evidence().articleId(),
                    Optional.ofNullable(sources.get(told.evidence().articleId()))));
        }
        return String.join("\n", lines);
    }

    /** "Reported 2022-01-05: scheduled, 2022-01-12". */
    private static String stage(Told<MeetingStatus> told) {
        return told.reported().map(date -> "Reported " + date + ": ").orElse("Reported: ")
                + told.status().name().toLowerCase(Locale.ROOT)
                + told.since().map(date -> ", " + date).orElse("");
    }

    private static String source(String articleId, Optional<MeetingSource> source) {
        List<String> parts = new ArrayList<>();
        source.flatMap(MeetingSource::outlet).map(MeetingDescription::shown).ifPresent(parts::add);
        parts.add(articleId);
        // an address that is cut off leads elsewhere, so one that is too long is left out
        source.flatMap(MeetingSource::address)
                .map(OneLine::safe)
                .filter(address -> address.length() <= LONGEST_ADDRESS)
                .ifPresent(parts::add);
        return String.join(" ", parts);
    }

    private static String shown(String text) {
        return OneLine.shortened(text, LONGEST_SENTENCE);
    }
}
