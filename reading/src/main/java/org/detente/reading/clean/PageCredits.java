package org.detente.reading.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.model.Credit;
import org.detente.reading.credit.Credits;
import org.detente.reading.scrap.Characters;
import org.jsoup.parser.Parser;

/** Finds credit lines on a page, which stand outside of the body: "Source: NAME", where the name may be a link. */
final class PageCredits {
    private static final int MOST = 3;

    private static final Pattern LINE = Pattern.compile(
            "([(\\[]?(?i:(?:news |article )?source\\s?:|courtesy\\s?:|(?:this (?:article|story|report) (?:was )?)?"
                    + "(?:first|originally) (?:published|appeared) (?:by|in|on|at)))"
                    + "((?:\\s*+<[^<>]{1,400}+>){0,4}+[^<>]{1,100}+)<");
    /** What the line may begin with; elsewhere the pattern need not be tried. */
    private static final String FIRST_LETTERS = "([sSnNaAcCtTfFoO";

    private static final Pattern TAG = Pattern.compile("<[^<>]{1,400}+>");

    private PageCredits() {}

    static List<Credit> in(String html) {
        List<Credit> credits = new ArrayList<>();
        Matcher line = LINE.matcher(html);
        for (int tag = html.indexOf('>'); tag >= 0 && credits.size() < MOST; tag = html.indexOf('>', tag + 1)) {
            int start = tag + 1;
            while (start < html.length() && Character.isWhitespace(html.charAt(start))) {
                start++;
            }
            if (start == html.length()
                    || FIRST_LETTERS.indexOf(html.charAt(start)) < 0
                    || !line.region(start, html.length()).lookingAt()) {
                continue;
            }
            String words = TAG.matcher(line.group(2)).replaceAll(" ");
            String text = Parser.unescapeEntities(line.group(1) + " " + words, false);
            Credits.ofLine(Characters.collapse(Characters.normalize(text).replace('\n', ' ')))
                    .ifPresent(credits::add);
        }
        return credits;
    }
}
