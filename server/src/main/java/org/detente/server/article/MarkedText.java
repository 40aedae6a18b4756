package org.detente.server.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.detente.model.ActorPhrase;
import org.detente.model.CodedArticle;
import org.detente.model.Event;
import org.detente.model.Mention;
import org.detente.model.Phrase;
import org.detente.model.Span;
import org.detente.model.Statement;
import org.detente.server.actors.ActorNames;
import org.detente.server.layout.Formats;

/** Cuts a text where marks begin and end, so that marks which overlap are shown without one inside the other. */
final class MarkedText {
    private record Mark(Span span, Layer layer, String title, Optional<String> anchor) {}

    private final CodedArticle coded;
    private final ActorNames names;
    private final List<Mark> marks = new ArrayList<>();

    private MarkedText(CodedArticle coded, ActorNames names) {
        this.coded = coded;
        this.names = names;
    }

    /** The paragraphs, each in pieces. */
    static List<List<Piece>> of(CodedArticle coded, List<TextMarker.Named> named, ActorNames names, Formats formats) {
        MarkedText text = new MarkedText(coded, names);
        coded.mentions().forEach(text::mention);
        coded.statements().forEach(text::statement);
        coded.events().forEach(text::event);
        named.forEach(words -> text.named(words, formats));
        text.marks.sort(Comparator.comparing(Mark::span));
        return text.paragraphs();
    }

    private void mention(Mention mention) {
        add(mention.span(), Layer.ACTOR, names.name(mention.actor().code()));
    }

    private void statement(Statement statement) {
        String who = statement
                .speaker()
                .flatMap(ActorPhrase::actor)
                .map(actor -> names.name(actor.code()))
                .orElse("somebody");
        statement.speaker().ifPresent(speaker -> add(speaker.span(), Layer.SPEAKER, "speaker: " + who));
        marks.add(new Mark(statement.cue().span(), Layer.CUE, "said by " + who, Optional.of(statement.id())));
        add(statement.content().span(), Layer.CONTENT, "said by " + who);
        for (Phrase part : statement.continued()) {
            add(part.span(), Layer.CONTENT, "said by " + who);
        }
    }

    private void event(Event event) {
        marks.add(new Mark(event.trigger().span(), Layer.EVENT, RowLine.what(event, names), Optional.of(event.id())));
    }

    private void named(TextMarker.Named words, Formats formats) {
        String meaning = words.date().map(formats::date).orElse(words.meaning());
        add(words.span(), words.isTime() ? Layer.TIME : Layer.PLACE, (words.isTime() ? "time: " : "place: ") + meaning);
    }

    private void add(Span span, Layer layer, String title) {
        marks.add(new Mark(span, layer, title, Optional.empty()));
    }

    private List<List<Piece>> paragraphs() {
        String text = coded.article().text();
        NavigableSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        marks.forEach(mark -> {
            cuts.add(mark.span().start());
            cuts.add(mark.span().end());
        });
        List<List<Piece>> paragraphs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf("\n\n", start);
            end = end < 0 ? text.length() : end;
            paragraphs.add(pieces(new Span(start, end), cuts));
            start = end + 2;
        }
        return Collections.unmodifiableList(paragraphs);
    }

    private List<Piece> pieces(Span paragraph, NavigableSet<Integer> cuts) {
        List<Piece> pieces = new ArrayList<>();
        int from = paragraph.start();
        while (from < paragraph.end()) {
            Integer next = cuts.higher(from);
            int to = next == null ? paragraph.end() : Math.min(next, paragraph.end());
            pieces.add(piece(new Span(from, to)));
            from = to;
        }
        return pieces;
    }

    private Piece piece(Span span) {
        Set<Layer> layers = EnumSet.noneOf(Layer.class);
        List<Mark> here =
                marks.stream().filter(mark -> mark.span().overlaps(span)).toList();
        here.forEach(mark -> layers.add(mark.layer()));
        return new Piece(
                span.cut(coded.article().text()),
                layers,
                here.stream().map(Mark::title).distinct().collect(Collectors.joining("; ")),
                here.stream()
                        .filter(mark -> mark.span().start() == span.start())
                        .flatMap(mark -> mark.anchor().stream())
                        .findFirst());
    }
}
