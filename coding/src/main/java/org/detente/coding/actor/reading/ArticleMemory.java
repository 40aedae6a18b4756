package org.detente.coding.actor.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.detente.coding.actor.ActorRegistry;
import org.detente.coding.actor.NameForms;
import org.detente.coding.actor.Person;
import org.detente.coding.actor.Words;
import org.detente.model.Mention;
import org.detente.model.PartialDate;

/** What an article has told so far; not shared between threads. */
final class ArticleMemory {
    /** How many mentions back a reference may reach; keeps reading linear in the text's length. */
    private static final int REACH = 400;
    /** Words up to the dash of "DOHA, Sept. 18 (Northgate Wire) -". */
    private static final int LONGEST_DATELINE = 14;

    private final ActorRegistry registry;
    private final Optional<PartialDate> published;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, Draft> bySurname = new HashMap<>();
    private final Map<String, CalledBody> bodies = new HashMap<>();
    private int longestBody;
    private final Set<String> strangers = new HashSet<>();
    private final Set<Integer> speakers = new HashSet<>();
    private Optional<String> dateline = Optional.empty();

    /** A name in capitals ("KLSA") asks for them, other names for a capital. */
    private record CalledBody(String written, Draft body) {
        boolean isWritten(Words words, int start, int end) {
            boolean acronym = written.indexOf(' ') < 0;
            return acronym ? words.join(start, end).equals(written) : words.isCapitalized(end - 1);
        }
    }

    ArticleMemory(ActorRegistry registry, Optional<PartialDate> published) {
        this.registry = registry;
        this.published = published;
    }

    Optional<PartialDate> published() {
        return published;
    }

    void add(Draft draft) {
        drafts.add(draft);
    }

    /** Notes that the reference is the subject of a verb of saying. */
    void noteSpeaker(Draft draft) {
        speakers.add(draft.span().start());
    }

    boolean speaks(Draft draft) {
        return speakers.contains(draft.span().start());
    }

    /** Notes by which words a person may be called from here on. */
    void introduce(List<String> surnames, Draft person) {
        for (String surname : surnames) {
            bySurname.put(surname, person);
            strangers.remove(surname);
        }
    }

    /** Notes by which words a body may be called from here on. */
    void introduceBody(String written, Draft body) {
        Words words = Words.of(written);
        bodies.put(NameForms.joined(words, 0, words.size()), new CalledBody(written, body));
        longestBody = Math.max(longestBody, words.size());
    }

    /** The body that the article introduced by the longest words that begin here; its draft ends where they do. */
    Optional<Draft> body(Words words, int start) {
        for (int end = Math.min(words.size(), start + longestBody); end > start; end--) {
            CalledBody called = bodies.get(NameForms.joined(words, start, end));
            if (called != null && called.isWritten(words, start, end)) {
                return Optional.of(called.body.again(words.span(start, end), end, Mention.Basis.NAME));
            }
        }
        return Optional.empty();
    }

    /** Notes that somebody else bears these surnames, so that they mean no listed person. */
    void introduceStranger(List<String> surnames) {
        for (String surname : surnames) {
            if (!bySurname.containsKey(surname)) {
                strangers.add(surname);
            }
        }
    }

    boolean isStranger(String surname) {
        return strangers.contains(surname);
    }

    /** Whom the article introduced under this surname. */
    Optional<Draft> introduced(String surname) {
        return Optional.ofNullable(bySurname.get(surname));
    }

    /** Whom the article introduced in this office of this state. */
    Optional<Draft> introducedAs(String code, List<String> roles) {
        return latest(d -> d.kind() == Draft.Kind.PERSON
                && d.name().isPresent()
                && d.code().filter(code::equals).isPresent()
                && d.role().filter(roles::contains).isPresent());
    }

    /** Keeps the state of the first place that opens a sentence in capitals before a dash: "KYIV, Ukraine —". */
    void noteDateline(Words words, List<Draft> found) {
        boolean opens = dateline.isEmpty()
                && !found.isEmpty()
                && found.get(0).isState()
                && found.get(0).span().start() == words.span(0).start()
                && words.text(0).length() > 3
                && words.text(0).equals(words.text(0).toUpperCase(Locale.ROOT));
        for (int i = 1; opens && i < Math.min(words.size(), LONGEST_DATELINE); i++) {
            if (words.text(i).equals("—")
                    || words.text(i).equals("–")
                    || words.text(i).equals("-")) {
                dateline = found.get(0).code();
                return;
            }
        }
    }

    /** The state from which the article reports, where its text says so. */
    Optional<String> dateline() {
        return dateline;
    }

    /** Who held the office when the article was published. */
    Optional<Person> officeholder(String code, List<String> roles) {
        return published.flatMap(date -> registry.officeholders().at(code, roles, date));
    }

    /** The most recent mention that fits. */
    Optional<Draft> latest(Predicate<Draft> fits) {
        for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - REACH); i--) {
            if (fits.test(drafts.get(i))) {
                return Optional.of(drafts.get(i));
            }
        }
        return Optional.empty();
    }

    /** The mentions that stand at or behind an offset, in the order of the text. */
    List<Draft> since(int offset) {
        int i = drafts.size();
        while (i > Math.max(0, drafts.size() - REACH)
                && drafts.get(i - 1).span().start() >= offset) {
            i--;
        }
        return drafts.subList(i, drafts.size());
    }

    /** The last two actors that differ, the earlier first; fewer where the article has not named two. */
    List<Draft> lastTwo(Predicate<Draft> fits) {
        Map<String, Draft> found = new LinkedHashMap<>();
        for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - REACH) && found.size() < 2; i--) {
            Draft draft = drafts.get(i);
            if (draft.code().isPresent() && fits.test(draft)) {
                found.putIfAbsent(draft.code().get(), draft);
            }
        }
        List<Draft> two = new ArrayList<>(found.values());
        java.util.Collections.reverse(two);
        return two;
    }
}
