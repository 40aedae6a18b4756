package org.detente.coding.affairs.instrument.phrase;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.detente.coding.codebook.Codebook;
import org.detente.coding.codebook.notation.CodebookRow;
import org.detente.coding.codebook.notation.Inflection;
import org.detente.coding.codebook.notation.VerbForm;
import org.detente.model.resource.OwnFile;

/** Forms of verbs, by the codebook's list of irregular ones. */
public final class VerbForms {
    private static final String IRREGULAR = "irregular.tsv";
    private static final Set<String> BE = Set.of("be", "is", "are", "was", "were", "been", "being", "am");
    private static final VerbForms STANDARD =
            new VerbForms(new Inflection(CodebookRow.of(IRREGULAR, OwnFile.text(Codebook.class, IRREGULAR))));

    /** What the codebook's list lacks: base, past, participle. */
    private static final Map<String, List<String>> FURTHER = Map.of(
            "wind", List.of("wound", "wound"),
            "wake", List.of("woke", "woken"),
            "cling", List.of("clung", "clung"),
            "stick", List.of("stuck", "stuck"),
            "hang", List.of("hung", "hung"),
            "ride", List.of("rode", "ridden"),
            "sleep", List.of("slept", "slept"),
            "bear", List.of("bore", "borne"),
            "ring", List.of("rang", "rung"),
            "forget", List.of("forgot", "forgotten"));

    private final Inflection inflection;

    private VerbForms(Inflection inflection) {
        this.inflection = inflection;
    }

    /** By the codebook that comes with the program. */
    public static VerbForms standard() {
        return STANDARD;
    }

    /** All forms of a verb. */
    public Set<String> of(String lemma) {
        if (lemma.equals("be")) {
            return BE;
        }
        Set<String> all = new HashSet<>(inflection.verb(lemma).keySet());
        all.addAll(FURTHER.getOrDefault(lemma, List.of()));
        all.add(lemma);
        return all;
    }

    /** The past participles of a verb. */
    public Set<String> participles(String lemma) {
        if (FURTHER.containsKey(lemma)) {
            return Set.of(FURTHER.getOrDefault(lemma, List.of()).get(1));
        }
        Map<String, Set<VerbForm>> all = inflection.verb(lemma);
        return all.entrySet().stream()
                .filter(form -> form.getValue().contains(VerbForm.PARTICIPLE))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
