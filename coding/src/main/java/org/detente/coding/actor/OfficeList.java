package org.detente.coding.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.detente.coding.actor.Term.Office;
import org.detente.model.Sector;

/** Reads the list of offices, titles, institutions and kinds of people. */
final class OfficeList {
    private OfficeList() {}

    static void read(Lexicon lexicon) {
        for (Table.Row row : ActorFile.OFFICES.rows()) {
            Optional<Sector> sector = ActorLists.sector(row, row.get("sector"));
            if (row.get("kind").equals("portfolio")) {
                row.list("phrases").forEach(p -> addPortfolio(lexicon, p, row.get("name"), sector));
                continue;
            }
            Office.Kind kind;
            try {
                kind = Office.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw row.problem(
                        "has the kind \"" + row.get("kind") + "\"",
                        "use office, title, envoy, institution, people, ambiguous or portfolio");
            }
            List<String> roles = row.list("name");
            String name = roles.isEmpty() ? "" : roles.get(0);
            Office office = new Office(kind, sector, name, kind.isPerson() ? roles : List.of(), row.optional("code"));
            row.list("phrases").forEach(p -> lexicon.add(p, office));
        }
    }

    /** "trade" gives "trade minister", "minister of trade", "trade ministry", "trade secretary" and so on. */
    private static void addPortfolio(Lexicon lexicon, String portfolio, String name, Optional<Sector> sector) {
        String canonical = name.equals("other") ? portfolio : name;
        String role = canonical + " minister";
        Office minister = new Office(Office.Kind.OFFICE, sector, role, List.of(role), Optional.empty());
        List.of(
                        "%s minister",
                        "minister of %s", "minister for %s", "%s secretary", "secretary of %s", "secretary for %s")
                .forEach(pattern -> lexicon.add(pattern.replace("%s", portfolio), minister));
        String title = Character.toUpperCase(canonical.charAt(0)) + canonical.substring(1) + " Ministry";
        Office ministry = new Office(Office.Kind.INSTITUTION, sector, title, List.of(), Optional.empty());
        List.of("%s ministry", "ministry of %s", "ministry for %s", "%s department", "department of %s")
                .forEach(pattern -> lexicon.add(pattern.replace("%s", portfolio), ministry));
        Office ministers = new Office(Office.Kind.PEOPLE, sector, "", List.of(), Optional.empty());
        lexicon.add(portfolio + " ministers", ministers);
    }
}
