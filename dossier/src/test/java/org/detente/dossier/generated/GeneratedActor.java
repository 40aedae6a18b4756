package org.detente.dossier.generated;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.detente.model.Actor;
import org.detente.model.Sector;

/** States and bodies, the ones that are most written of first. */
final class GeneratedActor {
    static final List<String> CODES = List.of(
            ("USA RUS CHN UKR GBR DEU FRA ISR IRN TUR IND JPN KOR PRK IGO:NATO IGO:EU IGO:UN PAK SAU SYR POL ITA EGY IRQ"
                            + " AFG BLR VEN CAN AUS BRA MEX ARM AZE GEO KAZ UZB LTU LVA EST FIN SWE NOR ROU HUN GRC CYP SRB ZAF"
                            + " NGA ETH SDN LBY YEM ARE QAT LBN JOR VNM PHL IDN")
                    .split(" "));
    private static final GeneratedDraws DRAWS = new GeneratedDraws(CODES.size());

    private GeneratedActor() {}

    static String code(Random random) {
        return CODES.get(DRAWS.next(random));
    }

    static String other(String code, Random random) {
        String other = code(random);
        while (other.equals(code)) {
            other = code(random);
        }
        return other;
    }

    static Actor of(String code) {
        return new Actor(code, Optional.of(Sector.GOV), Optional.of("Minister of " + code), Optional.of("minister"));
    }
}
