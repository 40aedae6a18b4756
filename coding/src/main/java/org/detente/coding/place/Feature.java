package org.detente.coding.place;

import java.util.Locale;

/** What speaks for or against a place as the meaning of a name; each has a weight in {@code weights.tsv}. */
public enum Feature {
    /** How many live in the town, as a power of ten. */
    TOWN_PEOPLE,
    /** In how many spellings the town is known, as a power of two: what is famous is called in many languages. */
    TOWN_FAME,
    /** How many live in the state, district or country, as a power of ten. */
    AREA_PEOPLE,
    /** How much smaller it is than the most populous bearer, as a power of ten. */
    FEWER_PEOPLE,
    COUNTRY,
    STATE,
    DISTRICT,
    REGION,
    CONTINENT,
    QUARTER,
    /** Seat of a country's government. */
    CAPITAL,
    /** Seat of a country's government, by how many countries the article names. */
    CAPITAL_ABROAD,
    /** How famous the town is, by how many countries the article names. */
    TOWN_FAME_ABROAD,
    /** The name is a spelling in another language or a former one. */
    ALTERNATE_NAME,
    /** The name leaves out the word for what it is. */
    SHORT_NAME,
    /** The name is an adjective. */
    ADJECTIVE,
    /** Lies in the area that is named right beside it ("Paris, Texas"; "Homs in Syria"). */
    BESIDE,
    /** Does not lie in the area that is named right beside it. */
    NOT_BESIDE,
    /** Holds the town that is named right before it ("Texas" in "Paris, Texas"). */
    HOLDS,
    /** A word beside the name tells this level ("the province of"). */
    LEVEL_TOLD,
    /** A word beside the name tells another level. */
    OTHER_LEVEL_TOLD,
    /** Share of the article's other names that seem to lie in its country. */
    COUNTRY_SUPPORT,
    /** Share of the article's other names that seem to lie in its state. */
    STATE_SUPPORT,
    /** Share of the article's other names that seem to lie in its district. */
    DISTRICT_SUPPORT,
    /** Its state is itself named in the article. */
    STATE_NAMED,
    /** Its country is itself named in the article. */
    COUNTRY_NAMED,
    /** Its district is itself named in the article. */
    DISTRICT_NAMED,
    /** How near the article's other towns seem to be. */
    NEARNESS,
    /** Lies in the country of the outlet's address. */
    OUTLET_COUNTRY,
    /** Lies in another country than that of the outlet's address. */
    OUTLET_ABROAD,
    /** The outlet is called after a place of that name, and it lies in a country where English is spoken. */
    OUTLET_NAMESAKE;

    /** Where it stands in a row of features. */
    @SuppressWarnings("EnumOrdinal") // rows live only in memory; files have the word
    public int column() {
        return ordinal();
    }

    /** The word for it in files and explanations. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
