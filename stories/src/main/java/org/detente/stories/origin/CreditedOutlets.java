package org.detente.stories.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.detente.model.OriginReason;
import org.detente.model.OriginReason.Kind;

/**
 * The outlets that articles of a group credit as the writers of their text, and that have no article in it.
 *
 * <p>The credit of one article holds for all that are the same text and credit nobody: had one of them written it, the
 * others would have credited that one. It does not hold for an agency's article that is not later, nor for an outlet that
 * others of the group credit.
 */
final class CreditedOutlets {
    private final Links links;
    private final List<Member> claimants = new ArrayList<>();
    private final Set<String> creditedInGroup = new HashSet<>();

    CreditedOutlets(Collection<Member> members, Links links) {
        this.links = links;
        Map<String, List<Member>> byOutlet = new HashMap<>();
        members.forEach(member -> member.outlet()
                .ifPresent(key ->
                        byOutlet.computeIfAbsent(key, k -> new ArrayList<>()).add(member)));
        for (Member member : members) {
            if (member.claims().whole().isPresent()) {
                String key = member.claims().whole().get().key();
                boolean inGroup = byOutlet.getOrDefault(key, List.of()).stream()
                        .anyMatch(other -> links.areLinked(other, member));
                if (inGroup) {
                    creditedInGroup.add(key);
                } else {
                    claimants.add(member);
                }
            }
        }
    }

    /** Why an article goes back to such an outlet; empty where it does not. */
    List<OriginReason> reason(Member member) {
        if (member.claims().whole().isPresent()) {
            return claimants.contains(member) ? List.of(reason(member, Optional.empty(), claim(member))) : List.of();
        }
        if (member.outlet().filter(creditedInGroup::contains).isPresent()) {
            return List.of();
        }
        return claimants.stream()
                .filter(claimant -> links.areOneText(claimant, member) && !isAgencyAndNotLater(member, claimant))
                .filter(claimant -> claim(claimant).kind() != Kind.UNNAMED_SOURCE
                        || member.agency().isEmpty())
                .findFirst()
                .map(claimant -> List.of(reason(member, Optional.of(claimant.id()), claim(claimant))))
                .orElse(List.of());
    }

    /** The outlets to which reasons lead, by key; one that is not named has an empty name. */
    Map<String, String> names(Collection<List<OriginReason>> reasons) {
        Map<String, String> byKey = new TreeMap<>();
        Set<String> ids = new HashSet<>();
        reasons.forEach(list -> list.forEach(reason -> ids.add(reason.articleId())));
        for (Member claimant : claimants) {
            if (ids.contains(claimant.id())) {
                Claim claim = claim(claimant);
                boolean unnamed = claim.kind() == Kind.UNNAMED_SOURCE;
                byKey.put(unnamed ? "" : claim.key(), unnamed ? "" : claim.name());
            }
        }
        return byKey;
    }

    private static boolean isAgencyAndNotLater(Member member, Member claimant) {
        return member.agency().isPresent()
                && claimant.moment()
                        .flatMap(before -> member.moment().filter(before::isBefore))
                        .isEmpty();
    }

    private static OriginReason reason(Member member, Optional<String> wordsOf, Claim claim) {
        return new OriginReason(claim.kind(), member.id(), wordsOf, Optional.of(claim.name()), claim.words(), false);
    }

    private static Claim claim(Member member) {
        return member.claims().whole().orElseThrow();
    }
}
