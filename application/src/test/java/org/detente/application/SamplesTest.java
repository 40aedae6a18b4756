package org.detente.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The facts that a careful reader takes from the samples do not get lost again once they are found. */
class SamplesTest {
    private static final Map<String, Double> FIGURES = new HashMap<>();

    @BeforeAll
    static void evaluate() throws IOException {
        CommandRun run = CommandRun.of("evaluate", "facts", Path.of("..", "samples"), "--json");
        assertThat(run.status()).as(run.err()).isZero();
        JsonNode figures = new ObjectMapper().readTree(run.out()).path("figures");
        for (JsonNode figure : figures) {
            String name =
                    figure.path("group").asText() + ", " + figure.path("name").asText();
            FIGURES.put(name, figure.path("value").asDouble());
        }
    }

    @Test
    void articlesAreWholeAndWithoutScraps() {
        assertThat(FIGURES.get("bodies, found")).isGreaterThanOrEqualTo(264);
    }

    @Test
    void statementsHaveTheirSpeakers() {
        assertThat(FIGURES.get("statements, found")).isGreaterThanOrEqualTo(372);
    }

    @Test
    void eventsHaveTheirTypeParticipantsAndStatus() {
        assertThat(FIGURES.get("events, found")).isGreaterThanOrEqualTo(302);
    }

    @Test
    void articlesOnOneHappeningAreOneStory() {
        assertThat(FIGURES.get("stories, f1")).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void meetingsInstrumentsAndDemandsAreKept() {
        assertThat(FIGURES.get("meetings, found")).isGreaterThanOrEqualTo(47);
        assertThat(FIGURES.get("instruments, found")).isGreaterThanOrEqualTo(40);
        assertThat(FIGURES.get("demands, found")).isGreaterThanOrEqualTo(48);
    }

    @Test
    void historyAndDenialsAreNotTodaysEvents() {
        assertThat(FIGURES.get("should not be there, found")).isLessThanOrEqualTo(16);
    }
}
