package org.detente.stories.origin;

import java.time.Duration;
import java.util.Optional;
import org.detente.model.OriginReason.Kind;

/** What may tell that one of two articles goes back to the other; the weightiest first. */
enum Rule {
    /** It credits the other's outlet as the writer of the whole. */
    CREDIT {
        @Override
        Optional<Sign> sign(Member from, Member to, Links links) {
            return to.claims()
                    .whole()
                    .filter(claim -> from.outlet().filter(claim.key()::equals).isPresent())
                    .map(claim -> new Sign(claim.kind(), claim.words()));
        }
    },
    /** It was put together from the other and more. */
    MERGER {
        @Override
        Optional<Sign> sign(Member from, Member to, Links links) {
            return links.isMerged(to, from)
                    ? Optional.of(new Sign(Kind.MERGED, to.article().title().orElse("")))
                    : Optional.empty();
        }
    },
    /** It is of an aggregator. */
    AGGREGATION {
        @Override
        Optional<Sign> sign(Member from, Member to, Links links) {
            return to.isAggregator() && !from.isAggregator()
                    ? Optional.of(new Sign(Kind.AGGREGATOR, to.outletName().orElseThrow()))
                    : Optional.empty();
        }
    },
    /**
     * The other is of an agency. Its page may show a text later than those who print it, but not by more than a day; and an
     * agency that took a text from a newspaper says so.
     */
    AGENCY {
        @Override
        Optional<Sign> sign(Member from, Member to, Links links) {
            return from.isListed() ? agency(from, to) : Optional.empty();
        }
    },
    /** The other was published before. */
    TIME {
        @Override
        Optional<Sign> sign(Member from, Member to, Links links) {
            return from.moment()
                    .flatMap(before -> to.moment()
                            .filter(before::isBefore)
                            .map(after -> new Sign(Kind.EARLIER, before.words() + " < " + after.words())));
        }
    },
    /** Others that are the same text credit the other's outlet: had this been the first, they would have credited it. */
    CREDIT_BY_OTHERS {
        @Override
        Optional<Sign> sign(Member from, Member to, Links links) {
            return to.claims().whole().isPresent() || from.outlet().equals(to.outlet())
                    ? Optional.empty()
                    : links.creditOfText(to, from).map(claim -> new Sign(claim.kind(), claim.words()));
        }
    },
    /** The other calls itself an agency, as many do that only take from others. */
    AGENCY_BY_NAME {
        @Override
        Optional<Sign> sign(Member from, Member to, Links links) {
            return from.isListed() ? Optional.empty() : agency(from, to);
        }
    },
    /** It names the other's outlet for a part, or for words that it quotes. */
    MENTION {
        @Override
        Optional<Sign> sign(Member from, Member to, Links links) {
            return to.claims().partly().stream()
                    .filter(claim -> from.outlet().filter(claim.key()::equals).isPresent())
                    .findFirst()
                    .map(claim -> new Sign(Kind.REPORTED_BY, claim.words()));
        }
    },
    /** It says that it was changed, and the other does not. */
    UPDATE {
        @Override
        Optional<Sign> sign(Member from, Member to, Links links) {
            return from.updated().isEmpty()
                    ? to.updated().map(words -> new Sign(Kind.UPDATED, words))
                    : Optional.empty();
        }
    },
    /** It is a part of the other. */
    COMPLETENESS {
        @Override
        Optional<Sign> sign(Member from, Member to, Links links) {
            return links.isCutFrom(to, from)
                    ? Optional.of(new Sign(
                            Kind.FULLER,
                            to.article().text().length() + " of "
                                    + from.article().text().length() + " characters"))
                    : Optional.empty();
        }
    };

    /** A sign and what shows it. */
    record Sign(Kind kind, String words) {}

    private static final Duration LATEST_AGENCY = Duration.ofHours(24);

    /** The sign that {@code to} goes back to {@code from}, where there is one. */
    abstract Optional<Sign> sign(Member from, Member to, Links links);

    private static Optional<Sign> agency(Member from, Member to) {
        boolean mayBe = from.moment().isEmpty()
                || to.moment().isEmpty()
                || from.moment().get().mayBeWithin(LATEST_AGENCY, to.moment().get());
        return from.agency().isPresent()
                        && to.agency().isEmpty()
                        && mayBe
                        && !from.claims().namesPartly(to.outlet())
                ? from.agency().map(name -> new Sign(Kind.AGENCY, name))
                : Optional.empty();
    }
}
