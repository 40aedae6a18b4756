package org.detente.evaluation.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.detente.coding.place.Feature;
import org.detente.evaluation.Evaluation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceEvaluationTest {
    private static final String TEXT = "Ministers of Switzerland met in Geneva. A mill burned in Paris, Texas.";

    @TempDir
    private Path folder;

    @Test
    void countsExactAnswersCountriesAndKilometres() throws IOException {
        // Switzerland is found but not marked; Geneva is right; for Paris the gold data means the one in Kentucky: the
        // right country, but far away
        Path file = file(xml(toponym("Geneva", 2660646, 46.20, 6.15, 2658434)
                + toponym("Paris", 4303602, 38.21, -84.25, 6252001)
                + toponym("Texas", 4736286, 31.25, -99.25, 6252001)));
        Evaluation scores = PlaceEvaluation.of(file).evaluate();
        assertThat(scores.items()).isEqualTo(3);
        assertThat(figure(scores, "names given", "exact")).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(figure(scores, "names given", "country")).isEqualTo(1);
        assertThat(figure(scores, "names given", "within 161 km")).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(figure(scores, "names found", "precision")).isCloseTo(3 / 4.0, within(1e-9));
        assertThat(figure(scores, "names found", "recall")).isEqualTo(1);
        assertThat(scores.notes()).singleElement().asString().contains("\"Paris\": 4303602 expected, found Paris, USA");
    }

    @Test
    void readsTextsWithMarks() throws IOException {
        Path file = Files.writeString(
                folder.resolve("marked.txt"), "# ours\nIn [Geneva|CHE|CITY] and in [Bern|CHE|CITY] it rained.\n");
        assertThat(figure(PlaceEvaluation.of(file).evaluate(), "names given", "exact"))
                .isEqualTo(1);
    }

    @Test
    void fitsWeightsThatAnswerNoWorse() throws IOException {
        Path file = file(xml(
                toponym("Geneva", 2660646, 46.20, 6.15, 2658434) + toponym("Paris", 4717560, 33.66, -95.56, 6252001)));
        assertThat(PlaceEvaluation.of(file).fitted())
                .hasSize(Feature.values().length)
                .first()
                .asString()
                .startsWith("town-people\t");
        assertThat(figure(PlaceEvaluation.of(file).crossValidate(), "names given", "exact"))
                .isEqualTo(1);
    }

    @Test
    void anOffsetOutsideTheTextIsRefused() throws IOException {
        Path file = file(xml("<toponym><start>0</start><end>4000</end></toponym>"));
        assertThatThrownBy(() -> PlaceEvaluation.of(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("article 7")
                .hasMessageContaining("outside its text");
    }

    @Test
    void whatIsNoXmlIsRefused() throws IOException {
        Path file = file("{}");
        assertThatThrownBy(() -> PlaceEvaluation.of(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no XML");
    }

    @Test
    void filesThatTheDataNamesAreNotRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "Geneva");
        Path file = file(
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><articles><article docid=\"7\"><text>&x;"
                        + "</text><toponyms><toponym><start>0</start><end>6</end></toponym></toponyms></article></articles>");
        assertThatThrownBy(() -> PlaceEvaluation.of(file)).isInstanceOf(IOException.class);
    }

    private Path file(String xml) throws IOException {
        return Files.writeString(folder.resolve("gold.xml"), xml);
    }

    private static String xml(String toponyms) {
        return "<articles><article docid=\"7\"><domain>example.com</domain><text><![CDATA[" + TEXT
                + "]]></text><toponyms>" + toponyms + "</toponyms></article></articles>";
    }

    private static String toponym(String words, long id, double lat, double lon, long country) {
        int start = TEXT.indexOf(words);
        return "<toponym><start>" + start + "</start><end>" + (start + words.length()) + "</end><phrase>" + words
                + "</phrase><gaztag geonameid=\"" + id + "\"><name>" + words + "</name><lat>" + lat + "</lat><lon>"
                + lon
                + "</lon><country geonameid=\"" + country + "\">x</country></gaztag></toponym>";
    }

    private static double figure(Evaluation evaluation, String group, String name) {
        return evaluation.figures().stream()
                .filter(f -> f.group().equals(group) && f.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
