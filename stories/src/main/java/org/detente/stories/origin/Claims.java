package org.detente.stories.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.detente.model.Article;
import org.detente.model.Credit;
import org.detente.model.OriginReason.Kind;
import org.detente.text.outlet.Bylines;

/**
 * What an article says of its own origin.
 *
 * @param whole whom it names as the writer of the whole, the weightiest sign only; never its own outlet
 * @param partly whom it names for a part or for words that it quotes
 */
record Claims(Optional<Claim> whole, List<Claim> partly) {
    /** Names that name nobody. */
    private static final Set<String> UNNAMED = Set.of(
            "agencies",
            "agency",
            "news agencies",
            "agencies and others",
            "wire",
            "wires",
            "wire services",
            "media reports",
            "news media",
            "internet",
            "web");

    private static final Pattern PART =
            Pattern.compile("(?i)\\bwith (?:agency )?(?:inputs?|information|reporting|files|reports|material)\\b");

    static Claims of(Article article, OutletKeys keys) {
        Optional<String> own = keys.of(article);
        List<Claim> whole = new ArrayList<>();
        List<Claim> partly = new ArrayList<>();
        for (Credit credit : article.credits()) {
            claim(credit, keys)
                    .filter(claim -> own.filter(claim.key()::equals).isEmpty())
                    .ifPresent(claim -> (claim.kind() == Kind.REPORTED_BY ? partly : whole).add(claim));
        }
        article.byline().ifPresent(byline -> whole.addAll(inByline(byline, own, keys)));
        return new Claims(whole.stream().min(Comparator.comparing(Claim::kind)), List.copyOf(partly));
    }

    boolean namesPartly(Optional<String> outlet) {
        return outlet.isPresent()
                && partly.stream().anyMatch(claim -> claim.key().equals(outlet.get()));
    }

    private static Optional<Claim> claim(Credit credit, OutletKeys keys) {
        String key = keys.of(credit.name());
        String name = keys.usual(credit.name());
        return switch (credit.kind()) {
            // what stands in brackets before a report may be anything: a day, an office
            case DATELINE ->
                keys.isKnown(credit.name())
                        ? Optional.of(new Claim(key, name, Kind.DATELINE, credit.text()))
                        : Optional.empty();
            case BYLINE -> Optional.of(new Claim(key, name, Kind.BYLINE, credit.text()));
            case REPORTED_BY -> Optional.of(new Claim(key, name, Kind.REPORTED_BY, credit.text()));
            case SOURCE -> Optional.of(source(key, name, credit.text()));
        };
    }

    private static Claim source(String key, String name, String line) {
        if (PART.matcher(line).find()) {
            return new Claim(key, name, Kind.REPORTED_BY, line);
        }
        return new Claim(key, name, UNNAMED.contains(key) ? Kind.UNNAMED_SOURCE : Kind.SOURCE_LINE, line);
    }

    /** Listed outlets, and those of the group by the name that they give themselves or its initials. */
    private static List<Claim> inByline(String byline, Optional<String> own, OutletKeys keys) {
        return Bylines.parts(byline).stream()
                .filter(keys::isKnown)
                .map(part -> new Claim(keys.of(part), keys.usual(part), Kind.BYLINE, byline))
                .filter(claim -> own.filter(claim.key()::equals).isEmpty())
                .toList();
    }
}
