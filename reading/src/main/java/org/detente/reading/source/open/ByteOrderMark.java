package org.detente.reading.source.open;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The bytes at the head of a text that tell its encoding (Unicode Standard, section 23.8).
 *
 * @param charset the encoding
 * @param length how many bytes the mark takes
 */
public record ByteOrderMark(Charset charset, int length) {
    private static final List<Charset> UTF_32_FIRST = List.of(
            Charset.forName("UTF-32LE"),
            Charset.forName("UTF-32BE"),
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);

    /** The mark that some bytes begin with; absent where they begin with none. */
    public static Optional<ByteOrderMark> of(byte[] head) {
        // the mark of UTF-16LE opens that of UTF-32LE, so the longer ones are tried first
        for (Charset charset : UTF_32_FIRST) {
            byte[] mark = "\uFEFF".getBytes(charset);
            if (head.length >= mark.length && Arrays.equals(mark, 0, mark.length, head, 0, mark.length)) {
                return Optional.of(new ByteOrderMark(charset, mark.length));
            }
        }
        return Optional.empty();
    }
}
