// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.hilum.engine.registry.Kind;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.settings.Where;
import org.hilum.engine.study.PluginUse;
import org.hilum.image.Interpolation;
import org.hilum.image.Processing;
import org.hilum.spi.Problem;
import org.hilum.spi.image.Discretisation;
import org.junit.jupiter.api.Test;

class ProfilesTest {
    private static final List<String> FAMILIES = List.of("org.hilum.feature.statistics", "org.hilum.feature.histogram", "org.hilum.feature.ivh",
            "org.hilum.feature.local-intensity", "org.hilum.feature.morphology", "org.hilum.feature.glcm", "org.hilum.feature.glrlm", "org.hilum.feature.glszm", "org.hilum.feature.gldzm",
            "org.hilum.feature.ngtdm", "org.hilum.feature.ngldm");
    private static final Registry REGISTRY = Registry.open(List.of());

    @Test
    void profiles_areThosePromised_eachWithItsReasons() {
        assertEquals(List.of("as-is", "ibsi-digital", "ibsi-a", "ibsi-b", "ibsi-c", "ibsi-d", "ibsi-e", "ct-abdomen", "mr", "pet", "pyradiomics"),
                Profiles.all().stream().map(Profile::name).toList());
        assertTrue(Profiles.all().stream().allMatch(p -> p.about().length() > 40));
        assertTrue(Profiles.all().stream().anyMatch(p -> p.name().equals(Profiles.DEFAULT)));
    }

    @Test
    void everyProfile_canBeExtractedBy() {
        for (Profile p : Profiles.all()) {
            List<PluginUse> families = p.uses(REGISTRY);
            List<String> ids = families.stream().map(PluginUse::id).toList();
            assertTrue(p.name().equals("pyradiomics") ? ids.size() == 7 : ids.containsAll(FAMILIES), p.name());
            assertFalse(new RegionExtraction(REGISTRY, p.processing(), true, List.of(), families).keys().isEmpty());
        }
    }

    @Test
    void ibsiConfigurations_areThoseOfTheStandard() {
        Processing a = Profiles.find("ibsi-a").processing();
        assertEquals(new Discretisation.FixedBinSize(25, -500), a.imageLevels());
        assertEquals(OptionalDouble.empty(), a.spacingInPlane());
        Processing e = Profiles.find("ibsi-e").processing();
        assertEquals(Interpolation.CUBIC_SPLINE, e.interpolation());
        assertEquals(OptionalDouble.of(3), e.outlierSigmas());
        assertEquals(new Discretisation.FixedBinNumber(32), e.imageLevels());
    }

    @Test
    void aStudysSettings_comeOnTopOfTheProfiles() {
        PluginUse use = Profiles.find("ibsi-a").use(REGISTRY.find(Kind.FEATURE, "glcm"), Map.of("distance", 2), Where.in("block x"));
        RegionExtraction what = new RegionExtraction(REGISTRY, Processing.DEFAULT, true, List.of(), List.of(use));
        assertEquals(List.of("BTW3", "SUJT", "JJUI", "ZW7Z"), what.keys().stream().map(k -> k.aggregation().code()).distinct().toList());
        assertEquals("glcm(distance=2)", what.keys().getFirst().family());
    }

    @Test
    void unknownProfile_namesTheNearest() {
        Problem p = assertThrows(Problem.class, () -> Profiles.find("ibsi-f"));
        assertTrue(p.cure().contains("ibsi-a"), p.cure());
    }
}
