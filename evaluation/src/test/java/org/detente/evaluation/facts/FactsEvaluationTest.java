package org.detente.evaluation.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.detente.evaluation.Evaluation;
import org.detente.evaluation.Evaluation.Figure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsEvaluationTest {
    private static final String TEXT = "The ministry said that “talks will go on”. Troops left in 1990.";

    @TempDir
    private Path export;

    @BeforeEach
    void writeAnExport() throws IOException {
        write(
                "articles",
                "{'id':'a-1','url':'file:///x/001_a.txt','text':'" + TEXT + "','credits':[{'name':'Northgate Wire'}]}");
        write(
                "statements",
                "{'id':'s-1','articleId':'a-1','speaker':{'text':'The ministry','actor':{'code':'RUS'}},"
                        + "'content':{'text':'that “talks will go on”','span':{'start':18,'end':42}}}");
        write(
                "events",
                "{'id':'e-1','articleId':'a-1','type':'RETREAT','source':[{'actor':{'code':'RUS'}}],"
                        + "'target':[],'trigger':{'text':'left','span':{'start':51,'end':55}},'status':'happened'}");
        for (String table : new String[] {"meetings", "instruments", "demands"}) {
            write(table, "");
        }
    }

    @Test
    void findsWhatTheExportHoldsWhateverTheFormOfQuotes() throws IOException {
        Evaluation evaluation = evaluate("""
                {"body": [{"file": "001", "always": ["said that \\"talks"], "never": ["Leave a Reply"]}],
                 "statements": [{"file": "001", "speaker": ["RUS"], "name": ["ministry"], "contains": "TALKS will"}],
                 "events": [{"file": "001", "type": ["AID", "RETREAT"], "source": ["RUS"], "contains": "in 1990"}],
                 "credits": [{"file": "001", "credit": "northgate"}]}""");
        assertThat(evaluation.figures()).contains(new Figure("all", "found", 5), new Figure("all", "expected", 5));
        assertThat(evaluation.notes()).isEmpty();
    }

    @Test
    void tellsWhatIsMissing() throws IOException {
        Evaluation evaluation = evaluate("""
                {"statements": [{"file": "001", "speaker": ["USA"], "contains": "talks"}],
                 "events": [{"file": "001", "type": ["RETREAT"], "source": ["RUS"], "target": ["UKR"], "contains": "left"}],
                 "body": [{"file": "002", "always": [], "never": ["of an article that is not there"]}]}""");
        assertThat(evaluation.figures()).contains(new Figure("all", "found", 0), new Figure("all", "expected", 3));
        assertThat(evaluation.notes()).hasSize(3).anyMatch(note -> note.startsWith("events of 001: lacks"));
    }

    @Test
    void countsWhatShouldNotBeThere() throws IOException {
        Evaluation evaluation = evaluate("""
                {"never": [{"table": "events", "file": "001", "contains": "1990", "status": ["happened"], "why": "history"},
                           {"table": "events", "file": "001", "contains": "1990", "status": ["planned"], "why": "no"}]}""");
        assertThat(evaluation.figures())
                .contains(
                        new Figure("should not be there", "found", 1), new Figure("should not be there", "checked", 2));
    }

    @Test
    void saysWhichTableIsMissingAndWhatToName() throws IOException {
        Files.delete(export.resolve("events.jsonl"));
        assertThatThrownBy(() -> evaluate("{}"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("events.jsonl is missing")
                .hasMessageContaining("detente export");
    }

    @Test
    void saysWhereALineIsBroken() throws IOException {
        write("events", "{'id':");
        assertThatThrownBy(() -> evaluate("{}")).hasMessageContaining("events.jsonl, line 1");
    }

    private Evaluation evaluate(String facts) throws IOException {
        Path file = export.resolve("expected.json");
        Files.writeString(file, facts);
        return FactsEvaluation.evaluate(export, file);
    }

    private void write(String table, String line) throws IOException {
        Files.writeString(export.resolve(table + ".jsonl"), line.replace('\'', '"') + "\n");
    }
}
