package org.detente.reading.page.trait;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the words in an element's class, id, role and data names tell about its content. */
public enum Hint {
    ARTICLE("article story post blog entry news hentry page single"),
    BODY("body content text main articlebody storytext bodytext paragraph copy prose rich richtext "
            + "postcontent entrycontent maincontent"),
    COMMENT("comment comments disqus respond reply replies discussion commenting viafoura coral " + "livefyre"),
    RELATED("related relateds recommended recommend recommendation recommendations recirc recirculation "
            + "more similar trending popular latest also read further taboola outbrain zergnet revcontent "
            + "teaser teasers carousel next prev previous up mostread readmore suggested picks links rail "
            + "recent river feed"),
    SIDE("sidebar aside side secondary widget widgets complementary right left factbox infobox "
            + "module box inset sidecar panel"),
    SHARE("share sharing social shares addthis sharedaddy facebook twitter whatsapp pinterest follow "
            + "sociable sharebar linkedin email print"),
    SIGNUP("newsletter newsletters subscribe subscription subscriber signup register registration "
            + "login signin membership paywall regwall donate donation support cta optin mailchimp "
            + "subscriptions account premium offer offers"),
    PROMO("promo promoted promotion ad ads advert advertisement advertising adbox adslot dfp gpt "
            + "sponsor sponsored banner commercial affiliate shop shopping product products buy price "
            + "deal deals coupon store marketing"),
    MENU("nav navbar navigation menu menus breadcrumb breadcrumbs crumbs submenu topnav sitemap toc "
            + "tabs tab pagination pager skip jump search dropdown"),
    FOOT("footer foot copyright legal disclaimer contentinfo colophon bottom terms footnotes "
            + "footnote corrections correction"),
    HEAD("header head masthead banner topbar top hero kicker eyebrow headline title subtitle dek "
            + "deck standfirst subhead subheadline lede intro summary excerpt abstract description "
            + "heading hed"),
    AUTHOR("author authors byline bio biography contributor contributors writer reporter avatar about "
            + "profile vcard authorbox dateline credits creator"),
    DATE("date time timestamp published updated datetime meta info postmeta entrymeta pubdate"),
    TAGS("tag tags topic topics category categories keywords labels label taxonomy cat section " + "hashtags"),
    MEDIA("caption captions figcaption credit image img photo photos picture gallery video videos "
            + "player media slideshow slide slides audio podcast figure jwplayer lightbox thumbnail thumb "
            + "carousel attachment"),
    EMBED("embed embedded embeds tweet instagram tiktok iframe poll quiz map chart infographic "
            + "datawrapper youtube interactive"),
    NOTICE("cookie cookies consent gdpr privacy modal popup overlay alert alerts notice warning "
            + "message dialog toast tooltip lightbox interstitial adblock breaking"),
    QUOTE("pullquote pull quote blockquote pq"),
    LIST("list listing item items grid card cards collection row tile tiles stack archive"),
    HIDDEN("hidden hide invisible screenreader sr visuallyhidden offscreen noprint printonly collapsed " + "clip"),
    HIGHLIGHT("highlights highlight keypoints takeaways bullets glance tldr keyfacts");

    private static final Map<String, Integer> BY_WORD = new HashMap<>();
    private static final int LONGEST_NAME = 600;

    static {
        for (Hint hint : values()) {
            for (String word : hint.words.split(" ", -1)) {
                BY_WORD.merge(word, hint.bit(), (one, other) -> one | other);
            }
        }
    }

    private final String words;
    private final String ownTrait = "called:" + name();
    private final String aroundTrait = "within called:" + name();

    /** @param words that give the hint, lower case, separated by blanks */
    Hint(String words) {
        this.words = words;
    }

    /** The trait of a block whose own element gives this hint. */
    public String ownTrait() {
        return ownTrait;
    }

    /** The trait of a block that stands within an element that gives this hint. */
    public String aroundTrait() {
        return aroundTrait;
    }

    /** The bit that stands for this hint in a set of hints. */
    @SuppressWarnings("EnumOrdinal") // the bit lives only in memory
    public int bit() {
        return 1 << ordinal();
    }

    /** The hints in names such as {@code "articleBody js-related_list"}, as bits. */
    public static int in(String... names) {
        int hints = 0;
        for (String name : names) {
            String bounded = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
            for (String word : words(bounded)) {
                hints |= BY_WORD.getOrDefault(word, 0);
            }
        }
        return hints;
    }

    /** Words of a name: split at what is no letter and where "camelCase" begins a new one. */
    private static List<String> words(String names) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= names.length(); at++) {
            boolean letter = at < names.length() && Character.isLetter(names.charAt(at));
            boolean hump = letter
                    && at > start
                    && Character.isUpperCase(names.charAt(at))
                    && Character.isLowerCase(names.charAt(at - 1));
            if (!letter || hump) {
                if (at > start) {
                    words.add(names.substring(start, at).toLowerCase(Locale.ROOT));
                }
                start = letter ? at : at + 1;
            }
        }
        return words;
    }
}
