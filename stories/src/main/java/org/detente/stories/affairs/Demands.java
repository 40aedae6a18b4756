package org.detente.stories.affairs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.model.Article;
import org.detente.model.Demand;
import org.detente.model.DemandReport;
import org.detente.model.Evidence;
import org.detente.model.PartialDate;
import org.detente.model.Published;
import org.detente.model.Reply;
import org.detente.model.ReplyStatus;
import org.detente.model.Told;

/** Tells which reports are of the same demand, and which answer it. */
final class Demands {
    /** Days within which a demand is repeated or answered. */
    private static final long MEMORY = 400;

    /** Share of the content words that two reports of one demand have in common. */
    private static final double SAME = 0.5;

    private Demands() {}

    /** How well a report fits a demand: 0 where it is another one. */
    static double fit(Demand demand, DemandReport report, Article article) {
        if (!meet(demand.by(), report.by())
                || !meet(demand.to(), report.to())
                || !Days.near(demand.date(), day(report, article), MEMORY)) {
            return 0;
        }
        double share = ContentWords.share(
                ContentWords.of(demand.content()),
                ContentWords.of(report.content().text()));
        return share >= SAME ? share : 0;
    }

    static Demand begun(DemandReport report, Article article) {
        return new Demand(
                report.id(),
                report.by(),
                report.to(),
                report.content().text(),
                day(report, article),
                replies(report, article),
                report.reply().by(),
                Optional.empty(),
                List.of(new Evidence(article.id(), report.evidence())));
    }

    static Demand continued(Demand demand, DemandReport report, Article article) {
        List<Told<ReplyStatus>> replies = new ArrayList<>(demand.replies());
        List<Told<ReplyStatus>> further = replies(report, article);
        replies.addAll(further);
        List<Evidence> evidence = new ArrayList<>(demand.evidence());
        evidence.add(new Evidence(article.id(), report.evidence()));
        return new Demand(
                demand.id(),
                demand.by(),
                demand.to(),
                demand.content(),
                demand.date(),
                Days.inOrder(replies),
                further.isEmpty() ? demand.repliedBy() : report.reply().by(),
                further.isEmpty() ? demand.link() : Optional.empty(),
                evidence);
    }

    /** How well something that was done or said by one who is asked, towards one who asks, fits as an answer: 0 where not. */
    static double fit(Demand demand, Answer answer) {
        boolean later = demand.date().isEmpty()
                || answer.told().day().isEmpty()
                || !answer.told()
                        .day()
                        .get()
                        .last()
                        .isBefore(demand.date().get().first());
        if (!later
                || !meet(demand.to(), answer.by())
                || !meet(demand.by(), answer.to())
                || !Days.near(demand.date(), answer.told().day(), MEMORY)) {
            return 0;
        }
        Set<String> asked = ContentWords.of(demand.content());
        return ContentWords.shared(asked, answer.words()).size() >= 2 ? ContentWords.share(asked, answer.words()) : 0;
    }

    static Demand answered(Demand demand, Answer answer) {
        List<Told<ReplyStatus>> replies = new ArrayList<>(demand.replies());
        replies.add(answer.told());
        Set<String> shared = ContentWords.shared(ContentWords.of(demand.content()), answer.words());
        return new Demand(
                demand.id(),
                demand.by(),
                demand.to(),
                demand.content(),
                demand.date(),
                Days.inOrder(replies),
                answer.by(),
                Optional.of("the same sides and words: " + String.join(", ", shared)),
                demand.evidence());
    }

    private static List<Told<ReplyStatus>> replies(DemandReport report, Article article) {
        Reply reply = report.reply();
        return reply.evidence()
                .map(words -> List.of(new Told<>(
                        reply.status(),
                        reply.date(),
                        article.published().map(Published::date),
                        new Evidence(article.id(), words))))
                .orElse(List.of());
    }

    private static Optional<PartialDate> day(DemandReport report, Article article) {
        return report.date().or(() -> article.published().map(Published::date));
    }

    private static boolean meet(List<String> one, List<String> other) {
        return one.stream().anyMatch(other::contains);
    }
}
