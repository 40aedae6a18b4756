package org.detente.reading.scrap;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins the lines of paragraphs that were broken at a fixed width, as mail and old wire services do.
 *
 * <p>A text is taken for broken where no line is long and where many lines that follow another without a gap begin with a
 * small letter, which a paragraph of its own hardly ever does.
 */
final class Wrapping {
    private static final int WIDEST = 120;
    private static final int LEAST_WIDTH = 40;

    private Wrapping() {}

    static List<Line> unwrap(List<Line> lines) {
        int followers = 0;
        int small = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.text().length() > WIDEST) {
                return lines;
            }
            if (!line.blankBefore() && lines.get(i - 1).text().length() >= LEAST_WIDTH) {
                followers++;
                small += Character.isLowerCase(line.text().codePointAt(0)) ? 1 : 0;
            }
        }
        return small >= 2 && small * 3 >= followers ? joined(lines) : lines;
    }

    private static List<Line> joined(List<Line> lines) {
        List<Line> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        boolean blankBefore = false;
        int lastLength = 0;
        for (Line line : lines) {
            boolean goesOn = !paragraph.isEmpty() && !line.blankBefore() && lastLength >= LEAST_WIDTH;
            if (!goesOn && !paragraph.isEmpty()) {
                paragraphs.add(Line.of(paragraph.toString(), blankBefore));
                paragraph.setLength(0);
            }
            if (paragraph.isEmpty()) {
                blankBefore = line.blankBefore();
            } else {
                paragraph.append(' ');
            }
            paragraph.append(line.text());
            lastLength = line.text().length();
        }
        if (!paragraph.isEmpty()) {
            paragraphs.add(Line.of(paragraph.toString(), blankBefore));
        }
        return paragraphs;
    }
}
