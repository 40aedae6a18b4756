package org.detente.reading.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.detente.reading.Metadata;
import org.detente.reading.Problem;
import org.detente.reading.ReadItem;
import org.detente.reading.source.open.ItemReader;
import org.detente.reading.source.open.OpenSource;
import org.detente.reading.source.open.ReadOptions;

/**
 * Reads documents from files, folders, archives and standard input, one at a time and in a fixed order.
 *
 * <p>What cannot be read is a {@link Problem} in its place and never ends the rest. Memory does not grow with the
 * corpus. Not thread-safe; clean the items in other threads, not the reading.
 *
 * <pre>{@code
 * try (Sources sources = Sources.open(List.of("corpus/", "crawl.warc.gz", "-"), ReadOptions.DEFAULT)) {
 *     while (sources.hasNext()) {
 *         ReadItem item = sources.next(); // a RawDocument or a Problem
 *     }
 * }
 * }</pre>
 */
public final class Sources implements Iterator<ReadItem>, AutoCloseable {
    /** Names standard input among the inputs. */
    public static final String STANDARD_INPUT = "-";

    private final Deque<String> inputs;
    private final ReadOptions options;
    private final InputStream standardInput;
    private final FolderMetadata.Cache metadata;
    private Optional<FileWalk> walk = Optional.empty();
    private Optional<ItemReader> reader = Optional.empty();
    private String readerLocation = "";
    private Optional<ReadItem> upcoming = Optional.empty();
    private long passedOver;

    private Sources(List<String> inputs, ReadOptions options, InputStream standardInput) {
        this.inputs = new ArrayDeque<>(inputs);
        this.options = options;
        this.standardInput = standardInput;
        this.metadata = new FolderMetadata.Cache(options);
    }

    /** Reads paths of files and folders; {@code -} is standard input. Nothing is opened before it is asked for. */
    public static Sources open(List<String> inputs, ReadOptions options) {
        return open(inputs, options, System.in);
    }

    /** As {@link #open(List, ReadOptions)}, with another stream for standard input. */
    public static Sources open(List<String> inputs, ReadOptions options, InputStream standardInput) {
        return new Sources(inputs, options, standardInput);
    }

    @Override
    public boolean hasNext() {
        if (upcoming.isEmpty()) {
            upcoming = advance();
        }
        return upcoming.isPresent();
    }

    @Override
    public ReadItem next() {
        if (!hasNext()) {
            throw new NoSuchElementException("all inputs are read");
        }
        ReadItem item = upcoming.orElseThrow();
        upcoming = Optional.empty();
        return item;
    }

    /** The items as a sequential stream; closing it closes this. */
    public Stream<ReadItem> stream() {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(this::close);
    }

    /** How many records of web archives were no pages so far: requests, images, redirects, errors. */
    public long passedOver() {
        return passedOver + reader.map(Sources::passedOver).orElse(0L);
    }

    @Override
    public void close() {
        inputs.clear();
        walk = Optional.empty();
        closeReader();
    }

    private Optional<ReadItem> advance() {
        while (true) {
            if (reader.isPresent()) {
                Optional<ReadItem> item = readNext(reader.get());
                if (item.isPresent()) {
                    return item;
                }
            } else if (walk.isPresent()) {
                Optional<FileWalk.Step> step = walk.get().next();
                if (step.isEmpty()) {
                    walk = Optional.empty();
                } else if (step.get() instanceof FileWalk.Obstacle obstacle) {
                    return Optional.of(obstacle.problem());
                } else if (step.get() instanceof FileWalk.Found found) {
                    Optional<ReadItem> problem = openFile(found);
                    if (problem.isPresent()) {
                        return problem;
                    }
                }
            } else if (inputs.isEmpty()) {
                return Optional.empty();
            } else {
                Optional<ReadItem> problem = openInput(inputs.remove());
                if (problem.isPresent()) {
                    return problem;
                }
            }
        }
    }

    private Optional<ReadItem> readNext(ItemReader current) {
        try {
            Optional<ReadItem> item = current.next();
            if (item.isEmpty()) {
                closeReader();
            }
            return item;
        } catch (IOException | RuntimeException e) {
            Problem problem = Failures.at(readerLocation, e);
            closeReader();
            return Optional.of(problem);
        }
    }

    private Optional<ReadItem> openInput(String input) {
        if (input.equals(STANDARD_INPUT)) {
            return openSource(Locations.STANDARD_INPUT, "", standardInput, true, Metadata.NONE);
        }
        try {
            walk = Optional.of(new FileWalk(Path.of(input), metadata));
            return Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.of(new Problem(input, Problem.Kind.FAILED, "no such file", String.valueOf(e.getMessage())));
        }
    }

    private Optional<ReadItem> openFile(FileWalk.Found found) {
        String location = Locations.of(found.file());
        try {
            String name = String.valueOf(found.file().getFileName());
            return openSource(location, name, Files.newInputStream(found.file()), found.named(), found.metadata());
        } catch (IOException e) {
            return Optional.of(Failures.at(location, e));
        }
    }

    private Optional<ReadItem> openSource(
            String location, String name, InputStream in, boolean named, Metadata metadata) {
        try {
            OpenSource source = new OpenSource(location, name, in, options);
            try {
                reader = Optional.of(FormatSniffer.of(source, named).reader(source, metadata));
                readerLocation = location;
                return Optional.empty();
            } catch (IOException | RuntimeException e) {
                source.close();
                return Optional.of(Failures.at(location, e));
            }
        } catch (IOException e) {
            return Optional.of(Failures.at(location, e));
        }
    }

    private void closeReader() {
        passedOver += reader.map(Sources::passedOver).orElse(0L);
        reader.ifPresent(open -> {
            try {
                open.close();
            } catch (IOException e) {
                // all that was asked for is read; nothing is lost
                readerLocation = "";
            }
        });
        reader = Optional.empty();
    }

    private static long passedOver(ItemReader reader) {
        return reader instanceof ArchiveReader archive ? archive.passedOver() : 0;
    }
}
