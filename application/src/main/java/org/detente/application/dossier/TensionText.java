package org.detente.application.dossier;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.detente.application.terminal.Style;
import org.detente.application.terminal.Terminal;
import org.detente.dossier.Dossier;
import org.detente.dossier.RelationName;
import org.detente.dossier.RowWords;
import org.detente.dossier.Sources;
import org.detente.dossier.Sparkline;
import org.detente.dossier.TensionMove;
import org.detente.dossier.TensionSteps;
import org.detente.stories.tension.Change;
import org.detente.stories.tension.Direction;
import org.detente.stories.tension.RelationTension;
import org.detente.stories.tension.TensionDay;
import org.detente.stories.tension.TensionSeries;

/** Prints the tension of a relation in a few lines: the value, where it comes from, its course, its last change. */
final class TensionText {
    private static final String INDENT = "    ";
    private static final int[] BEFORE = {30, 90};

    private final Dossier dossier;
    private final RelationTension tension;
    private final Sources sources;
    private final Terminal terminal;
    private final PrintWriter out;

    /** The last day that the news tell of: what the value becomes in silence is no finding. */
    private final TensionDay now;

    private TensionText(Dossier dossier, RelationTension tension, Sources sources, Terminal terminal) {
        this.dossier = dossier;
        this.tension = tension;
        this.sources = sources;
        this.terminal = terminal;
        this.out = terminal.out();
        this.now = lastCovered(tension.whole());
    }

    /**
     * Prints the lines; nothing where no act of the relation has a day.
     *
     * @param sources the numbers of the articles that the lines name
     */
    static void print(Dossier dossier, Sources sources, Terminal terminal) {
        dossier.tension()
                .filter(tension -> !tension.whole().deeds().isEmpty())
                .ifPresent(tension -> new TensionText(dossier, tension, sources, terminal).print());
    }

    private void print() {
        out.println();
        out.println(terminal.styled(Style.HEADING, "Tension") + "  "
                + terminal.styled(style(now.value()), signed(now.value())) + " points on " + now.day() + " (90 %: "
                + signed(now.low()) + " to " + signed(now.high()) + ")");
        silence();
        lines(trend());
        lines(parts());
        course();
        changes();
    }

    private static TensionDay lastCovered(TensionSeries whole) {
        for (int i = whole.days().size() - 1; i >= 0; i--) {
            if (whole.days().get(i).coverage().covered()) {
                return whole.days().get(i);
            }
        }
        return whole.last();
    }

    private void silence() {
        TensionDay last = tension.whole().last();
        if (!last.coverage().covered()) {
            lines("not known since: no act is reported in the "
                    + last.coverage().quiet() + " days until " + last.day());
        }
    }

    private String trend() {
        return Stream.of(BEFORE[0], BEFORE[1]).map(this::against).collect(Collectors.joining(", "));
    }

    private String against(int days) {
        TensionSeries whole = tension.whole();
        return whole.on(now.day().minusDays(days))
                .filter(day -> day.coverage().covered())
                .map(day -> signed(now.value() - day.value()) + " against " + days + " days before")
                .orElse("not known " + days + " days before");
    }

    private String parts() {
        RelationName name = dossier.name();
        return name.a() + " → " + name.b() + " " + now(Direction.A_TO_B) + ", "
                + name.b() + " → " + name.a() + " " + now(Direction.B_TO_A) + ", together "
                + now(Direction.TOGETHER);
    }

    private String now(Direction direction) {
        return signed(tension.in(direction).on(now.day()).orElseThrow().value());
    }

    private void course() {
        TensionSeries whole = tension.whole();
        TensionSteps steps = TensionSteps.of(whole);
        List<Double> known = steps.values().stream()
                .filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble)
                .sorted()
                .toList();
        if (known.isEmpty()) {
            return;
        }
        long reported =
                whole.days().stream().filter(day -> day.coverage().acts() > 0).count();
        out.println(INDENT + Sparkline.of(steps.values()));
        lines(steps.unit() + " from " + whole.from() + ", " + signed(known.get(0)) + " to "
                + signed(known.get(known.size() - 1)) + "; acts on " + reported + " of "
                + whole.days().size() + " days");
    }

    private void changes() {
        TensionSeries whole = tension.whole();
        if (whole.changes().isEmpty()) {
            return;
        }
        Change last = whole.changes().get(whole.changes().size() - 1);
        String movers = dossier.lastChange().stream().map(this::named).collect(Collectors.joining("; "));
        lines(last.day() + ": " + (last.isRise() ? "rose" : "fell") + " from " + signed(last.before()) + " to "
                + signed(last.after()) + " points a day" + (movers.isEmpty() ? "" : ": " + movers));
    }

    /** "2022-02-22 USA → RUS SANCTION, happened [3] +4.4". */
    private String named(TensionMove move) {
        return move.mover().deed().day() + " " + RowWords.who(move.event()) + " " + RowWords.what(move.event()) + " ["
                + sources.number(move.event().articleId()) + "] "
                + signed(move.mover().points());
    }

    private void lines(String text) {
        Terminal.wrapped(Terminal.safe(text), terminal.columns() - INDENT.length())
                .forEach(line -> out.println(INDENT + line));
    }

    private static Style style(double value) {
        return value > 0 ? Style.CONFLICT : Style.COOPERATION;
    }

    private static String signed(double value) {
        // without this a tenth of nothing would be "-0.0"
        double tenths = Math.round(value * 10) / 10.0 + 0.0;
        return String.format(Locale.ROOT, "%+.1f", tenths);
    }
}
