package org.detente.text.outlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.detente.model.Article;
import org.detente.model.Outlet;
import org.detente.model.OutletControl;
import org.detente.model.OutletKind;
import org.detente.model.PartialDate;
import org.detente.model.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletsTest {
    private static final String HEADER = "name\tnames\tdomains\tcountry\tkind\tsource\tcontrol\towner\tsince\tuntil\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    RT              | RT
                    RT NEWS         | RT
                    Russia Today    | RT
                    the Xinhua news agency | Xinhua
                    REUTERS         | Reuters
                    Reuters Staff   | Reuters
                    The Straits Times | Straits Times
                    turkish minute  | Turkish Minute
                    The Week        | The Week
                    """)
    void anOutletIsKnownByTheNamesThatTextsGiveIt(String words, String name) {
        assertThat(Outlets.usual().named(words).map(Outlet::name)).contains(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    rt.com              | RT
                    www.rt.com          | RT
                    actualidad.rt.com   | RT
                    news.bbc.co.uk      | BBC
                    English.News.CN     | Xinhua
                    japannews.yomiuri.co.jp | Japan News
                    www.yomiuri.co.jp   | Yomiuri Shimbun
                    """)
    void anOutletIsKnownByItsHostAndTheLongestDomainWins(String host, String name) {
        assertThat(Outlets.usual().atHost(host).map(Outlet::name)).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"smart.com", "notrt.com", "com", "rt", "''"})
    void aHostThatOnlyEndsLikeADomainIsNobodys(String host) {
        assertThat(Outlets.usual().atHost(host)).isEmpty();
    }

    @Test
    void whatIsControlledByAStateSaysByWhom() {
        Outlet rt = Outlets.usual().named("RT").orElseThrow();

        assertThat(rt.isStateControlled()).isTrue();
        assertThat(rt.kind()).isEqualTo(OutletKind.BROADCASTER);
        assertThat(rt.country()).contains("RUS");
        assertThat(rt.owner().orElseThrow()).contains("federal budget");
        assertThat(Outlets.usual().named("BBC").flatMap(Outlet::control)).contains(OutletControl.PUBLIC);
        assertThat(Outlets.usual().named("Reuters").flatMap(Outlet::control)).isEmpty();
    }

    @Test
    void anOutletThatChangedHandsIsWhatItWasOnTheDay() {
        assertThat(tanjugOn("2010-06-01").isStateControlled()).isTrue();
        assertThat(tanjugOn("2023-06-01").isStateControlled()).isFalse();
        assertThat(Outlets.usual().named("Tanjug").orElseThrow().isStateControlled())
                .isFalse();
    }

    @Test
    void anArticleIsOfTheOutletThatItNamesElseOfItsHost() {
        assertThat(Outlets.usual()
                        .of(article(Optional.of("TASS"), "https://msn.com/1"))
                        .map(Outlet::name))
                .contains("TASS");
        assertThat(Outlets.usual()
                        .of(article(Optional.of("apnews.com"), "file:/a"))
                        .map(Outlet::name))
                .contains("AP");
        assertThat(Outlets.usual()
                        .of(article(Optional.of("The Quiet Lantern"), "https://www.msn.com/1"))
                        .map(Outlet::name))
                .contains("MSN");
        assertThat(Outlets.usual().of(article(Optional.empty(), "file:/a b"))).isEmpty();
    }

    @Test
    void commonWordsAreNoOutletsInRunningText() {
        assertThat(Outlets.usual().in("The week was long. Forbes told RT News, and The Times of India, so."))
                .extracting(Outlets.Found::name)
                .containsExactly("RT", "Times of India");
    }

    @Test
    void theListKnowsTheOutletsOfMostStates() {
        List<Outlet> all = Outlets.usual().all();

        assertThat(all).hasSizeGreaterThan(1_300);
        assertThat(all.stream().flatMap(outlet -> outlet.country().stream()).distinct())
                .hasSizeGreaterThan(170);
        assertThat(all.stream().filter(Outlet::isStateControlled))
                .hasSizeGreaterThan(250)
                .allSatisfy(outlet -> assertThat(outlet.owner()).isPresent());
    }

    @Test
    void theUsersRowsTakeThePlaceOfOursAndAddToThem() throws IOException {
        Path file = write("""
                name\tkind\tdomains\tcontrol\towner
                RT\taggregator
                Harbor Wire\tagency\tharbor.example;bbc.com\tparty\tthe Harbor League
                """);

        Outlets outlets = Outlets.with(List.of(file));

        assertThat(outlets.named("rt").orElseThrow().kind()).isEqualTo(OutletKind.AGGREGATOR);
        assertThat(outlets.named("Russia Today")).isEmpty();
        assertThat(outlets.atHost("www.harbor.example").flatMap(Outlet::owner)).contains("the Harbor League");
        assertThat(outlets.named("TASS")).isPresent();
        assertThat(outlets.in("He told Harbor Wire so.")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    \\tA;B\\ta.example\\tFRA\\tagency | has no name
                    A\\t\\tA.example\\tFRA\\tagency | has the domain "A.example"
                    A\\t\\twww.a.example\\tFRA\\tagency | write the bare host
                    A\\t\\thttps://a.example/\\tFRA\\tagency | write the bare host
                    A\\t\\t\\tFR\\tagency | use an ISO 3166-1 alpha-3 code
                    A\\t\\t\\tFRA\\tblog | has the kind "blog"; use one of agency, broadcaster
                    A\\t\\t\\tFRA\\t | has no kind
                    A\\t\\t\\tFRA\\tagency\\t\\tking\\tthe king | has the control "king"; use one of state, public
                    A\\t\\t\\tFRA\\tagency\\t\\tstate | fill in the column "owner"
                    A\\t\\t\\tFRA\\tagency\\t\\t\\t\\t2022-13 | has "2022-13" under "since"; write 2022
                    A\\t\\t\\tFRA\\tagency\\t\\t\\t\\t2022\\t2019 | ends before it begins
                    A\\t\\t\\tFRA\\tagency\\t\\t\\t\\t\\t\\tmore | has 11 cells under 10 columns
                    B\\tC\\t\\tFRA\\tagency | has "c" for B, which line 2 has for C
                    B\\t\\tc.example\\tFRA\\tagency | has "c.example" for B, which line 2 has for C
                    C\\t\\t\\tFRA\\tagency | says of C what line 2 says of the same time
                    """)
    void aWrongRowStopsTheProgramAndSaysWhereAndWhy(String row, String message) throws IOException {
        Path file = write(HEADER + "C\t\tc.example\tFRA\tagency\n" + row.replace("\\t", "\t") + "\n");

        assertThatThrownBy(() -> Outlets.with(List.of(file)))
                .isInstanceOf(OutletFileException.class)
                .hasMessageStartingWith(file + ", line 3: ")
                .hasMessageContaining(message);
    }

    @Test
    void aFileWithoutItsColumnsIsRefused() throws IOException {
        assertThatThrownBy(() -> Outlets.with(List.of(write("name\tsort\n")))).hasMessageContaining("column \"sort\"");
        assertThatThrownBy(() -> Outlets.with(List.of(write("name\n")))).hasMessageContaining("no column \"name\" or");
        assertThatThrownBy(() -> Outlets.with(List.of(write("# nothing\n")))).hasMessageContaining("no header line");
        assertThatThrownBy(() -> Outlets.with(List.of(folder.resolve("absent"))))
                .hasMessageContaining("cannot be read");
    }

    private static Outlet tanjugOn(String day) {
        return Outlets.usual()
                .named("Tanjug", Optional.of(LocalDate.parse(day)))
                .orElseThrow();
    }

    private static Article article(Optional<String> outlet, String url) {
        return new Article(
                "a-1",
                Optional.of(url),
                outlet,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Published(PartialDate.parse("2022-01"), Published.Basis.GIVEN)),
                Optional.empty(),
                "The bridge is open.",
                "0",
                List.of());
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("outlets.tsv"), text);
    }
}
