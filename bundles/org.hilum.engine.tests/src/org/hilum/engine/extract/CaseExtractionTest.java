// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.hilum.engine.registry.Kind;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.study.Case;
import org.hilum.engine.study.CaseUse;
import org.hilum.engine.study.CasesSpec;
import org.hilum.engine.study.ImageBlock;
import org.hilum.engine.study.ImageSpec;
import org.hilum.engine.study.OutcomeSpec;
import org.hilum.engine.study.PathPattern;
import org.hilum.engine.study.PluginUse;
import org.hilum.engine.study.RegionSpec;
import org.hilum.engine.study.RegionSpec.CarryOver;
import org.hilum.engine.study.Resampling;
import org.hilum.engine.study.Status;
import org.hilum.engine.study.Study;
import org.hilum.image.NewGrid;
import org.hilum.io.nifti.NiftiWriter;
import org.hilum.segment.basic.RingSettings;
import org.hilum.spi.NoSettings;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;

import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Volume;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A patient with a CT of 1 mm voxels, a PET of 2 mm voxels over the same place, a tumour drawn on the CT and a ring around it. */
class CaseExtractionTest {
    private static final Registry REGISTRY = Registry.open(List.of());
    private static final Geometry CT = Geometry.of(20, 20, 20, 1, 1, 1);
    private static final Geometry PET = NewGrid.of(CT, OptionalDouble.of(2), OptionalDouble.of(2));

    @TempDir
    Path folder;

    private final Map<String, Path> images = new HashMap<>();
    private final Map<Case.MaskPlace, Path> masks = new HashMap<>();
    private final List<String> notes = new ArrayList<>();

    @BeforeEach
    void write() {
        images.put("ct", write("ct.nii.gz", CT));
        images.put("pet", write("pet.nii.gz", PET));
        byte[] labels = new byte[CT.count()];
        for (int v = 0; v < labels.length; v++) {
            int i = v % 20;
            int j = v / 20 % 20;
            int k = v / 400;
            labels[v] = (byte) (i >= 8 && i < 12 && j >= 8 && j < 12 && k >= 8 && k < 12 ? 2 : i >= 4 && i < 16 && j >= 4 && j < 16 && k >= 4 && k < 16 ? 1 : 0);
        }
        Path file = folder.resolve("labels.nii.gz");
        NiftiWriter.writeLabels(file, CT, labels);
        for (String region : List.of("tumour", "liver")) {
            masks.put(new Case.MaskPlace("ct", region), file);
        }
    }

    /** The place along the first axis, in mm, is the intensity. */
    private Path write(String name, Geometry g) {
        float[] x = new float[g.count()];
        for (int v = 0; v < x.length; v++) {
            x[v] = (float) g.toPatient(v % g.nx(), 0, 0).x();
        }
        Path file = folder.resolve(name);
        NiftiWriter.write(file, new Volume(g, x, Quantity.ARBITRARY));
        return file;
    }

    private List<FeatureValue> extract(String role, String region, CarryOver carryOver) {
        return extraction(carryOver).extract(block(role, region), RegionExtraction.of(REGISTRY, block(role, region)), task());
    }

    private Task task() {
        return Task.quiet(1, notes::add);
    }

    private CaseExtraction extraction(CarryOver carryOver) {
        List<ImageSpec> roles = List.of(new ImageSpec("ct", new PathPattern("ct.nii.gz"), "", Optional.empty()),
                new ImageSpec("pet", new PathPattern("pet.nii.gz"), "", Optional.empty()));
        PathPattern labels = new PathPattern("labels.nii.gz");
        PluginUse ring = new PluginUse("org.hilum.segmenter.peritumoural-ring", new RingSettings("tumour", 2, "liver"));
        PluginUse lost = new PluginUse("org.hilum.segmenter.peritumoural-ring", new RingSettings("tumour", 0.5, ""));
        List<RegionSpec> regions = List.of(new RegionSpec.DrawnRegion("tumour", labels, "2", List.of("ct"), carryOver, Optional.empty()),
                new RegionSpec.DrawnRegion("liver", labels, "1", List.of("ct"), carryOver, Optional.empty()),
                new RegionSpec.SegmentedRegion("ring", ring, List.of("tumour", "liver")), new RegionSpec.SegmentedRegion("lost", lost, List.of("tumour")));
        Study study = new Study(folder, "test", 1, new CasesSpec("cases.csv", "id", "id", Optional.empty()), new OutcomeSpec.BinaryOutcome("y", "1"), roles, regions, List.of(),
                List.of(), new Resampling.RepeatedKFold(2, 1), List.of(), CaseUse.COMMON);
        return new CaseExtraction(REGISTRY, study, new Case("p7", "p7", "", Map.of(), new Status.Included(), images, masks, Map.of()));
    }

    private static ImageBlock block(String role, String region) {
        return new ImageBlock(role + "." + region, role, region, "as-is", Map.of(), true, List.of(),
                List.of(new PluginUse(REGISTRY.find(Kind.FEATURE, "statistics").id(), new NoSettings())));
    }

    private static double value(List<FeatureValue> values, String feature) {
        return values.stream().filter(v -> v.key().feature().equals(feature)).findFirst().orElseThrow().value();
    }

    private Problem problem(String role, String region, CarryOver carryOver) {
        Problem p = assertThrows(Problem.class, () -> extract(role, region, carryOver));
        assertTrue(p.where().startsWith("case p7"), p.where());
        return p;
    }

    @Test
    void drawnRegion_isReadByItsLabel() {
        List<FeatureValue> tumour = extract("ct", "tumour", CarryOver.NO);
        assertEquals(9.5, value(tumour, "mean"), 1e-6);
        assertEquals(3, value(tumour, "range"), 1e-6);
    }

    /** The liver reaches from 4 to 15 mm, 144 voxels at each mm but 128 from 8 to 11: mean 9.5, squares 20,512. */
    @Test
    void imageIsNormalisedByARegionOfTheStudy() {
        ImageBlock plain = block("ct", "tumour");
        ImageBlock byLiver = new ImageBlock(plain.name(), "ct", "tumour", "as-is", Map.of("normalisation", Map.of("method", "z-score", "within", "region", "region", "liver")), true,
                List.of(), plain.families());
        assertEquals(List.of("tumour", "liver"), RegionExtraction.regions(byLiver));
        List<FeatureValue> values = extraction(CarryOver.NO).extract(byLiver, RegionExtraction.of(REGISTRY, byLiver), task());
        double sd = Math.sqrt(20512.0 / (1728 - 64 - 1));
        assertEquals(0, value(values, "mean"), 1e-6);
        assertEquals((8 - 9.5) / sd, value(values, "minimum"), 1e-6);
    }

    @Test
    void ring_isMadeFromTheRegionsItNeeds() {
        List<FeatureValue> ring = extract("ct", "ring", CarryOver.NO);
        assertEquals(7, value(ring, "range"), 1e-6);
        assertEquals(9.5, value(ring, "mean"), 1e-6);
    }

    @Test
    void maskOfAnotherRole_isRefused_unlessTheStudyCarriesItOver() {
        assertEquals("it has no mask of the region tumour drawn on pet", problem("pet", "tumour", CarryOver.NO).what());
        List<FeatureValue> carried = extract("pet", "tumour", CarryOver.SAME_FRAME);
        assertEquals(List.of("region tumour was carried over from ct to pet (same-frame)"), notes);
        assertEquals(9.5, value(carried, "mean"), 1e-6);
        assertEquals(2, value(carried, "range"), 1e-6, "two PET voxels of 2 mm cover four of 1 mm");
    }

    @Test
    void imageOfARole_isReadOnce_forBlocksInSuccession() throws IOException {
        CaseExtraction extraction = extraction(CarryOver.NO);
        RegionExtraction what = RegionExtraction.of(REGISTRY, block("ct", "tumour"));
        extraction.extract(block("ct", "tumour"), what, task());
        Files.delete(images.get("ct"));
        Files.delete(folder.resolve("labels.nii.gz"));
        assertEquals(3, value(extraction.extract(block("ct", "tumour"), what, task()), "range"), 1e-6);
    }

    @Test
    void memory_isKnownFromHeadersAndMask() {
        CaseExtraction extraction = extraction(CarryOver.NO);
        assertEquals(8L * CT.count() + CT.count() / 8 + 8, extraction.imageBytes(block("ct", "tumour"), task()));
        assertTrue(extraction.bytes(block("ct", "tumour"), RegionExtraction.of(REGISTRY, block("ct", "tumour")), task()) > 0);
    }

    @Test
    void whateverIsWrong_namesTheCase() throws IOException {
        Path ct = images.remove("ct");
        assertEquals("it has no image of the role ct", problem("ct", "tumour", CarryOver.NO).what());
        images.put("ct", Files.write(folder.resolve("cut.nii.gz"), Arrays.copyOf(Files.readAllBytes(ct), 200)));
        assertTrue(problem("ct", "tumour", CarryOver.NO).getMessage().startsWith("case p7, " + images.get("ct") + ": the file is truncated"));
        images.put("ct", ct);
        assertEquals("the segmenter org.hilum.segmenter.peritumoural-ring found no voxel", problem("ct", "lost", CarryOver.NO).what());
        NiftiWriter.writeLabels(folder.resolve("labels.nii.gz"), CT, new byte[CT.count()]);
        assertEquals("every voxel is 0: the mask is empty", problem("ct", "tumour", CarryOver.NO).cure());
    }
}
