package org.detente.reading.source.open;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Turns the bytes of one document into characters.
 *
 * <p>The encoding is told, in this order, by a byte order mark, by the HTTP header, by the page's own {@code <meta
 * charset>}, by the bytes being valid UTF-8, and by their statistics; windows-1252 is the last resort. A declared
 * encoding that does not fit the bytes is not believed.
 */
public final class CharacterDecoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern META_CHARSET = Pattern.compile(
            "<meta[^>]{0,200}?charset\\s{0,9}=\\s{0,9}[\"']?([\\w:.-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final int META_WITHIN = 8192;
    private static final char REPLACEMENT = '\uFFFD';
    /** One undecodable byte in so many characters is taken for a slip, more for a wrong guess of the encoding. */
    private static final int CHARACTERS_PER_SLIP = 200;

    private CharacterDecoder() {}

    /**
     * The characters of a document.
     *
     * @param declared encoding that an HTTP header states
     * @throws UnreadableException where the bytes are no text
     */
    public static String decode(byte[] bytes, Optional<String> declared, boolean html) throws UnreadableException {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) {
            int length = mark.get().length();
            return lenient(bytes, length, mark.get().charset());
        }
        if (hasNul(bytes)) {
            return unmarkedUtf16(bytes);
        }
        Optional<String> fromMeta = html ? metaCharset(bytes) : Optional.empty();
        for (Optional<String> name : List.of(declared, fromMeta)) {
            Optional<String> text = name.flatMap(CharacterDecoder::charset).flatMap(charset -> fitting(bytes, charset));
            if (text.isPresent()) {
                return text.get();
            }
        }
        return fitting(bytes, StandardCharsets.UTF_8).orElseGet(() -> guessed(bytes));
    }

    private static String guessed(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, 1 << 16));
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset())
                // short Russian texts are taken for the Macintosh's old encoding, in which no page is written any more
                .map(name -> name.equals("MACCYRILLIC") ? "windows-1251" : name)
                .flatMap(CharacterDecoder::charset)
                .flatMap(charset -> fitting(bytes, charset))
                .orElseGet(() -> lenient(bytes, 0, WINDOWS_1252));
    }

    /** The characters, where the encoding explains the bytes but for a few slips. */
    private static Optional<String> fitting(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            String text = lenient(bytes, 0, charset);
            long slips = text.chars().filter(c -> c == REPLACEMENT).count();
            long beyondAscii = text.chars().filter(c -> c > 0x7F).count();
            // a windows-1252 text read as UTF-8 also has few slips, but then all that is not ASCII is a slip
            boolean fits = slips * CHARACTERS_PER_SLIP <= text.length() && slips * 3 < beyondAscii;
            return fits ? Optional.of(text) : Optional.empty();
        }
    }

    private static String lenient(byte[] bytes, int from, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
            return text.toString();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("a decoder that replaces does not fail", e);
        }
    }

    private static boolean hasNul(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    /** Text in a western alphabet has a NUL in every other byte in UTF-16, and none elsewhere. */
    private static String unmarkedUtf16(byte[] bytes) throws UnreadableException {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        int pairs = bytes.length / 2;
        if (even == 0 && odd * 2 > pairs) {
            return lenient(bytes, 0, StandardCharsets.UTF_16LE);
        }
        if (odd == 0 && even * 2 > pairs) {
            return lenient(bytes, 0, StandardCharsets.UTF_16BE);
        }
        throw UnreadableException.skipped("binary file", "it holds NUL bytes, so it is no text");
    }

    private static Optional<String> metaCharset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, META_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher matcher = META_CHARSET.matcher(head);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The encoding of that name; as browsers do, Latin-1 and ASCII are read as windows-1252 (WHATWG Encoding). */
    static Optional<Charset> charset(String name) {
        try {
            Charset charset = Charset.forName(name.strip());
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return Optional.of(latin ? WINDOWS_1252 : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
