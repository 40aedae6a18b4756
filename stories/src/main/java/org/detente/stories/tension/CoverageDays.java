package org.detente.stories.tension;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts what the news of each day rests on. */
final class CoverageDays {
    private CoverageDays() {}

    /** The coverage of each day of a period, from acts sorted by day. */
    static List<Coverage> of(List<Deed> sorted, LocalDate from, LocalDate to, TensionOptions options) {
        List<Deed> news = sorted.stream().filter(Deed::isNews).toList();
        int next = 0;
        // before the first report it is as quiet as where nothing has come for just too long
        long reported = from.toEpochDay() - options.quietDays();
        while (next < news.size() && news.get(next).day().isBefore(from)) {
            reported = Math.max(
                    from.toEpochDay() - options.memory(), news.get(next).day().toEpochDay());
            next++;
        }
        List<Coverage> days = new ArrayList<>();
        for (long day = from.toEpochDay(); day <= to.toEpochDay(); day++) {
            int acts = 0;
            long texts = 0;
            Set<String> outlets = new HashSet<>();
            while (next < news.size() && news.get(next).day().toEpochDay() == day) {
                acts++;
                texts += news.get(next).texts();
                outlets.addAll(news.get(next).outlets());
                reported = day;
                next++;
            }
            int quiet = (int) (day - reported);
            days.add(new Coverage(
                    acts,
                    (int) Math.min(texts, Integer.MAX_VALUE),
                    outlets.size(),
                    quiet,
                    quiet < options.quietDays()));
        }
        return days;
    }
}
