package org.detente.coding.affairs.demand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.detente.coding.affairs.demand.sentence.Parties;
import org.detente.coding.affairs.demand.word.ContentWords;
import org.detente.coding.affairs.demand.word.DemandWords;
import org.detente.coding.affairs.demand.word.WordKind;
import org.detente.coding.affairs.text.CodedText;
import org.detente.coding.affairs.text.Line;
import org.detente.coding.affairs.text.PhraseList;
import org.detente.model.DemandReport;
import org.detente.model.Identity;
import org.detente.model.Phrase;
import org.detente.model.Reply;

/**
 * Reads demands from a text: who asks what of whom, and how it was answered.
 *
 * <p>Example: {@code Ruritania urged Atlantis to withdraw its map. Atlantis turned that down on Monday.} is one demand by
 * Ruritania to Atlantis to "withdraw its map", rejected by Atlantis.
 */
public final class DemandReader {
    /** So many demands back a repetition is looked for. */
    private static final int REMEMBERED = 60;

    private DemandReader() {}

    /** The demands, in the order of the text. */
    public static List<DemandReport> find(CodedText text) {
        List<Line> lines = Line.of(text);
        PhraseList<WordKind> words = DemandWords.standard();
        Parties parties = new Parties(lines, words);
        List<Asking> askings = new ArrayList<>();
        AskingFinder verbs = new AskingFinder(words, parties);
        NounAskings nouns = new NounAskings(words, parties);
        SpokenAskings spoken = new SpokenAskings(parties);
        for (Line line : lines) {
            if (!line.isReadable()) {
                continue;
            }
            List<Asking> here = new ArrayList<>(verbs.find(line));
            here.addAll(nouns.find(line));
            here.addAll(spoken.find(line));
            here.sort(Comparator.comparingInt(Asking::cue));
            here.forEach(asking -> add(asking, askings));
        }
        DemandDates dates = new DemandDates(text.published());
        AnswerFinder answers = new AnswerFinder(lines, words, parties, dates);
        List<DemandReport> found = new ArrayList<>();
        for (int i = 0; i < askings.size(); i++) {
            Asking asking = askings.get(i);
            Reply reply = answers.reply(asking, askings);
            Phrase content = asking.line().phrase(asking.start(), asking.end());
            found.add(new DemandReport(
                    Identity.row('d', text.article().id(), content.span()),
                    text.article().id(),
                    List.copyOf(asking.by()),
                    List.copyOf(asking.to()),
                    content,
                    dates.of(asking.line(), asking.cue()),
                    reply,
                    asking.line().whole()));
        }
        return found;
    }

    /** Keeps a demand unless the same was told before: the same words, or the same parties and half of the words. */
    private static void add(Asking asking, List<Asking> known) {
        for (Asking other : known.subList(Math.max(0, known.size() - REMEMBERED), known.size())) {
            boolean words = other.line().number() == asking.line().number()
                    && other.start() < asking.end()
                    && asking.start() < other.end();
            boolean parties = overlap(other.by(), asking.by()) && overlap(other.to(), asking.to());
            if (words || (parties && ContentWords.shareHalf(content(other), content(asking)))) {
                return;
            }
        }
        known.add(asking);
    }

    private static boolean overlap(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    private static String content(Asking asking) {
        return asking.line().phrase(asking.start(), asking.end()).text();
    }
}
