package org.detente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/**
 * Makes the pictures of the README from the samples: PNG files of at most 256 colours. Its name keeps it out of the tests: {@code
 * mvn -Pbrowser -pl browser -am verify -Dtest=Pictures -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class Pictures {
    private static final int COLOURS = 256;
    private static final int MOST_BYTES = 150_000;
    private static final String DAYS = "/relation/RUS-USA?from=2021-11-01&to=2022-06-01";

    @Test
    void areSmallAndShowWhatTheBrowserShows() throws IOException {
        Path folder = Files.createDirectories(Path.of(System.getProperty("detente.pictures", "../docs/pictures")));
        try (ServedRecord served = ServedRecord.ofSamples();
                Chromium chromium = new Chromium()) {
            Browser.NewContextOptions wide = Chromium.desktop().setViewportSize(1100, 760);
            take(chromium, served, wide, "/", folder.resolve("relations.png"));
            take(chromium, served, wide, DAYS, folder.resolve("relation.png"));
            take(chromium, served, wide, "/map", folder.resolve("map.png"));
            take(chromium, served, wide, "/network", folder.resolve("network.png"));
            Browser.NewContextOptions night = Chromium.phone().setColorScheme(ColorScheme.DARK);
            take(chromium, served, night, DAYS, folder.resolve("phone.png"));
        }
    }

    private static void take(
            Chromium chromium, ServedRecord served, Browser.NewContextOptions look, String path, Path file)
            throws IOException {
        Page page = chromium.page(look, served.address());
        page.navigate(served.address().resolve(path).toString());
        page.waitForTimeout(800);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(page.screenshot()));
        ImageIO.write(indexed(picture), "png", file.toFile());
        page.context().close();
        assertThat(chromium.wrongs()).isEmpty();
        assertThat(file).isNotEmptyFile();
        assertThat(Files.size(file)).isLessThan(MOST_BYTES);
    }

    /** With the colours that occur most; every other becomes the nearest of them. */
    private static BufferedImage indexed(BufferedImage picture) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                counts.merge(picture.getRGB(x, y), 1, Integer::sum);
            }
        }
        int[] palette = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(COLOURS)
                .mapToInt(Map.Entry::getKey)
                .toArray();
        IndexColorModel colours = new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
        BufferedImage small =
                new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, colours);
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int index = nearest.computeIfAbsent(picture.getRGB(x, y), colour -> nearest(colour, palette));
                small.getRaster().setSample(x, y, 0, index);
            }
        }
        return small;
    }

    private static int nearest(int colour, int[] palette) {
        int best = 0;
        long least = Long.MAX_VALUE;
        for (int i = 0; i < palette.length; i++) {
            long far = square(colour >> 16, palette[i] >> 16)
                    + square(colour >> 8, palette[i] >> 8)
                    + square(colour, palette[i]);
            if (far < least) {
                least = far;
                best = i;
            }
        }
        return best;
    }

    private static long square(int one, int other) {
        long far = (long) (one & 0xff) - (other & 0xff);
        return far * far;
    }
}
