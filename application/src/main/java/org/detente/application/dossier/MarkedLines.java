package org.detente.application.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.detente.application.terminal.Style;
import org.detente.application.terminal.Terminal;

/** Breaks text into lines, some words of which are marked: by a style, or by brackets where styles cannot be shown. */
final class MarkedLines {
    private static final Pattern STYLING = Pattern.compile("\u001b\\[[0-9;]*m");

    private final Terminal terminal;
    private final Style style;
    private final String open;
    private final String close;
    private final int width;
    private final List<String> lines = new ArrayList<>();
    private String line = "";
    private boolean gap;

    MarkedLines(Terminal terminal, Style style, String open, String close, int width) {
        this.terminal = terminal;
        this.style = style;
        this.open = open;
        this.close = close;
        this.width = width;
    }

    void plain(String text) {
        add(text, false);
    }

    void marked(String text) {
        add(text, true);
    }

    List<String> lines() {
        List<String> all = new ArrayList<>(lines);
        if (!line.isEmpty()) {
            all.add(line);
        }
        return all;
    }

    /** Characters that a line takes on the screen. */
    static int width(String line) {
        return STYLING.matcher(line).replaceAll("").length();
    }

    private void add(String text, boolean mark) {
        String safe = Terminal.safe(text);
        if (safe.startsWith(" ")) {
            gap = true;
        }
        String[] words = safe.strip().split(" +", -1);
        boolean brackets = mark && !terminal.showsColour();
        for (int i = 0; i < words.length; i++) {
            if (!words[i].isEmpty()) {
                String word = brackets && i == 0 ? open + words[i] : words[i];
                word = brackets && i == words.length - 1 ? word + close : word;
                put(mark && !brackets ? terminal.styled(style, word) : word);
                gap = i < words.length - 1 || safe.endsWith(" ");
            }
        }
    }

    private void put(String word) {
        int room = width - width(line) - (gap ? 1 : 0);
        if (!line.isEmpty() && gap && width(word) > room) {
            lines.add(line);
            line = word;
        } else {
            line += (gap && !line.isEmpty() ? " " : "") + word;
        }
    }
}
