package org.detente.stories.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.detente.model.Article;
import org.detente.model.Copy;
import org.detente.model.Origin;
import org.detente.model.Origin.Unknown;
import org.detente.model.OriginReason;
import org.detente.model.OriginReason.Kind;
import org.detente.text.outlet.Outlets;

/**
 * Says where the text of a group of copies began.
 *
 * <p>Each article that goes back to another, or to an outlet that it credits, is left out, with the reason; where one is
 * left, the text began there. The order of the articles and of the links does not matter. Immutable and thread-safe; needs
 * about as many comparisons as there are articles where their times are known, their square at worst.
 *
 * <pre>{@code
 * Origin origin = new OriginFinder(Outlets.usual()).of(articles, copies);
 * origin.outlet(); // RT, by the line "Source: RT" of one article
 * }</pre>
 */
public final class OriginFinder {
    private final Outlets outlets;

    public OriginFinder(Outlets outlets) {
        this.outlets = outlets;
    }

    /**
     * The origin of the text that some articles share.
     *
     * @param articles one or more, linked with each other
     * @param copies the links; others are passed over
     * @throws IllegalArgumentException where there is no article
     */
    public Origin of(Collection<Article> articles, List<Copy> copies) {
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("a group of copies has at least one article");
        }
        return new Group(outlets, articles, copies).origin();
    }

    /** One group while its origin is looked for. */
    private static final class Group {
        private final OutletKeys keys;
        private final Map<String, Member> members = new LinkedHashMap<>();
        private final Links links;
        private final CreditedOutlets credited;

        Group(Outlets outlets, Collection<Article> articles, List<Copy> copies) {
            this.keys = OutletKeys.of(outlets, articles);
            Map<String, Member> byId = new TreeMap<>();
            articles.forEach(article -> byId.put(article.id(), Member.of(article, keys)));
            byId.values().stream().sorted(Member.EARLIER_FIRST).forEach(member -> members.put(member.id(), member));
            this.links = new Links(members, copies);
            this.credited = new CreditedOutlets(members.values(), links);
        }

        Origin origin() {
            Map<String, List<OriginReason>> reasons = new TreeMap<>();
            List<Member> open = new ArrayList<>();
            for (Member member : members.values()) {
                List<OriginReason> why = goesBack(member);
                if (why.isEmpty()) {
                    open.add(member);
                } else {
                    reasons.put(member.id(), why);
                }
            }
            Map<String, String> outlets = credited.names(reasons.values());
            if (open.size() == 1 && outlets.isEmpty()) {
                return began(open.get(0), reasons);
            }
            if (open.isEmpty() && outlets.size() == 1) {
                return atOutlet(outlets.values().iterator().next(), reasons);
            }
            if (outlets.isEmpty() && isOneOutlet(open)) {
                return atOutlet(open.get(0).outletName().orElseThrow(), reasons);
            }
            return oneAgency(open, outlets, reasons).orElseGet(() -> unknown(why(open, outlets, reasons), reasons));
        }

        /** Whether one outlet printed all that may be the origin, so that only which of its versions was first is open. */
        private static boolean isOneOutlet(List<Member> open) {
            return open.stream().map(Member::outlet).distinct().count() == 1
                    && open.get(0).outletName().isPresent()
                    && !open.get(0).isAggregator();
        }

        /** Why an article is not the origin; empty where nothing tells so. */
        private List<OriginReason> goesBack(Member member) {
            List<OriginReason> ofOutlet = credited.reason(member);
            if (!ofOutlet.isEmpty()) {
                return ofOutlet;
            }
            for (Member other : members.values()) {
                if (!other.id().equals(member.id()) && links.areLinked(other, member)) {
                    Optional<Verdict> verdict = Verdict.of(other, member, links);
                    if (verdict.isPresent()) {
                        return verdict.get().reasons();
                    }
                }
            }
            return List.of();
        }

        private Origin began(Member member, Map<String, List<OriginReason>> reasons) {
            if (member.isAggregator()) {
                return unknown(Unknown.AGGREGATORS_ONLY, reasons);
            }
            for (Member other : members.values()) {
                if (!other.id().equals(member.id()) && links.areLinked(member, other)) {
                    Verdict.of(member, other, links).ifPresent(verdict -> reasons.put(other.id(), verdict.reasons()));
                }
            }
            if (members.size() == 1) {
                String words = member.moment().map(Moment::words).orElse("");
                reasons.put(
                        member.id(),
                        List.of(new OriginReason(
                                Kind.ALONE, member.id(), Optional.empty(), Optional.empty(), words, false)));
            }
            return new Origin(first(), Optional.of(member.id()), member.outletName(), Optional.empty(), flat(reasons));
        }

        private Origin atOutlet(String name, Map<String, List<OriginReason>> reasons) {
            return name.isEmpty()
                    ? unknown(Unknown.UNNAMED_SOURCE, reasons)
                    : new Origin(first(), Optional.empty(), Optional.of(name), Optional.empty(), flat(reasons));
        }

        /** Of several that may be it the only agency, which the others may have printed. */
        private Optional<Origin> oneAgency(
                List<Member> open, Map<String, String> outlets, Map<String, List<OriginReason>> reasons) {
            List<Member> members =
                    open.stream().filter(member -> member.agency().isPresent()).toList();
            List<String> names = outlets.values().stream()
                    .filter(name -> Member.isAgency(name, keys))
                    .toList();
            if (outlets.isEmpty() || members.size() + names.size() != 1) {
                return Optional.empty();
            }
            return Optional.of(members.isEmpty() ? atOutlet(names.get(0), reasons) : began(members.get(0), reasons));
        }

        private Unknown why(List<Member> open, Map<String, String> outlets, Map<String, List<OriginReason>> reasons) {
            boolean merged = reasons.values().stream().flatMap(List::stream).anyMatch(r -> r.kind() == Kind.MERGED);
            if (merged) {
                return Unknown.SEVERAL_TEXTS;
            }
            if (!outlets.isEmpty() || open.isEmpty()) {
                return outlets.containsValue("") ? Unknown.UNNAMED_SOURCE : Unknown.CONTRADICTION;
            }
            if (open.stream().allMatch(Member::isAggregator)) {
                return Unknown.AGGREGATORS_ONLY;
            }
            return open.stream().anyMatch(member -> member.moment().isEmpty()) ? Unknown.UNDATED : Unknown.SAME_TIME;
        }

        private Origin unknown(Unknown why, Map<String, List<OriginReason>> reasons) {
            return new Origin(first(), Optional.empty(), Optional.empty(), Optional.of(why), flat(reasons));
        }

        private Optional<String> first() {
            Member earliest = members.values().iterator().next();
            boolean first = earliest.moment().isPresent()
                    && members.values().stream()
                            .filter(other -> !other.id().equals(earliest.id()))
                            .allMatch(other -> other.moment()
                                    .filter(earliest.moment().get()::isBefore)
                                    .isPresent());
            return first ? Optional.of(earliest.id()) : Optional.empty();
        }

        private static List<OriginReason> flat(Map<String, List<OriginReason>> reasons) {
            return reasons.values().stream().flatMap(List::stream).toList();
        }
    }
}
