package org.detente.application.terminal;

/** What a part of the output means; a terminal shows it by colour or weight (ECMA-48, SGR). */
public enum Style {
    HEADING("1"),
    STRONG("1"),
    FAINT("2"),
    COOPERATION("32"),
    CONFLICT("31"),
    MARK("1;33"),
    SPEAKER("36"),
    WARNING("33"),
    ERROR("1;31");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    String wrap(String text) {
        return "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
