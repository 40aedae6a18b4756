import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Counts in which stage of reading a program was found, by the samples of a recording of Java's flight recorder. */
public final class Stages {
    /** Stages by the package that a frame lies in; the innermost frame of one of them counts. */
    private static final Map<String, String> STAGES = new LinkedHashMap<>();

    static {
        STAGES.put("org.detente.coding.actor.", "who: actors, references");
        STAGES.put("org.detente.coding.place.", "where: places");
        STAGES.put("org.detente.coding.time.", "when: times");
        STAGES.put("org.detente.encoder.", "trained reader");
        STAGES.put("org.detente.coding.", "other coding");
        STAGES.put("org.detente.reading.", "cleaning of pages");
        STAGES.put("org.detente.stories.", "copies and stories");
        STAGES.put("org.detente.record.", "record");
        STAGES.put("org.detente.", "everything else");
    }

    private Stages() {}

    public static void main(String... args) throws IOException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        STAGES.values().forEach(stage -> counts.put(stage, 0));
        int all = 0;
        try (RecordingFile recording = new RecordingFile(Path.of(args[0]))) {
            while (recording.hasMoreEvents()) {
                Optional<String> stage = stage(recording.readEvent());
                if (stage.isPresent()) {
                    counts.merge(stage.get(), 1, Integer::sum);
                    all++;
                }
            }
        }
        System.out.printf("%d samples%n", all);
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            System.out.printf("%-26s %5.1f %%%n", count.getKey(), 100.0 * count.getValue() / Math.max(1, all));
        }
    }

    /** The stage that a sample was taken in; absent for what is no sample, or of a thread that does nothing of ours. */
    private static Optional<String> stage(RecordedEvent event) {
        String name = event.getEventType().getName();
        boolean isSample = name.equals("jdk.ExecutionSample") || name.equals("jdk.NativeMethodSample");
        if (!isSample || event.getStackTrace() == null) {
            return Optional.empty();
        }
        List<RecordedFrame> frames = event.getStackTrace().getFrames();
        return frames.stream()
                .map(frame -> frame.getMethod().getType().getName())
                .filter(type -> type.startsWith("org.detente."))
                .findFirst()
                .map(type -> STAGES.entrySet().stream()
                        .filter(stage -> type.startsWith(stage.getKey()))
                        .findFirst()
                        .orElseThrow()
                        .getValue());
    }
}
