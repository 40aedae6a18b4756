package org.detente.coding.statement.cue;

import java.util.LinkedHashMap;
import java.util.Map;

/** Forms of English verbs and nouns by the regular rules of spelling; irregular ones are given in the data. */
final class Inflection {
    private Inflection() {}

    /** Forms of a regular verb. */
    static Map<String, Form> ofVerb(String base) {
        Map<String, Form> forms = new LinkedHashMap<>();
        String past = base.endsWith("e") ? base + "d" : endsInConsonantY(base) ? cut(base) + "ied" : base + "ed";
        String ing = base.endsWith("e") && !base.endsWith("ee") ? cut(base) + "ing" : base + "ing";
        forms.put(base, Form.BASE);
        forms.put(withS(base), Form.PRESENT);
        forms.put(past, Form.PAST_OR_PARTICIPLE);
        forms.put(ing, Form.GERUND);
        return forms;
    }

    /** Forms of a verb given as third person, past, participle and -ing. */
    static Map<String, Form> ofVerb(String base, String[] given) {
        if (given.length != 4) {
            throw new IllegalArgumentException("forms of \"" + base
                    + "\" in cues.tsv: give third person, past, participle and -ing, not " + given.length + " words");
        }
        Map<String, Form> forms = new LinkedHashMap<>();
        forms.put(base, Form.BASE);
        forms.put(given[0], Form.PRESENT);
        if (given[1].equals(given[2])) {
            forms.put(given[1], Form.PAST_OR_PARTICIPLE);
        } else {
            forms.put(given[1], Form.PAST);
            forms.putIfAbsent(given[2], Form.PARTICIPLE);
        }
        forms.put(given[3], Form.GERUND);
        return forms;
    }

    /** Singular and plural. */
    static Map<String, Form> ofNoun(String singular) {
        return Map.of(singular, Form.NOUN, withS(singular), Form.NOUN);
    }

    private static String withS(String base) {
        if (endsInConsonantY(base)) {
            return cut(base) + "ies";
        }
        return base.matches(".*(s|x|z|ch|sh|o)") ? base + "es" : base + "s";
    }

    private static boolean endsInConsonantY(String base) {
        return base.length() > 1 && base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
    }

    private static String cut(String base) {
        return base.substring(0, base.length() - 1);
    }
}
