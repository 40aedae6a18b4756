package org.detente.reading.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.detente.reading.Metadata;
import org.detente.reading.Problem;

/**
 * The files that a user named, and those of the folders that a user named, in the order of their names.
 *
 * <p>Hidden files are passed over. Links are followed, but no folder is entered twice, so that a link to a folder above
 * it ends.
 */
final class FileWalk {
    /** A step of the walk. */
    sealed interface Step permits Found, Obstacle {}

    /**
     * A file.
     *
     * @param named whether the user named it, rather than a folder above it
     * @param metadata what stands beside it
     */
    record Found(Path file, boolean named, Metadata metadata) implements Step {}

    /** A place that cannot be walked. */
    record Obstacle(Problem problem) implements Step {}

    private record Folder(Iterator<Path> entries, FolderMetadata metadata) {}

    private final FolderMetadata.Cache metadata;
    private final Deque<Folder> open = new ArrayDeque<>();
    private final Deque<Problem> waiting = new ArrayDeque<>();
    private final Set<Path> entered = new HashSet<>();
    private Optional<Path> start;

    FileWalk(Path start, FolderMetadata.Cache metadata) {
        this.start = Optional.of(start.toAbsolutePath().normalize());
        this.metadata = metadata;
    }

    /** The next file or obstacle, or nothing at the end. */
    Optional<Step> next() {
        while (waiting.isEmpty()) {
            Optional<Path> path = nextPath();
            if (path.isEmpty()) {
                return Optional.empty();
            }
            boolean named = open.isEmpty();
            if (Files.isDirectory(path.get())) {
                enter(path.get());
            } else if (named || !isHiddenOrMetadata(path.get())) {
                return Optional.of(file(path.get(), named));
            }
        }
        return Optional.of(new Obstacle(waiting.remove()));
    }

    private Optional<Path> nextPath() {
        if (start.isPresent()) {
            Optional<Path> first = start;
            start = Optional.empty();
            return first;
        }
        while (!open.isEmpty() && !open.peek().entries().hasNext()) {
            open.pop();
        }
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(open.peek().entries().next());
    }

    private void enter(Path folder) {
        if (!open.isEmpty() && isHiddenOrMetadata(folder)) {
            return;
        }
        String location = Locations.of(folder);
        try {
            if (!entered.add(folder.toRealPath())) {
                waiting.add(new Problem(
                        location, Problem.Kind.SKIPPED, "folder read already", "a link leads to it a second time"));
                return;
            }
            List<Path> entries;
            try (Stream<Path> listing = Files.list(folder)) {
                entries = listing.sorted(Comparator.comparing(path -> String.valueOf(path.getFileName())))
                        .toList();
            }
            FolderMetadata beside = metadata.of(folder);
            waiting.addAll(beside.problems());
            open.push(new Folder(entries.iterator(), beside));
        } catch (IOException e) {
            waiting.add(Failures.at(location, e));
        }
    }

    private Step file(Path file, boolean named) {
        if (named && String.valueOf(file.getFileName()).equals(FolderMetadata.FILE_NAME)) {
            return new Obstacle(new Problem(
                    Locations.of(file), Problem.Kind.SKIPPED, "metadata", "it speaks of the files beside it"));
        }
        if (!named && Files.exists(file) && !Files.isRegularFile(file)) {
            return new Obstacle(new Problem(
                    Locations.of(file), Problem.Kind.SKIPPED, "not a regular file", "it is a pipe or a device"));
        }
        return new Found(file, named, named ? besideNamed(file) : beside(file));
    }

    /** What the nearest folder that speaks of the file says. */
    private Metadata beside(Path file) {
        return open.stream()
                .map(folder -> folder.metadata().about(file))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Metadata.NONE);
    }

    private Metadata besideNamed(Path file) {
        return Optional.ofNullable(file.getParent())
                .flatMap(folder -> metadata.of(folder).about(file))
                .orElse(Metadata.NONE);
    }

    private static boolean isHiddenOrMetadata(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(".") || name.equals(FolderMetadata.FILE_NAME);
    }
}
