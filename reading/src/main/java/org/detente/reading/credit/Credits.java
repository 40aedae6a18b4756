package org.detente.reading.credit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.model.Credit;
import org.detente.model.Span;
import org.detente.text.outlet.Outlets;

/**
 * Finds credits to agencies and outlets in the parts of an article.
 *
 * <p>Known agencies and outlets get their usual name; others keep the words of the text, and count in a sentence only
 * where the words around them say that they are media ("the broadcaster …", "… newspaper").
 *
 * <p>Example: {@code Credits.ofLine("Source: RT NEWS")} is a credit to {@code RT}; so is the first of {@code
 * Credits.inText("RT quoted the spokesman.")}. Stateless; time is linear in the length of the text.
 */
public final class Credits {
    private static final int DATELINE_WITHIN = 200;
    private static final int CONTEXT = 70;

    private static final Pattern DATELINE = Pattern.compile(
            "^(?:\\p{Lu}[\\p{L}\\p{N} .,/'’()-]{0,90}?\\s)?(?:\\((\\p{Lu}[\\p{L}\\p{N} .&’'/-]{1,40})\\)|/(\\p{Lu}[\\p{L} -]{2,30})/)"
                    + "[.,]?\\s?(?:[-–—:]{1,2}|(?<=/\\.?\\s?))");

    /** Names that say themselves that they are media, and names that a noun before or after says so of. */
    private static final Pattern MEDIA_NAME = Pattern.compile(
            "\\b\\p{Lu}[\\p{L}\\p{N}’'-]{1,20}+(?: \\p{Lu}[\\p{L}\\p{N}’'-]{0,20}+){0,3} (?:Times|Post|Herald|Tribune|Gazette|Journal|News"
                    + "|Wire|Dispatch|Courier|Daily|Telegraph|Chronicle|Observer|Agency|Radio|Television|TV)\\b");

    private static final String KINDS =
            "(?:state |national |public |private |local |independent |\\p{Lu}\\p{L}{2,15} )?(?:news ?)?"
                    + "(?:agency|agencies|broadcaster|newspaper|daily|weekly|magazine|channel|TV channel|television|radio|website|outlet"
                    + "|portal|network|station|site|tabloid)";

    private static final Pattern NAMED_KIND = Pattern.compile(
            "\\b(?:agency|broadcaster|newspaper|daily|weekly|magazine|channel|television|radio|website|outlet|portal|network|station|tabloid)"
                    + " (\\p{Lu}[\\p{L}\\p{N}’'-]{1,20}+(?: \\p{Lu}[\\p{L}\\p{N}’'-]{0,20}+){0,2})");

    private static final Pattern BEFORE = Pattern.compile(
            "(?:\\b(?:told|telling|quoted by|cited by|(?:as |first )?reported (?:by|in|on)|according to|citing|quoting|speaking (?:to|with|on)"
                    + "|(?:in|during) (?:an? |his |her |their |the )?(?:\\w{1,15} )?(?:interview|interviews|conversation|remarks|comments|article"
                    + "|op-ed|column|essay) (?:with|to|for|in|on|by|published (?:by|in))|interviewed by|published (?:by|in)|said on|appear(?:ed|ing)"
                    + " on|(?:carried|broadcast|aired|released|distributed|obtained|seen|reviewed) by|reports? (?:by|from|in)|via))"
                    + "\\s(?:the\\s|an?\\s)?(?:[\\p{L}-]{1,20}(?:'s|’s)?\\s){0,3}$");

    private static final Pattern AFTER = Pattern.compile(
            "^(?:\\s" + KINDS + ")?(?:\\s(?:has|had|have|also|later|earlier|first|then|on \\p{Lu}\\p{L}+day)){0,2}\\s"
                    + "(?:quoted|quotes|quoting|reported|reports|cited|cites|citing|wrote|writes|broadcast|published|revealed|said|says)\\b");

    private Credits() {}

    /** What a line that is nothing but a credit says; such a line is no part of the clean text. */
    public static Optional<Credit> ofLine(String line) {
        return CreditLine.read(line.strip(), Outlets.usual());
    }

    /** Agencies that an author line names: "Reuters Staff", "Jane Roe, AFP". */
    public static List<Credit> ofByline(String byline) {
        return Outlets.usual().inByline(byline).stream()
                .map(name -> new Credit(name, Credit.Kind.BYLINE, byline))
                .toList();
    }

    /** Credits in the dateline and the sentences of a clean text, in its order, each name once. */
    public static List<Credit> inText(String cleanText) {
        List<Credit> credits = new ArrayList<>();
        dateline(cleanText).ifPresent(credits::add);
        for (Outlets.Found found : candidates(cleanText)) {
            credit(cleanText, found).ifPresent(credits::add);
        }
        return distinct(credits);
    }

    /** Of each name the first credit, unless a later one is for the whole text and that one only for words or a part. */
    public static List<Credit> distinct(List<Credit> credits) {
        Map<String, Credit> byName = new LinkedHashMap<>();
        for (Credit credit : credits) {
            byName.merge(
                    credit.name(), credit, (first, later) -> first.kind() == Credit.Kind.REPORTED_BY ? later : first);
        }
        return List.copyOf(byName.values());
    }

    private static Optional<Credit> dateline(String text) {
        String start = text.substring(0, Math.min(text.length(), DATELINE_WITHIN));
        Matcher matcher = DATELINE.matcher(start);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String words = Optional.ofNullable(matcher.group(1)).orElseGet(() -> String.valueOf(matcher.group(2)));
        String name = Outlets.usual().name(words).orElse(words);
        return Optional.of(
                new Credit(name, Credit.Kind.DATELINE, matcher.group().strip()));
    }

    /** Known names and names that look like media, in the order of the text, none inside another. */
    private static List<Outlets.Found> candidates(String text) {
        List<Outlets.Found> found = new ArrayList<>(Outlets.usual().in(text));
        BitSet taken = new BitSet(text.length());
        found.forEach(one -> taken.set(one.span().start(), one.span().end()));
        for (Pattern pattern : List.of(MEDIA_NAME, NAMED_KIND)) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                int group = matcher.groupCount();
                Span span = new Span(matcher.start(group), matcher.end(group));
                int next = taken.nextSetBit(span.start());
                if (next < 0 || next >= span.end()) {
                    taken.set(span.start(), span.end());
                    found.add(new Outlets.Found(withoutOwner(matcher.group(group)), span));
                }
            }
        }
        found.sort(Comparator.comparingInt(one -> one.span().start()));
        return found;
    }

    private static Optional<Credit> credit(String text, Outlets.Found found) {
        int start = found.span().start();
        int end = found.span().end();
        String before = text.substring(Math.max(0, start - CONTEXT), start);
        Matcher told = BEFORE.matcher(before);
        if (told.find()) {
            String words = before.substring(told.start()) + text.substring(start, end);
            return Optional.of(new Credit(found.name(), Credit.Kind.REPORTED_BY, words.strip()));
        }
        String after = text.substring(end, Math.min(text.length(), end + CONTEXT));
        Matcher reports = AFTER.matcher(after);
        if (reports.find()) {
            String words = text.substring(start, end) + reports.group();
            return Optional.of(new Credit(found.name(), Credit.Kind.REPORTED_BY, words));
        }
        return Optional.empty();
    }

    private static String withoutOwner(String name) {
        return name.replaceFirst("['’]s?$", "");
    }
}
