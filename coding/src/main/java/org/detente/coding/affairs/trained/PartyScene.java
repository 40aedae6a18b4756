package org.detente.coding.affairs.trained;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.affairs.learnt.Numbers;
import org.detente.coding.affairs.learnt.Rivals;
import org.detente.coding.affairs.meeting.Sides;
import org.detente.coding.affairs.text.Line;
import org.detente.model.Mention;
import org.detente.model.Place;

/** A meeting with all who may take part: what is to be seen of each, as numbers between -1 and 1. */
final class PartyScene {
    private static final int NEAR = 3;
    private static final double SURE = 0.5;
    private static final Set<String> WITH = Set.of("with", "and", "between", "among", "to", "by", "from", "met");
    private static final Set<String> TOPIC = Set.of("on", "about", "over", "against", "regarding", "for", "of");
    private static final Set<String> PAIR =
            Set.of("two", "both", "sides", "they", "their", "them", "each", "other", "delegations", "neighbours");
    private static final Set<String> COUNTERPART = Set.of(
            "counterpart", "counterparts", "colleague", "colleagues", "opposite", "host", "hosts", "guest", "guests");
    private static final Set<String> JOURNEY = Set.of(
            "fly",
            "flies",
            "flew",
            "travel",
            "travels",
            "travelled",
            "go",
            "goes",
            "went",
            "head",
            "heads",
            "headed",
            "visit",
            "visits",
            "visited",
            "arrive",
            "arrives",
            "arrived",
            "trip",
            "stop",
            "due",
            "expected",
            "return",
            "returned",
            "returns",
            "receive",
            "receives",
            "received",
            "host",
            "hosted",
            "welcomed",
            "was",
            "land",
            "lands",
            "leaves",
            "sent",
            "stay",
            "welcome",
            "welcomes");
    private static final Set<String> THREE = Set.of("three", "trilateral", "three-way", "tripartite", "third");

    private final List<Line> lines;
    private final Sides sides;
    private final Line line;
    private final Found found;
    private final Set<String> before;
    private final Map<String, Candidate> candidates;
    private final Rivals rivals;
    private final List<String> byChance;
    private final List<String> byCount;
    private final Set<String> standing = new LinkedHashSet<>();
    private final Set<String> main;
    private final long sure;
    private final boolean read;
    private final int start;
    private final int end;

    PartyScene(
            List<Line> lines,
            Sides sides,
            Line line,
            Found found,
            Optional<Found> before,
            Map<String, Candidate> candidates,
            Rivals rivals,
            boolean read) {
        this.lines = lines;
        this.sides = sides;
        this.read = read;
        this.line = line;
        this.found = found;
        this.before = before.map(Found::parties).orElse(Set.of());
        this.candidates = candidates;
        this.rivals = rivals;
        byChance = candidates.entrySet().stream()
                .sorted(Comparator.comparingDouble(
                        (Map.Entry<String, Candidate> one) -> -one.getValue().chance()))
                .map(Map.Entry::getKey)
                .toList();
        byCount = candidates.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Candidate> one) ->
                        -one.getValue().mentions().size()))
                .map(Map.Entry::getKey)
                .toList();
        candidates.forEach((code, candidate) -> {
            if (candidate.stands()) {
                standing.add(code);
            }
        });
        sure = candidates.values().stream().filter(one -> one.chance() > SURE).count();
        main = sides.filled(Set.of(), line, line.from(), 2);
        start = line.start(found.words());
        end = line.end(found.words());
    }

    float[] of(String code) {
        Numbers seen = new Numbers();
        Candidate own = candidates.getOrDefault(code, new Candidate());
        rivals.see(code, seen);
        chances(seen, code, own);
        earlierReadings(seen, code);
        sentence(seen, code, own);
        around(seen, own);
        place(seen, code, own);
        kind(seen, code, own);
        wholeText(seen, code, own);
        return seen.all();
    }

    /** How likely somebody of whom these are the numbers takes part, by all words that mean him. */
    static double side(float[] seen) {
        return seen[0];
    }

    /** The same by the words near the telling ones. */
    static double near(float[] seen) {
        return seen[Rivals.WIDTH];
    }

    private void chances(Numbers seen, String code, Candidate own) {
        boolean likely = own.chance() > SURE;
        int rank = byChance.indexOf(code);
        seen.add(own.chance())
                .add(likely)
                .add(Numbers.logOdds(own.chance()))
                .add(own.here())
                .add(rank == 0)
                .add(rank == 1)
                .add(likely && sure == 1)
                .add(likely && sure == 2)
                .add(likely && sure > 2)
                .add(!likely && sure == 0 && rank < 2)
                .add(!likely && sure == 1 && rank == 1)
                .add(!likely && sure > 1)
                .add(!read && found.ruled().contains(code))
                .add(!read && standing.contains(code))
                .add(!read && main.contains(code))
                .add(!read && before.contains(code));
    }

    private void earlierReadings(Numbers seen, String code) {
        boolean ruled = found.ruled().contains(code);
        boolean scored = found.scored().contains(code);
        boolean byRules = !found.ruled().isEmpty();
        boolean byNetwork = !found.scored().isEmpty();
        seen.add(ruled)
                .add(byRules && !ruled)
                .add(scored)
                .add(byNetwork && !scored)
                .add(ruled && scored)
                .add(ruled && byNetwork && !scored)
                .add(scored && byRules && !ruled)
                .add(scored && !byRules)
                .add(ruled && !byNetwork);
    }

    private void sentence(Numbers seen, String code, Candidate own) {
        boolean before = false;
        boolean behind = false;
        boolean place = false;
        boolean guess = false;
        boolean pronoun = false;
        boolean title = false;
        boolean name = false;
        boolean linked = false;
        boolean person = false;
        boolean plain = false;
        boolean with = false;
        boolean topic = false;
        boolean owner = false;
        boolean speaks = false;
        int distance = Integer.MAX_VALUE;
        for (int i = 0; i < own.mentions().size(); i++) {
            Mention mention = own.mentions().get(i);
            int at = line.start(mention.span());
            if (own.sentences().get(i) != line.number() || at < line.from()) {
                continue;
            }
            if (Sides.isPlace(line, mention)) {
                place = true;
                continue;
            }
            guess |= sides.isGuess(mention);
            int behindIt = line.end(mention.span());
            before |= at < start;
            behind |= at >= end;
            distance = Math.min(distance, Math.max(0, Math.max(at - end, start - behindIt)));
            pronoun |= mention.basis() == Mention.Basis.PRONOUN;
            title |= mention.basis() == Mention.Basis.TITLE;
            name |= mention.basis() == Mention.Basis.NAME
                    || mention.basis() == Mention.Basis.DEMONYM
                    || mention.basis() == Mention.Basis.CAPITAL;
            linked |= mention.basis() == Mention.Basis.MODEL;
            person |= mention.actor().name().isPresent();
            plain |= mention.actor().sector().isEmpty();
            with |= WITH.contains(line.at(at - 1)) || WITH.contains(line.at(at - 2));
            topic |= TOPIC.contains(line.at(at - 1)) || TOPIC.contains(line.at(at - 2));
            owner |= line.at(behindIt).equals("'s") || line.at(behindIt).equals("’s");
            speaks |= line.statements().stream()
                    .anyMatch(said -> said.speaker()
                                    .filter(who -> who.span().overlaps(mention.span()))
                                    .isPresent()
                            && said.content().span().overlaps(found.words()));
        }
        int number = standing.size();
        boolean stands = standing.contains(code);
        seen.add(before)
                .add(behind)
                .add(distance <= 2)
                .add(distance <= 7)
                .add(distance <= 15)
                .add(place && !before && !behind)
                .add(place)
                .add(guess)
                .add(pronoun)
                .add(title)
                .add(name)
                .add(linked)
                .add(person)
                .add(plain)
                .add(with && name)
                .add(with && behind)
                .add(topic)
                .add(owner)
                .add(speaks)
                .add(stands && number == 1)
                .add(stands && number == 2)
                .add(stands && number > 2)
                .add(!stands && number == 0)
                .add(!stands && number == 1)
                .add(!stands && number > 1);
    }

    private void around(Numbers seen, Candidate own) {
        boolean last = false;
        boolean earlier = false;
        boolean next = false;
        boolean paragraph = false;
        boolean opening = false;
        boolean ever = false;
        for (int i = 0; i < own.mentions().size(); i++) {
            int sentence = own.sentences().get(i);
            Mention mention = own.mentions().get(i);
            Line other = lines.get(sentence);
            boolean part = other.start(mention.span()) >= other.from() && !Sides.isPlace(other, mention);
            int distance = sentence - line.number();
            if (!part) {
                continue;
            }
            last |= distance == -1;
            earlier |= distance < -1 && distance >= -NEAR;
            next |= distance == 1;
            paragraph |= distance != 0
                    && other.sentence().paragraph() == line.sentence().paragraph();
            opening |= sentence == 0;
            ever |= distance < 0;
        }
        seen.add(last)
                .add(earlier)
                .add(next)
                .add(paragraph)
                .add(opening)
                .add(ever)
                .add(line.number() == 0);
    }

    private void place(Numbers seen, String code, Candidate own) {
        boolean here = found.report()
                .place()
                .flatMap(Place::country)
                .filter(code::equals)
                .isPresent();
        boolean journey = line.words().stream().anyMatch(JOURNEY::contains);
        long others = standing.stream().filter(other -> !other.equals(code)).count();
        boolean likely = own.chance() > SURE;
        long sureOthers = sure - (likely ? 1 : 0);
        seen.add(here)
                .add(here && others == 0)
                .add(here && others == 1)
                .add(here && others > 1)
                .add(here && journey)
                .add(here && journey && others <= 1)
                .add(here && !own.stands())
                .add(here && sureOthers == 1)
                .add(here && sureOthers > 1)
                .add(here && journey && sureOthers == 1)
                .add(here && own.mentions().isEmpty());
    }

    private void kind(Numbers seen, String code, Candidate own) {
        boolean state = Sides.isState(code);
        boolean body = code.startsWith("IGO:");
        boolean forum = found.report().forum().isPresent();
        boolean named = found.report()
                .forum()
                .filter(name -> own.mentions().stream().anyMatch(mention -> name.contains(mention.text())))
                .isPresent();
        boolean alone = standing.stream().noneMatch(other -> !other.equals(code) && other.startsWith("IGO:"));
        seen.add(state)
                .add(body)
                .add(body && forum)
                .add(state && forum)
                .add(named)
                .add(body && named)
                .add(body && own.stands())
                .add(body && own.stands() && alone)
                .add(!state && !body && own.stands());
    }

    private void wholeText(Numbers seen, String code, Candidate own) {
        int rank = byCount.indexOf(code);
        double all = candidates.values().stream()
                .mapToInt(one -> one.mentions().size())
                .sum();
        boolean pair = line.words().stream().anyMatch(PAIR::contains);
        boolean counterpart = line.words().stream().anyMatch(COUNTERPART::contains);
        boolean three = line.words().stream().anyMatch(THREE::contains);
        boolean stands = standing.contains(code);
        boolean beside = before.contains(code);
        Optional<String> only = standing.size() == 1 ? standing.stream().findFirst() : Optional.empty();
        boolean partner =
                only.filter(one -> !one.equals(code) && isPartner(code, one)).isPresent();
        Optional<String> likeliest = byChance.stream().findFirst();
        boolean partnerOfLikeliest = likeliest
                .filter(one -> !one.equals(code) && isPartner(code, one))
                .isPresent();
        seen.add(rank == 0)
                .add(rank == 1)
                .add(rank == 2)
                .add(all == 0 ? 0 : own.mentions().size() / all)
                .add(main.contains(code))
                .add(main.contains(code) && pair)
                .add(main.contains(code) && standing.isEmpty())
                .add(beside)
                .add(beside && pair)
                .add(beside && standing.isEmpty())
                .add(beside && !stands)
                .add(partner)
                .add(partner && counterpart)
                .add(partner && pair)
                .add(partnerOfLikeliest)
                .add(partnerOfLikeliest && counterpart)
                .add(partnerOfLikeliest && sure == 1)
                .add(three && stands)
                .add(counterpart && stands)
                .add(sides.home().filter(code::equals).isPresent())
                .add(sides.home().filter(code::equals).isPresent() && !stands);
    }

    /** Whether a state has most to do with another of all. */
    private boolean isPartner(String code, String other) {
        double own = sides.together(code, other);
        return own > 0
                && candidates.keySet().stream()
                        .noneMatch(third -> !third.equals(code) && sides.together(third, other) > own);
    }
}
