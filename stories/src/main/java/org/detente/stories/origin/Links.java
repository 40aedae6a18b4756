package org.detente.stories.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.detente.model.Copy;
import org.detente.model.CopyKind;
import org.detente.model.Span;

/** The links of a group: who shares a text with whom, and who is a part of whom. */
final class Links {
    /** So much of a part stands in the whole, and at most so much of the whole in the part. */
    private static final double PART = 0.9;

    private static final double WHOLE = 0.8;

    private final Map<String, Map<String, Copy>> byArticle = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Map<String, Claim>> creditsOfText = new HashMap<>();
    private final Map<String, Member> members;

    Links(Map<String, Member> members, List<Copy> copies) {
        this.members = members;
        for (Copy copy : copies) {
            if (members.containsKey(copy.articleId()) && members.containsKey(copy.ofId())) {
                byArticle
                        .computeIfAbsent(copy.articleId(), id -> new HashMap<>())
                        .put(copy.ofId(), copy);
                byArticle.computeIfAbsent(copy.ofId(), id -> new HashMap<>()).put(copy.articleId(), copy);
            }
        }
        for (Copy copy : copies) {
            if (copy.kind() != CopyKind.EXCERPT
                    && between(copy.articleId(), copy.ofId()).isPresent()
                    && !isMerged(copy.articleId(), copy.ofId())
                    && !isMerged(copy.ofId(), copy.articleId())) {
                parents.put(root(copy.articleId()), root(copy.ofId()));
            }
        }
        for (Member member : members.values()) {
            member.claims()
                    .whole()
                    .ifPresent(claim -> creditsOfText
                            .computeIfAbsent(root(member.id()), id -> new HashMap<>())
                            .putIfAbsent(claim.key(), claim));
        }
    }

    /** The credit to an article's outlet in any article that is the same text as a third. */
    Optional<Claim> creditOfText(Member text, Member credited) {
        return credited.outlet()
                .map(key ->
                        creditsOfText.getOrDefault(root(text.id()), Map.of()).get(key));
    }

    /** Whether two are one text, over others too. */
    boolean areOneText(Member a, Member b) {
        return root(a.id()).equals(root(b.id()));
    }

    /** Whether two are one text, or one has a passage of the other. */
    boolean areLinked(Member a, Member b) {
        return areOneText(a, b) || between(a.id(), b.id()).isPresent();
    }

    /** Whether an article was put together from this text and another. */
    boolean isMerged(Member whole, Member part) {
        return isMerged(whole.id(), part.id());
    }

    /**
     * Whether an article may have been cut from another: it stands in it almost wholly, and what it lacks is the end, where
     * it is more than an excerpt. What only lacks something in between may as well be what the other was made from.
     */
    boolean isCutFrom(Member part, Member whole) {
        Optional<Copy> copy = between(part.id(), whole.id());
        if (copy.isEmpty() || !isPart(part.id(), whole.id())) {
            return false;
        }
        return copy.get().kind() == CopyKind.EXCERPT || lacksOnlyTheEnd(whole, spans(copy.get(), whole.id()));
    }

    private static boolean lacksOnlyTheEnd(Member whole, List<Span> covered) {
        int length = whole.article().text().length();
        int end = covered.stream().mapToInt(Span::end).max().orElse(0);
        return end < length && length(covered) >= PART * end;
    }

    private Optional<Copy> between(String a, String b) {
        return Optional.ofNullable(byArticle.getOrDefault(a, Map.of()).get(b));
    }

    private boolean isMerged(String whole, String part) {
        if (!isPart(part, whole)) {
            return false;
        }
        List<Span> mine = spans(between(whole, part).orElseThrow(), whole);
        return byArticle.getOrDefault(whole, Map.of()).entrySet().stream()
                .filter(other -> !other.getKey().equals(part))
                .filter(other -> between(other.getKey(), part).isEmpty() && isPart(other.getKey(), whole))
                .map(other -> spans(other.getValue(), whole))
                .anyMatch(theirs -> theirs.stream().noneMatch(t -> mine.stream().anyMatch(t::overlaps)));
    }

    private boolean isPart(String part, String whole) {
        Optional<Copy> copy = between(part, whole);
        return copy.isPresent() && share(copy.get(), part) >= PART && share(copy.get(), whole) <= WHOLE;
    }

    private double share(Copy copy, String id) {
        return length(spans(copy, id)) / (double) text(id).length();
    }

    private static int length(List<Span> disjoint) {
        return disjoint.stream().mapToInt(Span::length).sum();
    }

    /** What of an article is shared, as spans in order that do not overlap. */
    private static List<Span> spans(Copy copy, String id) {
        List<Span> sorted = copy.passages().stream()
                .map(passage -> copy.articleId().equals(id) ? passage.span() : passage.ofSpan())
                .sorted()
                .toList();
        List<Span> disjoint = new ArrayList<>();
        int end = 0;
        for (Span span : sorted) {
            if (span.end() > end) {
                disjoint.add(new Span(Math.max(end, span.start()), span.end()));
                end = span.end();
            }
        }
        return disjoint;
    }

    private String text(String id) {
        return Objects.requireNonNull(members.get(id)).article().text();
    }

    private String root(String id) {
        String at = id;
        for (String parent = parents.get(at); parent != null && !parent.equals(at); parent = parents.get(at)) {
            at = parent;
        }
        if (!at.equals(id)) {
            parents.put(id, at);
        }
        return at;
    }
}
