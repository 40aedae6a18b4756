package org.detente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article whose title, text, address and outlet are attacks. */
class AttackTest {
    private static final String SCRIPT = "<script>document.title='attacked';fetch('https://evil.example/')</script>";
    private static final String PICTURE = "<img src=https://evil.example/x onerror=alert(1)>";
    private static final String ARTICLE = """
            {"title": "\\"'>%1$s%2$s</title>", "url": "javascript:alert(1)", "outlet": "</a>%2$s", "byline": "%1$s", \
            "published": "2024-03-05", "text": "Russia accused the United States of “%2$s” on Tuesday. The United \
            States rejected the accusation %1$s the same day. “javascript:alert(1) %2$s,” President Biden said."}
            """;

    /** The last one is looked into. */
    private static final List<String> PAGES =
            List.of("/", "/map", "/network", "/actors", "/actor/RUS", "/search?q=alert", "/relation/RUS-USA");

    @TempDir
    Path folder;

    @Test
    void runsNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("attack.jsonl"), ARTICLE.formatted(SCRIPT, PICTURE));
        Path record = Path.of("target", "records", "attack");
        if (Files.exists(record)) {
            try (Stream<Path> files = Files.walk(record)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(path -> path.toFile().delete());
            }
        }
        try (ServedRecord served = ServedRecord.of(file, "attack");
                Chromium chromium = new Chromium()) {
            Page page = chromium.page(Chromium.desktop(), served.address());
            for (String path : PAGES) {
                page.navigate(served.address().resolve(path).toString());
                page.waitForLoadState();
                for (ElementHandle row : page.querySelectorAll("details summary")) {
                    row.click();
                }
                page.waitForTimeout(300);
                assertThat(page.title()).doesNotContain("attacked");
                assertThat(chromium.wrongs()).isEmpty();
            }
            assertThat(page.locator(".evidence").first().textContent()).contains("onerror=alert(1)");
        }
    }
}
