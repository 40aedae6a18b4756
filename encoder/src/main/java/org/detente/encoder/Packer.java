package org.detente.encoder;

import java.util.ArrayList;
import java.util.List;
import org.detente.model.Span;

/**
 * Packs consecutive sentences into passages, as many as fit into the length that the model was trained on. A longer
 * sentence has a passage of its own, of up to {@value #LONGEST} pieces. Lengths count the marks at the ends.
 */
final class Packer {
    /** Longest sentence that is read; the model has no places behind. */
    static final int LONGEST = 256;

    /** Code units of a sentence that are looked at: enough for the longest one unless it is mostly white space. */
    static final int LONGEST_TEXT = 20_000;

    private static final int MARKS = 2;

    private final WordPieces wordPieces;
    private final int length;

    /** Packs passages of several sentences up to a length, at most {@value #LONGEST}. */
    Packer(WordPieces wordPieces, int length) {
        this.wordPieces = wordPieces;
        this.length = length;
    }

    List<Passage> pack(String text, List<Span> sentences, List<Span> mentions) {
        Draft draft = new Draft(length - MARKS, mentions.stream().sorted().toList());
        int end = 0;
        for (Span sentence : sentences) {
            if (sentence.start() < end || sentence.end() > text.length()) {
                throw new IllegalArgumentException(
                        "sentence " + sentence + " begins before " + end + " or ends behind " + text.length());
            }
            end = sentence.end();
            draft.add(sentence, wordPieces.cut(text, beginning(text, sentence)));
        }
        draft.finish();
        return draft.passages;
    }

    private static Span beginning(String text, Span sentence) {
        if (sentence.length() <= LONGEST_TEXT) {
            return sentence;
        }
        int end = sentence.start() + LONGEST_TEXT;
        return new Span(sentence.start(), Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end);
    }

    /** The passages so far, and the sentences and pieces of the next one. */
    private static final class Draft {
        final List<Passage> passages = new ArrayList<>();
        private final int room;
        private final List<Span> known;
        private final List<Span> sentences = new ArrayList<>();
        private final Pieces.Builder pieces = new Pieces.Builder();

        Draft(int room, List<Span> known) {
            this.room = room;
            this.known = known;
        }

        void add(Span sentence, Pieces own) {
            boolean cut = own.size() > LONGEST - MARKS || sentence.length() > LONGEST_TEXT;
            boolean alone = cut || own.size() > room;
            if (alone || pieces.size() + own.size() > room) {
                finish();
            }
            int taken = Math.min(own.size(), LONGEST - MARKS);
            sentences.add(sentence);
            pieces.addAll(own, taken);
            if (alone) {
                finish(cut ? sentence.end() - (taken == 0 ? sentence.start() : own.end(taken - 1)) : 0);
            }
        }

        void finish() {
            finish(0);
        }

        private void finish(int unread) {
            if (!sentences.isEmpty()) {
                Pieces built = pieces.build();
                passages.add(new Passage(sentences, built, known(built), unread));
                sentences.clear();
                pieces.cutAt(0);
            }
        }

        private boolean[] known(Pieces built) {
            boolean[] marks = new boolean[built.size()];
            int piece = 0;
            for (Span mention : known) {
                while (piece > 0 && built.end(piece - 1) > mention.start()) {
                    piece--;
                }
                while (piece < marks.length && built.end(piece) <= mention.start()) {
                    piece++;
                }
                for (int i = piece; i < marks.length && built.start(i) < mention.end(); i++) {
                    marks[i] = true;
                }
            }
            return marks;
        }
    }
}
