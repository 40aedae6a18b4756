package org.detente.coding.actor.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.detente.model.Actor;
import org.detente.model.ActorPhrase;
import org.detente.model.Mention;
import org.detente.model.Span;
import org.detente.model.Statement;

/** Gives mentions and statements what references tell, and the article's own state where nothing else tells one. */
final class Enrichment {
    /** Who may be of any state, whatever state the article is about. */
    private static final Set<String> ANYWHERE =
            Set.of("foreign", "international", "western", "european", "overseas", "ngo", "ngos", "un");

    private static final Set<String> RELATIVE = Set.of("who", "which", "that");
    /** What stands between somebody and the words that tell more of them. */
    private static final Set<String> ANTECEDENT_ENDS = Set.of(" ", ", ");

    private final String articleId;
    private final ArticleView article;
    private final ArticleChains chains;
    private final List<Entity> entities;
    private final Optional<String> home;

    Enrichment(String articleId, ArticleView article, ArticleChains chains, List<Entity> entities) {
        this.articleId = articleId;
        this.article = article;
        this.chains = chains;
        this.entities = entities;
        this.home = article.home();
    }

    References references() {
        home.ifPresent(code -> entities.stream()
                .filter(e -> e.actor.isEmpty()
                        && e.places.stream()
                                .noneMatch(p -> isFromAnywhere(
                                        p.span().cut(article.structure().text()))))
                .forEach(e -> infer(e, code)));
        List<Mention> mentions = mentions();
        List<Statement> statements =
                article.statements().stream().map(s -> spoken(s, mentions)).toList();
        List<Chain> found = entities.stream()
                .flatMap(e -> e.chain().stream())
                .sorted(Comparator.comparing(c -> c.references().get(0).span()))
                .toList();
        mentions.sort(Comparator.comparing(Mention::span));
        return new References(found, mentions, statements);
    }

    private static void infer(Entity entity, String code) {
        entity.inferred = true;
        entity.actor = Optional.of(new Actor(
                code, Optional.empty(), entity.isPerson() ? entity.name : Optional.empty(), Optional.empty()));
    }

    private List<Mention> mentions() {
        Map<Span, List<Mention>> bySpan = new TreeMap<>();
        for (Mention mention : article.mentions()) {
            Optional<Entity> meant = chains.meant(mention.span());
            if (meant.isEmpty()) {
                bySpan.computeIfAbsent(mention.span(), k -> new ArrayList<>()).add(mention);
            }
        }
        List<Mention> all = new ArrayList<>();
        NavigableMap<Integer, Integer> taken = new TreeMap<>();
        bySpan.forEach((span, here) -> {
            all.addAll(here);
            taken.put(span.start(), span.end());
        });
        for (Entity entity : entities) {
            for (Entity.Place place : entity.places) {
                if (entity.actor.isPresent() && isWorthKeeping(entity, place) && isFree(taken, place.span())) {
                    all.add(mention(entity, place));
                    taken.put(place.span().start(), place.span().end());
                }
            }
        }
        return all;
    }

    private static boolean isFree(NavigableMap<Integer, Integer> taken, Span span) {
        Map.Entry<Integer, Integer> before = taken.lowerEntry(span.end());
        return before == null || before.getValue() <= span.start();
    }

    /** Not "his" and "our", which stand inside other phrases, and of bodies without a list only those that speak. */
    private static boolean isWorthKeeping(Entity entity, Entity.Place place) {
        boolean owning = place.form() == Reference.Form.PRONOUN && place.possessive();
        return !owning && (entity.isPerson() || !entity.inferred);
    }

    private Mention mention(Entity entity, Entity.Place place) {
        Mention.Basis basis = entity.inferred
                ? Mention.Basis.CONTEXT
                : switch (place.form()) {
                    case NAME -> Mention.Basis.NAME;
                    case NOUN -> Mention.Basis.TITLE;
                    case PRONOUN -> Mention.Basis.PRONOUN;
                };
        return new Mention(
                articleId,
                place.span(),
                place.span().cut(article.structure().text()),
                entity.actor.orElseThrow(),
                basis);
    }

    /** A speaker whom a reference names, or who belongs to the article's own state. */
    private Statement spoken(Statement statement, List<Mention> mentions) {
        if (statement.speaker().isEmpty() || statement.speaker().get().actor().isPresent()) {
            return statement;
        }
        ActorPhrase speaker = statement.speaker().get();
        Optional<Actor> actor = chains.trail().within(speaker.span()).flatMap(e -> e.actor);
        if (actor.isEmpty() && RELATIVE.contains(speaker.text().toLowerCase(Locale.ROOT))) {
            actor = antecedent(speaker.span(), mentions);
        }
        if (actor.isEmpty() && home.isPresent() && isPeople(speaker.text()) && !isFromAnywhere(speaker.text())) {
            actor = Optional.of(Actor.of(home.get()));
            boolean free = mentions.stream().noneMatch(m -> m.span().overlaps(speaker.span()));
            if (free) {
                mentions.add(
                        new Mention(articleId, speaker.span(), speaker.text(), actor.get(), Mention.Basis.CONTEXT));
            }
        }
        Optional<ActorPhrase> told = Optional.of(new ActorPhrase(speaker.text(), speaker.span(), actor));
        return statement.withSpeaker(told);
    }

    /** "Ana Orel, who says that …": whoever is named right in front. */
    private Optional<Actor> antecedent(Span relative, List<Mention> mentions) {
        String text = article.structure().text();
        return mentions.stream()
                .filter(m -> m.span().end() < relative.start())
                .filter(m -> ANTECEDENT_ENDS.contains(text.substring(m.span().end(), relative.start())))
                .map(Mention::actor)
                .findFirst();
    }

    private static boolean isPeople(String words) {
        return words(words).anyMatch(word -> Nouns.isGroup(word) || Nouns.isPerson(word) || Nouns.isBody(word));
    }

    private static boolean isFromAnywhere(String words) {
        return words(words).anyMatch(ANYWHERE::contains);
    }

    private static Stream<String> words(String words) {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^a-z]+", -1));
    }
}
