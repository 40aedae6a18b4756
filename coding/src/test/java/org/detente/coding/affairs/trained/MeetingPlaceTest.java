package org.detente.coding.affairs.trained;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.detente.coding.Coder;
import org.detente.coding.PlainArticle;
import org.detente.coding.actor.ActorRegistry;
import org.detente.coding.codebook.Codebook;
import org.detente.encoder.Encoder;
import org.detente.model.MeetingReport;
import org.detente.model.PartialDate;
import org.detente.model.Place;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class MeetingPlaceTest {
    private static final Encoder ENCODER = Encoder.load();
    private static final Coder CODER =
            new Coder(ActorRegistry.load(List.of()), Codebook.standard(), Optional.of(ENCODER));

    @AfterAll
    static void close() {
        ENCODER.close();
    }

    @Test
    void aMeetingIsWhereItsWordsTell() {
        assertThat(place(
                        "The foreign ministers of Norway and Iceland met in Tallinn on Tuesday to discuss quotas for cod in waters near"
                                + " Greenland. Denmark sent no one."))
                .contains("Tallinn");
    }

    @Test
    void aCallIsNowhere() {
        assertThat(place(
                        "OSLO, March 8 - The prime ministers of Norway and Iceland spoke by telephone on Tuesday about the dispute over"
                                + " the waters near Greenland."))
                .isEmpty();
    }

    private static Optional<String> place(String text) {
        List<MeetingReport> meetings = CODER.code(PlainArticle.of(text, PartialDate.parse("2023-03-08")))
                .affairs()
                .meetings();
        assertThat(meetings).hasSize(1);
        return meetings.get(0).place().map(Place::name);
    }
}
