package org.detente.dossier.report;

import java.util.List;
import java.util.Optional;
import org.detente.model.Article;

/**
 * What a report says, whatever it is written in.
 *
 * @param title the two sides
 * @param facts what it rests on, and how things stand, a line each
 * @param tension how tension went; absent where no act has a day
 * @param balance acts by class and direction, the first row the heading
 * @param sections in the order of the report, none without an entry
 * @param sources the articles that it cites, the first is number 1
 */
public record Report(
        String title,
        List<String> facts,
        Optional<TensionCourse> tension,
        List<List<String>> balance,
        List<Section> sections,
        List<Article> sources) {
    public Report {
        facts = List.copyOf(facts);
        balance = List.copyOf(balance);
        sections = List.copyOf(sections);
        sources = List.copyOf(sources);
    }

    /** Entries of one kind; {@code all} tells how many there are where not all are shown. */
    public record Section(String heading, int all, List<Entry> entries) {
        public Section {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One row of the dossier.
     *
     * @param day the day that it is counted on
     * @param what what it is, in few words
     * @param tone whether it speaks for conflict or cooperation
     * @param quotes the words of the articles
     * @param note a further line, such as why two claims belong together
     */
    public record Entry(String day, String what, Tone tone, List<Quote> quotes, Optional<String> note) {
        public Entry {
            quotes = List.copyOf(quotes);
        }
    }

    /** What an entry speaks for. */
    public enum Tone {
        CONFLICT,
        COOPERATION,
        NEITHER
    }

    /**
     * Words of an article.
     *
     * @param who whose words they are, where that is not told
     * @param before the sentence up to the words that count
     * @param words these
     * @param after the rest of the sentence
     * @param numbers of the sources
     */
    public record Quote(String who, String before, String words, String after, List<Integer> numbers) {
        public Quote {
            numbers = List.copyOf(numbers);
        }
    }
}
