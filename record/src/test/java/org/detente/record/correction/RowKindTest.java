package org.detente.record.correction;

import static org.assertj.core.api.Assertions.assertThat;

import org.detente.record.correction.Correction.What;
import org.junit.jupiter.api.Test;

class RowKindTest {
    @Test
    void onlyWhatARowHasCanBeCorrected() {
        assertThat(RowKind.EVENT.choices()).containsExactly(What.values());
        assertThat(RowKind.STATEMENT.choices())
                .containsExactly(What.ROW, What.SOURCE, What.TARGET, What.DATE, What.NOTHING);
        assertThat(RowKind.MEETING.choices()).doesNotContain(What.TYPE, What.TARGET);
        assertThat(RowKind.INSTRUMENT.choices()).contains(What.TYPE).doesNotContain(What.PLACE);
        assertThat(RowKind.DEMAND.choices()).contains(What.TARGET).doesNotContain(What.TYPE);
    }

    @Test
    void wordsOfTypeAndStatusAreThoseOfTheKind() {
        assertThat(RowKind.EVENT.known(What.TYPE)).contains("sanction").doesNotContain("treaty");
        assertThat(RowKind.INSTRUMENT.known(What.TYPE)).contains("treaty").doesNotContain("sanction");
        assertThat(RowKind.INSTRUMENT.known(What.STATUS)).contains("in_force");
        assertThat(RowKind.MEETING.known(What.STATUS)).contains("held").doesNotContain("happened");
        assertThat(RowKind.DEMAND.known(What.STATUS)).contains("countered");
        assertThat(RowKind.EVENT.known(What.PLACE)).isEmpty();
    }
}
