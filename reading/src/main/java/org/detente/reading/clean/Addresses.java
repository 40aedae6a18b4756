package org.detente.reading.clean;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.model.PartialDate;
import org.detente.reading.date.DateText;

/** What the address of a page tells. */
final class Addresses {
    private static final int LONGEST = 2_000;
    private static final Pattern DAY =
            Pattern.compile("[/=_-]((?:19|20)\\d\\d)[/_.-]?(\\d\\d|[a-z]{3})[/_.-]?(\\d\\d)(?!\\d)");

    private Addresses() {}

    /** Its host without "www.". */
    static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(new URI(address.strip()).getHost())
                    .map(host -> host.toLowerCase(Locale.ROOT))
                    .map(host -> host.startsWith("www.") ? host.substring("www.".length()) : host);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** A full date in it, as in {@code /2022/01/10/}, {@code /20220110-} or {@code /2022/jan/10/}. */
    static Optional<PartialDate> day(String address) {
        if (address.length() > LONGEST || !address.startsWith("http")) {
            return Optional.empty();
        }
        Matcher day = DAY.matcher(address.toLowerCase(Locale.ROOT));
        while (day.find()) {
            Optional<PartialDate> date = DateText.parse(day.group(1) + '-' + day.group(2) + '-' + day.group(3));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }
}
