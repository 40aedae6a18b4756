package org.detente.reading.language;

import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells the language of a text, among those in which most reports about relations between states are written.
 *
 * <p>English is told by its function words, at no cost; only for other texts the models of lingua are loaded, once, in
 * their smaller form. Thread-safe.
 *
 * <p>Example: {@code Languages.of("Die Gespräche in Genf endeten am Montag ohne Ergebnis.")} is {@code de}.
 */
public final class Languages {
    private static final int LONGEST_SAMPLE = 1000;

    private Languages() {}

    /** ISO 639-1 code of the text's language; nothing where the text is too short or in none of the languages. */
    public static Optional<String> of(String text) {
        if (EnglishWords.areMany(text)) {
            return Optional.of("en");
        }
        String sample = text.substring(0, Math.min(text.length(), LONGEST_SAMPLE));
        Language language = Models.DETECTOR.detectLanguageOf(sample);
        return language == Language.UNKNOWN
                ? Optional.empty()
                : Optional.of(language.getIsoCode639_1().toString().toLowerCase(Locale.ROOT));
    }

    /**
     * The language that a page states, unless the text is plainly another: templates often say English of any text.
     */
    public static Optional<String> confirmed(Optional<String> stated, String text) {
        boolean doubtful = stated.isEmpty() || stated.get().equals("en") != EnglishWords.areMany(text);
        return doubtful ? of(text).or(() -> stated) : stated;
    }

    /**
     * The ISO 639-1 code in a language tag as pages write it ({@code en-US}, {@code en_GB}, {@code EN}); nothing where it
     * is none.
     */
    public static Optional<String> code(String tag) {
        String language = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
        return language.length() == 2 ? Optional.of(language) : Optional.empty();
    }

    /** Loaded when the first text that is not English comes. */
    private static final class Models {
        static final LanguageDetector DETECTOR = LanguageDetectorBuilder.fromLanguages(
                        Language.ENGLISH,
                        Language.ARABIC,
                        Language.CHINESE,
                        Language.DUTCH,
                        Language.FRENCH,
                        Language.GERMAN,
                        Language.HEBREW,
                        Language.HINDI,
                        Language.ITALIAN,
                        Language.JAPANESE,
                        Language.KOREAN,
                        Language.PERSIAN,
                        Language.POLISH,
                        Language.PORTUGUESE,
                        Language.ROMANIAN,
                        Language.RUSSIAN,
                        Language.SERBIAN,
                        Language.SPANISH,
                        Language.SWEDISH,
                        Language.TURKISH,
                        Language.UKRAINIAN,
                        Language.URDU)
                .withLowAccuracyMode()
                .build();

        private Models() {}
    }
}
