// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.commons.csv.CSVRecord;
import org.hilum.cli.Called;
import org.hilum.dicom.Tag;
import org.hilum.io.nifti.NiftiWriter;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Volume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code hilum scan} finds in an archive, and that the study it writes runs as it is. */
class ScanTest {
    @TempDir
    Path folder;

    private Path root() {
        return folder.resolve("archive");
    }

    private Path out() {
        return folder.resolve("study");
    }

    private Called scan(String... more) {
        List<String> all = new java.util.ArrayList<>(List.of("scan", root().toString()));
        all.addAll(List.of(more));
        return Called.hilum(all.toArray(String[]::new));
    }

    private static List<String> column(Called called, String name) throws IOException {
        return called.rows().stream().map(r -> r.get(name)).toList();
    }

    private List<CSVRecord> aside() throws IOException {
        return Called.rows(Files.readString(out().resolve("scan-aside.csv")));
    }

    private String reason(String end) throws IOException {
        return aside().stream().filter(r -> r.get("path").endsWith(end)).map(r -> r.get("files") + ": " + r.get("reason")).findFirst().orElse("not set aside");
    }

    private static void nifti(Path file, double inside) throws IOException {
        Files.createDirectories(file.getParent());
        Geometry grid = Geometry.of(12, 12, 12, 1, 1, 1);
        float[] voxels = new float[grid.count()];
        for (int v = 0; v < voxels.length; v++) {
            voxels[v] = v % 12 > 3 && v % 12 < 9 && v / 144 > 3 && v / 144 < 9 ? (float) inside : inside == 1 ? 0 : v % 37;
        }
        NiftiWriter.write(file, new Volume(grid, voxels, Quantity.ARBITRARY));
    }

    @Test
    void patientsAndSeries_areFoundWithTheirStructures_andTheStudyRunsWithoutEditing() throws IOException {
        MadeSeries.ct("A").write(root().resolve("a/ct")).structures(root().resolve("a/ct/RS"), "GTV_CT");
        MadeSeries.ct("A").mr().write(root().resolve("a/mr")).structures(root().resolve("a/rs.dcm"), "GTV_MR");
        MadeSeries.ct("B").write(root().resolve("b")).structures(root().resolve("b.rs.1.2.3"), "GTV_CT", "Liver");
        Called scan = scan("--out", out().toString());
        assertEquals(0, scan.exit(), scan.talk());
        assertEquals(List.of("A", "A", "B"), column(scan, "patient"));
        assertEquals(List.of("ct", "mr", "ct"), column(scan, "role"));
        assertEquals(List.of("16 x 16 x 8", "16 x 16 x 8", "16 x 16 x 8"), column(scan, "size"));
        assertEquals(List.of("1 x 1 x 3", "1 x 1 x 3", "1 x 1 x 3"), column(scan, "spacing_mm"));
        assertEquals(List.of("8", "8", "8"), column(scan, "images"));
        assertEquals(List.of("GTV_CT", "GTV_MR", "GTV_CT; Liver"), column(scan, "structure_names"));
        assertEquals(scan.out(), Files.readString(out().resolve("scan.csv")));
        assertEquals("path,files,reason\n", Files.readString(out().resolve("scan-aside.csv")));
        Called run = Called.hilum("run", out().toString());
        assertEquals(0, run.exit(), run.talk());
        assertEquals(List.of("ct.gtv 2", "ct.liver 1", "mr.gtv 1"), run.rows().stream().map(r -> r.get("block") + " " + r.get("cases")).sorted().toList());
        assertTrue(run.rows().stream().allMatch(r -> Integer.parseInt(r.get("columns")) > 50), run.out());
    }

    @Test
    void twoVisits_areTwoCasesOfOnePatient_numberedInTimeWithoutADate() throws IOException {
        MadeSeries.ct("A").study("late", "20240620").write(root().resolve("1")).structures(root().resolve("1/rs.dcm"), "GTV");
        MadeSeries.ct("A").study("first", "20240105").write(root().resolve("2")).structures(root().resolve("2/rs.dcm"), "GTV");
        MadeSeries.ct("A").mr().study("soon", "20240120").write(root().resolve("3")).structures(root().resolve("3/rs.dcm"), "GTV");
        Called scan = scan("--out", out().toString());
        assertEquals(List.of("A_visit1 1 ct", "A_visit1 1 mr", "A_visit2 2 ct"), scan.rows().stream().map(r -> r.get("case") + " " + r.get("visit") + " " + r.get("role")).toList());
        assertFalse((scan.out() + scan.talk() + Files.readString(out().resolve("cases.csv"))).contains("2024"), scan.out());
        assertTrue(Files.readString(out().resolve("study.yaml")).contains("id: case, patient: patient"), "so that a patient's visits stay together in splits");
        assertEquals(List.of("1", "2", "3"), column(scan("--visit-gap", "10"), "visit"));
    }

    @Test
    void theSameSeriesTwice_isTakenOnce_andTheCopiesAreNamed() throws IOException {
        MadeSeries.ct("A").write(root().resolve("a")).structures(root().resolve("a/rs.dcm"), "GTV");
        MadeSeries.ct("A").write(root().resolve("copy")).structures(root().resolve("copy/rs.dcm"), "GTV");
        Called scan = scan("--out", out().toString());
        assertEquals(List.of(root().resolve("a").toString()), column(scan, "path"));
        assertEquals("8: the same images as in " + root().resolve("a"), reason("/copy"));
        assertEquals("1: the same as " + root().resolve("a/rs.dcm"), reason("/copy/rs.dcm"));
    }

    @Test
    void aSeriesInSeveralFolders_isOneImage_readFromTheFolderAbove() throws IOException {
        MadeSeries.ct("A").write(root().resolve("a/1")).structures(root().resolve("a/rs.dcm"), "GTV");
        Files.createDirectories(root().resolve("a/2"));
        for (int s = 0; s < 4; s++) {
            Files.move(root().resolve("a/1/IM%04d.dcm".formatted(s)), root().resolve("a/2/IM%04d.dcm".formatted(s)));
        }
        Called scan = scan("--out", out().toString());
        assertEquals(List.of("8 " + root().resolve("a")), scan.rows().stream().map(r -> r.get("images") + " " + r.get("path")).toList());
        assertEquals(0, Called.hilum("run", out().toString()).exit());
    }

    @Test
    void severalSeriesInOneFolder_areToldApartByItem_andRead() throws IOException {
        for (String patient : List.of("A", "B")) {
            MadeSeries.ct(patient).series(2, "arterial").writeAs(root().resolve(patient), "A").structures(root().resolve(patient + "/a.dcm"), "Tumour");
            MadeSeries.ct(patient).series(3, "portal venous").writeAs(root().resolve(patient), "P").structures(root().resolve(patient + "/p.dcm"), "Tumour");
        }
        Called scan = scan("--out", out().toString());
        assertEquals(List.of("arterial", "portal", "arterial", "portal"), column(scan, "role"));
        assertTrue(Files.readString(out().resolve("study.yaml")).contains("arterial: { path: \"{arterial}\", item: \"{arterial.item}\" }"));
        Called run = Called.hilum("run", out().toString());
        assertEquals(List.of("2", "2"), run.rows().stream().map(r -> r.get("cases")).toList(), run.talk());
    }

    @Test
    void aStudyInTheArchiveItself_hasRelativePaths_andOneInAFolderOfIt_isNotScanned() throws IOException {
        MadeSeries.ct("A").write(root().resolve("a")).structures(root().resolve("a/rs.dcm"), "GTV");
        Path inside = Files.createDirectories(root().resolve("study"));
        Files.writeString(inside.resolve("notes.txt"), "mine");
        assertEquals(0, scan("--out", inside.toString()).exit());
        assertEquals("path,files,reason\n", Files.readString(inside.resolve("scan-aside.csv")));
        Called scan = scan("--out", root().toString());
        assertEquals(0, scan.exit(), scan.talk());
        assertEquals("case,patient,visit,ct,ct.gtv,ct.gtv.label\nA,A,1,a,a/rs.dcm,GTV\n", Files.readString(root().resolve("cases.csv")));
        assertEquals(0, Called.hilum("run", root().toString()).exit());
        assertTrue(scan.talk().contains("structures: GTV (1)"), scan.talk());
    }

    @Test
    void aLocalizerThatDoesNotCallItselfOne_isSetAsideWithItsReason_andTheSeriesBesideItNeedsNoItem() throws IOException {
        MadeSeries.ct("A").write(root().resolve("a")).structures(root().resolve("a/rs.dcm"), "GTV");
        MadeSeries survey = MadeSeries.ct("A").mr().series(1, "Survey").slices(3).writeAs(root().resolve("a"), "SURVEY");
        Called scan = scan("--out", out().toString());
        assertEquals(List.of("ct"), column(scan, "role"));
        assertEquals(List.of(""), column(scan, "item"));
        assertEquals("3: MR \"Survey\": it looks like a localizer: one orientation of 3 slices; its series description says \"survey\"; to be used, it must be named: item " + survey.uid(), reason("/a"));
        assertEquals(0, Called.hilum("run", out().toString()).exit());
        Called named = Called.hilum("extract", root().resolve("a").toString(), root().resolve("a/rs.dcm").toString(), "--item", survey.uid());
        assertEquals(0, named.exit(), named.talk());
    }

    @Test
    void aMaskWithoutItsImage_isToldAndCostsNothingElse() throws IOException {
        MadeSeries.ct("A").write(root().resolve("a")).structures(root().resolve("a/rs.dcm"), "GTV");
        MadeSeries.ct("B").structures(root().resolve("b/rs.dcm"), "GTV");
        Called scan = scan("--out", out().toString());
        assertEquals(List.of("A"), column(scan, "patient"));
        assertTrue(reason("b/rs.dcm").startsWith("1: structure GTV: its image is not among the 1 that there are"), reason("b/rs.dcm"));
        assertTrue(scan.talk().contains("1 without their image"), scan.talk());
    }

    @Test
    void whatIsNoImage_isSetAsideAndCounted() throws IOException {
        MadeSeries a = MadeSeries.ct("A").write(root().resolve("a")).structures(root().resolve("a/rs.dcm"), "GTV");
        Files.writeString(root().resolve("a/notes.txt"), "no image");
        Files.write(root().resolve("a/picture.jpg"), new byte[] {-1, -40, -1, 0});
        Files.writeString(root().resolve("a/empty"), "");
        a.other(root().resolve("a/capture.dcm"), "1.2.840.10008.5.1.4.1.1.7", "OT").other(root().resolve("a/report.dcm"), "1.2.840.10008.5.1.4.1.1.88.11", "SR");
        MadeSeries.ct("A").series(1, "scout").slices(2).with(MadeSeries.text(Tag.ImageType, "ORIGINAL", "PRIMARY", "LOCALIZER")).write(root().resolve("scout"));
        nifti(root().resolve("C/CT_image.nii.gz"), 5);
        nifti(root().resolve("C/CT_mask.nii.gz"), 1);
        Called scan = scan("--out", out().toString());
        assertEquals(List.of("A", "C"), column(scan, "patient"));
        assertEquals("3: no known format", reason("/a"));
        assertEquals("1: secondary capture", reason("/a/capture.dcm"));
        assertEquals("1: SR object", reason("/a/report.dcm"));
        assertEquals("2: localizer", reason("/scout"));
        Called run = Called.hilum("run", out().toString());
        assertEquals(0, run.exit(), run.talk());
        assertTrue(run.talk().contains("2 of 2 cases extracted"), run.talk());
    }

    @Test
    void aSeriesThatMakesNoVolume_isSetAsideWithItsReadersReason() throws IOException {
        MadeSeries.ct("A").write(root().resolve("a")).structures(root().resolve("a/rs.dcm"), "GTV");
        Files.delete(root().resolve("a/IM0003.dcm"));
        MadeSeries.ct("B").write(root().resolve("b"));
        Called scan = scan("--out", out().toString());
        assertEquals(1, scan.exit(), "there is no structure on an image: " + scan.talk());
        assertEquals(List.of("B"), column(scan, "patient"));
        assertTrue(reason("/a").startsWith("7: CT \"abdomen\": ") && reason("/a").contains("slice"), reason("/a"));
        assertFalse(Files.exists(out().resolve("study.yaml")), "nothing could be extracted");
        assertTrue(Files.exists(out().resolve("scan.csv")), "but what was found is told");
    }
}
