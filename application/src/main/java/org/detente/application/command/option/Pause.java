package org.detente.application.command.option;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a length of time such as {@code 30s}, {@code 5m} or {@code 2h}. */
final class Pause implements ITypeConverter<Duration> {
    private static final Pattern LENGTH = Pattern.compile("([1-9]\\d{0,5})\\s*([smh])");

    @Override
    public Duration convert(String text) {
        Matcher length = LENGTH.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!length.matches()) {
            throw new TypeConversionException("'" + text + "' is no length of time: write 30s, 5m or 2h");
        }
        long number = Long.parseLong(length.group(1));
        return switch (length.group(2)) {
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            default -> Duration.ofHours(number);
        };
    }
}
