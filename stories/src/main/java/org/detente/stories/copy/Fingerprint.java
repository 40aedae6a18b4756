package org.detente.stories.copy;

import java.util.Arrays;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Keys that two texts are likely to share where one is a copy of the other.
 *
 * <p>Three ways lead from a text to its copies:
 *
 * <ul>
 *   <li>a key of the whole text finds texts that are the same word by word, however short;
 *   <li>MinHash with banding (Broder 1997; Leskovec, Rajaraman and Ullman, <i>Mining of Massive Datasets</i>, §3.4) over runs of
 *       {@value #RUN} words finds texts that share much: of two that have a third of their runs in common, one of the {@value
 *       #BANDS} bands of {@value #ROWS} rows agrees in 84 of 100 cases, at a half in 99;
 *   <li>anchors, the runs of {@value #ANCHOR} words whose hash is divisible by {@value #SAMPLE} (Manber 1994), find passages of
 *       which all else differs: one of a hundred words has nearly six of them.
 * </ul>
 *
 * A fourth, MinHash over the names and numbers of a text, finds rewordings, which keep hardly any run of words. Names come again
 * and again, so these keys hold for a period of {@value #PERIOD} days only, and are looked up in the period before and after, too:
 * a rewording is found where it appeared within that time.
 */
final class Fingerprint {
    static final int RUN = 5;
    static final int BANDS = 16;
    static final int ROWS = 2;
    static final int ANCHOR = 8;
    static final int SAMPLE = 16;
    static final int NAME_BANDS = 24;
    static final int NAME_ROWS = 3;
    static final int PERIOD = 16;

    /** Below so many names and numbers any two texts may agree by chance. */
    private static final int FEWEST_NAMES = 6;

    /** Undated texts have a period of their own. */
    private static final long UNDATED = Long.MIN_VALUE / 2;

    private final long whole;
    private final long[] bands;
    private final long[] anchors;
    private final long[] names;
    private final long period;

    Fingerprint(CopyText text) {
        WordSequence words = text.words();
        long[] namesAndNumbers = words.namesAndNumbers();
        whole = Hash.of(1, words.whole());
        bands = bands(words.runs(RUN), BANDS, ROWS, 2);
        anchors = anchors(words);
        names = namesAndNumbers.length < FEWEST_NAMES ? new long[0] : bands(namesAndNumbers, NAME_BANDS, NAME_ROWS, 4);
        period = text.day()
                .map(day -> Math.floorDiv(day.toEpochDay(), (long) PERIOD))
                .orElse(UNDATED);
    }

    /** The key of the whole text. */
    long whole() {
        return whole;
    }

    /** Keys of a text's share in another. */
    long[] bands() {
        return bands;
    }

    /** Keys of passages. */
    long[] anchors() {
        return anchors;
    }

    /** Every key under which the text is to be found. */
    LongStream keys() {
        return Stream.of(new long[] {whole}, bands, anchors, nameKeys(period).toArray())
                .flatMapToLong(LongStream::of);
    }

    /** The keys of names in this period and its neighbours. */
    long[] nameKeysNear() {
        return LongStream.rangeClosed(period - 1, period + 1)
                .flatMap(this::nameKeys)
                .toArray();
    }

    private LongStream nameKeys(long inPeriod) {
        return LongStream.of(names).map(name -> Hash.of(name, inPeriod));
    }

    private static long[] anchors(WordSequence words) {
        return LongStream.of(words.runs(ANCHOR))
                .filter(run -> Long.remainderUnsigned(run, SAMPLE) == 0)
                .map(run -> Hash.of(3, run))
                .distinct()
                .toArray();
    }

    private static long[] bands(long[] elements, int bands, int rows, long family) {
        if (elements.length == 0) {
            return new long[0];
        }
        long[] least = new long[bands * rows];
        Arrays.fill(least, Long.MAX_VALUE);
        for (long element : elements) {
            for (int i = 0; i < least.length; i++) {
                // one multiplication by an odd number and a shift is random enough for a minimum
                long hash = (element ^ (i * 0x9E3779B97F4A7C15L)) * (0xBF58476D1CE4E5B9L + 2L * i);
                least[i] = Math.min(least[i], hash ^ (hash >>> 32));
            }
        }
        long[] keys = new long[bands];
        for (int band = 0; band < bands; band++) {
            long key = Hash.of(family, band);
            for (int row = 0; row < rows; row++) {
                key = Hash.of(key, least[band * rows + row]);
            }
            keys[band] = key;
        }
        return keys;
    }
}
