package org.detente.reading.scrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CharactersTest {
    @Test
    void bringsSpacesAndLineEndsToOneForm() {
        assertThat(Characters.normalize("a\u00A0b\u202Fc\r\nd\re\u2028f\u3000g"))
                .isEqualTo("a b c\nd\ne\nf g");
    }

    @Test
    void removesWhatCannotBeSeen() {
        assertThat(Characters.normalize("\uFEFFa\u200Bb\u00ADc\u0000d\u202Ee\uD800"))
                .isEqualTo("abcde");
    }

    @Test
    void composesLettersAndKeepsQuotes() {
        assertThat(Characters.normalize("“de\u0301tente” – ‘no’")).isEqualTo("“détente” – ‘no’");
    }

    @Test
    void keepsTheJoinersThatPersianAndEmojiNeed() {
        assertThat(Characters.normalize("می\u200Cشود \uD83D\uDC68\u200D\uD83D\uDC69"))
                .isEqualTo("می\u200Cشود \uD83D\uDC68\u200D\uD83D\uDC69");
    }

    @Test
    void doingItTwiceChangesNothing() {
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                text.append((char) random.nextInt(0x10000));
            }
            String once = Characters.normalize(text.toString());
            assertThat(Characters.normalize(once)).isEqualTo(once);
        }
    }
}
