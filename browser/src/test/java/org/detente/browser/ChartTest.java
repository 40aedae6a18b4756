package org.detente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The chart of a relation. */
class ChartTest extends SamplesInChromium {
    @AfterEach
    void nothingWentWrong() {
        assertThat(chromium.wrongs()).isEmpty();
    }

    @Test
    void isNotBlank() {
        Page page = open(chromium.page(Chromium.desktop(), served.address()));

        assertThat(colours(page)).isGreaterThan(20);
    }

    @Test
    void draggingAcrossItFiltersWhatIsBelow() {
        Page page = open(chromium.page(Chromium.desktop(), served.address()));
        String all = page.locator("#acts").textContent();
        BoundingBox box = page.locator(".u-over").boundingBox();
        page.mouse().move(box.x + box.width * 0.5, box.y + 50);
        page.mouse().down();
        page.mouse().move(box.x + box.width * 0.6, box.y + 60, new Mouse.MoveOptions().setSteps(5));
        page.mouse().up();
        page.waitForURL("**from=**");

        String from = page.locator("#from").inputValue();
        assertThat(page.url()).contains("from=" + from);
        assertThat(page.locator("#acts").textContent()).isNotEqualTo(all);

        page.reload();
        page.waitForSelector(".plot canvas");
        assertThat(page.locator("#from").inputValue()).isEqualTo(from);

        page.goBack();
        page.waitForCondition(() -> page.locator("#acts").textContent().equals(all));
    }

    @Test
    void arrowKeysReadTheMarkedActs() {
        Page page = open(chromium.page(Chromium.desktop(), served.address()));
        page.locator(".plot").focus();
        page.keyboard().press("ArrowRight");

        assertThat(page.locator(".readout a").first().getAttribute("href")).startsWith("/article/a-");
    }

    @Test
    void aTouchReadsADay() {
        Page page = open(chromium.page(Chromium.phone(), served.address()));
        BoundingBox box = page.locator(".u-over").boundingBox();
        page.touchscreen().tap(box.x + box.width / 2, box.y + box.height / 2);

        assertThat(page.locator(".readout b").textContent()).matches("\\d{1,2} \\w+ \\d{4}");
    }

    @Test
    void rowsOpenTheirEvidenceByKeyboard() {
        Page page = open(chromium.page(Chromium.desktop(), served.address()));
        page.locator("details.act summary").first().focus();
        page.keyboard().press("Enter");

        assertThat(page.locator("details.act mark").first().isVisible()).isTrue();
    }

    @Test
    void withoutScriptTheCourseAndTheFormAreThere() {
        Page page = chromium.page(Chromium.desktop().setJavaScriptEnabled(false), served.address());
        page.navigate(served.address().resolve("/relation/RUS-USA").toString());

        assertThat(page.locator(".plot svg.course").isVisible()).isTrue();
        page.locator("#from").fill("2022-02-01");
        page.locator("#to").fill("2022-03-01");
        page.locator(".period button").click();
        assertThat(page.url()).contains("from=2022-02-01", "to=2022-03-01");
        assertThat(page.locator("details.act").count()).isPositive();
    }

    private static Page open(Page page) {
        page.navigate(served.address().resolve("/relation/RUS-USA").toString());
        page.waitForSelector(".plot canvas");
        page.waitForTimeout(200);
        return page;
    }

    private static int colours(Page page) {
        return (int) page.evaluate("""
                () => {
                  const canvas = document.querySelector('.plot canvas');
                  const pixels = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
                  const found = new Set();
                  for (let i = 0; i < pixels.length; i += 4) found.add(pixels[i] + ',' + pixels[i + 1] + ',' + pixels[i + 2] + ',' + pixels[i + 3]);
                  return found.size;
                }
                """);
    }
}
