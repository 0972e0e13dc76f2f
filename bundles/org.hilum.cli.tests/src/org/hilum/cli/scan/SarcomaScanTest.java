// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.hilum.cli.Called;
import org.hilum.testdata.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Four patients of the soft-tissue sarcoma cohort, CT, MR and PET each with a structure set, as they were published. */
class SarcomaScanTest {
    @TempDir
    Path folder;

    @Test
    void theStudyThatAScanWrites_extractsCtMrAndPetWithoutEditing() throws IOException {
        Called scan = Called.hilum("scan", SharedData.path("sts/dicom").toString(), "--out", folder.resolve("s").toString());
        assertEquals(0, scan.exit(), scan.talk());
        assertEquals(12, scan.rows().size());
        assertTrue(scan.rows().stream().allMatch(r -> r.get("used").equals("yes") && r.get("structures").equals("1")), scan.out());
        assertEquals(List.of("GTV_Mass_CT", "GTV_Mass_MR_T1", "GTV_Mass_PET"), scan.rows().stream().map(r -> r.get("structure_names")).distinct().sorted().toList());
        assertEquals("path,files,reason\n", Files.readString(folder.resolve("s/scan-aside.csv")));
        Called run = Called.hilum("run", folder.resolve("s").toString());
        assertEquals(0, run.exit(), run.talk());
        assertEquals(List.of("ct.gtv-mass 4 0", "mr-t1.gtv-mass 4 0", "pet.gtv-mass 4 0"),
                run.rows().stream().map(r -> r.get("block") + " " + r.get("cases") + " " + r.get("lacking")).sorted().toList());
        List<String> lines = Files.readAllLines(folder.resolve("s/results/exports/study.csv"));
        assertEquals(List.of("STS_002", "STS_003", "STS_008", "STS_025"), lines.stream().skip(1).map(l -> l.substring(0, l.indexOf(','))).toList());
    }
}
