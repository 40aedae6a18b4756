package org.detente.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The system's Chromium, which watches what pages do. */
final class Chromium implements AutoCloseable {
    private final Playwright playwright;
    private final Browser browser;
    private final List<String> wrongs = new ArrayList<>();

    Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("detente.chromium", "/usr/bin/chromium")))
                        // a container has no other user; the pages are our own
                        .setChromiumSandbox(false));
    }

    static Browser.NewContextOptions desktop() {
        return new Browser.NewContextOptions().setViewportSize(1280, 900).setLocale("en-GB");
    }

    static Browser.NewContextOptions phone() {
        return new Browser.NewContextOptions()
                .setViewportSize(360, 740)
                .setLocale("en-GB")
                .setHasTouch(true)
                .setIsMobile(true);
    }

    /** A new tab of a site; requests to elsewhere are stopped and noted. */
    Page page(Browser.NewContextOptions options, URI site) {
        BrowserContext context = browser.newContext(options);
        context.route("**", route -> {
            if (route.request().url().startsWith(site.toString())) {
                route.resume();
            } else {
                wrongs.add("request to " + route.request().url());
                route.abort();
            }
        });
        Page page = context.newPage();
        page.onDialog(dialog -> {
            wrongs.add("dialog " + dialog.message());
            dialog.dismiss();
        });
        page.onPageError(error -> wrongs.add("error " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                wrongs.add("console " + message.text());
            }
        });
        return page;
    }

    /** What went wrong since this was asked last: errors, dialogs, what the content policy stopped, requests to elsewhere. */
    List<String> wrongs() {
        List<String> found = List.copyOf(wrongs);
        wrongs.clear();
        return found;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
