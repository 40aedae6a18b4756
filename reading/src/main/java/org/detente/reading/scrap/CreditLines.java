package org.detente.reading.scrap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.model.Credit;
import org.detente.reading.credit.Credits;

/**
 * Credits of a text in lines of their own, and its other lines.
 *
 * @param credits in the order of the text, those in scraps last
 * @param rest lines of the article that are no credits
 */
record CreditLines(List<Credit> credits, List<Line> rest) {
    private static final int LEAST_WORDS_OF_A_HEADLINE = 4;

    CreditLines {
        credits = List.copyOf(credits);
        rest = List.copyOf(rest);
    }

    static CreditLines separate(ScrapFilter.Sorted sorted) {
        List<Credit> credits = new ArrayList<>();
        List<Line> rest = new ArrayList<>();
        boolean headed = false;
        for (Line line : sorted.kept()) {
            Optional<Credit> credit = Credits.ofLine(line.text());
            // above the headline an outlet's bare name is the page's own, not a credit
            if (credit.isPresent()
                    && (headed || line.text().contains(" by ") || line.text().contains(":"))) {
                credits.add(credit.get());
            } else {
                rest.add(line);
            }
            headed |= line.words() >= LEAST_WORDS_OF_A_HEADLINE;
        }
        for (Line line : sorted.dropped()) {
            if (line.words() >= 2) {
                Credits.ofLine(line.text()).ifPresent(credits::add);
            }
        }
        return new CreditLines(credits, rest);
    }
}
