package org.detente.record.export;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What an export wrote.
 *
 * @param folder the folder
 * @param rows how many rows each file has, in the order of the contract
 */
public record Exported(Path folder, Map<String, Long> rows) {
    public Exported {
        Objects.requireNonNull(folder);
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }
}
