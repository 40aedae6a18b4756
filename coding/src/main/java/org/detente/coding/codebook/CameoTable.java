package org.detente.coding.codebook;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.detente.coding.codebook.notation.CodebookRow;
import org.detente.model.EventType;

/** The codes of {@code cameo.tsv}. */
final class CameoTable {
    private static final int CODE = 0;
    private static final int TYPE = 1;
    private static final int MODE = 2;
    private static final int CONTEXTS = 3;
    private static final int GOLDSTEIN = 4;
    private static final int PROMISED = 5;
    private static final int REFUSED = 6;
    private static final int THREATENED = 7;
    private static final int LABEL = 8;

    private final Map<String, CameoCode> codes = new LinkedHashMap<>();

    CameoTable(List<CodebookRow> rows) {
        for (CodebookRow row : rows) {
            CameoCode code = code(row);
            if (codes.put(code.code(), code) != null) {
                throw row.error(CODE, "the code " + code.code() + " stands twice: keep one of the rows");
            }
        }
        for (CodebookRow row : rows) {
            for (int column : List.of(PROMISED, REFUSED, THREATENED)) {
                optional(row, column).ifPresent(other -> code(other, row, column));
            }
        }
    }

    /** The code that a row names. */
    CameoCode code(String code, CodebookRow row, int column) {
        CameoCode found = codes.get(code);
        if (found == null) {
            throw row.error(column, "the CAMEO code " + code + " is not in cameo.tsv: add it there or mend it here");
        }
        return found;
    }

    Map<String, CameoCode> codes() {
        return Map.copyOf(codes);
    }

    private static CameoCode code(CodebookRow row) {
        String code = row.required(CODE, "CAMEO code");
        if (!code.chars().allMatch(Character::isDigit)) {
            throw row.error(CODE, "\"" + code + "\" is no CAMEO code: write its digits, such as 0872");
        }
        List<String> contexts = Arrays.stream(row.optional(CONTEXTS).split(";", -1))
                .map(String::strip)
                .filter(c -> !c.isEmpty())
                .toList();
        try {
            return new CameoCode(
                    code,
                    type(row),
                    optional(row, MODE),
                    contexts,
                    Double.parseDouble(row.required(GOLDSTEIN, "Goldstein value")),
                    optional(row, PROMISED),
                    optional(row, REFUSED),
                    optional(row, THREATENED),
                    row.required(LABEL, "label"));
        } catch (IllegalArgumentException e) {
            throw row.error(GOLDSTEIN, "\"" + row.optional(GOLDSTEIN) + "\" is no value between -10 and 10");
        }
    }

    private static EventType type(CodebookRow row) {
        return type(row, TYPE, row.required(TYPE, "PLOVER type"));
    }

    /** The PLOVER type of a name in a cell. */
    static EventType type(CodebookRow row, int column, String cell) {
        String name = cell.toUpperCase(Locale.ROOT);
        return Arrays.stream(EventType.values())
                .filter(t -> t.name().equals(name))
                .findFirst()
                .orElseThrow(() -> row.error(
                        column,
                        "\"" + name + "\" is no PLOVER type: use one of " + Arrays.toString(EventType.values())));
    }

    private static Optional<String> optional(CodebookRow row, int column) {
        return Optional.of(row.optional(column)).filter(c -> !c.isEmpty());
    }
}
