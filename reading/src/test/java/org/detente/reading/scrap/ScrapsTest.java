package org.detente.reading.scrap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScrapsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Leave a Reply",
                "Leave a Reply Cancel reply",
                "Your email address will not be published. Required fields are marked *",
                "Save my name, email, and website in this browser for the next time I comment.",
                "four − 4 =",
                "3 × = 21",
                "Comments are closed.",
                "14 Comments",
                "Also Read: Castles of the north",
                "READ MORE: Castles of the north",
                "Read next: Castles of the north",
                "See also: Castles of the north",
                "Read the full story here",
                "2 min read",
                "Reading time: 4 minutes",
                "Share on Facebook Share on Twitter",
                "Facebook Twitter WhatsApp Email",
                "Follow us on Twitter and Facebook",
                "Subscribe to our newsletter",
                "Never miss a castle: subscribe to our channel",
                "The day's castles in your inbox by seven.",
                "» All our reports on castles",
                "Bo Roe says: January 3, 2020 at 5:15 pm",
                "Sign up for the morning briefing",
                "Get the latest news delivered to your inbox",
                "Support independent journalism. Donate today.",
                "Our news is free. Become a member from $2 a month.",
                "Technical feedback? [email protected]",
                "Back to top",
                "To Top",
                "Advertisement",
                "Skip to content",
                "Copyright © 2021 The Daily Planet. All rights reserved.",
                "© The Daily Planet 2021",
                "(c) 2021 Planet Media",
                "This material may not be published, broadcast, rewritten or redistributed.",
                "Photo: Ann Lee",
                "Image credit: Planet archive",
                "The castle at night. (AP Photo/Ann Lee)",
                "The castle at night / Wikimedia Commons Public Domain",
                "Home > World > Europe",
                "Tags: castles, ferries",
                "Filed Under: World",
                "#castles #ferries",
                "(Reporting by Ann Lee; Editing by Bo Roe)",
                "Published 3 hours ago",
                "Views: 5127",
                "Posted in World | Tagged castle",
                "We use cookies to improve your experience and respect your privacy."
            })
    void knowsWhatPagesLeave(String line) {
        assertThat(Scraps.usual().reach(Line.of(line, true))).as(line).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Share prices fell after the minister spoke.",
                "\"Leave a reply for the ambassador,\" she said.",
                "Follow-up talks are planned for Tuesday.",
                "The newspaper said that all comments are closed to the public eye.",
                "More than 300 people were killed, the ministry said.",
                "Related charges against the minister were dropped.",
                "Home Secretary Ann Lee said so.",
                "The two sides will share intelligence on the border.",
                "Read together, the two texts contradict each other.",
                "Photographs of the ferry were published on Monday.",
                "Subscribing to such a view would be a mistake, he said.",
                "About 300 soldiers crossed the border.",
                "The Relations",
                "The minister says: \"We are ready.\"",
                "Villagers were told to subscribe to the new register.",
                "What comes next?",
                "“Never again,” she said.",
                "He wrote on Twitter: follow the money.",
                "Tag team: two ministers, one message.",
                "The copyright law was on the table too.",
                "Top officials met in the castle.",
                "Search teams found the ferry.",
                "The advertisement cost him his office.",
                "12 of 15 members voted for the resolution."
            })
    void leavesSentencesOfArticles(String line) {
        assertThat(Scraps.usual().reach(Line.of(line, true))).as(line).isEmpty();
    }
}
