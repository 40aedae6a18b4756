package org.detente.reading.scrap;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the outlet's name from a copyright line. */
final class Imprint {
    private static final Pattern OWNER = Pattern.compile(
            "(?i)(?:.{0,200}?©|copyright|\\(c\\))(?:[\\s©,.-]|copyright|\\(c\\)|(?:19|20)\\d\\d|by\\b|all rights reserved)*+([^|.©]{2,60}).*");
    private static final Pattern YEARS = Pattern.compile("[\\s,-]*(?:19|20)\\d\\d.*$|(?i)[\\s,-]*all rights.*$");
    private static final Pattern LEGAL_FORM =
            Pattern.compile("(?i)[\\s,]+(?:ltd|llc|inc|co|corp|gmbh|plc|fz|s\\.?a|ag)\\.?$");

    private Imprint() {}

    /**
     * The outlet: a line above the article that the copyright line names, else the few words of that line itself.
     *
     * @param dropped lines that were scraps
     * @param above lines above the article
     */
    static Optional<String> outlet(List<Line> dropped, List<Line> above) {
        for (Line line : dropped) {
            Matcher owner = OWNER.matcher(line.text());
            if (owner.matches()) {
                String name = LEGAL_FORM
                        .matcher(YEARS.matcher(owner.group(1)).replaceFirst("").strip())
                        .replaceFirst("");
                String key = Line.key(name);
                if (!name.isEmpty() && Character.isUpperCase(name.codePointAt(0)) && WordCount.of(name) <= 5) {
                    return Optional.of(above.stream()
                            .filter(other ->
                                    other.words() <= 5 && !other.key().isEmpty() && key.startsWith(other.key()))
                            .map(Line::text)
                            .findFirst()
                            .orElse(name));
                }
            }
        }
        return Optional.empty();
    }
}
