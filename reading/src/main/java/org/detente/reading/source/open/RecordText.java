package org.detente.reading.source.open;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/**
 * The characters of a file with many records, where bytes that cannot be decoded leave a mark, so that they cost their
 * record and not the file.
 */
public final class RecordText {
    /** A noncharacter, which no text may hold (Unicode Standard, section 23.7). */
    static final char UNDECODABLE = '\uFDD0';

    private RecordText() {}

    /** Decodes by the byte order mark, else by the encoding given. */
    public static Reader reader(OpenSource source, Charset otherwise) throws IOException {
        InputStream in = source.content();
        Optional<ByteOrderMark> mark = ByteOrderMark.of(source.head());
        in.skipNBytes(mark.map(ByteOrderMark::length).orElse(0));
        return new InputStreamReader(
                in,
                mark.map(ByteOrderMark::charset)
                        .orElse(otherwise)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith(String.valueOf(UNDECODABLE)));
    }

    /** Whether characters were lost when bytes that are not of the encoding were read. */
    public static boolean isDamaged(String text) {
        return text.indexOf(UNDECODABLE) >= 0;
    }
}
