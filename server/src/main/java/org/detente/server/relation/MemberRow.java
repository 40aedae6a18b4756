package org.detente.server.relation;

import java.util.List;
import org.detente.record.query.Member;

/**
 * A member of a group that is a side.
 *
 * @param name of the state or body
 * @param when the days of its membership, empty where they are open
 */
record MemberRow(String name, String when) {
    static List<MemberRow> of(String group, RowContext context) {
        return context.sides().group(group).stream()
                .flatMap(found -> found.members().stream())
                .map(member -> new MemberRow(context.names().name(member.code()), when(member, context)))
                .toList();
    }

    private static String when(Member member, RowContext context) {
        String from =
                member.from().map(day -> "from " + context.formats().day(day)).orElse("");
        String to =
                member.to().map(day -> "until " + context.formats().day(day)).orElse("");
        return (from + " " + to).strip();
    }
}
