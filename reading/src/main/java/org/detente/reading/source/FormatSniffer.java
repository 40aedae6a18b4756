package org.detente.reading.source;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.detente.reading.source.open.ByteOrderMark;
import org.detente.reading.source.open.OpenSource;
import org.detente.reading.source.open.UnreadableException;

/** Tells the format of a file from its name, and from its first bytes where these say otherwise or the name nothing. */
final class FormatSniffer {
    /** Endings of files that hold no articles, though some are text. */
    private static final Set<String> OTHER_FILES = Set.of(
            "7z",
            "avi",
            "bib",
            "bmp",
            "bz2",
            "c",
            "cff",
            "cfg",
            "class",
            "conf",
            "cpp",
            "css",
            "dat",
            "db",
            "doc",
            "docx",
            "duckdb",
            "eot",
            "epub",
            "exe",
            "gif",
            "h",
            "ico",
            "ini",
            "jar",
            "java",
            "jpeg",
            "jpg",
            "js",
            "key",
            "lock",
            "log",
            "m4a",
            "mjs",
            "mov",
            "mp3",
            "mp4",
            "odt",
            "ogg",
            "otf",
            "parquet",
            "pdf",
            "pkl",
            "png",
            "ppt",
            "pptx",
            "properties",
            "py",
            "rar",
            "rss",
            "rtf",
            "sh",
            "sqlite",
            "svg",
            "tar",
            "tif",
            "tiff",
            "toml",
            "ts",
            "ttf",
            "wav",
            "webm",
            "webp",
            "woff",
            "woff2",
            "xls",
            "xlsx",
            "xml",
            "xsl",
            "xz",
            "yaml",
            "yml",
            "zip",
            "zst",
            "ann");

    private static final Set<String> DOCUMENTATION =
            Set.of("readme", "license", "licence", "changelog", "contributing", "notice", "copying", "authors");

    private static final Pattern PAGE_START = Pattern.compile("(?i)<(?:!doctype\\s+html|html|head|body|article)\\b");
    private static final Pattern PAGE_PARTS = Pattern.compile("(?i)<(?:p|div|br|span|h1|h2|ul|section)\\b");

    private FormatSniffer() {}

    /**
     * The format of a source.
     *
     * @param named whether the user named the file itself; documentation is then read as text too
     * @throws UnreadableException where it is not a file that holds articles
     */
    static Format of(OpenSource source, boolean named) throws UnreadableException {
        byte[] bytes = source.head();
        String name = source.name();
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1);
        String stem = dot < 0 ? name : name.substring(0, dot);
        if (!named && DOCUMENTATION.contains(stem)) {
            throw UnreadableException.skipped("documentation", "by its name it describes the folder");
        }
        if (OTHER_FILES.contains(ending)) {
            throw UnreadableException.skipped(
                    "not an article file", "files that end in ." + ending + " hold no articles");
        }
        if (bytes.length == 0 && !source.compressed()) {
            throw UnreadableException.skipped("empty file", "it holds no bytes");
        }
        String head = head(bytes);
        if (head.startsWith("WARC/")) {
            return Format.WARC;
        }
        if (ending.equals("json")) {
            return json(head);
        }
        Optional<Format> byName = Format.byEnding(ending);
        if (byName.isPresent()) {
            boolean page = byName.get() == Format.TEXT && isPage(head);
            return page ? Format.HTML : byName.get();
        }
        return byContent(head, bytes);
    }

    /** Whether a text is written in HTML rather than only naming a tag. */
    static boolean isPage(String text) {
        String head = text.substring(0, Math.min(text.length(), 4096)).stripLeading();
        return PAGE_START.matcher(head).lookingAt()
                || (head.startsWith("<") && PAGE_PARTS.matcher(head).find());
    }

    private static Format byContent(String head, byte[] bytes) throws UnreadableException {
        if (isPage(head)
                || (head.startsWith("<?xml") && PAGE_START.matcher(head).find())) {
            return Format.HTML;
        }
        if (head.startsWith("{") || head.startsWith("[{")) {
            return json(head);
        }
        if (TableReader.looksLikeTable(head)) {
            return Format.TABLE;
        }
        if (ByteOrderMark.of(bytes).isEmpty() && isBinary(bytes)) {
            throw UnreadableException.skipped("binary file", "it holds NUL bytes, so it is no text");
        }
        return Format.TEXT;
    }

    /** Many objects, one a line, or one object or array over several lines. */
    private static Format json(String head) {
        int lineEnd = head.indexOf('\n');
        boolean oneALine = lineEnd > 0
                && head.substring(0, lineEnd).strip().endsWith("}")
                && head.substring(lineEnd).strip().startsWith("{");
        return oneALine ? Format.JSON_LINES : Format.JSON;
    }

    private static boolean isBinary(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static String head(byte[] bytes) {
        return ByteOrderMark.of(bytes)
                .map(mark -> new String(bytes, mark.length(), bytes.length - mark.length(), mark.charset()))
                .orElseGet(() -> new String(bytes, StandardCharsets.ISO_8859_1))
                .strip();
    }
}
