package org.detente.stories.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.detente.model.Article;
import org.detente.model.Copy;
import org.detente.model.CopyKind;
import org.detente.model.Credit;
import org.detente.model.Origin;
import org.detente.text.outlet.Outlets;
import org.junit.jupiter.api.Test;

/** How often the origin of the stories in gold/copies is found from their true links; each test prints its figures. */
class GoldCopiesTest {
    private static final Path STORIES = Path.of("..", "gold", "copies", "stories");

    /** A base, its rewording, its later version, and by program a reprint that names the base's outlet and an excerpt. */
    private record Story(Articles base, Articles reworded, Articles edited, Articles reprint, Articles excerpt) {
        List<Copy> links() {
            return List.of(
                    Articles.copy(reworded, base, CopyKind.REWORDED),
                    Articles.copy(edited, base, CopyKind.EDITED),
                    Articles.copy(reprint, base, CopyKind.REPRINT),
                    Articles.copy(edited, reprint, CopyKind.EDITED),
                    Articles.copy(reworded, reprint, CopyKind.REWORDED),
                    Articles.part(excerpt, base, CopyKind.EXCERPT));
        }

        Origin origin(Function<Articles, Articles> changed, Articles... articles) {
            List<Article> group =
                    Stream.of(articles).map(a -> changed.apply(a).article()).toList();
            return new OriginFinder(Outlets.usual()).of(group, links());
        }
    }

    /**
     * @param article the base itself was named
     * @param outlet its outlet was, and no article
     */
    private record Tally(int article, int outlet, int open, int wrong) {
        static Tally of(List<Origin> origins, List<Story> stories) {
            int article = 0;
            int outlet = 0;
            int open = 0;
            for (int i = 0; i < origins.size(); i++) {
                Origin origin = origins.get(i);
                boolean base = origin.articleId().equals(Optional.of("base"));
                boolean house = origin.articleId().isEmpty()
                        && origin.outlet().equals(stories.get(i).base.outlet());
                article += base ? 1 : 0;
                outlet += house ? 1 : 0;
                open += origin.unknown().isPresent() ? 1 : 0;
            }
            return new Tally(article, outlet, open, origins.size() - article - outlet - open);
        }
    }

    @Test
    void timesTellTheOrigin() throws IOException {
        Tally tally = tally("moments", s -> s.origin(Function.identity(), s.base, s.reworded, s.edited));
        assertThat(tally.article()).isGreaterThanOrEqualTo(135);
        assertThat(tally.wrong()).isLessThanOrEqualTo(2);
    }

    @Test
    void whereTimesDoNotTellItStaysOpenRatherThanWrong() throws IOException {
        Tally days = tally("days", s -> s.origin(GoldCopiesTest::dayOnly, s.base, s.reworded, s.edited));
        assertThat(days.article() + days.outlet()).isGreaterThanOrEqualTo(110);
        assertThat(days.wrong()).isLessThanOrEqualTo(3);
        Tally undated = tally("undated", s -> s.origin(GoldCopiesTest::undated, s.base, s.reworded, s.edited));
        assertThat(undated.wrong()).isLessThanOrEqualTo(3);
    }

    @Test
    void oneReprintWithACreditTellsTheOutletWithoutTimes() throws IOException {
        Tally tally = tally(
                "undated, one reprint with a credit",
                s -> s.origin(GoldCopiesTest::undated, s.base, s.reworded, s.edited, s.reprint));
        assertThat(tally.article() + tally.outlet()).isGreaterThanOrEqualTo(130);
    }

    @Test
    void oneReprintWithACreditTellsTheOutletWhoseArticleWasNotRead() throws IOException {
        Tally tally = tally(
                "base and later version not read, one reprint with a credit",
                s -> s.origin(Function.identity(), s.reworded, s.reprint));
        assertThat(tally.outlet()).isGreaterThanOrEqualTo(134);
    }

    @Test
    void anExcerptComesFromItsWholeWithoutTimes() throws IOException {
        Tally tally = tally("undated, base and excerpt", s -> s.origin(GoldCopiesTest::undated, s.excerpt, s.base));
        assertThat(tally.article()).isGreaterThanOrEqualTo(136);
    }

    private static Tally tally(String what, Function<Story, Origin> find) throws IOException {
        List<Story> stories = stories();
        Tally tally = Tally.of(stories.stream().map(find).toList(), stories);
        System.out.printf(
                Locale.ROOT,
                "origins, %s: of %d stories %d article and %d outlet right, %d open, %d wrong%n",
                what,
                stories.size(),
                tally.article(),
                tally.outlet(),
                tally.open(),
                tally.wrong());
        return tally;
    }

    private static Articles undated(Articles a) {
        return new Articles(a.id(), a.outlet(), a.title(), a.byline(), Optional.empty(), a.text(), a.credits());
    }

    private static Articles dayOnly(Articles a) {
        return a.on(a.published().orElseThrow().date().toString());
    }

    private static List<Story> stories() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(STORIES)) {
            files = found.sorted().toList();
        }
        List<Story> stories = new ArrayList<>();
        for (Path file : files) {
            stories.add(story(Files.readString(file)));
        }
        assertThat(stories).hasSizeGreaterThanOrEqualTo(138);
        return stories;
    }

    private static Story story(String file) {
        Map<String, Articles> parts = new HashMap<>();
        for (String part : file.split("(?m)^=== ", -1)) {
            if (part.matches("(?s)[abc] .*")) {
                parts.put(part.substring(0, 1), part(part));
            }
        }
        Articles base = Objects.requireNonNull(parts.get("a"));
        String outlet = base.outlet().orElseThrow();
        Articles reprint = new Articles(
                "reprint",
                Optional.of("The Printed Page"),
                base.title(),
                Optional.empty(),
                base.published(),
                base.text(),
                List.of(new Credit(outlet, Credit.Kind.SOURCE, "Source: " + outlet)));
        int half = base.text().indexOf("\n\n", base.text().length() / 3);
        Articles excerpt =
                Articles.of("excerpt", "The Printed Page").saying(base.text().substring(0, half));
        return new Story(
                base, Objects.requireNonNull(parts.get("b")), Objects.requireNonNull(parts.get("c")), reprint, excerpt);
    }

    private static Articles part(String part) {
        int empty = part.indexOf("\n\n");
        Map<String, String> head = new HashMap<>();
        part.substring(0, empty)
                .lines()
                .skip(1)
                .forEach(line -> head.put(
                        line.substring(0, line.indexOf(':')),
                        line.substring(line.indexOf(':') + 1).strip()));
        String id = Map.of("a", "base", "b", "reworded", "c", "edited").get(part.substring(0, 1));
        Articles article = Articles.of(String.valueOf(id), head.getOrDefault("outlet", ""))
                .on(head.getOrDefault("published", "").replace("Z", ":00Z"))
                .titled(head.getOrDefault("title", ""))
                .saying(part.substring(empty).strip());
        return head.containsKey("byline") ? article.by(head.get("byline")) : article;
    }
}
