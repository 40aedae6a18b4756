package org.detente.server.guard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.detente.server.web.Refusal;

/**
 * Counts requests by address and refuses those beyond a rate.
 *
 * <p>A bucket of tokens an address (Turner 1986): it holds what a minute allows and fills evenly. Thread-safe.
 */
final class RequestRate {
    private static final int MOST_ADDRESSES = 10_000;
    private static final double MINUTE = TimeUnit.MINUTES.toNanos(1);

    private static final class Bucket {
        private double tokens;
        private long filled;
    }

    private final int perMinute;
    private final LongSupplier nanos;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    RequestRate(int perMinute) {
        this(perMinute, System::nanoTime);
    }

    /** With a clock that counts nanoseconds. */
    RequestRate(int perMinute, LongSupplier nanos) {
        this.perMinute = perMinute;
        this.nanos = nanos;
    }

    /**
     * Counts a request.
     *
     * @throws Refusal (429) where the address has asked too often
     */
    synchronized void count(String address) {
        long now = nanos.getAsLong();
        Bucket bucket = buckets.computeIfAbsent(address, a -> {
            Bucket full = new Bucket();
            full.tokens = perMinute;
            full.filled = now;
            return full;
        });
        bucket.tokens = Math.min(perMinute, bucket.tokens + (now - bucket.filled) / MINUTE * perMinute);
        bucket.filled = now;
        if (bucket.tokens < 1) {
            throw Refusal.of(
                    429,
                    "Too many requests",
                    "This server answers " + perMinute + " a minute. Wait a little, then go on.");
        }
        bucket.tokens--;
    }
}
