package org.detente.stories.affairs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForumNamesTest {
    @ParameterizedTest
    @CsvSource({
        "G20 summit,           the G20,                        true",
        "NATO-Russia Council,  Council of NATO and Russia,     true",
        "EU summit,            NATO summit,                    false",
        "G7,                   G20,                            false",
        "joint commission,     Joint Commission,               true",
        "joint commission,     Council,                        false"
    })
    void namesOfOneBodyShareWhatTellsItFromOthers(String one, String other, boolean same) {
        assertThat(ForumNames.areOne(one, other)).isEqualTo(same);
    }
}
