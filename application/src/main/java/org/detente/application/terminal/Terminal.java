package org.detente.application.terminal;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.detente.text.OneLine;

/**
 * Where results and messages go, and what can be shown there.
 *
 * <p>Results go to {@code out}, everything else to {@code err}, so that a result can be piped. Text that came from outside
 * is shown with {@link #safe}, so that no article can steer the terminal.
 */
public final class Terminal {
    private static final int DEFAULT_COLUMNS = 100;
    private static final int MIN_COLUMNS = 40;
    private static final int MAX_COLUMNS = 120;

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean colour;
    private final boolean progress;
    private final int columns;

    /**
     * A terminal with given abilities.
     *
     * @param colour whether {@code out} shows colours
     * @param progress whether {@code err} can redraw a line
     * @param columns width of a line in characters; kept between 40 and 120
     */
    public Terminal(PrintWriter out, PrintWriter err, boolean colour, boolean progress, int columns) {
        this.out = out;
        this.err = err;
        this.colour = colour;
        this.progress = progress;
        this.columns = Math.max(MIN_COLUMNS, Math.min(MAX_COLUMNS, columns));
    }

    /**
     * The terminal that the process has.
     *
     * @param properties system properties; the launcher tells in {@code detente.terminal.out}, {@code
     *     detente.terminal.err} and {@code detente.columns} what it has seen
     * @param environment {@code NO_COLOR}, set to anything, forbids colours (no-color.org)
     */
    public static Terminal of(PrintWriter out, PrintWriter err, Map<?, ?> properties, Map<String, String> environment) {
        boolean forbidden =
                !environment.getOrDefault("NO_COLOR", "").isEmpty() || "dumb".equals(environment.get("TERM"));
        return new Terminal(
                out,
                err,
                !forbidden && "true".equals(properties.get("detente.terminal.out")),
                "true".equals(properties.get("detente.terminal.err")),
                columns(String.valueOf(properties.get("detente.columns"))));
    }

    /** Where results go. */
    public PrintWriter out() {
        return out;
    }

    /** Where messages and errors go. */
    public PrintWriter err() {
        return err;
    }

    /** Whether a progress bar can be drawn. */
    public boolean showsProgress() {
        return progress;
    }

    /** Whether colours can be shown among the results. */
    public boolean showsColour() {
        return colour;
    }

    /** Width of a line in characters. */
    public int columns() {
        return columns;
    }

    /** Text in the style, or plain where colours cannot be shown. */
    public String styled(Style style, String text) {
        return colour ? style.wrap(text) : text;
    }

    /** Text from outside, as {@link OneLine#safe}. */
    public static String safe(String text) {
        return OneLine.safe(text);
    }

    /** Text from outside on one line of at most so many characters, as {@link OneLine#shortened}. */
    public static String shortened(String text, int length) {
        return OneLine.shortened(text, length);
    }

    /** Lines of at most so many characters, broken between words; a longer word has a line of its own. */
    public static List<String> wrapped(String text, int length) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > length) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static int columns(String property) {
        try {
            return Integer.parseInt(property);
        } catch (NumberFormatException e) {
            return DEFAULT_COLUMNS;
        }
    }
}
