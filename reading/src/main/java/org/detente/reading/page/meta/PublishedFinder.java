package org.detente.reading.page.meta;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.model.PartialDate;
import org.detente.model.PartialDate.Precision;
import org.detente.model.Published;
import org.detente.model.Published.Basis;
import org.detente.reading.date.DateText;
import org.detente.reading.date.TimeText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * When the article was published: what the page tells machines, else its address, else a date in sight.
 *
 * <p>Where the page shows its readers a later date, and not as that of an update, the outlet has dated the article anew, and
 * that date is taken.
 *
 * <p>A moment is kept where it is that of the day's own statement.
 *
 * <p>The day is the one in the page's own time zone. Where a page states a moment in UTC, and its address or a date in
 * sight names the day before or after, that day is taken: an evening in America is already the next day in UTC.
 */
final class PublishedFinder {
    /** The names that systems have given to it; a name with "pub" and "date" or "time" in it is taken too. */
    private static final List<String> META_NAMES = List.of(
            "article:published_time",
            "og:published_time",
            "datepublished",
            "og:article:published_time",
            "article:published",
            "rnews:datepublished",
            "parsely-pub-date",
            "sailthru.date",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.created",
            "dc.date.created",
            "datecreated",
            "article_date_original",
            "originalpublicationdate",
            "citation_date",
            "dc.date",
            "dcterms.date",
            "date");

    private static final Pattern ADDRESS_DAY =
            Pattern.compile("[/=_-]((?:19|20)\\d\\d)[/_.-]?(\\d\\d|[a-z]{3})[/_.-]?(\\d\\d)(?!\\d)");
    private static final Pattern ADDRESS_MONTH = Pattern.compile("/((?:19|20)\\d\\d)[/-](\\d\\d)(?=/)");
    private static final String MARKED = "[itemprop=datePublished], time[pubdate], [class*=publish][datetime], time";
    private static final int MOST_ELEMENTS = 60;

    private final Document page;
    private final MetaTags tags;
    private final JsonLd linkedData;
    private final Optional<String> address;

    PublishedFinder(Document page, MetaTags tags, JsonLd linkedData, Optional<String> address) {
        this.page = page;
        this.tags = tags;
        this.linkedData = linkedData;
        this.address = address;
    }

    Optional<Published> find() {
        Optional<PartialDate> inAddress = inAddress();
        Optional<Stated> stated = stated();
        if (stated.isPresent()) {
            PartialDate day = localDay(stated.get(), inAddress);
            return datedAnew(day, inAddress)
                    .map(date ->
                            new Published(date, changed().equals(Optional.of(date)) ? Basis.METADATA : Basis.BYLINE))
                    .or(() -> Optional.of(
                            new Published(day, Basis.METADATA).at(stated.get().time())));
        }
        if (inAddress.isPresent() && inAddress.get().precision() == Precision.DAY) {
            return inAddress.map(date -> new Published(date, Basis.URL));
        }
        return DateInSight.underHeadline(page)
                .or(() -> DateInSight.inNamedElement(page))
                .map(date -> new Published(date, Basis.BYLINE))
                .or(() -> inAddress.map(date -> new Published(date, Basis.URL)));
    }

    /** A later date than the stated one that the page shows below its headline, or that it also states as its change. */
    private Optional<PartialDate> datedAnew(PartialDate stated, Optional<PartialDate> inAddress) {
        if (inAddress.equals(Optional.of(stated))) {
            return Optional.empty();
        }
        return DateInSight.underHeadline(page)
                .or(() -> DateInSight.inNamedElement(page)
                        .filter(date -> changed().equals(Optional.of(date))))
                .filter(date -> isDatedAnew(date, stated));
    }

    /** The day of the last change, as machines are told it. */
    private Optional<PartialDate> changed() {
        return linkedData
                .ofArticle("dateModified")
                .or(() -> tags.first("article:modified_time", "og:updated_time"))
                .flatMap(DateText::parse);
    }

    /** Whether the outlet shows a later date than it first had, and not as that of an update. */
    private static boolean isDatedAnew(PartialDate inSight, PartialDate stated) {
        return inSight.first().toEpochDay() - stated.last().toEpochDay() > 1;
    }

    /** A date as a machine is told it. */
    private record Stated(PartialDate date, boolean utc, Optional<Instant> time) {
        static Optional<Stated> of(String text) {
            boolean utc =
                    text.contains(":") && (text.endsWith("Z") || text.endsWith("+00:00") || text.endsWith("+0000"));
            return DateText.parse(text)
                    .filter(date -> date.first().getYear() > 1970)
                    .map(date -> new Stated(date, utc, TimeText.parse(text)));
        }
    }

    private Optional<Stated> stated() {
        List<String> texts = new ArrayList<>();
        linkedData.ofArticle("datePublished").ifPresent(texts::add);
        META_NAMES.forEach(name -> tags.first(name).ifPresent(texts::add));
        for (Map.Entry<String, String> tag : tags.all().entrySet()) {
            String name = tag.getKey().toLowerCase(Locale.ROOT);
            if (name.contains("pub") && (name.contains("date") || name.contains("time"))) {
                FieldText.clean(tag.getValue()).ifPresent(texts::add);
            }
        }
        linkedData.ofPage("datePublished").ifPresent(texts::add);
        linkedData.ofArticle("dateCreated").ifPresent(texts::add);
        return texts.stream()
                .map(Stated::of)
                .flatMap(Optional::stream)
                .findFirst()
                .or(this::marked);
    }

    /** A {@code <time>} or the like that says its date to machines. */
    private Optional<Stated> marked() {
        int seen = 0;
        for (Element element : page.select(MARKED)) {
            if (++seen > MOST_ELEMENTS) {
                break;
            }
            String text = element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
            Optional<Stated> stated = FieldText.clean(text).flatMap(Stated::of);
            if (stated.isPresent()) {
                return stated;
            }
        }
        return Optional.empty();
    }

    private PartialDate localDay(Stated stated, Optional<PartialDate> inAddress) {
        if (!stated.utc() || inAddress.equals(Optional.of(stated.date()))) {
            return stated.date();
        }
        return inAddress
                .filter(day -> isNextTo(day, stated.date()))
                .or(() -> DateInSight.underHeadline(page))
                .or(() -> DateInSight.inNamedElement(page))
                .filter(day -> isNextTo(day, stated.date()))
                .orElse(stated.date());
    }

    private static boolean isNextTo(PartialDate day, PartialDate other) {
        return day.precision() == Precision.DAY
                && Math.abs(day.first().toEpochDay() - other.first().toEpochDay()) == 1;
    }

    private Optional<PartialDate> inAddress() {
        return address.flatMap(url -> {
            String path = url.toLowerCase(Locale.ROOT);
            Matcher day = ADDRESS_DAY.matcher(path);
            while (day.find()) {
                Optional<PartialDate> date = DateText.parse(day.group(1) + '-' + day.group(2) + '-' + day.group(3));
                if (date.isPresent()) {
                    return date;
                }
            }
            Matcher month = ADDRESS_MONTH.matcher(path);
            return month.find() ? DateText.parse(month.group(1) + '-' + month.group(2)) : Optional.empty();
        });
    }
}
