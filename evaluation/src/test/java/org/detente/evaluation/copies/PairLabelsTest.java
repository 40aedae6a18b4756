package org.detente.evaluation.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.evaluation.copies.story.PartKind;
import org.detente.evaluation.copies.variant.LabelledArticle;
import org.detente.evaluation.copies.variant.Origin;
import org.detente.evaluation.copies.variant.Role;
import org.detente.reading.clean.CleanOptions;
import org.detente.reading.clean.Cleaner;
import org.junit.jupiter.api.Test;

class PairLabelsTest {
    private static final String LONG =
            "The two ministers met at the border on Monday and agreed that their customs officers, who had"
                    + " turned back each other's lorries for eleven weeks, would open three of the five posts before the harvest.";
    private static final String SECOND =
            "Traders said that they had lost some forty million francs, and that the onions had rotted in"
                    + " the heat while letters went to and fro between the capitals about a stamp which nobody had asked for before.";
    private static final String THIRD =
            "A committee is to report in June on the other two posts, which stand in a forest that both"
                    + " states claim and neither has ever measured, according to the only map of it.";

    private final Item base = item("001a", PartKind.BASE, Role.WHOLE, "Posts open", LONG, SECOND, THIRD);
    private final Item later = item("001c", PartKind.EDITED, Role.WHOLE, "Posts to open", LONG, SECOND, "Rain fell.");
    private final Item reworded = item("001b", PartKind.REWORDED, Role.WHOLE, "Gates", THIRD.replace("report", "tell"));
    private final Item report = item("001d", PartKind.SAME_EVENT, Role.WHOLE, "Onions", SECOND.replace("forty", "ten"));

    @Test
    void theStoriesOwnArticlesAreWhatTheGoldDataSays() {
        assertThat(PairLabels.of(base, reworded)).isEqualTo(Label.REWORDED);
        assertThat(PairLabels.of(base, later)).isEqualTo(Label.EDITED);
        assertThat(PairLabels.of(reworded, later)).isEqualTo(Label.ANY);
        assertThat(PairLabels.of(base, report)).isEqualTo(Label.NONE);
        assertThat(PairLabels.of(base, item("002a", PartKind.BASE, Role.WHOLE, "Posts open", LONG)))
                .isEqualTo(Label.NONE);
    }

    @Test
    void theSameCleanTextUnderTheSameHeadlineIsIdentical() {
        Item same = item("001a.x", PartKind.BASE, Role.WHOLE, "Posts open", LONG, SECOND, THIRD, "Source: Volta Wire");
        Item renamed = item("001a.y", PartKind.BASE, Role.WHOLE, "Onions at last", LONG, SECOND, THIRD);
        assertThat(PairLabels.of(base, same)).isEqualTo(Label.IDENTICAL);
        assertThat(PairLabels.of(base, renamed)).isEqualTo(Label.REPRINT);
    }

    @Test
    void aReprintIsToOthersWhatItsOriginalIs() {
        Item reprint = item("001c.x", PartKind.EDITED, Role.WHOLE, "Other", LONG, SECOND, "Rain fell.");
        assertThat(PairLabels.of(base, reprint)).isEqualTo(Label.EDITED);
        assertThat(PairLabels.of(later, reprint)).isEqualTo(Label.REPRINT);
        assertThat(PairLabels.of(reworded, reprint)).isEqualTo(Label.ANY);
    }

    @Test
    void ofTwoChangedVersionsTheKindIsNotSure() {
        Item cut = item("001a.x", PartKind.BASE, Role.CHANGED, "Posts open", LONG, SECOND);
        Item dropped = item("001a.y", PartKind.BASE, Role.CHANGED, "Posts open", LONG, SECOND, "Rain fell.");
        Item end = item("001a.z", PartKind.BASE, Role.CHANGED, "Posts open", THIRD);
        assertThat(PairLabels.of(base, cut)).isEqualTo(Label.EDITED);
        assertThat(PairLabels.of(cut, dropped)).isEqualTo(Label.ANY);
        assertThat(PairLabels.of(cut, end)).isEqualTo(Label.UNSURE);
        assertThat(PairLabels.of(reworded, cut)).isEqualTo(Label.UNSURE);
    }

    @Test
    void aPassageIsAnExcerptOfWhateverHoldsAllOfIt() {
        Item quoting = new Item(
                labelled(
                        "001d.x",
                        List.of(
                                new Origin("001", PartKind.SAME_EVENT, Role.CHANGED, List.of()),
                                new Origin("001", PartKind.BASE, Role.PASSAGE, List.of(LONG, SECOND))),
                        "Onions",
                        List.of(report.article().text(), LONG, SECOND)),
                report.article());
        assertThat(PairLabels.of(quoting, base)).isEqualTo(Label.EXCERPT);
        assertThat(PairLabels.of(later, quoting)).isEqualTo(Label.EXCERPT);
        assertThat(PairLabels.of(quoting, report)).isEqualTo(Label.EDITED);
        assertThat(PairLabels.of(quoting, reworded)).isEqualTo(Label.UNSURE);
        Item scattered = item("001c.z", PartKind.EDITED, Role.WHOLE, "Posts open", LONG, THIRD, SECOND);
        assertThat(PairLabels.of(quoting, scattered)).isEqualTo(Label.UNSURE);
    }

    private static Item item(String id, PartKind part, Role role, String title, String... paragraphs) {
        Origin origin = new Origin(id.substring(0, 3), part, role, List.of());
        return Item.of(labelled(id, List.of(origin), title, List.of(paragraphs)), new Cleaner(CleanOptions.DEFAULT));
    }

    private static LabelledArticle labelled(String id, List<Origin> origins, String title, List<String> paragraphs) {
        return new LabelledArticle(
                id, "Volta Wire", LocalDate.of(2024, 3, 5), title, Optional.empty(), paragraphs, origins, Set.of());
    }
}
