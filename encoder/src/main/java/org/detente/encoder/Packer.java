package org.detente.encoder;

import java.util.ArrayList;
import java.util.List;
import org.detente.model.Span;

/** Packs consecutive sentences into passages: as many as fit, never a part of one. */
final class Packer {
    /** Longest passage of several sentences, with the marks at its ends; the length the model was trained on. */
    static final int LENGTH = 128;

    /** Longest sentence that is read, with the marks at its ends; what is behind is counted as unread. */
    static final int LONGEST = 256;

    private static final int MARKS = 2;

    private final WordPieces wordPieces;

    Packer(WordPieces wordPieces) {
        this.wordPieces = wordPieces;
    }

    List<Passage> pack(String text, List<Span> sentences, List<Span> mentions) {
        List<Span> known = mentions.stream().sorted().toList();
        List<Passage> passages = new ArrayList<>();
        List<Span> taken = new ArrayList<>();
        Pieces.Builder pieces = new Pieces.Builder();
        int end = 0;
        for (Span sentence : sentences) {
            if (sentence.start() < end || sentence.end() > text.length()) {
                throw new IllegalArgumentException(
                        "sentence " + sentence + " begins before " + end + " or ends behind " + text.length());
            }
            end = sentence.end();
            Pieces own = wordPieces.cut(text, sentence);
            if (!taken.isEmpty() && pieces.size() + own.size() > LENGTH - MARKS) {
                passages.add(passage(taken, pieces.build(), known, 0));
                taken.clear();
                pieces.cutAt(0);
            }
            taken.add(sentence);
            pieces.addAll(own, Math.min(own.size(), LONGEST - MARKS));
            if (own.size() > LENGTH - MARKS) {
                passages.add(passage(taken, pieces.build(), known, own.size() - pieces.size()));
                taken.clear();
                pieces.cutAt(0);
            }
        }
        if (!taken.isEmpty()) {
            passages.add(passage(taken, pieces.build(), known, 0));
        }
        return passages;
    }

    private static Passage passage(List<Span> sentences, Pieces pieces, List<Span> known, int unread) {
        boolean[] marked = new boolean[pieces.size()];
        int piece = 0;
        for (Span mention : known) {
            while (piece > 0 && pieces.end(piece - 1) > mention.start()) {
                piece--;
            }
            while (piece < marked.length && pieces.end(piece) <= mention.start()) {
                piece++;
            }
            for (int i = piece; i < marked.length && pieces.start(i) < mention.end(); i++) {
                marked[i] = true;
            }
        }
        return new Passage(sentences, pieces, marked, unread);
    }
}
