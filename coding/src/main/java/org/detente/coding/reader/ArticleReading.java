package org.detente.coding.reader;

import java.util.List;
import java.util.Optional;
import org.detente.encoder.Labels;
import org.detente.encoder.Reading;

/** The encoder's scores of an article, in the order of the text. Immutable; made by {@link ArticleReader}. */
public final class ArticleReading {
    private final Labels labels;
    private final List<ReadPassage> passages;

    ArticleReading(Labels labels, List<ReadPassage> passages) {
        this.labels = labels;
        this.passages = List.copyOf(passages);
    }

    /** What the scores are of. */
    public Labels labels() {
        return labels;
    }

    /** All passages; a sentence is in one of them at most, as some may be left out. */
    public List<ReadPassage> passages() {
        return passages;
    }

    /** The scores of all passages. */
    public List<Reading> readings() {
        return passages.stream().map(ReadPassage::reading).toList();
    }

    /** The passage that holds a sentence; absent where it was not read. */
    public Optional<ReadPassage> passageOf(int sentence) {
        int low = 0;
        int high = passages.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (passages.get(middle).end() > sentence) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return passages.stream()
                .skip(low)
                .limit(1)
                .filter(p -> p.first() <= sentence)
                .findFirst();
    }
}
