package org.detente.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.lucene.codecs.lucene912.Lucene912Codec;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.detente.record.Record;
import org.detente.search.document.SearchAnalyzer;
import org.detente.search.update.IndexState;
import org.detente.search.update.IndexUpdate;
import org.jspecify.annotations.Nullable;

/** The files of an index, and whether this program writes them. */
final class IndexFiles implements AutoCloseable {
    private static final double BUFFER_MEGABYTES = 48;

    private final Directory directory;
    private final @Nullable IndexWriter writer;
    private volatile IndexState state;
    private boolean compared;

    private IndexFiles(Directory directory, @Nullable IndexWriter writer, IndexState state) {
        this.directory = directory;
        this.writer = writer;
        this.state = state;
    }

    static IndexFiles open(Path folder) throws IOException {
        Files.createDirectories(folder);
        try {
            return write(folder);
        } catch (LockObtainFailedException e) {
            return read(folder);
        } catch (IOException | IllegalArgumentException e) {
            // damaged, or of a version of Lucene that this one cannot read
            empty(folder);
            return write(folder);
        }
    }

    private static IndexFiles write(Path folder) throws IOException {
        Directory directory = FSDirectory.open(folder);
        try {
            IndexWriter writer = new IndexWriter(directory, config());
            try {
                return new IndexFiles(directory, writer, checked(writer));
            } catch (IOException | RuntimeException e) {
                writer.rollback();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** As another program has left it. */
    private static IndexFiles read(Path folder) throws IOException {
        Directory directory = FSDirectory.open(folder);
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return new IndexFiles(directory, null, left(reader));
        } catch (IndexNotFoundException e) {
            directory.close();
            throw SearchException.notReady(e);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** How far the index has come; reads every file of it, so that a damaged one is found now. */
    private static IndexState checked(IndexWriter writer) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                if (leaf.reader() instanceof CodecReader codec) {
                    codec.checkIntegrity();
                }
            }
        }
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        Map<String, String> texts = new HashMap<>();
        if (data != null) {
            data.forEach(entry -> texts.put(entry.getKey(), entry.getValue()));
        }
        Optional<IndexState> known = IndexState.of(texts);
        if (known.isEmpty()) {
            writer.deleteAll();
        }
        return known.orElse(IndexState.EMPTY);
    }

    private static IndexState left(DirectoryReader reader) throws IOException {
        return IndexState.of(reader.getIndexCommit().getUserData()).orElse(IndexState.EMPTY);
    }

    private static IndexWriterConfig config() {
        ConcurrentMergeScheduler merges = new ConcurrentMergeScheduler();
        merges.setMaxMergesAndThreads(4, 1);
        return new IndexWriterConfig(new SearchAnalyzer())
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
                .setCodec(new Lucene912Codec(Lucene912Codec.Mode.BEST_COMPRESSION))
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setMergeScheduler(merges);
    }

    private static void empty(Path folder) throws IOException {
        try (Directory directory = FSDirectory.open(folder)) {
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        }
    }

    SearcherManager searchers() throws IOException {
        return writer == null ? new SearcherManager(directory, null) : new SearcherManager(writer, null);
    }

    IndexState state() {
        return state;
    }

    boolean isWritable() {
        return writer != null;
    }

    void update(Record record, BooleanSupplier stop, SearcherManager searchers) throws IOException {
        if (writer == null) {
            searchers.maybeRefresh();
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                state = left(reader);
            }
            return;
        }
        IndexUpdate update = new IndexUpdate(writer, record);
        if (!compared) {
            state = update.comparable(state);
            compared = true;
        }
        update.run(state, stop, reached -> {
            state = reached;
            searchers.maybeRefresh();
        });
    }

    @Override
    public void close() throws IOException {
        try {
            if (writer != null) {
                // what is not committed is read from the record again
                writer.rollback();
            }
        } finally {
            directory.close();
        }
    }
}
