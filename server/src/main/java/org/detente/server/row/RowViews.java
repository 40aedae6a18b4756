package org.detente.server.row;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.detente.dossier.Evidence;
import org.detente.dossier.RowWords;
import org.detente.model.ActorPhrase;
import org.detente.model.Article;
import org.detente.model.CodedArticle;
import org.detente.model.Span;
import org.detente.record.Record;
import org.detente.record.correction.Corrections;
import org.detente.record.correction.RowKind;
import org.detente.server.Site;
import org.detente.server.actors.ActorNames;
import org.detente.server.layout.EventWords;
import org.detente.server.layout.Formats;
import org.detente.server.row.Explainer.Line;

/** Makes views of rows. */
final class RowViews {
    private final ActorNames names;
    private final RowHeadings headings;
    private final Explainer explainer;
    private final Corrections corrections;

    RowViews(Site site, Corrections corrections) {
        this.names = site.actors();
        this.headings = new RowHeadings(names);
        this.explainer = site.explainer();
        this.corrections = corrections;
    }

    /** The event, statement, meeting, instrument or demand with this very identifier. */
    Optional<RowView> of(Record record, String id, Formats formats) {
        return coded(record, id, formats)
                .or(() ->
                        record.meeting(id).flatMap(row -> affair(record, AffairLines.of(row, names, formats), formats)))
                .or(() -> record.instrument(id)
                        .flatMap(row -> affair(record, AffairLines.of(row, names, formats), formats)))
                .or(() ->
                        record.demand(id).flatMap(row -> affair(record, AffairLines.of(row, names, formats), formats)));
    }

    private Optional<RowView> affair(Record record, AffairLines affair, Formats formats) {
        return record.article(affair.evidence().articleId())
                .map(coded -> view(
                        coded,
                        affair.kind(),
                        affair.id(),
                        affair.heading(),
                        affair.evidence().words().span(),
                        new ArrayList<>(affair.lines()),
                        formats));
    }

    private Optional<RowView> coded(Record record, String id, Formats formats) {
        return RowHeadings.article(record, id)
                .flatMap(coded -> event(coded, id, formats).or(() -> statement(coded, id, formats)));
    }

    private Optional<RowView> event(CodedArticle coded, String id, Formats formats) {
        return coded.events().stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .map(event -> {
                    List<Line> lines = new ArrayList<>();
                    sides("Source", event.source(), lines);
                    sides("Target", event.target(), lines);
                    lines.add(new Line("Type", EventWords.type(event)));
                    lines.add(new Line("Status", RowWords.constant(event.status())));
                    event.date().ifPresent(date -> lines.add(new Line("Date", formats.date(date))));
                    event.place().ifPresent(place -> lines.add(new Line("Place", place.name())));
                    event.reportedBy().ifPresent(by -> lines.add(new Line("Claimed in", by)));
                    lines.add(new Line("Confidence", String.format(Locale.ROOT, "%.2f", event.confidence())));
                    lines.add(new Line("Trigger", "“" + event.trigger().text() + "”"));
                    return view(
                            coded,
                            RowKind.EVENT,
                            id,
                            headings.of(event),
                            event.trigger().span(),
                            lines,
                            formats);
                });
    }

    private Optional<RowView> statement(CodedArticle coded, String id, Formats formats) {
        return coded.statements().stream()
                .filter(said -> said.id().equals(id))
                .findFirst()
                .map(said -> {
                    List<Line> lines = new ArrayList<>();
                    sides("Speaker", said.speaker().stream().toList(), lines);
                    lines.add(new Line("Cue", "“" + said.cue().text() + "”"));
                    lines.add(new Line("Content", "“" + said.content().text() + "”"));
                    sides("Addressee", said.addressee().stream().toList(), lines);
                    said.via().ifPresent(via -> lines.add(new Line("Via", via)));
                    lines.add(new Line("Form", said.direct() ? "quoted" : "reported"));
                    return view(
                            coded,
                            RowKind.STATEMENT,
                            id,
                            RowHeadings.of(said),
                            said.cue().span(),
                            lines,
                            formats);
                });
    }

    private RowView view(
            CodedArticle coded,
            RowKind kind,
            String id,
            String heading,
            Span words,
            List<Line> lines,
            Formats formats) {
        lines.addAll(explainer.lines(coded, id));
        Article article = coded.article();
        String source = article.outlet().orElse("unknown outlet")
                + article.published().map(p -> ", " + formats.date(p.date())).orElse("")
                + article.title().map(title -> ", “" + title + "”").orElse("");
        try {
            return new RowView(
                    kind,
                    id,
                    heading,
                    Evidence.of(article, words),
                    article.id(),
                    source,
                    lines,
                    corrections.file().of(id),
                    corrections.standing());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sides(String name, List<ActorPhrase> phrases, List<Line> lines) {
        for (ActorPhrase phrase : phrases) {
            String who = phrase.actor()
                    .map(actor -> names.name(actor.code())
                            + actor.name().map(person -> ", " + person).orElse("")
                            + actor.role().map(role -> ", " + role).orElse(""))
                    .orElse("not known");
            lines.add(new Line(name, "“" + phrase.text() + "”: " + who));
        }
    }
}
