// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.hilum.engine.extract.ImageFiles;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.registry.Registry;
import org.hilum.spi.MaskReader;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.MaskRef;
import org.hilum.testdata.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mask}, from files to a file. */
class WriteMaskTest {
    private static final Geometry GRID = Geometry.of(10, 9, 8, 1, 1, 2);

    @TempDir
    Path folder;

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private static Mask read(String file, String label, Geometry grid) {
        MaskReader<Record> reader = Registry.open(List.of()).find(Kind.MASK_READER, file.endsWith(".dcm") ? "dicom" : "nifti").plugin();
        return reader.read(new MaskRef(Path.of(file), label, "", ""), grid, reader.defaults(), Task.quiet(1));
    }

    @Test
    void aLabel_isWrittenAsItsMask() {
        String image = Phantoms.noise(folder.resolve("image.nii"), GRID, 3);
        String labels = Phantoms.mask(folder.resolve("labels.nii"), GRID, (i, j, k) -> i > 6 ? 2 : i > 3 ? 1 : 0);
        Called called = Called.hilum("mask", image, labels, "--label", "2", "--out", file("two.nii.gz"));
        assertEquals(ExitCode.OK, called.exit(), called.talk());
        assertEquals("hilum mask: 2: 216 voxels", called.talk().strip());
        Mask two = read(file("two.nii.gz"), "1", GRID);
        assertEquals(216, two.count());
        assertTrue(two.at(7, 0, 0) && !two.at(6, 0, 0));
    }

    @Test
    void contours_becomeASegmentation_andThatANifti_allTheSame() {
        Path patient = SharedData.path("sts/dicom/STS_002/PET");
        String image = patient.resolve("image").toString();
        Called seg = Called.hilum("mask", image, patient.resolve("mask/RS.dcm").toString(), "--label", "GTV_Mass_PET", "--name", "Tumour", "--out", file("seg.dcm"));
        assertEquals(ExitCode.OK, seg.exit(), seg.talk());
        assertEquals(List.of("hilum mask: seg.dcm tells neither patient nor study, so that an archive will not put it with its images; --with-identity copies both", "hilum mask: Tumour: 555 voxels"),
                seg.talk().lines().toList());
        Called nifti = Called.hilum("mask", image, file("seg.dcm"), "--out", file("seg.nii.gz"));
        assertEquals("hilum mask: seg: 555 voxels", nifti.talk().strip());
        Geometry grid = new ImageFiles(Registry.open(List.of())).find(Path.of(image), "", Optional.empty(), Task.quiet(1)).geometry();
        Mask twin = read(SharedData.path("sts/nifti/STS_002/PET_mask.nii.gz").toString(), "1", grid);
        assertArrayEquals(twin.voxels(), read(file("seg.nii.gz"), "1", grid).voxels());
        assertArrayEquals(twin.voxels(), read(file("seg.dcm"), "Tumour", grid).voxels());
        assertEquals(List.of("hilum mask: GTV_Mass_PET: 555 voxels"), Called.hilum("mask", image, patient.resolve("mask/RS.dcm").toString(), "--label", "GTV_Mass_PET", "--with-identity", "--out", file("seg.dcm")).talk().lines().toList());
    }

    @Test
    void wrongCalls_areTold_withTheirCure() {
        String image = Phantoms.noise(folder.resolve("image.nii"), GRID, 3);
        String mask = Phantoms.mask(folder.resolve("mask.nii"), GRID, (i, j, k) -> i > 3 ? 1 : 0);
        assertTold(ExitCode.USAGE, "--out is needed", "mask", image, mask);
        assertTold(ExitCode.USAGE, "an image is needed, and a mask of it; or a study with --case and --region", "mask", image);
        assertTold(ExitCode.USAGE, "--region goes with a study", "mask", image, mask, "--region", "tumour", "--out", file("x.nii"));
        assertTold(ExitCode.FAILED, "a NIfTI image tells nothing of patients", "mask", image, mask, "--with-identity", "--out", file("x.nii"));
        assertTold(ExitCode.FAILED, "a NIfTI image holds one region, but 2 are given", "mask", image, mask, "--label", "1", "--label", "2", "--out", file("x.nii"));
        assertTold(ExitCode.USAGE, "there are 1 regions, but 2 names", "mask", image, mask, "--name", "A", "--name", "B", "--out", file("x.nii"));
        assertTold(ExitCode.FAILED, "name it as one of *.dcm, *.nii, *.nii.gz", "mask", image, mask, "--out", file("x.nrrd"));
        assertTold(ExitCode.FAILED, "a DICOM segmentation refers to the slices of its image, and this image is of another format", "mask", image, mask, "--out", file("x.dcm"));
        assertTold(ExitCode.FAILED, "the mask cannot be written there", "mask", image, mask, "--out", file("nowhere/x.nii"));
    }

    @Test
    void aRegionThatASegmenterMakes_isWrittenOfAStudysCase() throws IOException {
        Phantoms.noise(folder.resolve("a.nii"), GRID, 3);
        Phantoms.mask(folder.resolve("a_mask.nii"), GRID, (i, j, k) -> i > 3 && i < 7 && k > 2 && k < 5 ? 1 : 0);
        Files.writeString(folder.resolve("cases.csv"), "id\na\n");
        Files.writeString(folder.resolve("study.yaml"), """
                hilum: 1
                cases: { table: cases.csv, id: id }
                images: { ct: "{id}.nii" }
                regions:
                  tumour: { mask: "{id}_mask.nii" }
                  rim: { peritumoural-ring: { of: tumour, width: 1.5 } }
                blocks: { ct.tumour: { profile: as-is } }
                """);
        Called called = Called.hilum("mask", folder.toString(), "--case", "a", "--region", "rim", "--out", file("rim.nii.gz"));
        assertEquals(ExitCode.OK, called.exit(), called.talk());
        Mask rim = read(file("rim.nii.gz"), "1", GRID);
        Mask tumour = read(file("a_mask.nii"), "1", GRID);
        assertTrue(rim.count() > 0 && rim.at(3, 4, 3) && !rim.at(4, 4, 3) && tumour.at(4, 4, 3));
        assertTold(ExitCode.USAGE, "--region is needed", "mask", folder.toString(), "--case", "a", "--out", file("x.nii"));
        assertTold(ExitCode.USAGE, "--label goes with an image and a mask", "mask", folder.toString(), "--case", "a", "--region", "rim", "--label", "1", "--out", file("x.nii"));
        assertTold(ExitCode.FAILED, "there is no region rin", "mask", folder.toString(), "--case", "a", "--region", "rin", "--out", file("x.nii"));
        assertTold(ExitCode.FAILED, "there is no case b", "mask", folder.toString(), "--case", "b", "--region", "rim", "--out", file("x.nii"));
        assertTold(ExitCode.FAILED, "there are no images of the role pet", "mask", folder.toString(), "--case", "a", "--role", "pet", "--region", "rim", "--out", file("x.nii"));
        assertEquals(List.of(), leftBehind(), "no file that was begun stays");
    }

    private List<String> leftBehind() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).filter(name -> name.startsWith(".") || name.startsWith("x.")).toList();
        }
    }

    private static void assertTold(int exit, String text, String... arguments) {
        Called called = Called.hilum(arguments);
        assertEquals(exit, called.exit(), called.talk());
        assertTrue(called.talk().contains(text), called.talk());
    }
}
