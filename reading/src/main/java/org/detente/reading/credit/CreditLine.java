package org.detente.reading.credit;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.model.Credit;
import org.detente.text.outlet.Outlets;

/** Reads lines that are nothing but a credit: "Source: …", "First published by …", "With inputs from …". */
final class CreditLine {
    private static final int LONGEST = 300;
    private static final int MOST_WORDS_OF_A_NAME = 6;
    private static final int MOST_WORDS_OF_A_LINE = 12;

    private static final Pattern LINE = Pattern.compile(
            "(?i)[(\\[—–*-]{0,2}\\s?(?:(?:news |article |story )?sources?\\s?:|via\\s?:|via(?= \\p{Lu})|agenc(?:y|ies)\\s?:"
                    + "|courtesy(?: of)?\\s?:?"
                    + "|(?:as |first )?reported by\\s?:?|with (?:agency )?(?:inputs?|information|reporting|files|reports|material)"
                    + " (?:from|by|of)\\s?:?|(?:this (?:article|story|report|piece|post|text) )?(?:was |has been |is )?"
                    + "(?:(?:first|originally|previously) )?(?:published|appeared|posted|written|produced|reported|republished|reprinted"
                    + "|syndicated)(?: (?:first|originally))?(?: with permission)? (?:by|in|on|at|from)\\s?:?)\\s(.{2,200})");

    /** What follows the name in a sentence such as "first published by NAME and is republished here". */
    private static final Pattern AFTER_NAME = Pattern.compile(
            "(?i)(?:[.,;|]\\s|\\s(?:and (?:is|was|has|appears|republished|reprinted)|under|with permission|on \\w+ \\d|here|at http)\\b|\\s\\().*+$");

    private static final Pattern FIRST_PUBLISHED = Pattern.compile(
            "(?i).{0,30}\\b(?:published|appeared|posted|written|produced|republished|reprinted|syndicated)\\b.*");

    private CreditLine() {}

    static Optional<Credit> read(String line, Outlets outlets) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = LINE.matcher(line);
        if (matcher.matches()) {
            if (isSentence(line)) {
                return Optional.empty();
            }
            String name = AFTER_NAME.matcher(matcher.group(1)).replaceFirst("");
            return named(name.replaceAll("[.)\\]\\s]+$", ""), line, outlets);
        }
        String bare = line.replaceAll("^[(\\[—–-]\\s?|[)\\]]$", "").strip();
        return outlets.name(bare).map(name -> new Credit(name, Credit.Kind.SOURCE, line));
    }

    /** "As reported by NAME, the minister …" credits too, but says more than that. */
    private static boolean isSentence(String line) {
        long words = line.chars().filter(c -> c == ' ').count() + 1;
        return words > MOST_WORDS_OF_A_LINE && !FIRST_PUBLISHED.matcher(line).matches();
    }

    private static Optional<Credit> named(String words, String line, Outlets outlets) {
        Credit.Kind kind =
                line.toLowerCase(Locale.ROOT).contains("reported by") ? Credit.Kind.REPORTED_BY : Credit.Kind.SOURCE;
        Optional<String> known = outlets.name(words)
                .or(() -> outlets.in(words).stream().findFirst().map(Outlets.Found::name));
        if (known.isPresent()) {
            return known.map(name -> new Credit(name, kind, line));
        }
        String name = host(words);
        boolean capital = !name.isEmpty() && (Character.isUpperCase(name.codePointAt(0)) || name.contains("."));
        boolean dated = FIRST_PUBLISHED.matcher(line).matches() && name.chars().anyMatch(Character::isDigit);
        long count = name.chars().filter(c -> c == ' ').count() + 1;
        return capital && !dated && count <= MOST_WORDS_OF_A_NAME
                ? Optional.of(new Credit(name, kind, line))
                : Optional.empty();
    }

    private static String host(String words) {
        return words.strip().replaceFirst("^(?i)https?://(?:www\\.)?([^/\\s]{1,100}).*+$", "$1");
    }
}
