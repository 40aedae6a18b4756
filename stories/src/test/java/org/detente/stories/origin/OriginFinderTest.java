package org.detente.stories.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.detente.stories.origin.Articles.copy;
import static org.detente.stories.origin.Articles.part;
import static org.detente.stories.origin.Articles.reprints;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.model.Copy;
import org.detente.model.CopyKind;
import org.detente.model.Credit;
import org.detente.model.Origin;
import org.detente.model.Origin.Unknown;
import org.detente.model.OriginReason;
import org.detente.model.OriginReason.Kind;
import org.detente.text.outlet.Outlets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginFinderTest {
    private static final Articles ECHO = Articles.of("a-echo", "Harbor Echo");
    private static final Articles POST = Articles.of("a-post", "Quay Post");
    private static final Articles REUTERS = Articles.of("a-reuters", "Reuters");
    private static final Articles AP = Articles.of("a-ap", "apnews.com");
    private static final Articles MSN = Articles.of("a-msn", "www.msn.com");
    private static final Articles RT = Articles.of("a-rt", "rt.com");

    @Test
    void whatWasPublishedBeforeIsTheOrigin() {
        Articles early = ECHO.on("2022-03-01T08:00:00Z");
        Articles late = POST.on("2022-03-01T09:30:00Z");

        Origin origin = origin(reprints(early, late), early, late);

        assertThat(origin.articleId()).contains("a-echo");
        assertThat(origin.outlet()).contains("Harbor Echo");
        assertThat(origin.firstArticleId()).contains("a-echo");
        assertThat(origin.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.kind()).isEqualTo(Kind.EARLIER);
            assertThat(reason.articleId()).isEqualTo("a-post");
            assertThat(reason.fromArticleId()).contains("a-echo");
            assertThat(reason.words()).isEqualTo("2022-03-01T08:00:00Z < 2022-03-01T09:30:00Z");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-01, 2022-03-02, true",
        "2022-03-01, 2022-03-01, false",
        "2022-02, 2022-03-01, true",
        "2022-03, 2022-03-09, false",
        // a day may begin 14 hours before the same day in UTC
        "2022-02-28T09:00:00Z, 2022-03-01, true",
        "2022-02-28T11:00:00Z, 2022-03-01, false",
    })
    void timesCountOnlyWhereTheyTellWhichWasFirst(String one, String other, boolean told) {
        Articles first = ECHO.on(one);
        Articles second = POST.on(other);

        Origin origin = origin(reprints(first, second), first, second);

        assertThat(origin.articleId().isPresent()).isEqualTo(told);
        assertThat(origin.unknown()).isEqualTo(told ? origin.unknown() : Optional.of(Unknown.SAME_TIME));
    }

    @Test
    void anUndatedTextLeavesTheOriginOpenUntilItCreditsAnother() {
        Articles dated = ECHO.on("2022-03-01");

        assertThat(origin(reprints(dated, POST), dated, POST).unknown()).contains(Unknown.UNDATED);
        Articles crediting = POST.source("Harbor Echo");
        assertThat(origin(reprints(dated, crediting), dated, crediting).articleId())
                .contains("a-echo");
    }

    @Test
    void aSourceLineLeadsToTheArticleOfItsOutletThoughItIsDatedLater() {
        Articles rt = RT.on("2022-03-02");
        Articles reprint = ECHO.on("2022-03-01").source("RT NEWS");

        Origin origin = origin(reprints(rt, reprint), rt, reprint);

        assertThat(origin.articleId()).contains("a-rt");
        assertThat(origin.outlet()).contains("RT");
        assertThat(origin.reasons()).extracting(OriginReason::fromOutlet).contains(Optional.of("RT"));
        assertThat(origin.firstArticleId()).contains("a-echo");
        assertThat(origin.reasons())
                .extracting(OriginReason::kind, OriginReason::against)
                .containsExactly(tuple(Kind.SOURCE_LINE, false), tuple(Kind.EARLIER, true));
    }

    @Test
    void anOutletWithoutAnArticleIsTheOriginOfAllThatPrintTheText() {
        Articles early = ECHO.on("2022-03-01T08:00:00Z");
        Articles late = POST.on("2022-03-01T09:00:00Z").source("RT NEWS");

        Origin origin = origin(reprints(early, late), early, late);

        assertThat(origin.articleId()).isEmpty();
        assertThat(origin.outlet()).contains("RT");
        assertThat(origin.firstArticleId()).contains("a-echo");
        assertThat(origin.reasons()).extracting(OriginReason::words).containsOnly("Source: RT NEWS");
    }

    @Test
    void anArticleAloneGoesBackToWhomItCreditsElseToItself() {
        assertThat(origin(List.of(), POST.source("RT NEWS")).outlet()).contains("RT");
        Origin own = origin(List.of(), POST);
        assertThat(own.articleId()).contains("a-post");
        assertThat(own.reasons()).extracting(OriginReason::kind).containsExactly(Kind.ALONE);
        assertThat(origin(List.of(), MSN).unknown()).contains(Unknown.AGGREGATORS_ONLY);
        assertThat(origin(List.of(), POST.source("Agencies")).unknown()).contains(Unknown.UNNAMED_SOURCE);
    }

    @ParameterizedTest
    @CsvSource({"DATELINE,MOSCOW (Reuters) -", "BYLINE,Reuters Staff", "SOURCE,Source: Reuters"})
    void datelineBylineAndLineCreditTheWhole(Credit.Kind kind, String words) {
        Articles crediting = POST.crediting(kind, "Reuters", words);

        assertThat(origin(List.of(), crediting).outlet()).contains("Reuters");
    }

    @Test
    void whatStandsInTheDatelineAndIsNoOutletCreditsNobody() {
        assertThat(origin(List.of(), POST.crediting(Credit.Kind.DATELINE, "July 3", "OSLO (July 3) -"))
                        .articleId())
                .contains("a-post");
    }

    @Test
    void theDatelineTellsTheWriterAndTheSourceLineOnlyTheWayOfTheText() {
        Articles crediting = POST.source("RT").crediting(Credit.Kind.DATELINE, "Reuters", "MOSCOW (Reuters) -");

        assertThat(origin(List.of(), crediting).outlet()).contains("Reuters");
    }

    @Test
    void aBylineMayNameAnOutletOfTheGroupThatNoListHas() {
        Articles agency = Articles.of("a-vltava", "The Vltava Courier");
        Articles subscriber = POST.by("Vltava Courier / own reporting");

        assertThat(origin(reprints(agency, subscriber), agency, subscriber).articleId())
                .contains("a-vltava");
    }

    @Test
    void anOutletOfTheGroupMayBeCreditedByItsInitials() {
        Articles service =
                Articles.of("a-hns", "Harbor News Service").by("Ann Lee, HNS").on("2022-03-02");
        Articles subscriber = POST.by("HNS").on("2022-03-01");

        Origin origin = origin(reprints(service, subscriber), service, subscriber);

        assertThat(origin.articleId()).contains("a-hns");
        assertThat(origin.outlet()).contains("Harbor News Service");
    }

    @Test
    void ofSeveralVersionsOfOneOutletTheOutletIsKnownAndTheFirstIsNot() {
        Articles one = ECHO.on("2022-03-01");
        Articles other = Articles.of("a-echo-2", "Harbor Echo").on("2022-03-01");

        Origin origin = origin(List.of(copy(other, one, CopyKind.EDITED)), one, other);

        assertThat(origin.outlet()).contains("Harbor Echo");
        assertThat(origin.articleId()).isEmpty();
    }

    @Test
    void aCreditForAQuotationIsWeakerThanASourceLineAndThanTime() {
        Articles told =
                ECHO.on("2022-03-01T08:00:00Z").crediting(Credit.Kind.REPORTED_BY, "Quay Post", "told Quay Post");
        Articles later = POST.on("2022-03-01T09:00:00Z");

        Origin origin = origin(reprints(told, later), told, later);

        assertThat(origin.articleId()).contains("a-echo");
        assertThat(origin.reasons()).anySatisfy(reason -> {
            assertThat(reason.kind()).isEqualTo(Kind.REPORTED_BY);
            assertThat(reason.against()).isTrue();
        });
        Articles sourced = told.source("Quay Post");
        assertThat(origin(reprints(sourced, later), sourced, later).articleId()).contains("a-post");
    }

    @Test
    void aCreditForAQuotationTellsWhereNothingElseDoes() {
        Articles told = ECHO.on("2022-03-01").crediting(Credit.Kind.REPORTED_BY, "Quay Post", "told Quay Post");
        Articles other = POST.on("2022-03-01");

        assertThat(origin(reprints(told, other), told, other).articleId()).contains("a-post");
        assertThat(origin(List.of(), told).articleId()).contains("a-echo");
    }

    @Test
    void inputsFromAnAgencyAreNoCreditForTheWhole() {
        Articles article = ECHO.crediting(Credit.Kind.SOURCE, "PTI", "With inputs from PTI");

        assertThat(origin(List.of(), article).articleId()).contains("a-echo");
    }

    @Test
    void agenciesThatCreditEachOtherAreToldApartByTimeOnly() {
        Articles one = REUTERS.source("AP").on("2022-03-01T08:00:00Z");
        Articles other = AP.source("Reuters").on("2022-03-01T08:20:00Z");

        assertThat(origin(reprints(one, other), one, other).articleId()).contains("a-reuters");
        Articles sameDay = REUTERS.source("AP").on("2022-03-01");
        Articles sameDayToo = AP.source("Reuters").on("2022-03-01");
        assertThat(origin(reprints(sameDay, sameDayToo), sameDay, sameDayToo).unknown())
                .contains(Unknown.SAME_TIME);
    }

    @Test
    void anAgencyIsTheOriginThoughItsPageIsSomeHoursLaterButNotByDays() {
        Articles paper = ECHO.on("2022-03-01T08:00:00Z");
        Articles agency = REUTERS.on("2022-03-01T11:00:00Z");
        Articles muchLater = REUTERS.on("2022-03-03T11:00:00Z");

        Origin origin = origin(reprints(paper, agency), paper, agency);
        assertThat(origin.articleId()).contains("a-reuters");
        assertThat(origin.reasons()).extracting(OriginReason::kind).containsExactly(Kind.AGENCY, Kind.EARLIER);
        assertThat(origin(reprints(paper, muchLater), paper, muchLater).articleId())
                .contains("a-echo");
    }

    @Test
    void anAgencyThatNamesTheNewspaperTookItFromThere() {
        Articles paper = ECHO.on("2022-03-01T08:00:00Z");
        Articles agency = REUTERS.on("2022-03-01T11:00:00Z")
                .crediting(Credit.Kind.REPORTED_BY, "Harbor Echo", "Harbor Echo reported");

        assertThat(origin(reprints(paper, agency), paper, agency).articleId()).contains("a-echo");
    }

    @Test
    void anAggregatorIsNotTheOriginThoughItIsFirst() {
        Articles aggregator = MSN.on("2022-03-01T08:00:00Z");
        Articles paper = ECHO.on("2022-03-01T09:00:00Z");

        Origin origin = origin(reprints(paper, aggregator), paper, aggregator);

        assertThat(origin.articleId()).contains("a-echo");
        assertThat(origin.reasons()).extracting(OriginReason::kind).containsExactly(Kind.AGGREGATOR, Kind.EARLIER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    UPDATE 2-Ferry to sail again | The ferry will sail again from Monday on. | UPDATE 2-
                    Ferry to sail again (updated) | The ferry will sail again from Monday on. | (updated)
                    Ferry to sail again | (Adds reaction) The ferry will sail again. | (Adds reaction)
                    Ferry to sail again | The ferry will sail. This story has been updated. | This story has been updated
                    """)
    void whatSaysThatItWasChangedIsNotTheOrigin(String title, String text, String words) {
        Articles plain = ECHO.on("2022-03-01");
        Articles updated = POST.on("2022-03-01").titled(title).saying(text);

        Origin origin = origin(List.of(copy(updated, plain, CopyKind.EDITED)), plain, updated);

        assertThat(origin.articleId()).contains("a-echo");
        assertThat(origin.reasons()).extracting(OriginReason::words).containsExactly(words);
    }

    @Test
    void anExcerptAndATextCutAtItsEndComeFromTheFullerOne() {
        Articles whole = ECHO.on("2022-03-01").saying(Articles.TEXT.repeat(3));
        Articles part = POST.on("2022-03-01");

        assertThat(origin(List.of(part(part, whole, CopyKind.EXCERPT)), whole, part)
                        .articleId())
                .contains("a-echo");
        assertThat(origin(List.of(part(part, whole, CopyKind.EDITED)), whole, part)
                        .articleId())
                .contains("a-echo");
    }

    @Test
    void whatWasWrittenAroundATextDoesNotTellWhichWasFirst() {
        Articles longer = ECHO.on("2022-03-01").saying("The strike is over. ".repeat(9) + Articles.TEXT);
        Articles shorter = POST.on("2022-03-01");

        assertThat(origin(List.of(part(shorter, longer, CopyKind.EDITED)), longer, shorter)
                        .unknown())
                .contains(Unknown.SAME_TIME);
    }

    @Test
    void anArticleThatWasPutTogetherFromTwoIsTheOriginOfNeither() {
        Articles one = ECHO.on("2022-03-02");
        Articles other = POST.on("2022-03-03").saying("The strike in the yards is over after a vote. ".repeat(4));
        Articles merged =
                Articles.of("a-merged", "Pier News").on("2022-03-01").saying(one.text() + "\n\n" + other.text());

        Origin origin = origin(
                List.of(part(one, merged, CopyKind.EDITED), part(other, merged, CopyKind.EDITED)), one, other, merged);

        assertThat(origin.unknown()).contains(Unknown.SEVERAL_TEXTS);
        assertThat(origin.reasons()).extracting(OriginReason::kind).contains(Kind.MERGED);
    }

    @Test
    void outletsThatAreCreditedForOneTextContradictEachOtherUnlessOneIsAnAgency() {
        Articles one = ECHO.source("Kommersant");
        Articles other = POST.source("Izvestia");

        assertThat(origin(reprints(one, other), one, other).unknown()).contains(Unknown.CONTRADICTION);
        Articles ofAgency = POST.source("Interfax");
        assertThat(origin(reprints(one, ofAgency), one, ofAgency).outlet()).contains("Interfax");
    }

    @Test
    void theCreditOfAnExcerptSaysNothingOfTheTextItWasCutFrom() {
        Articles whole = ECHO.on("2022-03-01").saying(Articles.TEXT.repeat(3));
        Articles part = POST.on("2022-03-02").source("Kommersant");

        Origin origin = origin(List.of(part(part, whole, CopyKind.EXCERPT)), whole, part);

        assertThat(origin.articleId()).isEmpty();
        assertThat(origin.unknown()).contains(Unknown.CONTRADICTION);
    }

    @Test
    void creditsAreFollowedFromOutletToOutlet() {
        Articles aggregator = MSN.on("2022-03-03").source("RT");
        Articles rt = RT.on("2022-03-02").crediting(Credit.Kind.DATELINE, "Reuters", "OSLO (Reuters) -");
        Articles reuters = REUTERS.on("2022-03-02");

        assertThat(origin(reprints(rt, aggregator, reuters), aggregator, rt, reuters)
                        .articleId())
                .contains("a-reuters");
        assertThat(origin(reprints(rt, aggregator), aggregator, rt).outlet()).contains("Reuters");
    }

    @Test
    void anAgencyIsKnownByItsNameToo() {
        Articles agency = Articles.of("a-vltava", "Vltava Press Agency").on("2022-03-01");
        Articles paper = ECHO.on("2022-03-01");

        assertThat(origin(reprints(agency, paper), agency, paper).articleId()).contains("a-vltava");
    }

    @Test
    void theOrderOfArticlesAndLinksDoesNotMatter() {
        List<Articles> group = new ArrayList<>(List.of(
                RT.on("2022-03-02"),
                ECHO.on("2022-03-01").source("RT"),
                POST.on("2022-03-02"),
                MSN,
                AP.on("2022-03-02")));
        List<Copy> copies = new ArrayList<>(reprints(group.get(0), ECHO, POST, MSN, AP));
        Origin origin = origin(copies, group.toArray(Articles[]::new));

        Collections.reverse(group);
        Collections.reverse(copies);

        assertThat(origin(copies, group.toArray(Articles[]::new))).isEqualTo(origin);
    }

    @Test
    void aTextThatAThousandPrintedTakesNoLongTime() {
        List<Articles> group = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            String time = Instant.parse("2022-03-01T08:00:00Z").plusSeconds(i).toString();
            group.add(Articles.of("a-" + i, "Outlet " + i).on(i % 2 == 0 ? time : "2022-03-01"));
        }
        List<Copy> copies =
                reprints(group.get(0), group.subList(1, group.size()).toArray(Articles[]::new));

        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(origin(copies, group.toArray(Articles[]::new)).unknown())
                        .contains(Unknown.SAME_TIME));
    }

    private static Origin origin(List<Copy> copies, Articles... articles) {
        return new OriginFinder(Outlets.usual())
                .of(Stream.of(articles).map(Articles::article).toList(), copies);
    }
}
