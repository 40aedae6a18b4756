package org.detente.stories.index;

/** Keys of texts for a {@link KeyIndex}. */
public final class TextKey {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private TextKey() {}

    /**
     * The key of a text: FNV-1a over its characters (Fowler, Noll and Vo), then mixed, since the index needs every bit.
     *
     * @param apart a number that keeps the same text apart from itself, such as a day
     */
    public static long of(String text, long apart) {
        long hash = OFFSET ^ apart;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }
}
