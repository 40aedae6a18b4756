package org.detente.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.detente.model.resource.OwnFile;
import org.detente.record.query.Member;
import org.detente.record.query.RelationQuery;

/**
 * The groups of states that the program knows, from {@code groups.tsv}.
 *
 * <p>A line is {@code group, name, codes, from, to, source}, with tabs between: {@code EU, European Union, AUT FIN SWE, 1995-01-01, ,
 * accession treaty}. Several lines make a group. An empty day is open; lines that begin with # say something to a reader.
 *
 * <p>Example: {@code StateGroups.load().query(RelationName.parse("EU-RUS"), from, to)} asks what EU members of the time, and
 * the EU itself, and Russia did to each other.
 */
public final class StateGroups {
    private static final Pattern ACTOR = Pattern.compile("[A-Z]{3}|IGO:[A-Z0-9]++|WEST");
    private static final Pattern GROUP = Pattern.compile("[A-Z0-9]{2,20}+");
    private static final int COLUMNS = 6;

    private final Map<String, StateGroup> groups;

    private StateGroups(Map<String, StateGroup> groups) {
        this.groups = groups;
    }

    /** The program's own list. */
    public static StateGroups load() {
        return parse(OwnFile.text(StateGroups.class, "groups.tsv"), "groups.tsv");
    }

    /**
     * Reads a list.
     *
     * @param place where it comes from, for messages
     * @throws IllegalArgumentException where a line is wrong, with its number and what it should be
     */
    public static StateGroups parse(String lines, String place) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, List<Member>> members = new LinkedHashMap<>();
        int number = 0;
        for (String line : lines.lines().toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                try {
                    add(line.split("\t", -1), names, members);
                } catch (IllegalArgumentException | DateTimeParseException e) {
                    throw new IllegalArgumentException(place + ", line " + number + ": " + e.getMessage(), e);
                }
            }
        }
        Map<String, StateGroup> groups = new LinkedHashMap<>();
        names.forEach((code, name) ->
                groups.put(code, new StateGroup(code, name, members.getOrDefault(code, List.of()))));
        return new StateGroups(groups);
    }

    /** All groups, in the order of the list. */
    public List<StateGroup> all() {
        return List.copyOf(groups.values());
    }

    /** A group by its code or name, in whatever case. */
    public Optional<StateGroup> group(String word) {
        String code = word.strip().toUpperCase(Locale.ROOT);
        return Optional.ofNullable(groups.get(code))
                .or(() -> groups.values().stream()
                        .filter(group -> group.name().equalsIgnoreCase(word.strip()))
                        .findFirst());
    }

    /**
     * A question about two sides, each an actor or a group.
     *
     * @throws IllegalArgumentException where an actor would be on both sides
     */
    public RelationQuery query(RelationName name, Optional<LocalDate> from, Optional<LocalDate> to) {
        return new RelationQuery(name.a(), name.b(), members(name.a()), members(name.b()), from, to);
    }

    private List<Member> members(String side) {
        return Optional.ofNullable(groups.get(side)).map(StateGroup::members).orElse(List.of(Member.always(side)));
    }

    private static void add(String[] cells, Map<String, String> names, Map<String, List<Member>> members) {
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException(
                    cells.length + " cells; a line has " + COLUMNS + ": group, name, codes, from, to, source");
        }
        String group = cells[0];
        if (!GROUP.matcher(group).matches()) {
            throw new IllegalArgumentException("'" + group + "' is no name of a group: capital letters and digits");
        }
        if (cells[5].isBlank()) {
            throw new IllegalArgumentException("no source is named");
        }
        String name = names.computeIfAbsent(group, code -> cells[1]);
        if (!name.equals(cells[1]) || name.isBlank()) {
            throw new IllegalArgumentException(group + " is called '" + cells[1] + "' here and '" + name + "' before");
        }
        List<Member> known = members.computeIfAbsent(group, code -> new ArrayList<>());
        for (String code : cells[2].split(" ", -1)) {
            if (!ACTOR.matcher(code).matches()) {
                throw new IllegalArgumentException("'" + code + "' is no code of a state (DEU) or body (IGO:EU)");
            }
            Member member = new Member(code, day(cells[3]), day(cells[4]));
            if (known.stream().anyMatch(other -> overlap(other, member))) {
                throw new IllegalArgumentException(code + " stands in " + group + " twice for the same days");
            }
            known.add(member);
        }
    }

    private static boolean overlap(Member one, Member other) {
        return one.code().equals(other.code())
                && !one.from().orElse(LocalDate.MIN).isAfter(other.to().orElse(LocalDate.MAX))
                && !other.from().orElse(LocalDate.MIN).isAfter(one.to().orElse(LocalDate.MAX));
    }

    private static Optional<LocalDate> day(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
    }
}
