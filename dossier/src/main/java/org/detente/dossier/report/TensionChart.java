package org.detente.dossier.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.detente.stories.tension.TensionDay;
import org.detente.stories.tension.TensionSeries;

/** Draws tension as a line with its interval; days that the news do not tell of are gaps. */
final class TensionChart {
    private static final double WIDTH = 760;
    private static final double HEIGHT = 220;
    private static final double LEFT = 2;
    private static final double RIGHT = 2;
    private static final double TOP = 26;
    private static final double BOTTOM = 24;

    /** More points than this nobody sees apart. */
    private static final int MOST_POINTS = 700;

    private final TensionCourse course;
    private final TensionSeries series;
    private final LocalDate from;
    private final LocalDate to;
    private final double low;
    private final double high;

    private TensionChart(TensionCourse course) {
        this.course = course;
        this.series = course.series();
        List<TensionDay> covered = course.covered();
        this.from = covered.isEmpty() ? series.from() : covered.get(0).day();
        this.to = covered.isEmpty()
                ? series.to()
                : covered.get(covered.size() - 1).day();
        this.low =
                Math.min(-1, covered.stream().mapToDouble(TensionDay::low).min().orElse(-1));
        this.high =
                Math.max(1, covered.stream().mapToDouble(TensionDay::high).max().orElse(1));
    }

    static String of(TensionCourse course) {
        return new TensionChart(course).svg();
    }

    private String svg() {
        StringBuilder svg =
                new StringBuilder("<svg class=\"chart\" role=\"img\" aria-labelledby=\"chart-words\" viewBox=\"0 0 "
                        + (int) WIDTH + " " + (int) HEIGHT + "\">\n");
        svg.append("<title id=\"chart-words\">")
                .append(HtmlReport.safe(course.words()))
                .append("</title>\n");
        for (double value : List.of(0.0, high)) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<line class=\"%s\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\"/><text x=\"%.1f\" y=\"%.1f\">%s</text>\n",
                    value == 0 ? "zero" : "grid",
                    LEFT,
                    WIDTH - RIGHT,
                    y(value),
                    y(value),
                    LEFT,
                    y(value) - 4,
                    value == 0 ? "0" : TensionCourse.signed(value)));
        }
        for (LocalDate change : course.changes()) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<line class=\"change\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\"><title>%s</title></line>\n",
                    x(change),
                    x(change),
                    TOP,
                    HEIGHT - BOTTOM,
                    "change on " + change));
        }
        runs().forEach(run -> draw(run, svg));
        svg.append(date(from, "start")).append(date(to, "end"));
        return svg.append("</svg>").toString();
    }

    private void draw(List<TensionDay> run, StringBuilder svg) {
        StringBuilder band = new StringBuilder();
        StringBuilder line = new StringBuilder();
        run.forEach(day -> {
            band.append(point(day, day.high()));
            line.append(point(day, day.value()));
        });
        for (int i = run.size() - 1; i >= 0; i--) {
            band.append(point(run.get(i), run.get(i).low()));
        }
        svg.append("<polygon class=\"band\" points=\"")
                .append(band.toString().strip())
                .append("\"/>\n");
        svg.append("<polyline class=\"line\" points=\"")
                .append(line.toString().strip())
                .append("\"/>\n");
    }

    /** Days without a gap, thinned out where there are very many. */
    private List<List<TensionDay>> runs() {
        int step = Math.max(1, series.days().size() / MOST_POINTS);
        List<List<TensionDay>> runs = new ArrayList<>();
        boolean open = false;
        for (int i = 0; i < series.days().size(); i++) {
            TensionDay day = series.days().get(i);
            if (!day.coverage().covered()) {
                open = false;
            } else if (!open) {
                runs.add(new ArrayList<>(List.of(day)));
                open = true;
            } else if (i % step == 0) {
                runs.get(runs.size() - 1).add(day);
            }
        }
        return runs;
    }

    private String point(TensionDay day, double value) {
        return String.format(Locale.ROOT, "%.1f,%.1f ", x(day.day()), y(value));
    }

    private String date(LocalDate day, String anchor) {
        return String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>\n",
                x(day),
                HEIGHT - 6,
                anchor,
                day);
    }

    private double x(LocalDate day) {
        double length = Math.max(1, ChronoUnit.DAYS.between(from, to));
        return LEFT + (WIDTH - LEFT - RIGHT) * ChronoUnit.DAYS.between(from, day) / length;
    }

    private double y(double value) {
        return TOP + (HEIGHT - TOP - BOTTOM) * (high - value) / (high - low);
    }
}
