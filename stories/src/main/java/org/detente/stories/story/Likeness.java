package org.detente.stories.story;

import java.util.Locale;

/** What speaks for and against two articles being about one happening; each is a number. */
enum Likeness {
    /** Always 1. */
    ALWAYS {
        @Override
        double of(Profile one, Profile other) {
            return 1;
        }
    },
    WORDS {
        @Override
        double of(Profile one, Profile other) {
            return one.words().cosine(other.words());
        }
    },
    LEAD {
        @Override
        double of(Profile one, Profile other) {
            return one.lead().cosine(other.lead());
        }
    },
    /** What one says first stands somewhere in the other. */
    LEAD_HELD {
        @Override
        double of(Profile one, Profile other) {
            return Math.max(one.lead().held(other.words()), other.lead().held(one.words()));
        }
    },
    NAMES {
        @Override
        double of(Profile one, Profile other) {
            return one.names().cosine(other.names());
        }
    },
    NAMES_HELD {
        @Override
        double of(Profile one, Profile other) {
            return one.names().held(other.names());
        }
    },
    /** How many rare names are shared, whatever the lengths. */
    RARE_NAMES {
        @Override
        double of(Profile one, Profile other) {
            return Math.log1p(one.rareNames().shared(other.rareNames()));
        }
    },
    TOPIC {
        @Override
        double of(Profile one, Profile other) {
            return one.topic().held(other.topic());
        }
    },
    NUMBERS {
        @Override
        double of(Profile one, Profile other) {
            return one.numbers().cosine(other.numbers());
        }
    },
    ACTORS {
        @Override
        double of(Profile one, Profile other) {
            return one.actors().cosine(other.actors());
        }
    },
    /** Events of the same type between the same actors. */
    DEEDS {
        @Override
        double of(Profile one, Profile other) {
            return one.deeds().cosine(other.deeds());
        }
    },
    /** Both tell days, and no day is the same. */
    OTHER_DAYS {
        @Override
        double of(Profile one, Profile other) {
            return one.days().isEmpty() || other.days().isEmpty() || one.days().shared(other.days()) > 0 ? 0 : 1;
        }
    },
    /** Days between the publications. */
    GAP {
        @Override
        double of(Profile one, Profile other) {
            return one.daysTo(other);
        }
    };

    /** Of two articles whose days of publication are known. */
    abstract double of(Profile one, Profile other);

    /** The name in the file of weights. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of a name in the file of weights. */
    static Likeness labelled(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** All of them, in order. */
    static double[] values(Profile one, Profile other) {
        Likeness[] all = values();
        double[] values = new double[all.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = all[i].of(one, other);
        }
        return values;
    }
}
