package org.detente.coding.actor.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.actor.NameForms;
import org.detente.coding.actor.Regions;
import org.detente.coding.actor.Words;
import org.detente.coding.actor.reference.name.NameKeys;
import org.detente.coding.actor.reference.name.Naming;
import org.detente.coding.actor.reference.name.Nouns;
import org.detente.coding.actor.reference.view.ArticleView;
import org.detente.coding.actor.reference.view.Narration;
import org.detente.coding.actor.reference.view.SentenceView;
import org.detente.model.Actor;
import org.detente.model.Mention;
import org.detente.model.Span;

/** Reads an article's references in three passes: whole names, then everything outside quotations, then quotations. */
final class ArticleChains {
    private static final Set<String> SINGULAR = Set.of("i", "me", "my", "mine", "myself");
    private static final Set<String> PLURAL = Set.of("we", "us", "our", "ours", "ourselves");
    private static final Set<String> POINTING = Set.of("the", "these", "those");
    private static final Set<String> COUNTRY = Set.of("country", "nation");
    private static final Set<String> POSSESSING = Set.of("this", "our");
    /** Words of a title in front of a name. */
    private static final int TITLE_REACH = 6;
    /** Of these and those with the same words are others. */
    private static final Set<String> DISTINGUISHING =
            Words.set("other some many several more most few two three four five six ten dozens additional new");

    private static final String CAMPAIGN = "campaign";
    private static final String PARTY = "party";

    private final ArticleView article;
    private final EntityBook book = new EntityBook();
    private final Trail trail = new Trail();
    private final Pronouns pronouns;
    private final NounReferences nouns = new NounReferences(trail);
    private final NeuterPronouns neuters = new NeuterPronouns(trail);
    private final NameSorts names;
    private final Map<Span, Entity> resolved = new HashMap<>();

    /** A word that waits for the last pass. */
    private record Waiting(SentenceView view, int word) {}

    private final Map<String, Integer> openGroups = new HashMap<>();
    private final List<Waiting> waiting = new ArrayList<>();

    ArticleChains(ArticleView article) {
        this.article = article;
        this.names = new NameSorts(article.sentences(), book);
        this.pronouns = new Pronouns(trail, article.voices(), new Narration(article.sentences(), article.voices()));
    }

    /** Whom the article refers to, by their first introduction. */
    List<Entity> read() {
        article.sentences().forEach(this::follow);
        Sides sides = new Sides(book, trail);
        waiting.forEach(word -> quoted(word, sides));
        return book.all();
    }

    Trail trail() {
        return trail;
    }

    /** Whom a pronoun was found to mean. */
    Optional<Entity> meant(Span pronoun) {
        return Optional.ofNullable(resolved.get(pronoun));
    }

    private void follow(SentenceView view) {
        if (view.headline()) {
            headline(view);
            return;
        }
        Map<Integer, Naming> namings = new HashMap<>();
        view.namings().forEach(n -> namings.put(n.from(), n));
        Map<Integer, Mention> mentions = new HashMap<>();
        for (Mention mention : view.mentions()) {
            mentions.put(view.wordAt(mention.span().start()), mention);
        }
        int covered = 0;
        for (int i = 0; i < view.words().size(); i++) {
            Naming naming = namings.get(i);
            Mention mention = mentions.get(i);
            if (naming != null && named(view, naming)) {
                covered = Math.max(covered, naming.to());
            } else if (mention != null && i >= covered && !isNamedWithin(mention, i, namings)) {
                covered = Math.max(covered, listed(view, mention, i));
            } else if (i == 0 && surname(view)) {
                covered = 1;
            } else if (i >= covered) {
                covered = Math.max(covered, other(view, i));
            }
        }
    }

    /** "New York City Mayor Jane Roe" is read at her name, with all the words in front of it. */
    private static boolean isNamedWithin(Mention mention, int i, Map<Integer, Naming> namings) {
        for (int from = i + 1; from <= i + TITLE_REACH; from++) {
            Naming naming = namings.get(from);
            if (naming != null
                    && naming.span().overlaps(mention.span())
                    && naming.span().start() < mention.span().start()
                    && NameSorts.isNameOf(naming, mention)) {
                return true;
            }
        }
        return false;
    }

    /** "Young died" of Tom Young: an ordinary word where no name is known. */
    private boolean surname(SentenceView view) {
        Words words = view.words();
        boolean name = words.isCapitalized(0) && book.isPartOfName(words.key(0)) && view.isSubject(0, 1);
        Optional<Entity> meant = name ? book.meant(single(words, 0, 1)) : Optional.empty();
        meant.ifPresent(e -> place(view, e, words.span(0), 0, 1, Reference.Form.NAME));
        return meant.isPresent();
    }

    private static Naming single(Words words, int from, int to) {
        return new Naming(
                from,
                to,
                words.span(from, to),
                NameKeys.of(words.join(from, to)),
                words.join(from, to),
                Naming.Sort.OPEN,
                Optional.empty(),
                Set.of(),
                Set.of(),
                Optional.empty());
    }

    /** In a headline each word is written like a name: only what the article names elsewhere counts. */
    private void headline(SentenceView view) {
        Words words = view.words();
        for (int i = 0; i < words.size(); i++) {
            int end = Math.min(words.size(), i + 4);
            while (end > i + 1 && !book.isWholeName(NameKeys.of(words.join(i, end)))) {
                end--;
            }
            if (end > i + 1 || (words.isCapitalized(i) && book.isPartOfName(words.key(i)))) {
                Naming naming = single(words, i, end);
                Optional<Entity> meant = book.meant(naming);
                meant.ifPresent(e -> place(view, e, naming.span(), naming.from(), naming.to(), Reference.Form.NAME));
                i = end - 1;
            } else if (Nouns.isGroup(words.key(i))) {
                group(view, i);
            }
        }
        view.mentions().stream()
                .filter(m -> m.basis() == Mention.Basis.NAME
                        && Actor.of(m.actor().code()).equals(m.actor()))
                .forEach(m -> {
                    int from = view.wordAt(m.span().start());
                    place(view, book.unnamed(m), m.span(), from, view.endOf(m.span()), Reference.Form.NAME);
                });
    }

    private boolean named(SentenceView view, Naming naming) {
        Optional<Mention> mention = NameSorts.around(view, naming);
        if (names.isNested(naming, mention)) {
            return false;
        }
        Optional<Entity> meant;
        Span span = naming.span();
        boolean region = Regions.at(view.words(), naming.from())
                .filter(r -> r.end() == naming.to())
                .isPresent();
        if (mention.isPresent() && NameSorts.isNameOf(naming, mention.get())) {
            Actor actor = mention.get().actor();
            meant = Optional.of(book.listed(actor, List.of(), names.isPerson(naming, actor)));
            Span whole = mention.get().span();
            span = new Span(Math.min(span.start(), whole.start()), Math.max(span.end(), whole.end()));
        } else if (mention.isPresent()
                && !naming.isWhole()
                && mention.get().actor().name().isEmpty()) {
            return false;
        } else if (party(naming).isPresent()) {
            meant = party(naming);
        } else if (region && naming.sort() == Naming.Sort.OPEN) {
            meant = Optional.of(book.keyed("region " + NameKeys.joined(naming.keys()), Entity.Kind.STATE));
        } else {
            meant = book.meant(naming);
            if (meant.isEmpty() && naming.sort() == Naming.Sort.BODY) {
                meant = Optional.of(book.introduce(naming, false));
            }
            boolean owned = mention.isPresent()
                    && mention.get().span().start() == span.start()
                    && mention.get().span().length() < span.length();
            if (owned
                    && meant.isPresent()
                    && !meant.get().isPerson()
                    && meant.get().actor.isEmpty()) {
                meant.get().actor = Optional.of(Actor.of(mention.get().actor().code()));
            }
        }
        if (meant.isEmpty()) {
            return false;
        }
        Entity entity = meant.get();
        entity.describe(naming);
        if (!region && entity.actor.isEmpty()) {
            entity.actor = naming.state()
                    .map(code -> new Actor(
                            code,
                            Optional.empty(),
                            entity.isPerson() ? entity.name : Optional.empty(),
                            Optional.empty()));
        }
        place(view, entity, span, naming.from(), view.endOf(span), Reference.Form.NAME);
        campaign(view, entity, naming);
        return true;
    }

    /** "Republicans", "the GOP" and "the Republican Party" are one. */
    private Optional<Entity> party(Naming naming) {
        String first = naming.keys().get(0);
        String singular = first.endsWith("s") ? first.substring(0, first.length() - 1) : first;
        boolean whole = naming.keys().size() == 1
                || (naming.keys().size() == 2 && naming.last().equals(PARTY));
        return Nouns.side(singular).filter(side -> whole).map(side -> {
            Entity party = book.keyed(PARTY + ' ' + side, Entity.Kind.BODY);
            party.keys = List.of(singular, PARTY);
            return party;
        });
    }

    /** "the Roe campaign", "Roe's campaign". */
    private void campaign(SentenceView view, Entity who, Naming naming) {
        int noun = view.isPossessive(naming.to()) ? naming.to() + 1 : naming.to();
        if (view.words().key(noun).equals(CAMPAIGN)) {
            Entity campaign = book.keyed("campaign " + who.name.orElse(""), Entity.Kind.BODY);
            campaign.name = who.name.map(n -> n + ' ' + CAMPAIGN);
            campaign.keys = List.of(naming.last(), CAMPAIGN);
            campaign.actor = who.actor.map(a -> Actor.of(a.code()));
            place(
                    view,
                    campaign,
                    view.words().span(naming.from(), noun + 1),
                    naming.from(),
                    noun + 1,
                    Reference.Form.NAME);
        }
    }

    /** Returns behind which word reading goes on. */
    private int listed(SentenceView view, Mention mention, int i) {
        int end = view.endOf(mention.span());
        String key = view.words().key(i);
        if (mention.basis() == Mention.Basis.PRONOUN && Pronouns.gender(key).isPresent()) {
            return other(view, i);
        }
        Actor actor = mention.actor();
        boolean refers = mention.basis() == Mention.Basis.PRONOUN;
        boolean known = actor.name().isPresent() || actor.role().isPresent();
        if (mention.basis() == Mention.Basis.CONTEXT && !known && !view.words().isCapitalized(i)) {
            // "officials" may be a group that the text goes on with
            if (Nouns.isGroup(view.words().key(end - 1))) {
                group(view, end - 1);
            }
            return end;
        }
        Entity entity = actor.name().isPresent()
                ? book.listed(actor, List.of(), names.isPerson(actor))
                : roleBearer(view, mention).orElseGet(() -> book.unnamed(mention));
        Reference.Form form = !refers
                ? Reference.Form.NAME
                : NeuterPronouns.isSettled(key) ? Reference.Form.PRONOUN : Reference.Form.NOUN;
        place(view, entity, mention.span(), i, end, form);
        return end;
    }

    /** "The US president" is whom the article has named as such. */
    private Optional<Entity> roleBearer(SentenceView view, Mention mention) {
        Optional<String> role = mention.actor().role();
        if (role.isEmpty()) {
            return Optional.empty();
        }
        String noun = role.get().substring(role.get().lastIndexOf(' ') + 1);
        return trail.latest(
                mention.span().start(),
                view.number(),
                12,
                e -> e.isPerson()
                        && e.name.isPresent()
                        && e.nouns.contains(noun)
                        && e.actor
                                .map(a -> a.code().equals(mention.actor().code()))
                                .orElse(false));
    }

    private int other(SentenceView view, int i) {
        Words words = view.words();
        String key = words.key(i);
        boolean person = Pronouns.gender(key).isPresent();
        boolean first = (SINGULAR.contains(key) && !(key.equals("i") && !words.isCapitalized(i)))
                || (PLURAL.contains(key) && !words.text(i).equals("US"));
        if (first || (person && article.voices().isQuoted(words.span(i)))) {
            waiting.add(new Waiting(view, i));
            return i + 1;
        }
        if (person) {
            pronouns.person(view, i, Optional.empty(), vote(view, i)).ifPresent(e -> pronoun(view, e, i));
            return i + 1;
        }
        if (NeuterPronouns.has(key)) {
            neuters.meant(view, i).ifPresent(e -> pronoun(view, e, i));
            return i + 1;
        }
        if (Nouns.isGroup(key) && words.isLowerWord(i)) {
            group(view, i);
            return i + 1;
        }
        if (COUNTRY.contains(key)
                && POSSESSING.contains(words.key(i - 1))
                && article.home().isPresent()) {
            Entity home = book.keyed("code " + article.home().get(), Entity.Kind.STATE);
            home.actor = home.actor.or(() -> article.home().map(Actor::of));
            place(view, home, words.span(i), i, i + 1, Reference.Form.NOUN);
            return i + 1;
        }
        Optional<NounReferences.Found> noun = nouns.at(view, i);
        noun.ifPresent(
                f -> place(view, f.entity(), words.span(f.from(), f.to()), f.from(), f.to(), Reference.Form.NOUN));
        return noun.map(NounReferences.Found::to).orElse(i + 1);
    }

    /**
     * "The researchers" are those of whom the article told before with the same noun, and "single mothers" those whom it called just
     * so.
     */
    private void group(SentenceView view, int i) {
        Words words = view.words();
        String before = words.key(i - 1);
        boolean described = i > 0
                && Character.isLetter(before.codePointAt(0))
                && !before.equals(Words.POSSESSIVE)
                && !NameForms.isFunctionWord(before)
                && !DISTINGUISHING.contains(before)
                && !POINTING.contains(before);
        String noun = described ? before + ' ' + words.key(i) : words.key(i);
        int known = openGroups.getOrDefault(noun, 0);
        boolean points = (described || POINTING.contains(before)) && known > 0;
        if (!points) {
            known = openGroups.merge(words.key(i), 1, Integer::sum);
            openGroups.put(noun, known);
        }
        Entity group = book.keyed(words.key(i) + " of " + known, Entity.Kind.GROUP);
        place(view, group, words.span(i), i, i + 1, Reference.Form.NOUN);
    }

    private static Optional<Actor> vote(SentenceView view, int i) {
        return view.mention(view.words().span(i)).map(Mention::actor);
    }

    private void pronoun(SentenceView view, Entity entity, int i) {
        Pronouns.gender(view.words().key(i)).ifPresent(g -> entity.gender = entity.gender.or(() -> Optional.of(g)));
        resolved.put(view.words().span(i), entity);
        boolean possessive = Pronouns.isPossessive(view.words(), i);
        trail.add(
                entity,
                new Entity.Place(
                        view.words().span(i),
                        Reference.Form.PRONOUN,
                        view.number(),
                        !possessive && view.isSubject(i, i + 1),
                        possessive));
    }

    private void place(SentenceView view, Entity entity, Span span, int from, int to, Reference.Form form) {
        trail.add(entity, new Entity.Place(span, form, view.number(), view.isSubject(from, to), view.isPossessive(to)));
    }

    private void quoted(Waiting word, Sides sides) {
        SentenceView view = word.view();
        Span span = view.words().span(word.word());
        String key = view.words().key(word.word());
        boolean quoted = article.voices().isQuoted(span);
        Optional<Entity> speaker =
                article.voices().speaker(span).flatMap(trail::within).or(() -> teller(view, span));
        if (Pronouns.gender(key).isPresent()) {
            pronouns.person(view, word.word(), speaker, vote(view, word.word()))
                    .ifPresent(e -> pronoun(view, e, word.word()));
        } else if (quoted && speaker.isPresent()) {
            boolean plural = PLURAL.contains(key);
            pronoun(view, plural ? sides.of(speaker.get()) : speaker.get(), word.word());
        } else if (!quoted) {
            Entity author = book.keyed(PLURAL.contains(key) ? "authors" : "author", Entity.Kind.GROUP);
            pronoun(view, author, word.word());
        }
    }

    /** "Orel told him that “I am tired”": the person who is the subject in front of the quotation. */
    private Optional<Entity> teller(SentenceView view, Span quoted) {
        return trail.before(quoted.start(), view.number(), 0).stream()
                .filter(s -> s.place().subject() && s.entity().isPerson())
                .filter(s -> !article.voices().isQuoted(s.place().span()))
                .map(Trail.Step::entity)
                .findFirst();
    }
}
