package org.detente.browser;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The samples, served, and a browser for them, while the tests of a class run. */
abstract class SamplesInChromium {
    static ServedRecord served;
    static Chromium chromium;

    @BeforeAll
    static void start() {
        served = ServedRecord.ofSamples();
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        served.close();
    }
}
