package org.detente.coding.actor.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.detente.coding.actor.NameForms;
import org.detente.coding.actor.Words;
import org.detente.coding.actor.phrase.PhraseActors;
import org.detente.coding.actor.phrase.Whereabouts;
import org.detente.coding.actor.reference.name.Nouns;
import org.detente.coding.actor.reference.view.ArticleView;
import org.detente.coding.actor.reference.view.SentenceView;
import org.detente.model.Actor;
import org.detente.model.ActorPhrase;
import org.detente.model.Mention;
import org.detente.model.Span;
import org.detente.model.Statement;

/** Gives mentions and statements what references tell, and the article's own state where nothing else tells one. */
final class Enrichment {
    /** Who may be of any state, whatever state the article is about. */
    private static final Set<String> ANYWHERE = Set.of(
            "foreign", "international", "western", "european", "overseas", "ngo", "ngos", "un", "heads", "donors");
    /** "Ruritania-backed armed", in words. */
    private static final int LONGEST_ATTRIBUTE = 3;

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
                .filter(e -> e.actor.isEmpty() && e.places.stream().noneMatch(p -> isFromAnywhere(withAttributes(p))))
                .forEach(e -> infer(e, described(e).orElse(code))));
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

    /** The state that the words in front of a name tell: "Ruritanian financier and activist Ana Orel". */
    private Optional<String> described(Entity entity) {
        return entity.places.stream()
                .filter(p -> p.form() == Reference.Form.NAME)
                .findFirst()
                .flatMap(p -> Whereabouts.described(words(p), wordAt(p), article.mentions()));
    }

    private String attributed(ActorPhrase speaker) {
        OptionalInt sentence = article.structure().sentenceOf(speaker.span());
        if (sentence.isEmpty()) {
            return speaker.text();
        }
        SentenceView view = article.sentences().get(sentence.getAsInt());
        return withAttributes(
                view.words(), Math.max(0, view.wordAt(speaker.span().start())), speaker.span());
    }

    private Words words(Entity.Place place) {
        return article.sentences().get(place.sentence()).words();
    }

    private int wordAt(Entity.Place place) {
        return Math.max(
                0, article.sentences().get(place.sentence()).wordAt(place.span().start()));
    }

    private String withAttributes(Entity.Place place) {
        return withAttributes(words(place), wordAt(place), place.span());
    }

    /** A reference with the words that tell of which kind it is: "foreign aid workers", "a Ruritania-backed group". */
    private String withAttributes(Words words, int at, Span span) {
        int from = at;
        for (int i = 0; i < LONGEST_ATTRIBUTE && from > 0 && isAttribute(words, from - 1); i++) {
            from--;
        }
        int start = Math.min(span.start(), words.span(from).start());
        return article.structure().text().substring(start, span.end());
    }

    private static boolean isAttribute(Words words, int i) {
        return words.isHyphen(i)
                || (Character.isLetter(words.text(i).codePointAt(0)) && !NameForms.isFunctionWord(words.key(i)));
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
        if (actor.isEmpty() && home.isPresent() && isPeople(speaker.text()) && !isFromAnywhere(attributed(speaker))) {
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
        Words cut = Words.of(words);
        return PhraseActors.isHelped(cut, 0, cut.size()) || words(words).anyMatch(ANYWHERE::contains);
    }

    private static Stream<String> words(String words) {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^a-z]+", -1));
    }
}
