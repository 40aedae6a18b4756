package org.detente.encoder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.detente.model.Span;

/**
 * Cuts text into the pieces of a vocabulary: words by greedy longest match, as BERT does.
 *
 * <p>Source: J. Devlin et al., "BERT" (2019), section 3, and the reference tokenizer of its code; the vocabulary and its
 * options are read from a {@code tokenizer.json} as the Hugging Face tokenizers library writes it. Of that file only what
 * such a model uses is understood; anything else is refused. Names of special pieces in a text ("[PAD]") are text.
 */
final class WordPieces {
    private final Map<String, Integer> vocabulary;
    private final String continuing;
    private final int unknown;
    private final int opening;
    private final int closing;
    private final int mask;
    private final int longestWord;
    private final int longestPiece;

    private WordPieces(String where, JsonNode tokenizer, Map<String, Integer> vocabulary) {
        JsonNode model = tokenizer.path("model");
        this.vocabulary = vocabulary;
        continuing = model.path("continuing_subword_prefix").asText();
        longestWord = model.path("max_input_chars_per_word").asInt();
        unknown = number(where, vocabulary, model.path("unk_token").asText());
        opening = number(where, vocabulary, "[CLS]");
        closing = number(where, vocabulary, "[SEP]");
        mask = vocabulary.getOrDefault("[MASK]", unknown);
        longestPiece =
                vocabulary.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    static WordPieces read(ModelFiles files, ModelCard card) {
        String where = files.where(ModelFiles.TOKENIZER);
        JsonNode tokenizer;
        try {
            tokenizer = new ObjectMapper().readTree(card.checked(files, ModelFiles.TOKENIZER));
        } catch (IOException e) {
            throw new EncoderException(where, "not JSON: " + e.getMessage(), "export the model again", e);
        }
        check(where, tokenizer, "/model/type", "WordPiece");
        check(where, tokenizer, "/normalizer/type", "BertNormalizer");
        check(where, tokenizer, "/normalizer/lowercase", "true");
        check(where, tokenizer, "/pre_tokenizer/type", "BertPreTokenizer");
        Map<String, Integer> vocabulary = new HashMap<>();
        tokenizer
                .at("/model/vocab")
                .properties()
                .forEach(
                        entry -> vocabulary.put(entry.getKey(), entry.getValue().asInt()));
        return new WordPieces(where, tokenizer, vocabulary);
    }

    private static void check(String where, JsonNode tokenizer, String pointer, String expected) {
        String found = tokenizer.at(pointer).asText();
        if (!found.equals(expected)) {
            throw new EncoderException(
                    where, pointer + " is \"" + found + "\"", "only a tokenizer with \"" + expected + "\" can be used");
        }
    }

    private static int number(String where, Map<String, Integer> vocabulary, String piece) {
        Integer id = vocabulary.get(piece);
        if (id == null) {
            throw new EncoderException(where, "the vocabulary has no piece " + piece, "export the model again");
        }
        return id;
    }

    /** Number of the mark before a passage. */
    int opening() {
        return opening;
    }

    /** Number of the mark behind a passage. */
    int closing() {
        return closing;
    }

    /** Number of the piece that stands for a hidden one; a vocabulary without such a piece has one for unknown words. */
    int mask() {
        return mask;
    }

    /** The pieces of a stretch of a text, with offsets into the whole text. */
    Pieces cut(String text, Span stretch) {
        Pieces.Builder pieces = new Pieces.Builder();
        PlainText plain = PlainText.of(text, stretch);
        int at = 0;
        while (at < plain.length()) {
            int end = plain.wordEnd(at);
            if (end > at) {
                cutWord(plain, at, end, pieces);
                at = end;
            } else {
                at++;
            }
        }
        return pieces.build();
    }

    private void cutWord(PlainText plain, int from, int to, Pieces.Builder pieces) {
        int before = pieces.size();
        String word = plain.cut(from, to);
        int at = 0;
        while (at < word.length() && word.codePointCount(0, word.length()) <= longestWord) {
            int end = Math.min(word.length(), at + longestPiece);
            Integer id = null;
            while (end > at && id == null) {
                String piece = word.substring(at, end);
                id = vocabulary.get(at == 0 ? piece : continuing + piece);
                end -= id == null ? 1 : 0;
            }
            if (id == null) {
                break;
            }
            pieces.add(id, plain.start(from + at), plain.end(from + end - 1), at > 0);
            at = end;
        }
        if (at < word.length()) {
            pieces.cutAt(before);
            pieces.add(unknown, plain.start(from), plain.end(to - 1), false);
        }
    }
}
