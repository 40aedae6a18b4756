package org.detente.dossier.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.detente.dossier.Dossier;
import org.detente.dossier.Evidence;
import org.detente.dossier.RelationName;
import org.detente.dossier.RowWords;
import org.detente.dossier.Sources;
import org.detente.dossier.calendar.MeetingState;
import org.detente.dossier.report.Report.Entry;
import org.detente.dossier.report.Report.Quote;
import org.detente.dossier.report.Report.Section;
import org.detente.dossier.report.Report.Tone;
import org.detente.model.Demand;
import org.detente.model.Event;
import org.detente.model.Instrument;
import org.detente.model.Meeting;
import org.detente.model.PartialDate;
import org.detente.model.Quad;
import org.detente.model.ReplyStatus;
import org.detente.model.Statement;
import org.detente.model.Told;
import org.detente.record.query.Dated;
import org.detente.record.relation.Act;
import org.detente.record.relation.RelationFigures;
import org.detente.record.relation.Way;
import org.detente.stories.claims.Claim;
import org.detente.stories.claims.ClaimPair;

/** Makes a report of a dossier, with the sections that the terminal shows. */
public final class ReportBuilder {
    private static final int MOST_NUMBERS = 4;
    private static final int LONGEST_QUOTE = 500;

    private final Dossier dossier;
    private final Sources sources;

    private ReportBuilder(Dossier dossier) {
        this.dossier = dossier;
        this.sources = new Sources(dossier.articles());
    }

    /**
     * The report of a dossier.
     *
     * @param title the two sides by their names
     */
    public static Report of(Dossier dossier, String title) {
        return new ReportBuilder(dossier).report(title);
    }

    private Report report(String title) {
        List<Section> sections = Stream.of(
                        section("Instruments", dossier.instruments(), this::instrument),
                        section("Meetings", dossier.meetings(), this::meeting),
                        section("Demands", dossier.demands(), this::demand),
                        section("Claims", dossier.claims(), this::claims),
                        section("What happened", dossier.happened(), this::act),
                        section("Planned, conditional or possible", dossier.open(), this::act),
                        section("Who says what", dossier.statements(), this::statement))
                .filter(section -> section.all() > 0)
                .toList();
        return new Report(
                title,
                facts(),
                dossier.tension()
                        .filter(tension -> !tension.whole().deeds().isEmpty())
                        .map(tension -> new TensionCourse(tension.whole())),
                balance(),
                sections,
                sources.cited());
    }

    private List<String> facts() {
        RelationFigures figures = dossier.figures();
        List<String> facts = new ArrayList<>();
        facts.add(figures.articles() + " articles of " + figures.outlets() + " outlets"
                + figures.period().map(period -> ", " + period).orElse("") + ": " + figures.news() + " acts"
                + (figures.background() > 0 ? " and " + figures.background() + " told as background" : "") + " in "
                + figures.reports() + " reports, " + figures.statements() + " statements.");
        if (figures.background() + figures.denied() > 0) {
            facts.add("Not counted: " + figures.background() + " acts told as background, " + figures.denied()
                    + " denied.");
        }
        return facts;
    }

    private List<List<String>> balance() {
        RelationName name = dossier.name();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("acts", name.a() + " → " + name.b(), name.b() + " → " + name.a(), "together"));
        for (Quad quad : Quad.values()) {
            rows.add(List.of(
                    RowWords.constant(quad),
                    String.valueOf(dossier.balance().count(Way.A_TO_B, quad)),
                    String.valueOf(dossier.balance().count(Way.B_TO_A, quad)),
                    String.valueOf(dossier.balance().count(Way.TOGETHER, quad))));
        }
        return rows;
    }

    private static <T> Section section(
            String heading, org.detente.record.relation.Section<T> rows, Function<T, Entry> entry) {
        return new Section(
                heading, (int) rows.total(), rows.rows().stream().map(entry).toList());
    }

    private Entry instrument(Instrument instrument) {
        return affair(
                instrument.last().day(),
                instrument.name() + ": " + RowWords.constant(instrument.status()) + RowWords.since(instrument),
                Tone.NEITHER,
                last(instrument.history().stream().map(Told::evidence).toList()));
    }

    private Entry meeting(Meeting meeting) {
        List<String> what = new ArrayList<>();
        what.add(String.join(", ", meeting.parties()));
        meeting.forum().ifPresent(what::add);
        meeting.place().ifPresent(place -> what.add(place.name()));
        meeting.topic().ifPresent(what::add);
        String state = MeetingState.of(meeting, dossier.lastPublished()).words();
        return affair(
                meeting.date(),
                state + ": " + String.join(", ", what),
                Tone.NEITHER,
                last(meeting.history().stream().map(Told::evidence).toList()));
    }

    private Entry demand(Demand demand) {
        String reply = demand.reply() == ReplyStatus.PENDING
                ? "no answer known"
                : RowWords.constant(demand.reply())
                        + (demand.repliedBy().isEmpty() ? "" : " by " + String.join(", ", demand.repliedBy()));
        List<org.detente.model.Evidence> words =
                new ArrayList<>(demand.evidence().subList(0, 1));
        demand.replies().stream()
                .map(Told::evidence)
                .reduce((first, last) -> last)
                .ifPresent(words::add);
        return affair(
                demand.date(),
                String.join(", ", demand.by()) + " → " + String.join(", ", demand.to()) + ": “" + demand.content()
                        + "”; " + reply,
                Tone.NEITHER,
                words);
    }

    /** The words that told something last: with them the reader sees how it stands. */
    private static List<org.detente.model.Evidence> last(List<org.detente.model.Evidence> evidence) {
        return evidence.subList(evidence.size() - 1, evidence.size());
    }

    private Entry affair(Optional<PartialDate> day, String what, Tone tone, List<org.detente.model.Evidence> evidence) {
        return new Entry(
                day.map(PartialDate::toString).orElse("no date"),
                what,
                tone,
                evidence.stream()
                        .map(words ->
                                new Quote("", "", words.words().text(), "", List.of(sources.number(words.articleId()))))
                        .toList(),
                Optional.empty());
    }

    private Entry claims(ClaimPair pair) {
        return new Entry(
                pair.answer().date().map(PartialDate::toString).orElse("undated"),
                String.join(", ", pair.claim().by()) + " " + RowWords.constant(pair.kind()) + ", "
                        + String.join(", ", pair.answer().by()) + " " + RowWords.constant(pair.answerKind()),
                Tone.NEITHER,
                List.of(claim(pair.claim()), claim(pair.answer())),
                Optional.of(String.join("; ", pair.reasons())));
    }

    private Quote claim(Claim claim) {
        String day = claim.date().map(date -> ", " + date).orElse("");
        return new Quote(
                String.join(", ", claim.by()) + day,
                "",
                claim.evidence().words().text(),
                "",
                numbers(claim.articles()));
    }

    private Entry act(Act act) {
        Event event = act.best().row();
        Evidence sentence =
                sources.evidence(event.articleId(), event.trigger().span()).shortened(LONGEST_QUOTE);
        List<String> articles = Stream.concat(Stream.of(act.best()), act.reports().stream())
                .map(report -> report.row().articleId())
                .distinct()
                .toList();
        String told = act.articles() == 1 ? "" : "; in " + act.articles() + " articles, " + act.texts() + " texts";
        return new Entry(
                act.best().date().map(PartialDate::toString).orElse("undated"),
                RowWords.who(event) + " " + RowWords.what(event) + told + (act.denied() ? "; denied by others" : ""),
                tone(event.quad()),
                List.of(new Quote("", sentence.before(), sentence.words(), sentence.after(), numbers(articles))),
                Optional.empty());
    }

    private Entry statement(Dated<Statement> dated) {
        Statement said = dated.row();
        return new Entry(
                dated.date().map(PartialDate::toString).orElse("undated"),
                RowWords.speaker(said.speaker()),
                Tone.NEITHER,
                List.of(new Quote("", "", said.content().text(), "", numbers(List.of(said.articleId())))),
                Optional.empty());
    }

    private List<Integer> numbers(Collection<String> articles) {
        return articles.stream()
                .distinct()
                .limit(MOST_NUMBERS)
                .map(sources::number)
                .toList();
    }

    private static Tone tone(Quad quad) {
        return switch (quad) {
            case VERBAL_COOPERATION, MATERIAL_COOPERATION -> Tone.COOPERATION;
            case VERBAL_CONFLICT, MATERIAL_CONFLICT -> Tone.CONFLICT;
        };
    }
}
