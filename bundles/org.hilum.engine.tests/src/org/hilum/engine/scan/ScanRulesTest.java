// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hilum.engine.ShellLine;
import org.hilum.spi.Problem;
import org.hilum.spi.image.Geometry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody says of images and structures: in a table as by options, the same. */
class ScanRulesTest {
    private static final List<String> NONE = List.of();
    private static final ScanResult RESULT = Found.result(Found.row(Found.image("A", "1", "1", "CT", "portal"), 1, "GTV 1", "Liver"), Found.row(Found.image("A", "1", "2", "CT", "thin"), 1, "gtv 2"),
            Found.row(Found.image("B", "1", "3", "CT", "plain"), 1, "GTV 1", "Couch"));

    private static FoundImage image(int row) {
        return RESULT.rows().get(row).image();
    }

    private static List<String> roles(ScanRules rules) {
        return ScanPlan.of(RESULT, rules).images().stream().map(p -> p.role() + (p.used() ? "" : "!")).toList();
    }

    private static List<String> regions(ScanRules rules) {
        return ScanPlan.of(RESULT, rules).images().stream().flatMap(p -> p.masks().stream()).map(m -> m.mask().name() + "=" + m.region()).toList();
    }

    /** The rules that a command line with these arguments would give. */
    private static ScanRules parsed(ScanRules rules) {
        List<String> arguments = rules.arguments();
        List<List<String>> of = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int a = 0; a < arguments.size(); a += 2) {
            of.get(List.of("--phase", "--role", "--region", "--leave-out", "--guess").indexOf(arguments.get(a))).add(arguments.get(a + 1));
        }
        return ScanRules.of(of.get(0), of.get(1), of.get(2), of.get(3), of.get(4));
    }

    @Test
    void whatIsSaidOfSingleRows_isTheSameAsOptions() {
        ScanRules said = ScanRules.none().role(image(1), "thin").role(image(2), "").phase(image(0), Phase.ARTERIAL).region("GTV 1", "tumour").region("Couch", "");
        assertEquals(List.of("arterial", "thin", "!"), roles(said));
        assertEquals(List.of("GTV 1=tumour", "Liver=liver", "gtv 2=gtv-2", "GTV 1=tumour", "Couch="), regions(said));
        assertEquals(said, parsed(said));
        ScanRules narrow = said.withRegions(List.of(new RegionRule("tumour", "GTV*")), false);
        assertEquals(List.of("GTV 1=tumour", "Liver=", "gtv 2=tumour", "GTV 1=tumour", "Couch="), regions(narrow));
        assertEquals(narrow, parsed(narrow));
        assertEquals(ScanRules.none(), parsed(ScanRules.none()));
    }

    @Test
    void whatIsSaidAgain_replacesWhatWasSaid_andCanBeTakenBack() {
        ScanRules said = ScanRules.none().role(image(0), "a").role(image(0), "b").phase(image(0), Phase.DELAYED).phase(image(0), Phase.UNKNOWN);
        assertEquals(1, said.roles().size());
        assertEquals(1, said.phases().size());
        assertEquals(ScanRules.none(), said.unsaid(image(0)));
        assertEquals(List.of("ct", "ct!", "ct"), roles(ScanRules.none().phase(image(0), Phase.PORTAL).phase(image(0), Phase.UNKNOWN)), "an unknown phase gives no role");
        assertEquals(1, ScanRules.none().region("GTV 1", "a").region("GTV 1", "b").regions().size());
    }

    @Test
    void aPhaseThatIsSaid_isWhatRulesOfRolesSee() {
        ScanRules rules = ScanRules.of(List.of("portal=description:thin"), List.of("pv=phase:portal"), NONE, NONE, NONE);
        assertEquals(List.of("!", "pv", "!"), roles(rules));
        assertEquals(List.of("ct", "pv", "ct"), roles(ScanRules.of(List.of("portal=description:thin"), List.of("pv=phase:portal"), NONE, NONE, List.of("roles"))), "guessed where no rule fits");
    }

    @Test
    void patterns_catchWhatNoEarlierOneDid() {
        ScanRules rules = ScanRules.none().withRegions(List.of(new RegionRule("first", "*1"), new RegionRule("tumour", "gtv*"), new RegionRule("", "couch"), new RegionRule("x", "kidney")), true);
        assertEquals(List.of("", "first", "tumour", "x"), rules.regions().stream().map(RegionRule::region).toList(), "what is left out comes first");
        assertEquals(List.of(Map.of("Couch", 1L), Map.of("GTV 1", 2L), Map.of("gtv 2", 1L), Map.of()), rules.caught(RESULT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a*b", "a?b", "a|b", "a,b", "a\\b", "a\\", "a=b", "a:b", " a ", "a b", "GTV (1)", "É,|*"})
    void aName_isQuotedSoThatNothingElseFits(String name) {
        FoundImage odd = new FoundImage(Path.of("archive", "x"), name, "A", "1", "1", "CT", "d", Optional.of(Geometry.of(4, 4, 4, 1, 1, 1)), 4, "", "", Map.of());
        ScanRules said = ScanRules.none().role(odd, "odd").region(name, "odd");
        ScanRules again = parsed(said);
        assertEquals(said, again);
        assertTrue(again.roles().getFirst().images().holds(Found.row(odd, 1)));
        assertTrue(again.regions().getFirst().holds(name));
        assertFalse(again.regions().getFirst().holds(name + "x"));
        assertFalse(again.regions().getFirst().holds("x"));
    }

    @Test
    void theCommand_holdsWhatIsNotUsual() {
        ScanOptions usual = ScanOptions.of(Path.of("/data/my images"), Path.of("/study"));
        assertEquals("hilum scan '/data/my images' --out /study", ShellLine.of(ScanArguments.of(usual, Optional.empty(), ScanRules.none(), Path.of("/study"), "")));
        ScanOptions other = new ScanOptions(usual.root(), usual.except(), 1, 7, usual.pseudonyms());
        assertEquals("hilum scan '/data/my images' --out /study --name 'My study' --pseudonyms /key --visit-gap 7 --region 'tumour=GTV*' --guess regions",
                ShellLine.of(ScanArguments.of(other, Optional.of(Path.of("/key")), ScanRules.none().withRegions(List.of(new RegionRule("tumour", "GTV*")), true), Path.of("/study"), "My study")));
    }

    @Test
    void whatIsNotWrittenRight_isRefusedWithAnExample() {
        assertEquals("this names no phase", assertThrows(Problem.class, () -> ScanRules.of(List.of("venous=modality:CT"), NONE, NONE, NONE, NONE)).what());
        assertEquals("this does not say which images are meant", assertThrows(Problem.class, () -> ScanRules.of(NONE, NONE, NONE, List.of("CT"), NONE)).what());
        assertEquals("write --guess roles or --guess regions", assertThrows(Problem.class, () -> ScanRules.of(NONE, NONE, NONE, NONE, List.of("all"))).cure());
    }
}
