package org.detente.evaluation.affairs;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.detente.coding.affairs.demand.sentence.Asking;
import org.detente.evaluation.affairs.gold.GoldAffairs.Demand;
import org.detente.evaluation.affairs.gold.GoldAffairs.Instrument;
import org.detente.evaluation.affairs.gold.GoldAffairs.Meeting;
import org.detente.model.DemandReport;
import org.detente.model.InstrumentReport;
import org.detente.model.InstrumentStatus;
import org.detente.model.MeetingReport;
import org.detente.model.PartialDate;
import org.detente.model.Place;
import org.detente.model.Reply;
import org.detente.model.Span;

/** How well an answer fits a noted row of the same article; nothing where it cannot be meant. */
final class Likeness {
    private static final double RIGHT = 4;

    private static final Map<String, String> ORGANS = Map.of(
            "IGO:UNSC", "IGO:UN",
            "IGO:UNGA", "IGO:UN",
            "IGO:EC", "IGO:EU",
            "IGO:EUCO", "IGO:EU",
            "IGO:EP", "IGO:EU",
            "IGO:AUPSC", "IGO:AU");

    private Likeness() {}

    /** Two parties in common, or all that are noted, or forums that share a word. */
    static OptionalDouble of(Meeting gold, MeetingReport answer) {
        long common = common(gold.parties(), answer.parties());
        boolean sameParties = meet(gold.parties(), answer.parties());
        boolean sameForum = gold.forum().isPresent()
                && answer.forum().isPresent()
                && ContentWords.shared(gold.forum().get(), answer.forum().get()) > 0;
        if (!sameParties && !sameForum) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of((isRight(gold, answer) ? RIGHT : 0)
                + (gold.date().isPresent() && sameDate(gold.date(), answer.date()) ? 1 : 0)
                + (gold.status() == answer.status() ? 0.5 : 0)
                + overlap(gold.evidence(), answer.evidence().span())
                + (sameForum ? 0.2 : 0)
                + 0.1
                        * common
                        / Math.max(gold.parties().size(), answer.parties().size()));
    }

    /** Whether two of those who are noted are in common, or all. */
    static boolean meet(Set<String> gold, Collection<String> answer) {
        long common = common(gold, answer);
        return common >= Math.min(2, gold.size()) && common > 0;
    }

    private static long common(Set<String> gold, Collection<String> answer) {
        return answer.stream()
                .map(Likeness::whole)
                .distinct()
                .filter(gold::contains)
                .count();
    }

    /** Whether somebody is among those who are noted, or a body of which he is an organ. */
    static boolean isAmong(String code, Set<String> gold) {
        return gold.contains(whole(code));
    }

    /** Whether status and date are as noted. */
    static boolean isRight(Meeting gold, MeetingReport answer) {
        return gold.status() == answer.status() && sameDate(gold.date(), answer.date());
    }

    /** Whether a place is the noted one, which shares a word of its name. */
    static boolean isAt(Optional<String> gold, Place answer) {
        return gold.filter(place -> ContentWords.shared(answer.name(), place) > 0)
                .isPresent();
    }

    /** Equal as far as both tell, where a date is noted. */
    static boolean sameDate(Optional<PartialDate> gold, Optional<PartialDate> answer) {
        if (gold.isEmpty() || answer.isEmpty()) {
            return gold.isEmpty();
        }
        PartialDate.Precision coarser =
                gold.get().precision().compareTo(answer.get().precision()) > 0
                        ? gold.get().precision()
                        : answer.get().precision();
        return new PartialDate(gold.get().first(), coarser)
                .equals(new PartialDate(answer.get().first(), coarser));
    }

    /** A party in common where some are noted, and the same words or a shared word of the name. */
    static OptionalDouble of(Instrument gold, InstrumentReport answer) {
        boolean sameParties = gold.parties().isEmpty() || common(gold.parties(), answer.parties()) > 0;
        int names = ContentWords.shared(gold.name(), answer.name());
        double evidence = overlap(gold.evidence(), answer.evidence().span());
        if (!sameParties || (names == 0 && evidence == 0)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of((isRight(gold, answer) ? RIGHT : 0) + Math.min(2, names) + evidence);
    }

    /** Whether kind and status are as noted; what ran out is noted as withdrawn. */
    static boolean isRight(Instrument gold, InstrumentReport answer) {
        InstrumentStatus status =
                answer.status() == InstrumentStatus.ENDED ? InstrumentStatus.WITHDRAWN : answer.status();
        return gold.kind() == answer.kind() && gold.status() == status;
    }

    /** A side in common on both ends, and the same words or half of the content's words. */
    static OptionalDouble of(Demand gold, DemandReport answer) {
        return shareSides(gold, answer.by(), answer.to())
                ? wording(gold, answer.content().text(), answer.evidence().span())
                : OptionalDouble.empty();
    }

    /** The same of a demand that is not yet a report. */
    static OptionalDouble of(Demand gold, Asking answer) {
        return shareSides(gold, answer.by(), answer.to())
                ? wording(gold, answer.content(), answer.line().whole().span())
                : OptionalDouble.empty();
    }

    private static boolean shareSides(Demand gold, Collection<String> by, Collection<String> to) {
        return common(gold.by(), by) > 0 && common(gold.to(), to) > 0;
    }

    private static OptionalDouble wording(Demand gold, String words, Span sentence) {
        double evidence = overlap(gold.evidence(), sentence);
        boolean content = ContentWords.shareHalf(gold.content(), words);
        return evidence == 0 && !content
                ? OptionalDouble.empty()
                : OptionalDouble.of(RIGHT + (content ? 2 : 0) + evidence);
    }

    /** Whether a reply is told in words that answer the noted demand. */
    static boolean isLinked(Demand gold, Reply answer) {
        return answer.evidence()
                .filter(told -> gold.answered().stream().anyMatch(words -> overlap(words, told.span()) > 0))
                .isPresent();
    }

    /** The body that an organ is of: the noted articles name the body. */
    private static String whole(String code) {
        return ORGANS.getOrDefault(code, code);
    }

    /** The shared part of two stretches of text, 0 to 1. */
    private static double overlap(Span one, Span other) {
        int shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return shared <= 0 ? 0 : (double) shared / Math.max(one.length(), other.length());
    }
}
