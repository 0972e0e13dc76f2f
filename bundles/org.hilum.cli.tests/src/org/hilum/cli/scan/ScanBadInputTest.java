// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.hilum.cli.Called;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that are empty, locked, linked in circles; names that are traps; rules that say nothing. */
class ScanBadInputTest {
    @TempDir
    Path folder;

    private Path made(String name) throws IOException {
        Path root = folder.resolve(name);
        MadeSeries.ct("A").write(root.resolve("a")).structures(root.resolve("a/rs.dcm"), "GTV");
        return root;
    }

    private static Called scan(Path root, String... more) {
        List<String> all = new java.util.ArrayList<>(List.of("scan", root.toString()));
        all.addAll(List.of(more));
        return Called.hilum(all.toArray(String[]::new));
    }

    @Test
    void anEmptyFolder_isTold_andMakesNoStudy() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertEquals(List.of(), scan(empty).rows());
        Called scan = scan(empty, "--out", folder.resolve("s").toString());
        assertEquals(1, scan.exit());
        assertTrue(scan.talk().contains("no image was found that could be used"), scan.talk());
        assertFalse(Files.exists(folder.resolve("s/study.yaml")));
    }

    @Test
    void noFolder_orAFile_isToldInASentence() throws IOException {
        assertTrue(scan(folder.resolve("gone")).talk().contains("there is no such folder"));
        assertTrue(scan(Files.writeString(folder.resolve("file"), "")).talk().contains("this is a file, not a folder"));
    }

    @Test
    void whatIsThere_isNeverOverwritten_andIsToldBeforeTheScan() throws IOException {
        Path root = made("root");
        for (String name : List.of("study.yaml", "cases.csv", "scan.csv", "scan-aside.csv")) {
            Path study = Files.createDirectories(folder.resolve("with-" + name));
            Files.writeString(study.resolve(name), "mine");
            Called scan = scan(root, "--out", study.toString());
            assertEquals(1, scan.exit());
            assertEquals("", scan.out());
            assertTrue(scan.talk().contains("there is a " + name + " already"), scan.talk());
            assertEquals("mine", Files.readString(study.resolve(name)));
            assertEquals(1, Files.list(study).count());
        }
    }

    @Test
    void linksInACircle_andLinksToNowhere_endAndAreTold() throws IOException {
        Path root = made("root");
        Files.createSymbolicLink(root.resolve("a/up"), root);
        Files.createSymbolicLink(root.resolve("nowhere"), folder.resolve("gone"));
        Files.createSymbolicLink(root.resolve("z"), root.resolve("a"));
        Path study = folder.resolve("s");
        Called scan = scan(root, "--out", study.toString());
        assertEquals(0, scan.exit(), scan.talk());
        assertEquals(1, scan.rows().size());
        String aside = Files.readString(study.resolve("scan-aside.csv"));
        assertEquals("path,files,reason\n" + root + "/a/up,0,a link to what is scanned already\n" + root + "/nowhere,1,a link that leads nowhere\n"
                + root + "/z,0,a link to what is scanned already\n", aside);
    }

    @Test
    void aLinkToAnotherTree_isFollowed_andFilesAreCalledByTheirOwnPath() throws IOException {
        Path other = made("other").toRealPath();
        Path root = Files.createDirectories(folder.resolve("root"));
        Files.createSymbolicLink(root.resolve("there"), other);
        Files.createSymbolicLink(root.resolve("above"), folder);
        Path study = folder.resolve("s");
        assertEquals(List.of(other.resolve("a").toString()), scan(root, "--out", study.toString()).rows().stream().map(r -> r.get("path")).toList());
        assertTrue(Files.readString(study.resolve("scan-aside.csv")).contains("a link to a folder that the scanned one lies in"));
        assertEquals(0, Called.hilum("run", study.toString()).exit());
    }

    @Test
    void aFolderAndAFileWithoutPermission_areTold_andTheRestIsFound() throws IOException {
        Path root = made("root");
        Path locked = Files.createDirectories(root.resolve("locked"));
        Files.writeString(locked.resolve("x.dcm"), "x");
        Path file = Files.writeString(root.resolve("secret.dcm"), "x");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(locked), "root may read everything");
            Path study = folder.resolve("s");
            Called scan = scan(root, "--out", study.toString());
            assertEquals(1, scan.rows().size());
            String aside = Files.readString(study.resolve("scan-aside.csv"));
            assertEquals(2, aside.split("it may not be read", -1).length - 1, aside);
        } finally {
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aDamagedFile_isSetAsideWithItsReason_notTheWholeScan() throws IOException {
        Path root = made("root");
        byte[] whole = Files.readAllBytes(root.resolve("a/IM0000.dcm"));
        Files.write(root.resolve("half.dcm"), java.util.Arrays.copyOf(whole, 300));
        Path study = folder.resolve("s");
        assertEquals(1, scan(root, "--out", study.toString()).rows().size());
        assertTrue(Files.readString(study.resolve("scan-aside.csv")).contains("half.dcm,1,"), Files.readString(study.resolve("scan-aside.csv")));
    }

    @Test
    void textsThatASpreadsheetWouldCompute_areMadeHarmless() throws IOException {
        Path root = folder.resolve("root");
        MadeSeries.ct("=1+1").series(3, "=cmd|' /C calc'!A0").write(root.resolve("a")).structures(root.resolve("a/rs.dcm"), "@SUM(A1)", "GTV");
        Path study = folder.resolve("s");
        Called scan = scan(root, "--out", study.toString());
        assertEquals("'=1+1", scan.rows().getFirst().get("patient"));
        assertEquals("'=cmd|' /C calc'!A0", scan.rows().getFirst().get("description"));
        for (String file : List.of("scan.csv", "cases.csv", "scan-aside.csv")) {
            Called.rows(Files.readString(study.resolve(file))).forEach(row -> row.forEach(cell -> assertFalse(cell.matches("(?s)[=+@-].*"), cell)));
        }
        assertTrue(scan.rows().getFirst().get("region_reason").contains("@SUM(A1): a spreadsheet would take its name for a formula"), scan.out());
        assertEquals(0, Called.hilum("run", study.toString()).exit());
    }

    @Test
    void rolesAndRegions_areAsSaid_andWhatFitsNoneIsLeftOut() throws IOException {
        Path root = folder.resolve("root");
        MadeSeries.ct("A").series(2, "thin 1mm").slices(12).write(root.resolve("1")).structures(root.resolve("1/rs.dcm"), "GTV 1", "Liver");
        MadeSeries.ct("A").series(3, "thick").write(root.resolve("2")).structures(root.resolve("2/rs.dcm"), "GTV 2", "gtv 3");
        MadeSeries.ct("A").mr().write(root.resolve("3"));
        Called scan = scan(root, "--role", "ct=modality:CT,description:*THICK*|*soft*", "--region", "tumour=*2|Tumor*", "--region", "other=gtv*");
        assertEquals(List.of(" no no rule fits", "ct yes as you say", " no no rule fits"),
                scan.rows().stream().map(r -> r.get("role") + " " + r.get("used") + " " + r.get("role_reason")).toList());
        assertEquals(List.of("other = GTV 1", "tumour = GTV 2; other = gtv 3", ""), scan.rows().stream().map(r -> r.get("regions")).toList());
    }

    @Test
    void twoImagesForOneRole_andTwoStructuresForOneRegion_areNotGuessedAway() throws IOException {
        Path root = folder.resolve("root");
        MadeSeries.ct("A").series(2, "thin").slices(12).write(root.resolve("1"));
        MadeSeries.ct("A").series(3, "thick").write(root.resolve("2")).structures(root.resolve("2/rs.dcm"), "GTV 1", "GTV 2");
        Called scan = scan(root, "--region", "tumour=GTV*");
        assertEquals(List.of("no", "yes"), scan.rows().stream().map(r -> r.get("used")).toList(), "the one with structures is used");
        assertEquals("another image of the visit has the role: series 3, thick, 8 images", scan.rows().getFirst().get("role_reason"));
        assertEquals("", scan.rows().get(1).get("regions"));
        assertTrue(scan.rows().get(1).get("region_reason").contains("2 structures of this image would be tumour: say which"), scan.out());
    }

    @Test
    void rulesThatSayNothing_areRefusedWithAnExample() throws IOException {
        Path root = made("root");
        assertTrue(scan(root, "--role", "ct").talk().contains("write it as ct=modality:CT"));
        assertTrue(scan(root, "--role", "a b=modality:CT").talk().contains("use letters, digits, - and _ only"));
        assertTrue(scan(root, "--region", "tumour=").talk().contains("write it as tumour=GTV*"));
        assertEquals(2, scan(root, "--visit-gap", "soon").exit());
        Path key = Files.writeString(folder.resolve("key"), "short");
        assertTrue(scan(root, "--pseudonyms", key.toString()).talk().contains("a key of 5 characters can be guessed"));
    }
}
