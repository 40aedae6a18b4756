package org.detente.coding.actor.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.actor.Regions;
import org.detente.coding.actor.reference.name.FirstNames;
import org.detente.coding.actor.reference.name.NameKeys;
import org.detente.coding.actor.reference.name.Naming;
import org.detente.coding.actor.reference.view.SentenceView;
import org.detente.model.Actor;
import org.detente.model.Mention;

/** Of what sort an article's names are, and whom its whole names introduce. */
final class NameSorts {
    private final EntityBook book;
    private final Map<String, Naming.Sort> sorts = new HashMap<>();

    /** Enters whom the sentences introduce by a whole name into a book. */
    NameSorts(List<SentenceView> sentences, EntityBook book) {
        this.book = book;
        sort(sentences);
        sentences.forEach(this::introduce);
    }

    /** A name is a person's if any of its uses shows it, or if its last word alone is used like a surname. */
    private void sort(List<SentenceView> sentences) {
        Set<String> alone = new HashSet<>();
        Set<String> borne = new HashSet<>();
        for (SentenceView view : sentences) {
            for (Naming naming : view.namings()) {
                if (naming.isWhole()) {
                    sorts.merge(NameKeys.joined(naming.keys()), naming.sort(), NameSorts::surer);
                    if (naming.sort() == Naming.Sort.PERSON) {
                        borne.add(naming.last());
                    }
                } else if (!view.words().key(naming.from() - 1).equals("the")) {
                    alone.add(naming.last());
                }
            }
        }
        sorts.replaceAll((name, sort) -> sort == Naming.Sort.OPEN
                        && name.indexOf(' ') == name.lastIndexOf(' ')
                        && alone.contains(name.substring(name.lastIndexOf(' ') + 1))
                        && !borne.contains(name.substring(name.lastIndexOf(' ') + 1))
                ? Naming.Sort.PERSON
                : sort);
    }

    private static Naming.Sort surer(Naming.Sort one, Naming.Sort other) {
        return one == Naming.Sort.PERSON || other == Naming.Sort.OPEN ? one : other;
    }

    private void introduce(SentenceView view) {
        for (Naming naming : view.namings()) {
            Optional<Mention> mention = around(view, naming);
            if (mention.isPresent() && isNameOf(naming, mention.get())) {
                Actor actor = mention.get().actor();
                boolean person = isPerson(naming, actor);
                book.listed(actor, naming.keys(), person).namings++;
            } else if (naming.isWhole()
                    && !isNested(naming, mention)
                    && Regions.at(view.words(), naming.from())
                            .filter(r -> r.end() == naming.to())
                            .isEmpty()) {
                Naming.Sort sort = sorts.getOrDefault(NameKeys.joined(naming.keys()), Naming.Sort.OPEN);
                if (sort != Naming.Sort.OPEN) {
                    book.introduce(naming, sort == Naming.Sort.PERSON).namings++;
                }
            } else if (naming.sort() == Naming.Sort.PERSON && naming.nouns().size() > 0 && mention.isEmpty()) {
                book.introduce(naming, true).namings++;
            }
        }
    }

    /** Whether a name is a person's, as which somebody is listed. */
    boolean isPerson(Naming naming, Actor actor) {
        return isPerson(actor)
                || naming.sort() == Naming.Sort.PERSON
                || (naming.sort() == Naming.Sort.OPEN && actor.sector().isEmpty());
    }

    /** Whether a listed name is a person's. */
    boolean isPerson(Actor actor) {
        List<String> keys = NameKeys.of(actor.name().orElse(""));
        return actor.role().isPresent()
                || sorts.get(NameKeys.joined(keys)) == Naming.Sort.PERSON
                || (keys.size() > 1 && FirstNames.has(keys.get(0)));
    }

    /** The listed mention of which a name is a part. */
    static Optional<Mention> around(SentenceView view, Naming naming) {
        return view.mention(naming.span()).filter(m -> m.basis() != Mention.Basis.PRONOUN);
    }

    /** Whether a name is that of the listed actor. */
    static boolean isNameOf(Naming naming, Mention mention) {
        return mention.actor()
                .name()
                .filter(n -> NameKeys.of(n).contains(naming.last())
                        || NameKeys.of(mention.text()).subList(0, 1).contains(naming.last()))
                .isPresent();
    }

    /** "Russian" in "Russian officials": words that the listed actor already covers. */
    boolean isNested(Naming naming, Optional<Mention> mention) {
        if (mention.isEmpty() || !mention.get().span().contains(naming.span()) || isNameOf(naming, mention.get())) {
            return false;
        }
        return mention.get().actor().name().isEmpty()
                ? naming.sort() != Naming.Sort.PERSON
                : naming.sort() == Naming.Sort.OPEN && !book.isWholeName(naming.keys());
    }
}
