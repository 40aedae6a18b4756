package org.detente.coding.actor.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.actor.ActorRegistry;
import org.detente.coding.actor.Lexicon;
import org.detente.coding.actor.NameForms;
import org.detente.coding.actor.Term;
import org.detente.coding.actor.Words;
import org.detente.model.Mention;
import org.detente.model.PartialDate;
import org.detente.model.Sector;
import org.detente.text.TextStructure;

/**
 * Finds references to states, bodies, groups and the people and institutions that act for them.
 *
 * <p>One phrase is one mention: "Russian Foreign Minister Sergei Lavrov" gives {@code RUS}, {@code GOV}, the name and
 * the role. Mentions come in the order of the text; two share a span only where the words mean both ("the two
 * countries"), and otherwise none overlaps another. Immutable and safe for many threads; the same input gives the same
 * mentions.
 *
 * <pre>{@code
 * ActorFinder finder = new ActorFinder(ActorRegistry.load(List.of()));
 * List<Mention> mentions = finder.find(article.id(), TextAnalyzer.analyze(article.text()), Optional.empty());
 * }</pre>
 */
public final class ActorFinder {
    /** Whose people live in a state or serve it; "drones", "troops", "rebels" and "refugees" may be anybody's. */
    private static final Set<Sector> OF_STATES = EnumSet.of(
            Sector.GOV, Sector.COP, Sector.JUD, Sector.SPY, Sector.LEG, Sector.OPP, Sector.ACT, Sector.CVL, Sector.LAB);

    private static final Set<String> ELSEWHERE =
            Words.set("foreign international western european african asian arab overseas multinational un eu nato");

    private static final Set<String> ARRIVING = Words.set("arrived arrive arrives arriving landed");

    /** "Foreign human rights activists". */
    private static final int MOST_WORDS_BETWEEN = 3;

    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");

    private final ActorRegistry registry;

    public ActorFinder(ActorRegistry registry) {
        this.registry = Objects.requireNonNull(registry);
    }

    /**
     * The references of one article.
     *
     * @param articleId put into each mention
     * @param structure the article's clean text
     * @param published when the article appeared; decides who "the US president" is, and is best known to the day
     */
    public List<Mention> find(String articleId, TextStructure structure, Optional<PartialDate> published) {
        return find(articleId, ArticleWords.of(structure), published);
    }

    /** The references of an article that is cut into words already. */
    public List<Mention> find(String articleId, ArticleWords article, Optional<PartialDate> published) {
        ArticleMemory memory = new ArticleMemory(registry, published);
        ReferenceReader references = new ReferenceReader(registry, memory);
        List<Draft> drafts = new ArrayList<>();
        BitSet quoted = quoted(article.structure());
        SentencePlace place = new SentencePlace(0, 0, 0);
        for (int i = 0; i < article.sentences().size(); i++) {
            int start = article.structure().sentences().get(i).span().start();
            place = new SentencePlace(start, place.start(), place.previous());
            Words words = article.sentences().get(i);
            PhraseReader phrases = new PhraseReader(registry, memory, words, words.isHeadline());
            int known = drafts.size();
            read(words, phrases, references, memory, place, quoted, drafts);
            memory.noteDateline(words, drafts.subList(known, drafts.size()));
        }
        List<String> codes = drafts.stream()
                .filter(d -> d.basis() != Mention.Basis.PRONOUN && !HomeState.isPosted(d.role(), d.name()))
                .flatMap(d -> d.code().stream())
                .toList();
        return mentions(articleId, article.structure().text(), drafts, HomeState.of(article, codes));
    }

    private static void read(
            Words words,
            PhraseReader phrases,
            ReferenceReader references,
            ArticleMemory memory,
            SentencePlace place,
            BitSet quoted,
            List<Draft> drafts) {
        int i = 0;
        while (i < words.size()) {
            List<Draft> found =
                    isQuotedPronoun(words, i, quoted) ? List.of() : references.at(words, phrases.matches(), i, place);
            if (found.isEmpty()) {
                found = phrases.at(i, 0).map(List::of).orElse(List.of());
            }
            if (found.isEmpty()) {
                Lexicon.Match match = phrases.matches().at(i);
                i = match != null && match.term() instanceof Term.LookAlike ? match.end() : i + 1;
                continue;
            }
            for (Draft draft : found) {
                if (isFromElsewhere(draft, words, i)) {
                    continue;
                }
                Draft resolved = references.resolve(draft, words, i, place);
                memory.add(resolved);
                if (StateOfOffice.isSpeaking(words.key(resolved.next()))) {
                    memory.noteSpeaker(resolved);
                }
                drafts.add(resolved);
            }
            i = Math.max(i + 1, found.get(0).next());
        }
    }

    /** "Foreign journalists", "Western officials", "heads of state" and people who arrive are not those of the state that the article is about. */
    private static boolean isFromElsewhere(Draft draft, Words words, int i) {
        if (draft.kind() != Draft.Kind.PEOPLE || draft.code().isPresent()) {
            return false;
        }
        boolean ofSeveral = words.key(i).equals("heads");
        if (ofSeveral || ARRIVING.contains(words.key(draft.next()))) {
            return true;
        }
        for (int before = i - 1; before >= 0 && before >= i - MOST_WORDS_BETWEEN; before--) {
            if (ELSEWHERE.contains(words.key(before))) {
                return true;
            }
            if (NameForms.isFunctionWord(words.key(before))
                    || !Character.isLetter(words.key(before).codePointAt(0))) {
                return false;
            }
        }
        return false;
    }

    /** Whom "he" means inside somebody's words is not told by the words around them. */
    private static boolean isQuotedPronoun(Words words, int i, BitSet quoted) {
        return PRONOUNS.contains(words.key(i)) && quoted.get(words.span(i).start());
    }

    private static BitSet quoted(TextStructure structure) {
        BitSet quoted = new BitSet(structure.text().length());
        structure
                .quotations()
                .forEach(q -> quoted.set(q.inner().start(), q.inner().end()));
        return quoted;
    }

    /**
     * An institution that is named in full only later, and always of one state, is that state's from the start; other
     * offices and institutions without a state are of the one that the whole article is about.
     */
    private static List<Mention> mentions(String articleId, String text, List<Draft> drafts, Optional<String> home) {
        Map<String, Optional<String>> states = new HashMap<>();
        List<Mention> mentions = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft known = draft;
            if (draft.code().isEmpty()
                    && draft.kind() == Draft.Kind.INSTITUTION
                    && draft.name().isPresent()) {
                known = draft.withCode(states.computeIfAbsent(draft.name().get(), n -> onlyState(draft, drafts)));
            }
            if (known.code().isEmpty() && home.isPresent() && isOfSomeState(known)) {
                known = known.inContext(home.get());
            }
            known.mention(articleId, text).ifPresent(mentions::add);
        }
        return List.copyOf(mentions);
    }

    /** Not a name alone, which may be anybody's, and no office that international bodies have as well. */
    private static boolean isOfSomeState(Draft draft) {
        return switch (draft.kind()) {
            case INSTITUTION -> true;
            case PEOPLE -> draft.sector().filter(OF_STATES::contains).isPresent();
            case PERSON -> draft.role().isPresent() && !StateOfOffice.isVague(draft);
            case STATE, BODY -> false;
        };
    }

    private static Optional<String> onlyState(Draft institution, List<Draft> drafts) {
        List<String> codes = drafts.stream()
                .filter(d -> d.code().isPresent() && ReferenceReader.answers(d, institution))
                .map(d -> d.code().get())
                .distinct()
                .limit(2)
                .toList();
        return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
    }
}
