package org.detente.stories.origin;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.model.Article;
import org.detente.model.Outlet;
import org.detente.model.OutletKind;

/**
 * An article of a group, with what it tells of its origin.
 *
 * @param outlet its outlet, see {@link OutletKeys}
 * @param outletName the name under which that is spoken of
 * @param agency the name of its outlet, where that is an agency by the list or by its own words
 * @param updated the words by which it says that it was changed
 */
record Member(
        Article article,
        Optional<String> outlet,
        Optional<String> outletName,
        Optional<OutletKind> kind,
        Optional<String> agency,
        Claims claims,
        Optional<Moment> moment,
        Optional<String> updated) {
    /** By the first day that they may be of; then by identifier. */
    static final Comparator<Member> EARLIER_FIRST = Comparator.<Member, Instant>comparing(
                    member -> member.moment().map(Moment::earliest).orElse(Instant.MAX))
            .thenComparing(Member::id);

    private static final int MARK_WITHIN = 120;

    private static final Pattern AGENCY_NAME =
            Pattern.compile("(?i)\\b(?:news|press|information) agency\\b|\\bagen(?:ce|cia|zia|tur|tsia)\\b");

    private static final Pattern TITLE_MARK = Pattern.compile(
            "(?i)^(?:update ?\\d{0,2}|updated|recasts?|refile|correct(?:ed|ion)|wrapup \\d{1,2})\\s?[-:–—]|[(\\[](?:updated?|corrected|recasts)[)\\]]|^\\d(?:st|nd|rd|th) (?:ld|lead)\\b");

    private static final Pattern TEXT_MARK = Pattern.compile(
            "(?i)\\((?:adds|recasts|updates|corrects|writes through)\\b[^)]{0,80}\\)|\\b(?:this (?:story|article|report) (?:has been|was) (?:updated|corrected))\\b|^(?:updated?|correction|editor.s note)\\s?:");

    static Member of(Article article, OutletKeys keys) {
        Optional<Outlet> listed = keys.outlets().of(article);
        Optional<String> agency = listed.isPresent()
                ? listed.filter(outlet -> outlet.kind() == OutletKind.AGENCY).map(Outlet::name)
                : article.outlet().filter(name -> AGENCY_NAME.matcher(name).find());
        return new Member(
                article,
                keys.of(article),
                keys.name(article),
                listed.map(Outlet::kind),
                agency,
                Claims.of(article, keys),
                Moment.of(article),
                updated(article));
    }

    String id() {
        return article.id();
    }

    /** Whether a name is that of an agency, by the list or by its own words. */
    static boolean isAgency(String name, OutletKeys keys) {
        return keys.outlets()
                .named(name)
                .map(outlet -> outlet.kind() == OutletKind.AGENCY)
                .orElseGet(() -> AGENCY_NAME.matcher(name).find());
    }

    /** Whether the list of outlets has its outlet. */
    boolean isListed() {
        return kind.isPresent();
    }

    boolean isAggregator() {
        return kind.filter(OutletKind.AGGREGATOR::equals).isPresent();
    }

    private static Optional<String> updated(Article article) {
        String text = article.text();
        String start = text.substring(0, Math.min(text.length(), MARK_WITHIN));
        String end = text.substring(Math.max(0, text.length() - MARK_WITHIN));
        return article.title()
                .flatMap(title -> first(TITLE_MARK, title))
                .or(() -> first(TEXT_MARK, start))
                .or(() -> first(TEXT_MARK, end));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group().strip()) : Optional.empty();
    }
}
