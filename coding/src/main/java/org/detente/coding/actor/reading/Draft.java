package org.detente.coding.actor.reading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.detente.coding.actor.Person.Gender;
import org.detente.coding.actor.Term;
import org.detente.model.Actor;
import org.detente.model.Mention;
import org.detente.model.Sector;
import org.detente.model.Span;

/**
 * A reference to an actor while the article is being read.
 *
 * @param span where it stands
 * @param next word of the sentence at which reading goes on
 * @param code who is meant; absent while only an office is known
 * @param roles roles whose holder an office word means, the word's own first
 */
record Draft(
        Span span,
        int next,
        Kind kind,
        Optional<String> code,
        Optional<Sector> sector,
        Optional<String> name,
        Optional<String> role,
        List<String> roles,
        Optional<Gender> gender,
        Mention.Basis basis) {
    /** What sort of actor is referred to. */
    enum Kind {
        STATE,
        BODY,
        PERSON,
        INSTITUTION,
        PEOPLE
    }

    Draft {
        Objects.requireNonNull(span);
        Objects.requireNonNull(kind);
        roles = List.copyOf(roles);
    }

    static Draft of(Span span, int next, Term.Named named) {
        return new Draft(
                span,
                next,
                named.body() ? Kind.BODY : Kind.STATE,
                Optional.of(named.code()),
                named.sector(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                named.basis());
    }

    /** The same actor, referred to elsewhere. */
    Draft again(Span where, int goOn, Mention.Basis how) {
        return new Draft(where, goOn, kind, code, sector, name, role, roles, gender, how);
    }

    Draft withSpan(Span where, int goOn) {
        return new Draft(where, goOn, kind, code, sector, name, role, roles, gender, basis);
    }

    Draft withSector(Optional<Sector> other) {
        return new Draft(span, next, kind, code, other, name, role, roles, gender, basis);
    }

    Draft withCode(Optional<String> other) {
        return new Draft(span, next, kind, other, sector, name, role, roles, gender, basis);
    }

    /** Of the state that the article is about. */
    Draft inContext(String home) {
        return new Draft(span, next, kind, Optional.of(home), sector, name, role, roles, gender, Mention.Basis.CONTEXT);
    }

    Draft withName(Optional<String> other, Optional<Gender> known, Mention.Basis how) {
        return new Draft(span, next, kind, code, sector, other, role, roles, known, how);
    }

    boolean isState() {
        return code.isPresent() && code.get().indexOf(':') < 0;
    }

    /** Whether both refer to the same actor as far as both say. */
    boolean sameActor(Draft other) {
        return code.equals(other.code) && name.equals(other.name) && role.equals(other.role);
    }

    Optional<Mention> mention(String articleId, String text) {
        return code.map(
                known -> new Mention(articleId, span, span.cut(text), new Actor(known, sector, name, role), basis));
    }
}
