package org.detente.stories.tension;

/**
 * What the news of one day, on both actors in whatever direction, rests on.
 *
 * @param acts acts of the day; history that is only recalled is none
 * @param texts independent texts that report them
 * @param outlets outlets that published these
 * @param quiet days since the last day that an act is reported of, 0 on such a day
 * @param covered whether that is recent enough to speak of the day; never before the first report
 */
public record Coverage(int acts, int texts, int outlets, int quiet, boolean covered) {}
