package org.detente.reading.source.open;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Lines of at most so many characters; of a longer one only that it was too long is kept. */
public final class LineReader {
    /** A line without its end. */
    public record Line(long number, String text, boolean tooLong) {}

    private final Reader reader;
    private final int longest;
    private final char[] buffer = new char[1 << 15];
    private int position;
    private int filled;
    private long number;

    /**
     * Lines of a text, which it does not close.
     *
     * @param longest of a line with more characters only that it was too long is kept
     */
    public LineReader(Reader reader, int longest) {
        this.reader = reader;
        this.longest = longest;
    }

    /** The next line, or nothing at the end. */
    public Optional<Line> next() throws IOException {
        if (!fill()) {
            return Optional.empty();
        }
        number++;
        StringBuilder line = new StringBuilder();
        boolean tooLong = false;
        while (fill()) {
            int end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            tooLong |= line.length() + end - position > longest;
            if (!tooLong) {
                line.append(buffer, position, end - position);
            }
            boolean ended = end < filled;
            position = ended ? end + 1 : end;
            if (ended) {
                break;
            }
        }
        return Optional.of(new Line(number, tooLong ? "" : line.toString(), tooLong));
    }

    private boolean fill() throws IOException {
        if (position == filled) {
            position = 0;
            filled = Math.max(reader.read(buffer), 0);
        }
        return position < filled;
    }
}
