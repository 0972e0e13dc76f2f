// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.hilum.io.nifti.NiftiWriter;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Volume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From files to features, with nothing written but what was asked for and Hilum's own cache. */
class OwnProcessTest {
    private static final int N = 8;
    @TempDir
    Path folder;

    /** An image all of whose voxels are the region. */
    private static float[] image(Path folder, String name, long seed) throws IOException {
        Files.createDirectories(folder);
        Geometry g = Geometry.of(N, N, N, 1, 1, 1);
        Random random = new Random(seed);
        float[] voxels = new float[g.count()];
        for (int v = 0; v < voxels.length; v++) {
            voxels[v] = (float) random.nextGaussian();
        }
        byte[] inside = new byte[g.count()];
        java.util.Arrays.fill(inside, (byte) 1);
        NiftiWriter.write(folder.resolve(name + ".nii"), new Volume(g, voxels, Quantity.ARBITRARY));
        NiftiWriter.write(folder.resolve(name + "_mask.nii"), new Mask(g, inside));
        return voxels;
    }

    private static List<CSVRecord> rows(String csv) throws IOException {
        return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(new StringReader(csv)).getRecords();
    }

    @Test
    void extract_givesTheNetworksNumbers_andLeavesNoFileButItsLibrariesInTheCache() throws Exception {
        OwnProcess hilum = new OwnProcess(folder);
        float[] voxels = image(folder.resolve("data"), "p1", 1);
        Networks.volume(1, N, N, N).write(folder.resolve("data/models/net.onnx"));
        Files.writeString(folder.resolve("data/settings.yaml"), """
                profile: as-is
                families: [onnx: { model: models/net.onnx, output: embedding, orientation: as-stored }]
                """); // the path is relative to this file
        OwnProcess.Called called = hilum.hilum("extract", "../data/p1.nii", "../data/p1_mask.nii", "--settings", "../data/settings.yaml");
        assertEquals(0, called.exit(), called.talk());
        List<CSVRecord> rows = rows(called.out());
        double[] expected = Networks.embedding(voxels, N, N, N);
        assertEquals(Networks.FEATURES, rows.size());
        for (int f = 0; f < rows.size(); f++) {
            assertEquals("deep-00" + f, rows.get(f).get("feature"));
            assertEquals("onnx(model=models_net.onnx;output=embedding;orientation=as-stored)", rows.get(f).get("family"));
            assertEquals(expected[f], Double.parseDouble(rows.get(f).get("value")), 1e-5);
        }
        assertLibrariesOnly(hilum.left());
        OwnProcess.Called again = hilum.hilum("extract", "../data/p1.nii", "../data/p1_mask.nii", "--profile", "as-is", "--set", "families=[onnx]", "--set",
                "onnx.model=../data/models/net.onnx", "--set", "onnx.output=embedding", "--set", "onnx.orientation=as-stored");
        assertEquals(0, again.exit(), again.talk());
        assertEquals(rows.stream().map(r -> r.get("value")).toList(), rows(again.out()).stream().map(r -> r.get("value")).toList());
        assertLibrariesOnly(hilum.left());
    }

    private static void assertLibrariesOnly(List<String> files) {
        assertTrue(!files.isEmpty() && files.stream().allMatch(f -> f.startsWith("home/.cache/hilum/onnxruntime/") && f.contains("onnxruntime") && !f.endsWith(".part")),
                files.toString());
    }

    @Test
    void withoutTheSwitch_nothingIsLoadedOrWritten_andTheCureIsTold() throws Exception {
        OwnProcess hilum = new OwnProcess(folder);
        image(folder.resolve("data"), "p1", 1);
        Networks.volume(1, N, N, N).write(folder.resolve("data/net.onnx"));
        OwnProcess.Called called = hilum.call("", "extract", "../data/p1.nii", "../data/p1_mask.nii", "--profile", "as-is", "--set", "families=[onnx]", "--set",
                "onnx.model=../data/net.onnx", "--set", "onnx.output=embedding");
        assertEquals(1, called.exit(), called.talk());
        assertEquals("", called.out());
        assertTrue(called.talk().contains("set ORT_DISABLE_TELEMETRY=1 in the environment before Java starts"), called.talk());
        assertEquals(List.of(), hilum.left());
    }

    @Test
    void weightsInTheWorkingDirectory_areNotTheModels() throws Exception {
        OwnProcess hilum = new OwnProcess(folder);
        image(folder.resolve("data"), "p1", 1);
        Files.write(hilum.here().resolve("net.data"), new byte[Float.BYTES * 27]);
        new OnnxModel().input("image", 1, 1, N, N, N).weightsElsewhere("kernel", "net.data", 1, 1, 3, 3, 3).node("Conv", List.of("image", "kernel"), "conv")
                .node("GlobalMaxPool", List.of("conv"), "peak").output("peak", 1, 1, 1, 1, 1).write(hilum.here().resolve("net.onnx"));
        OwnProcess.Called called = hilum.hilum("extract", "../data/p1.nii", "../data/p1_mask.nii", "--profile", "as-is", "--set", "families=[onnx]", "--set",
                "onnx.model=net.onnx");
        assertEquals(1, called.exit(), called.talk());
        assertTrue(called.talk().contains("its weights lie in other files"), called.talk());
    }

    @Test
    void aPluginWithoutAModel_canStillBeDescribed() throws Exception {
        OwnProcess.Called called = new OwnProcess(folder).hilum("describe", "onnx");
        assertEquals(0, called.exit(), called.talk());
        assertTrue(called.out().contains("no model is set"), called.out());
    }

    @Test
    void aStudy_findsItsModelWhereverItLies_andComputesAgainWhenTheModelChanges() throws Exception {
        OwnProcess hilum = new OwnProcess(folder);
        Path study = folder.resolve("study");
        study(study, 1);
        OwnProcess.Called first = hilum.hilum("run", study.toString(), "--threads", "1", "--export", "csv");
        assertEquals(0, first.exit(), first.talk());
        String features = Files.readString(study.resolve("results/exports/study.csv"));
        assertTrue(features.contains("CT.tumour/original/onnx(model=net.onnx;output=peak)/none/deep-001@DHQ4"), features.lines().findFirst().orElse(""));

        Path other = folder.resolve("other");
        study(other, 1);
        OwnProcess.Called two = hilum.hilum("run", other.toString(), "--threads", "2", "--export", "csv");
        assertEquals(0, two.exit(), two.talk());
        assertEquals(features, Files.readString(other.resolve("results/exports/study.csv")));

        Path moved = Files.move(study, folder.resolve("moved"));
        OwnProcess.Called again = hilum.hilum("run", moved.toString(), "--dry-run");
        assertTrue(again.out().contains("extraction,12,12\n"), again.out() + again.talk());

        Files.write(moved.resolve("net.onnx"), peak(2).bytes());
        OwnProcess.Called changed = hilum.hilum("run", moved.toString(), "--dry-run");
        assertTrue(changed.out().contains("extraction,12,0\n"), changed.out() + changed.talk());
        Files.delete(moved.resolve("net.onnx"));
        OwnProcess.Called lost = hilum.hilum("run", moved.toString(), "--check");
        assertEquals(1, lost.exit());
        assertTrue(lost.talk().contains("study.yaml, line 8, column") && lost.talk().contains("there is no such file"), lost.talk());
    }

    private static OnnxModel peak(float by) {
        return new OnnxModel().input("image", 1, 1, N, N, N).weights("by", new float[] {by, -by}, 2, 1, 1, 1, 1).node("Conv", List.of("image", "by"), "conv")
                .node("GlobalMaxPool", List.of("conv"), "maximum").node("Flatten", List.of("maximum"), "peak").output("peak", 1, 2);
    }

    private static void study(Path study, float by) throws IOException {
        StringBuilder cases = new StringBuilder("patient,response\n");
        for (int c = 0; c < 12; c++) {
            image(study.resolve("images"), "p" + c, c);
            cases.append("p").append(c).append(c % 2 == 0 ? ",yes\n" : ",no\n");
        }
        Files.writeString(study.resolve("cases.csv"), cases);
        peak(by).write(study.resolve("net.onnx"));
        Files.writeString(study.resolve("study.yaml"), """
                hilum: 1
                name: Deep features
                cases:   { table: cases.csv, id: patient }
                outcome: { binary: response, positive: "yes" }
                images:  { CT: "images/{patient}.nii" }
                regions: { tumour: { mask: "images/{patient}_mask.nii" } }
                blocks:
                  CT.tumour: { profile: as-is, families: [onnx: { model: net.onnx, output: peak }] }
                resampling: { repeated-k-fold: { k: 3, repeats: 1 } }
                """);
    }
}
