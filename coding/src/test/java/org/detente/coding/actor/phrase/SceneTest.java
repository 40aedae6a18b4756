package org.detente.coding.actor.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.detente.coding.PlainArticle;
import org.detente.coding.actor.ActorRegistry;
import org.detente.coding.actor.reading.ActorFinder;
import org.detente.coding.actor.reading.ArticleWords;
import org.detente.coding.place.NamedPlaces;
import org.detente.model.Actor;
import org.detente.model.Article;
import org.detente.model.Mention;
import org.detente.model.Span;
import org.detente.text.TextAnalyzer;
import org.detente.text.TextStructure;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class SceneTest {
    private static final ActorRegistry REGISTRY = ActorRegistry.load(List.of());
    private static final ActorFinder FINDER = new ActorFinder(REGISTRY);

    @ParameterizedTest(name = "{2}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Norway freed 37 inmates late on Tuesday.                    | 37 inmates             | NOR | nobody else is there
            The court in Bergen convicted Ola Strand, Norwegians say.   | Ola Strand             | NOR | a stranger before a state's court
            Norway armed the rebels in the hills.                       | the rebels in the hills| -   | rebels may be anybody's
            Norway took in about 900 refugees.                          | about 900 refugees     | -   | refugees come from elsewhere
            Norway and its closest allies began a drill.                | its closest allies     | -   | allies are others
            Norway protested, and Sweden praised 37 weavers.            | 37 weavers             | -   | two states
            Norway protested, and Sweden freed 37 inmates.              | 37 inmates             | SWE | whoever frees them has them
            In Norway, a blogger was arrested by Sweden's police.       | a blogger              | SWE | whoever arrests them has them
            The New People's Army surrounded a few teachers.            | a few teachers         | PHL | where a group is at home
            Norway met a Sweden-backed Finnish group.                   | a Sweden-backed Finnish group | FIN | others than who backs them
            Norway and Sweden held talks with Chile.                    | talks with Chile       | -   | on the other side
            Norway fined the Stockholm Stock Exchange.                  | the Stockholm Stock Exchange | SWE | a seat within a name
            One of two men fled, Norway said.                           | One of two men         | NOR | a quantity goes on behind "of"
            Norway's allies met.                                        | Norway's allies        | -   | allies are others
            In Norway somebody had seen them.                           | them                   | -   | a pronoun is told by other words
            The UN condemned what Norway did to the fishermen.          | the fishermen          | NOR | a body has no people
            Norway's envoy to Sweden left.                              | Norway's envoy to Sweden | NOR | whose it is, not where
            Fishermen in Norway and Sweden went on strike.              | Fishermen in Norway    | NOR | where they live
            The Pheu Thai members left the hall.                        | The Pheu Thai members  | THA | a party tells its state
            In Bergen around 900 villagers fled a fire.                 | around 900 villagers   | NOR | an estimate is no complement
            Chile praised a Norway-aligned group.                       | a Norway-aligned group | -   | who it is friends with is not who it is
            Orel cancelled her visit to Norway.                         | Orel                   | -   | a guest is from elsewhere
            Norway's branch of the Islamic State struck.                | Norway's branch of the Islamic State | NSA:ISIL | a part of a group
            The mayor of Gloversville left.                             | The mayor of Gloversville | USA | a town that no list has
            In Gloversville the clerk resigned.                         | the clerk              | USA | the state where all places lie
            Norway's UN envoy left.                                     | Norway's UN envoy      | NOR | whoever sends her
            The Norwegian-led force fighting Swedish rebels left.       | The Norwegian-led force fighting Swedish rebels | NOR | who is fought is somebody else
            Two guests who fought for Norway and Sweden left.           | Two guests who fought for Norway | - | not those whom they served
            Norway heard the U.N.'s peacekeeping force in Lebanon.      | the U.N.'s peacekeeping force in Lebanon | IGO:UN | an abbreviation owns
            Norway left the fishing accord with Chile.                  | the fishing accord with Chile | CHL | what is shared is as much the other's
            Chile vetoed a Norwegian-drafted NATO paper.                | a Norwegian-drafted NATO paper | NOR | whoever wrote it
            The UN condemned the attack on Norway's embassy.            | the attack on Norway's embassy | - | whom it hits did not do it
            The UN aids the Norwegian group known as Oxfam.             | the Norwegian group known as Oxfam | NGO:OXFAM | one actor, twice
            Norwegian farmers clashed with police on the road to Sweden. | police            | NOR | their own state's police
            Norwegian judges questioned the old chief, Sweden said.     | the old chief          | NOR | who does not rule deals with those who do
            A Norwegian minister urged the junta to let Sweden in.      | the junta              | -   | ministers deal with other states
            Sweden condemned police as Norway watched.                  | police                 | -   | a state deals with anybody
            Norwegian troops shot at protesters, Sweden said.           | protesters             | -   | so do soldiers
            Norway closed its embassy in Stockholm.                     | Stockholm              | SWE | the seat alone is not whose embassy it is
            Norway met Sweden, and experts from the two sides left.     | experts from the two sides | NOR;SWE | several at the same words
            STRELSAU, Sweden (Northgate) -- Police watched Norway's envoy and the US envoy. | Police | SWE | where the report comes from
            Shoppers jeered at the Norwegian ambassador.                | Shoppers               | -   | an envoy is not at home
            Norway's critics, Swedish writer Ola Strand and a poet, left. | Norway's critics, Swedish writer Ola Strand | SWE | an owner of others stands beside who they are
            Norway has deployed the first election observers in Chile.  | election observers in Chile | NOR | whoever sends them, not where they are
            Protesters in the Swedish town of Malmo burned Norway's flag. | Protesters           | SWE | where people of a place are
            Norway and Sweden met activists in Chile-inspired shirts.   | activists              | -   | a compound is no place
            Norway let the UN-backed government go on.                  | the UN-backed government | NOR | whoever backs it, it is that of a state
            Norwegian police held the Swedish footballer Ola Strand.    | Ola Strand             | SWE | as the words in front of a name tell
            Norway met the All Progressives Congress.                   | the All Progressives Congress | NGA | a longer name than that of a parliament
            Rajapaksa left.                                             | Rajapaksa              | LKA | a family that headed one state
            Ice and snow closed the road near Oslo.                     | Ice and snow           | NOR | no agency in capitals
            """)
    void tellsWhoIsMeantByTheWordsOrTheScene(String text, String phrase, String expected, String reason) {
        String codes = codes(scene(text), text, phrase);
        assertThat(codes.isEmpty() ? "-" : codes).as(reason).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{4}")
    @CsvFileSource(
            resources = "/org/detente/coding/actor/phrase/world-cases.tsv",
            delimiter = '\t',
            numLinesToSkip = 3,
            maxCharsPerColumn = 1000)
    void knowsWhoIsMeantAllOverTheWorld(String code, String words, String otherCode, String otherWords, String text) {
        Scene scene = scene(text);
        if (code != null) {
            assertThat(codes(scene, text, words)).isEqualTo(code);
        }
        if (otherCode != null) {
            assertThat(codes(scene, text, otherWords)).isEqualTo(otherCode);
        }
    }

    private static String codes(Scene scene, String text, String phrase) {
        int start = text.indexOf(phrase);
        return scene.actors(new Span(start, start + phrase.length())).stream()
                .map(Actor::code)
                .distinct()
                .sorted()
                .collect(Collectors.joining(";"));
    }

    @Test
    void staysQuickInALongText() {
        String text = "Norway freed 37 inmates and the weavers. ".repeat(10_000);
        Scene scene = scene(text);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (int i = 0; i < text.length(); i += 4_100) {
                scene.actors(new Span(i + 13, i + 23));
            }
        });
    }

    private static Scene scene(String text) {
        Article article = PlainArticle.of(text);
        TextStructure structure = TextAnalyzer.analyze(text);
        ArticleWords words = ArticleWords.of(structure);
        List<Mention> mentions = FINDER.find("a", words, Optional.empty());
        return new Scene(words, mentions, REGISTRY, new NamedPlaces(article, structure));
    }
}
