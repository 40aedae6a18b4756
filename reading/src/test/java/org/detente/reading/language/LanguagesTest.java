package org.detente.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | The ministers of the two countries failed on Monday to agree on the future of their border.
                    de | Die Außenminister der beiden Länder konnten sich am Montag nicht über die Grenze einigen.
                    fr | Les ministres des deux pays n'ont pas réussi lundi à s'entendre sur l'avenir de leur frontière.
                    es | Los ministros de los dos países no lograron el lunes un acuerdo sobre el futuro de su frontera.
                    ru | Министры двух стран в понедельник не смогли договориться о будущем своей границы.
                    uk | Міністри двох країн у понеділок не змогли домовитися про майбутнє свого кордону.
                    tr | İki ülkenin bakanları pazartesi günü sınırlarının geleceği konusunda anlaşamadı.
                    zh | 两国外长星期一未能就边境的未来达成协议。
                    ar | فشل وزراء البلدين يوم الاثنين في الاتفاق على مستقبل الحدود بينهما.
                    """)
    void tellsTheLanguageOfAText(String code, String text) {
        assertThat(Languages.of(text)).contains(code);
    }

    @Test
    void readsTheTagsThatPagesWrite() {
        assertThat(Languages.code("en-US")).contains("en");
        assertThat(Languages.code("pt_BR")).contains("pt");
        assertThat(Languages.code("DE")).contains("de");
        assertThat(Languages.code("English")).isEmpty();
        assertThat(Languages.code("")).isEmpty();
    }

    @Test
    void doesNotBelieveATemplateThatSaysEnglishOfAnyText() {
        String german = "Die Außenminister der beiden Länder konnten sich am Montag nicht über die Grenze einigen.";
        assertThat(Languages.confirmed(Optional.of("en"), german)).contains("de");
        assertThat(Languages.confirmed(Optional.of("de"), german)).contains("de");
        assertThat(Languages.confirmed(Optional.empty(), german)).contains("de");
    }

    @Test
    void saysNothingOfATextWithoutWords() {
        assertThat(Languages.of("12 / 34")).isEmpty();
    }
}
