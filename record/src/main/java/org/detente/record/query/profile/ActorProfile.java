package org.detente.record.query.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.detente.model.PartialDate;
import org.detente.model.Statement;

/**
 * What the record knows about an actor.
 *
 * @param mentions how often texts name it
 * @param articles in how many articles
 * @param words the words that name it, the most frequent first
 * @param people who speaks and acts for it, with their roles, the most frequent first
 * @param relations with whom it acts, the most acts first
 * @param statements what is said for it, the latest first
 * @param namings the articles that name it, the latest first
 */
public record ActorProfile(
        long mentions,
        long articles,
        List<Word> words,
        List<Person> people,
        List<Partner> relations,
        List<Said> statements,
        List<Naming> namings) {
    public ActorProfile {
        words = List.copyOf(words);
        people = List.copyOf(people);
        relations = List.copyOf(relations);
        statements = List.copyOf(statements);
        namings = List.copyOf(namings);
    }

    /** Words and how often they name the actor. */
    public record Word(String text, long mentions) {}

    /**
     * A person or institution in a role.
     *
     * @param first the day of the first article that names them so
     * @param last of the last one
     */
    public record Person(
            String name, Optional<String> role, Optional<LocalDate> first, Optional<LocalDate> last, long mentions) {
        public Person {
            Objects.requireNonNull(role);
            Objects.requireNonNull(first);
            Objects.requireNonNull(last);
        }
    }

    /** Another actor, with the number of acts between the two that are not told as background. */
    public record Partner(String code, long acts) {}

    /** A statement with the day on which its article was published. */
    public record Said(Statement statement, Optional<PartialDate> published) {
        public Said {
            Objects.requireNonNull(statement);
            Objects.requireNonNull(published);
        }
    }

    /**
     * An article that names the actor.
     *
     * @param articleId the article
     * @param published when, as far as it is known
     * @param mentions how often it names it
     */
    public record Naming(
            String articleId,
            Optional<String> title,
            Optional<String> outlet,
            Optional<PartialDate> published,
            long mentions) {
        public Naming {
            Objects.requireNonNull(title);
            Objects.requireNonNull(outlet);
            Objects.requireNonNull(published);
        }
    }

    /** Whether no text names it. */
    public boolean isEmpty() {
        return mentions == 0;
    }
}
