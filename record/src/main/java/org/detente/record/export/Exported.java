package org.detente.record.export;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What an export wrote.
 *
 * @param folder the folder
 * @param rows how many rows each file has, in the order of the contract
 * @param replaced the files that were there before, from an earlier export
 */
public record Exported(Path folder, Map<String, Long> rows, List<String> replaced) {
    public Exported {
        Objects.requireNonNull(folder);
        replaced = List.copyOf(replaced);
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }
}
