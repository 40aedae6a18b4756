package org.detente.application.dossier;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.detente.application.terminal.Style;
import org.detente.application.terminal.Table;
import org.detente.application.terminal.Terminal;
import org.detente.dossier.ActOrigins;
import org.detente.dossier.Balance;
import org.detente.dossier.Dossier;
import org.detente.dossier.Evidence;
import org.detente.dossier.RelationName;
import org.detente.dossier.RowWords;
import org.detente.dossier.Sources;
import org.detente.model.Article;
import org.detente.model.Event;
import org.detente.model.Quad;
import org.detente.model.Statement;
import org.detente.model.Status;
import org.detente.record.query.Dated;
import org.detente.record.relation.Act;
import org.detente.record.relation.RelationFigures;
import org.detente.record.relation.Section;
import org.detente.record.relation.Way;
import org.detente.text.outlet.Outlets;

/** Prints a dossier on a terminal. */
public final class DossierText {
    private static final String INDENT = "    ";

    /** Articles that are named for one act at most. */
    private static final int MOST_NUMBERS = 4;

    private final Dossier dossier;
    private final Terminal terminal;
    private final PrintWriter out;
    private final Sources sources;
    private final ActOrigins origins;

    private DossierText(Dossier dossier, Outlets outlets, Terminal terminal) {
        this.dossier = dossier;
        this.terminal = terminal;
        this.out = terminal.out();
        this.sources = new Sources(dossier.articles());
        this.origins = new ActOrigins(dossier, outlets);
    }

    /**
     * Prints a dossier.
     *
     * @param outlets who stands behind outlets
     */
    public static void print(Dossier dossier, Outlets outlets, Terminal terminal) {
        new DossierText(dossier, outlets, terminal).print();
    }

    private void print() {
        heading();
        balance();
        TensionText.print(dossier, sources, terminal);
        affairs();
        claims();
        events("What happened", dossier.happened());
        events("Planned, conditional or possible", dossier.open());
        setAside();
        statements();
        sources();
    }

    private void heading() {
        RelationName name = dossier.name();
        out.println(terminal.styled(Style.HEADING, name.a() + " – " + name.b()));
        RelationFigures figures = dossier.figures();
        out.println(counted(figures.articles(), "article") + " of "
                + counted(figures.outlets(), "outlet")
                + figures.period().map(period -> ", " + period).orElse("") + "; "
                + counted(figures.news(), "act")
                + (figures.background() > 0 ? " and " + figures.background() + " told as background" : "") + " in "
                + counted(figures.reports(), "report") + ", "
                + counted(figures.statements(), "statement"));
        out.println();
    }

    private void balance() {
        RelationName name = dossier.name();
        Balance balance = dossier.balance();
        Table table = new Table("", name.a() + " → " + name.b(), name.b() + " → " + name.a(), "together");
        for (Quad quad : Quad.values()) {
            table.row(
                    words(quad),
                    String.valueOf(balance.count(Way.A_TO_B, quad)),
                    String.valueOf(balance.count(Way.B_TO_A, quad)),
                    String.valueOf(balance.count(Way.TOGETHER, quad)));
        }
        table.row(
                "Goldstein sum",
                signed(balance.goldstein(Way.A_TO_B)),
                signed(balance.goldstein(Way.B_TO_A)),
                signed(balance.goldstein(Way.TOGETHER)));
        table.lines().forEach(out::println);
    }

    private void affairs() {
        AffairsText affairs = new AffairsText(terminal, sources, dossier.lastPublished());
        section("Instruments", dossier.instruments(), "first").forEach(affairs::print);
        section("Meetings", dossier.meetings(), "latest").forEach(affairs::print);
        section("Demands", dossier.demands(), "first").forEach(affairs::print);
    }

    private void claims() {
        ClaimsText claims = new ClaimsText(terminal, sources);
        section("Claims", dossier.claims(), "latest").forEach(claims::print);
    }

    private void events(String title, Section<Act> acts) {
        for (Act act : section(title, acts, "latest")) {
            Dated<Event> dated = act.best();
            Event event = dated.row();
            out.println(dated.date().map(Object::toString).orElse("undated") + "  " + RowWords.who(event) + "  "
                    + terminal.styled(style(event.quad()), RowWords.what(event))
                    + terminal.styled(Style.FAINT, " " + numbers(act) + " " + event.id() + told(act)));
            Evidence sentence =
                    sources.evidence(event.articleId(), event.trigger().span()).shortened(2 * terminal.columns() - 20);
            Quoted.print(sentence, terminal, INDENT);
            if (act.denied()) {
                Terminal.wrapped("accounts: " + accounts(act), terminal.columns() - INDENT.length())
                        .forEach(line -> out.println(INDENT + terminal.styled(Style.FAINT, line)));
            }
            if (act.articles() > 1 && act.texts() == 1) {
                String origin = Terminal.safe(origins.of(act));
                Terminal.wrapped("one text " + origin, terminal.columns() - INDENT.length())
                        .forEach(line -> out.println(INDENT + terminal.styled(Style.FAINT, line)));
            }
        }
    }

    /** The numbers of the articles that report an act, that of its best report first. */
    private String numbers(Act act) {
        return Stream.concat(Stream.of(act.best()), act.reports().stream())
                .map(report -> report.row().articleId())
                .distinct()
                .limit(MOST_NUMBERS)
                .map(id -> "[" + sources.number(id) + "]")
                .collect(Collectors.joining());
    }

    /** Who says what of an act: "happened RUS [1], in their own words [2]; denied USA [3]". */
    private String accounts(Act act) {
        Map<Status, Set<String>> accounts = new EnumMap<>(Status.class);
        for (Dated<Event> report : act.reports()) {
            Event event = report.row();
            String who = event.reportedBy()
                    .map(id -> dossier.speakers().containsKey(id)
                            ? RowWords.speaker(dossier.speakers().get(id))
                            : "somebody")
                    .orElse("in the article's own words");
            accounts.computeIfAbsent(event.status(), status -> new LinkedHashSet<>())
                    .add(who + " [" + sources.number(event.articleId()) + "]");
        }
        return accounts.entrySet().stream()
                .map(account ->
                        account.getKey().name().toLowerCase(Locale.ROOT) + ": " + String.join(", ", account.getValue()))
                .collect(Collectors.joining("; "));
    }

    /** In how many articles an act is told, where that is more than one. */
    private static String told(Act act) {
        String denied = act.denied() ? "; denied by others" : "";
        if (act.articles() == 1) {
            return denied;
        }
        String texts = act.texts() == act.articles() ? "" : ", " + counted(act.texts(), "text");
        return "  " + counted(act.articles(), "article") + texts + denied;
    }

    private void setAside() {
        long background = dossier.figures().background();
        long denied = dossier.figures().denied();
        if (background + denied > 0) {
            out.println();
            out.println(terminal.styled(
                    Style.FAINT,
                    "Not counted: " + background + " told as background, " + denied
                            + " denied (in the export and with --json)"));
        }
    }

    private void statements() {
        for (Dated<Statement> dated : section("Who says what", dossier.statements(), "latest")) {
            Statement statement = dated.row();
            String said = Terminal.shortened(statement.content().text(), 2 * terminal.columns() - 20);
            out.println(dated.date().map(Object::toString).orElse("undated") + "  "
                    + terminal.styled(Style.SPEAKER, RowWords.speaker(statement.speaker()))
                    + terminal.styled(
                            Style.FAINT, " [" + sources.number(statement.articleId()) + "] " + statement.id()));
            Terminal.wrapped(said, terminal.columns() - INDENT.length()).forEach(line -> out.println(INDENT + line));
        }
    }

    private void sources() {
        out.println();
        out.println(terminal.styled(Style.HEADING, "Sources"));
        for (Article article : sources.cited()) {
            String date = article.published().map(p -> p.date().toString()).orElse("undated");
            String title = Terminal.shortened(article.title().orElse("(no title)"), terminal.columns() - 12);
            out.println("[" + sources.number(article.id()) + "] " + date + "  "
                    + Terminal.safe(article.outlet().orElse("unknown outlet"))
                    + terminal.styled(Style.FAINT, "  " + article.id() + copied(article)));
            out.println(INDENT + title);
        }
    }

    /** Which of the numbered articles an article copies. */
    private String copied(Article article) {
        return Optional.ofNullable(dossier.copyOf().get(article.id()))
                .map(copy -> "  " + copy.kind().name().toLowerCase(Locale.ROOT) + " of "
                        + (sources.isCited(copy.ofId()) ? "[" + sources.number(copy.ofId()) + "]" : copy.ofId()))
                .orElse("");
    }

    /**
     * The rows of a section, under its heading; one without rows has none.
     *
     * @param which rows are shown where not all are
     */
    private <T> List<T> section(String title, Section<T> section, String which) {
        if (section.total() > 0) {
            out.println();
            boolean cut = section.total() > section.rows().size();
            out.println(terminal.styled(Style.HEADING, title)
                    + terminal.styled(
                            Style.FAINT,
                            cut
                                    ? "  " + which + " " + section.rows().size() + " of " + section.total()
                                            + "; --limit 0 shows all"
                                    : "  " + section.total()));
        }
        return section.rows();
    }

    static Style style(Quad quad) {
        return switch (quad) {
            case VERBAL_COOPERATION, MATERIAL_COOPERATION -> Style.COOPERATION;
            case VERBAL_CONFLICT, MATERIAL_CONFLICT -> Style.CONFLICT;
        };
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static String words(Quad quad) {
        return RowWords.constant(quad);
    }

    private static String signed(double value) {
        return String.format(Locale.ROOT, "%+.1f", value);
    }
}
