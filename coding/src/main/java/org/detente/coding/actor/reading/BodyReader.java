package org.detente.coding.actor.reading;

import java.util.List;
import java.util.Optional;
import org.detente.coding.actor.ActorRegistry;
import org.detente.coding.actor.Lexicon;
import org.detente.coding.actor.Term;
import org.detente.coding.actor.Words;
import org.detente.coding.actor.body.BodyIntroduction;
import org.detente.model.Mention;
import org.detente.model.Sector;
import org.detente.model.Span;

/** Reads bodies that no list has: where the text introduces one, where it names it again, and those learnt before. */
final class BodyReader {
    private static final String UNNAMED_MINISTRY = "Ministry";
    /** An abbreviation and its brackets. */
    private static final int IN_BRACKETS = 3;

    private final ActorRegistry registry;
    private final ArticleMemory memory;
    private final Words words;
    private final PhraseReader phrases;
    private final boolean headline;

    BodyReader(ActorRegistry registry, ArticleMemory memory, Words words, PhraseReader phrases, boolean headline) {
        this.registry = registry;
        this.memory = memory;
        this.words = words;
        this.phrases = phrases;
        this.headline = headline;
    }

    /** The body that is named at the word, or what it owns ("the KLSA's director"). */
    Optional<Draft> at(int i, int depth) {
        if (!words.isCapitalized(i)) {
            return Optional.empty();
        }
        Optional<BodyIntroduction> introduction = headline
                ? Optional.empty()
                : BodyIntroduction.at(words, i, registry).filter(b -> !isOffice(b, i, depth));
        Optional<Draft> body = introduction
                .map(found -> introduced(found, i))
                .or(() -> memory.body(words, i))
                .or(() -> learnt(i));
        return body.map(draft -> phrases.owned(
                        i,
                        draft.next(),
                        new Term.Named(draft.code().orElseThrow(), draft.sector(), Mention.Basis.NAME, true),
                        depth)
                .orElse(draft));
    }

    /** "Kenya's Foreign Ministry" is known by its words already; only a ministry without a name is not. */
    private boolean isOffice(BodyIntroduction body, int i, int depth) {
        Lexicon.Match match = phrases.matches().at(i);
        return match != null
                && match.term() instanceof Term.Named owner
                && phrases.owned(i, match.end(), owner, depth)
                        .filter(office -> office.next() >= body.end()
                                || !office.name()
                                        .filter(UNNAMED_MINISTRY::equals)
                                        .isPresent())
                        .isPresent();
    }

    private Draft introduced(BodyIntroduction body, int start) {
        Draft draft = draft(
                words.span(start, body.end()),
                body.end(),
                body.code(),
                body.kind().sector(),
                body.name());
        memory.introduceBody(body.name(), draft);
        body.abbreviation().ifPresent(brief -> abbreviate(brief, draft));
        return draft;
    }

    private Optional<Draft> learnt(int i) {
        Lexicon.Match match = phrases.matches().at(i);
        if (match == null || !(match.term() instanceof Term.LearntBody body)) {
            return Optional.empty();
        }
        Optional<String> brief = BodyIntroduction.abbreviation(words, i, match.end());
        int end = brief.isPresent() ? match.end() + IN_BRACKETS : match.end();
        Draft draft = draft(words.span(i, end), end, body.code(), body.sector(), body.name());
        memory.introduceBody(body.name(), draft);
        brief.ifPresent(b -> abbreviate(b, draft));
        return Optional.of(draft);
    }

    /** The lists' states and bodies keep their abbreviations. */
    private void abbreviate(String brief, Draft body) {
        if (registry.code(brief).isEmpty()) {
            memory.introduceBody(brief, body);
        }
    }

    /** A state's body is read on like its other institutions. */
    private static Draft draft(Span span, int next, String code, Sector sector, String name) {
        return new Draft(
                span,
                next,
                HomeState.isState(code) ? Draft.Kind.INSTITUTION : Draft.Kind.BODY,
                Optional.of(code),
                Optional.of(sector),
                Optional.of(name),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Mention.Basis.TITLE);
    }
}
