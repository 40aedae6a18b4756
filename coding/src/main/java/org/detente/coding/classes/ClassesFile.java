package org.detente.coding.classes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.detente.coding.codebook.Codebook;

/**
 * The file {@code classes.json}: a line for the encoder, the data and the scores, and for each class a line with its weights.
 *
 * <p>Numbers are rounded to five digits, and nothing depends on the clock: the same sentences give the same bytes.
 */
public final class ClassesFile {
    /** Name of the file. */
    public static final String NAME = "classes.json";

    private static final int FORMAT = 1;
    private static final ObjectMapper JSON = new ObjectMapper();

    private ClassesFile() {}

    /**
     * Text of a file.
     *
     * @param encoder SHA-256 of the encoder
     * @param notes what else a person wants to know: the data, its checksum, the scores; not read back
     */
    public static String text(LinearModel model, double threshold, String encoder, Map<String, JsonNode> notes) {
        StringBuilder text = new StringBuilder("{\n");
        text.append("  \"format\": ").append(FORMAT).append(",\n");
        text.append("  \"encoder\": ").append(quoted(encoder)).append(",\n");
        new TreeMap<>(notes)
                .forEach((name, note) -> text.append("  ")
                        .append(quoted(name))
                        .append(": ")
                        .append(note)
                        .append(",\n"));
        text.append("  \"threshold\": ").append(threshold).append(",\n");
        text.append("  \"temperature\": ").append(model.temperature()).append(",\n");
        text.append("  \"classes\": [\n");
        for (int label = 0; label < model.labels().size(); label++) {
            text.append("    {\"label\": ")
                    .append(quoted(model.labels().get(label)))
                    .append(", \"bias\": ")
                    .append(brief(model.bias(label)))
                    .append(", \"weights\": [");
            float[] weights = model.weights(label);
            for (int k = 0; k < weights.length; k++) {
                text.append(k == 0 ? "" : ",").append(brief(weights[k]));
            }
            text.append("]}")
                    .append(label + 1 < model.labels().size() ? "," : "")
                    .append('\n');
        }
        return text.append("  ]\n}\n").toString();
    }

    static EventClasses read(Path file, Codebook codebook) {
        JsonNode json;
        try {
            json = JSON.readTree(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new ClassesException(file + ": cannot be read as JSON; fit it again with `detente train`", e);
        }
        if (json.path("format").asInt() != FORMAT) {
            throw new ClassesException(file + ": format " + json.path("format") + ", and this version reads " + FORMAT
                    + "; fit it again with `detente train`");
        }
        Path meaningsFile = file.resolveSibling(ClassMeanings.FILE);
        Map<String, ClassMeaning> meanings =
                Files.isRegularFile(meaningsFile) ? ClassMeanings.read(meaningsFile, codebook) : Map.of();
        LinearModel model;
        try {
            model = model(json);
        } catch (IllegalArgumentException e) {
            throw new ClassesException(file + ": damaged (" + e.getMessage() + "); fit it again", e);
        }
        for (String label : model.labels()) {
            if (!label.equals(ClassVerdict.NONE) && !meanings.containsKey(label)) {
                throw new ClassesException(meaningsFile + ": no row of the class \"" + label
                        + "\"; write one: the class, a tab, and its PLOVER type");
            }
        }
        try {
            return new EventClasses(
                    model,
                    json.path("threshold").asDouble(-1),
                    json.path("encoder").asText(),
                    meanings,
                    file.toString());
        } catch (IllegalArgumentException e) {
            throw new ClassesException(file + ": " + e.getMessage(), e);
        }
    }

    /**
     * The model of a file's text.
     *
     * @throws IllegalArgumentException where it holds none
     */
    public static LinearModel model(JsonNode json) {
        List<String> labels = new ArrayList<>();
        List<float[]> weights = new ArrayList<>();
        List<Double> biases = new ArrayList<>();
        for (JsonNode one : json.path("classes")) {
            labels.add(one.path("label").asText());
            biases.add(one.path("bias").asDouble());
            float[] row = new float[one.path("weights").size()];
            for (int k = 0; k < row.length; k++) {
                row[k] = (float) one.path("weights").get(k).asDouble();
            }
            weights.add(row);
        }
        return new LinearModel(
                labels,
                weights.toArray(float[][]::new),
                biases.stream().mapToDouble(b -> b).toArray(),
                json.path("temperature").asDouble());
    }

    /** A number of five digits, as short as JSON allows. */
    private static String brief(double value) {
        String text = String.format(Locale.ROOT, "%.4e", value);
        return JSON.getNodeFactory().numberNode(Double.parseDouble(text)).toString();
    }

    private static String quoted(String text) {
        return JSON.getNodeFactory().textNode(text).toString();
    }

    /** An empty object, to write notes into. */
    public static ObjectNode note() {
        return JSON.createObjectNode();
    }
}
