package org.detente.stories.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.detente.model.CodedArticle;
import org.detente.model.EventType;
import org.detente.stories.News;

/** Stories of four articles each, a hundred articles a day, made from few common words, each story's own words and each article's own. */
final class GeneratedNews {
    private static final int ARTICLES_OF_A_STORY = 4;
    private static final int STORIES_OF_A_DAY = 25;
    private static final List<String> STATES = List.of("EST", "LVA", "LTU", "FIN", "SWE", "NOR", "DNK", "POL");
    private static final List<String> ACTS = List.of("accused", "praised", "sued", "urged", "backed", "warned");
    private static final List<String> THINGS =
            List.of("bridge", "quota", "border", "cable", "dam", "treaty", "harbour");

    private GeneratedNews() {}

    static List<CodedArticle> articles(int number) {
        List<CodedArticle> articles = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            int story = i / ARTICLES_OF_A_STORY;
            articles.add(article(i, story));
        }
        return articles;
    }

    private static CodedArticle article(int number, int story) {
        SplittableRandom own = new SplittableRandom(story);
        String source = STATES.get(own.nextInt(STATES.size()));
        String target = STATES.get((STATES.indexOf(source) + 1 + own.nextInt(STATES.size() - 1)) % STATES.size());
        String act = ACTS.get(own.nextInt(ACTS.size()));
        String thing = THINGS.get(own.nextInt(THINGS.size()));
        String sourceName = News.NAMES.get(source);
        String targetName = News.NAMES.get(target);
        String names = "Minister " + name(own) + " and envoy " + name(own) + " met. " + words(own, 6);
        SplittableRandom words = new SplittableRandom(-number);
        String frame = "It was said by " + name(words) + ". " + words(words, 4);
        String lead = sourceName + ' ' + act + ' ' + targetName + " over the " + thing + " on this day.";
        String text = words.nextBoolean() ? lead + ' ' + names + "\n\n" + frame : lead + ' ' + frame + "\n\n" + names;
        return News.of(
                        String.format(Locale.ROOT, "n-%06d", number),
                        LocalDate.of(2024, 1, 1)
                                .plusDays(story / STORIES_OF_A_DAY)
                                .toString(),
                        sourceName + ' ' + act + ' ' + targetName,
                        text)
                .mention(source)
                .mention(target)
                .event(EventType.ACCUSE, source, target, act)
                .coded();
    }

    private static String words(SplittableRandom random, int number) {
        StringBuilder words = new StringBuilder("The");
        for (int i = 0; i < number; i++) {
            words.append(' ').append(name(random).toLowerCase(Locale.ROOT));
        }
        return words.append('.').toString();
    }

    private static String name(SplittableRandom random) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            name.append("bdfgklmnprstvz".charAt(random.nextInt(14)));
            name.append("aeiou".charAt(random.nextInt(5)));
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }
}
