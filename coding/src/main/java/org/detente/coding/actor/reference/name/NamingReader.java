package org.detente.coding.actor.reference.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.coding.actor.NameForms;
import org.detente.coding.actor.Person.Gender;
import org.detente.coding.actor.Regions;
import org.detente.coding.actor.Words;
import org.detente.model.Span;

/** Finds the names of a sentence, listed or not, and what the words beside them tell of their bearers. */
public final class NamingReader {
    private static final int MOST_WORDS = 8;
    private static final int DESCRIPTION_REACH = 5;
    private static final int APPOSITION_REACH = 10;
    private static final Set<String> MALE = Words.set("mr sir lord king prince father chairman spokesman congressman");
    private static final Set<String> FEMALE = Words.set("""
            mrs ms miss lady madame queen princess mother chairwoman spokeswoman congresswoman baroness
            """);
    private static final Set<String> HONORIFICS = Words.set("""
            mr mrs ms miss dr sir lord lady prof madame sen rep gov gen col lt capt maj sgt adm rev hon baroness sens reps
            """);
    /** Titles that are also parts of names: they count only before a first name. */
    private static final Set<String> DOUBTFUL = Words.set("""
            general major star king head chief justice captain speaker bishop cardinal man woman chair page prince coach
            green president republican democrat democratic
            """);

    private static final Set<String> DESCRIBING =
            Words.set("former interim acting vice deputy senior assistant first lady late current gop");
    private static final Set<String> CONNECTING = Set.of("of", "for");
    private static final Set<String> SPEAKING = Words.set("""
            said says told added tweeted argued wrote warned asked replied claimed insisted noted explained
            """);
    private static final Set<String> DAYS = Words.set("""
            monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
            october november december jan feb aug sept oct nov dec am pm
            """);

    private final Words words;
    private final Set<String> vocabulary;

    /** @param vocabulary words that the article also writes with a small letter */
    public NamingReader(Words words, Set<String> vocabulary) {
        this.words = words;
        this.vocabulary = vocabulary;
    }

    /** The names, in the order of the sentence. */
    public List<Naming> all() {
        List<Naming> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int end = isNameWord(i) ? runEnd(i) : i;
            if (end > i) {
                read(opened(i), end, found);
            }
            i = Math.max(end, i + 1);
        }
        return found;
    }

    /** "Former", "Asked", "Most": a capital that only the beginning of a sentence gives. */
    private int opened(int from) {
        String key = words.key(from);
        boolean opens =
                from == 0 || !Character.isLetterOrDigit(words.text(from - 1).codePointAt(0));
        boolean ordinary = vocabulary.contains(key) || key.endsWith("ing") || key.endsWith("ly");
        return opens && ordinary && !isTitle(from) && !FirstNames.has(key) ? from + 1 : from;
    }

    private boolean isNameWord(int i) {
        String key = words.key(i);
        return words.isCapitalized(i)
                && (!NameForms.isFunctionWord(key) || Regions.at(words, i).isPresent())
                && !DAYS.contains(key)
                && !key.equals("i")
                && !key.equals(Words.POSSESSIVE);
    }

    private int runEnd(int start) {
        int end = start + 1;
        while (end < words.size() && end - start < MOST_WORDS) {
            boolean abbreviated = words.key(end).equals(".")
                    && (words.key(end - 1).length() == 1 || HONORIFICS.contains(words.key(end - 1)));
            if (isNameWord(end)) {
                end++;
            } else if ((abbreviated || words.isHyphen(end)) && end + 1 < words.size() && isNameWord(end + 1)) {
                end += 2;
            } else if (NameForms.isParticle(words.key(end)) && end + 1 < words.size() && isNameWord(end + 1)) {
                end += 2;
            } else {
                int next = connected(start, end);
                if (next == end) {
                    break;
                }
                end = next;
            }
        }
        return Math.min(end, words.size());
    }

    /** "Department of Veterans Affairs", "Institute for the Study of War". */
    private int connected(int start, int end) {
        boolean body = false;
        for (int i = start; i < end; i++) {
            body |= Nouns.isOfBodyName(words.key(i));
        }
        if (!body || !CONNECTING.contains(words.key(end))) {
            return end;
        }
        int next = words.key(end + 1).equals("the") ? end + 2 : end + 1;
        return next < words.size() && isNameWord(next) && !isTitle(next) ? next + 1 : end;
    }

    private boolean isTitle(int i) {
        String key = words.key(i);
        return HONORIFICS.contains(key) || Nouns.isPerson(key) || Nouns.isParty(key) || DESCRIBING.contains(key);
    }

    private void read(int from, int end, List<Naming> found) {
        int name = from;
        for (int i = from; i < end - 1; i++) {
            int next = words.key(i + 1).equals(".") ? i + 2 : i + 1;
            if (isTitle(i) && next < end && (!DOUBTFUL.contains(words.key(i)) || FirstNames.has(words.key(next)))) {
                name = next;
            }
        }
        boolean doubtful = name > from && connects(name, end);
        if (doubtful) {
            name = from;
        }
        if (name > from) {
            int body = from;
            while (body < name && isTitle(body)) {
                body++;
            }
            int prefix = body;
            while (prefix < name && !isTitle(prefix)) {
                prefix++;
            }
            if (prefix > body && isBodyName(body, prefix)) {
                found.add(naming(body, body, prefix, false));
            }
        }
        boolean lone = end - name == 1 && isTitle(name) && !HONORIFICS.contains(words.key(name));
        if (end > name && !(lone && !FirstNames.has(words.key(name)))) {
            found.add(naming(from, name, end, name > from));
        }
    }

    private boolean connects(int from, int end) {
        for (int i = from; i < end; i++) {
            if (CONNECTING.contains(words.key(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isBodyName(int from, int end) {
        if (end - from == 1 && isAcronym(from)) {
            return true;
        }
        for (int i = from; i < end; i++) {
            if (Nouns.isOfBodyName(words.key(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAcronym(int i) {
        String text = words.text(i).replace(".", "");
        return text.length() >= 2
                && text.length() <= 6
                && !words.isHyphen(i + 1)
                && text.chars().allMatch(Character::isUpperCase);
    }

    private Naming naming(int start, int from, int to, boolean titled) {
        Set<String> nouns = new HashSet<>();
        Set<String> sides = new HashSet<>();
        boolean honoured = false;
        int begin = from;
        for (int i = from - 1; i >= 0 && from - i <= DESCRIPTION_REACH; i--) {
            String key = words.key(i);
            boolean described = Nouns.isPerson(key) || Nouns.isParty(key) || DESCRIBING.contains(key);
            if (i >= start && (described || HONORIFICS.contains(key))) {
                honoured |= HONORIFICS.contains(key) || Nouns.isPerson(key);
                begin = start;
            } else if (!described && !words.isLowerWord(i) && !words.isHyphen(i)) {
                break;
            } else if (NameForms.isFunctionWord(key) && !key.equals("former")) {
                break;
            } else if (i == from - 1 && !described) {
                break;
            }
            note(key, nouns, sides);
        }
        boolean before = !nouns.isEmpty();
        apposition(to, nouns, sides);
        List<String> keys = NameKeys.of(words, from, to);
        Span span = words.span(begin < from ? start : from, to);
        boolean titledPerson = (titled && (honoured || !isBodyName(from, to))) || before;
        return new Naming(
                from,
                to,
                span,
                keys,
                words.join(from, to),
                sort(from, to, keys, titledPerson, !nouns.isEmpty()),
                gender(keys, start, from, nouns),
                nouns,
                sides,
                state(start, to));
    }

    /** "Ohio" of "Ohio Gov. Jane Roe", of "the Ohio Board" and of "Jane Roe, a Democrat from Ohio,". */
    private Optional<String> state(int start, int to) {
        Optional<String> inside = Regions.within(words, Math.max(0, start - 2), to);
        if (inside.isPresent() || !words.key(to).equals(",")) {
            return inside;
        }
        int end = to + 1;
        while (end < words.size()
                && end < to + APPOSITION_REACH
                && !words.key(end).equals(",")) {
            end++;
        }
        return Regions.within(words, to + 1, end);
    }

    private static void note(String key, Set<String> nouns, Set<String> sides) {
        if (Nouns.isPerson(key)) {
            nouns.add(key);
        }
        Nouns.side(key).ifPresent(sides::add);
    }

    /** ", a spokeswoman for the council" and ", 30,". */
    private void apposition(int to, Set<String> nouns, Set<String> sides) {
        if (!words.key(to).equals(",")) {
            return;
        }
        for (int i = to + 1; i < Math.min(words.size(), to + APPOSITION_REACH); i++) {
            String key = words.key(i);
            if (List.of(",", ".", ";", "who", "which", "said", "and", "—").contains(key)) {
                break;
            }
            if (Nouns.isPerson(key) && !words.isCapitalized(i + 1)) {
                note(key, nouns, sides);
                break;
            }
            Nouns.side(key).ifPresent(sides::add);
        }
    }

    private Naming.Sort sort(int from, int to, List<String> keys, boolean titled, boolean described) {
        if (titled) {
            return Naming.Sort.PERSON;
        }
        boolean firstName = FirstNames.has(keys.get(0)) && keys.size() > 1 && keys.size() <= 5;
        boolean endsAsBody = keys.size() > 2 && Nouns.isOfBodyName(keys.get(keys.size() - 1));
        if (isBodyName(from, to) && (!firstName || endsAsBody)) {
            return Naming.Sort.BODY;
        }
        boolean initial = keys.size() > 2 && keys.get(1).length() == 1;
        boolean aged = words.key(to).equals(",")
                && words.key(to + 1).chars().allMatch(Character::isDigit)
                && words.key(to + 1).length() == 2;
        boolean person = firstName || initial || (keys.size() > 1 && (described || aged));
        boolean speaks = keys.size() > 1
                && keys.size() <= 3
                && !words.key(from - 1).equals("the")
                && (SPEAKING.contains(words.key(to)) || SPEAKING.contains(words.key(from - 1)));
        return person || speaks ? Naming.Sort.PERSON : Naming.Sort.OPEN;
    }

    private Optional<Gender> gender(List<String> keys, int start, int from, Set<String> nouns) {
        for (int i = start; i < from; i++) {
            if (MALE.contains(words.key(i))) {
                return Optional.of(Gender.M);
            }
            if (FEMALE.contains(words.key(i))) {
                return Optional.of(Gender.F);
            }
        }
        if (nouns.stream().anyMatch(FEMALE::contains)) {
            return Optional.of(Gender.F);
        }
        if (nouns.stream().anyMatch(MALE::contains)) {
            return Optional.of(Gender.M);
        }
        return keys.size() > 1 ? FirstNames.gender(keys.get(0)) : Optional.empty();
    }
}
