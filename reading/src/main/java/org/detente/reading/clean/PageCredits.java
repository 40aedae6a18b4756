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
            ">\\s*+([(\\[]?(?i:(?:news |article )?source\\s?:|courtesy\\s?:|(?:this (?:article|story|report) (?:was )?)?"
                    + "(?:first|originally) (?:published|appeared) (?:by|in|on|at)))"
                    + "((?:\\s*+<[^<>]{1,400}+>){0,4}+[^<>]{1,100}+)<");
    private static final Pattern TAG = Pattern.compile("<[^<>]{1,400}+>");

    private PageCredits() {}

    static List<Credit> in(String html) {
        List<Credit> credits = new ArrayList<>();
        Matcher line = LINE.matcher(html);
        while (credits.size() < MOST && line.find()) {
            String words = TAG.matcher(line.group(2)).replaceAll(" ");
            String text = Parser.unescapeEntities(line.group(1) + " " + words, false);
            Credits.ofLine(Characters.collapse(Characters.normalize(text).replace('\n', ' ')))
                    .ifPresent(credits::add);
        }
        return credits;
    }
}
