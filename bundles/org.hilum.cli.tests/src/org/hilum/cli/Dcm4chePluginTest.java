// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.commons.csv.CSVRecord;
import org.hilum.testdata.BuiltPlugin;
import org.hilum.testdata.SharedData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** DICOM by dcm4che as a user has it: the jars of its zip in the plug-in folder. */
class Dcm4chePluginTest {
    private static final List<String> PROPERTIES = List.of("HILUM_PLUGINS", "HILUM_READERS");

    @BeforeEach
    void whereTheProfileHasBeenBuilt() {
        assumeTrue(BuiltPlugin.folder().isPresent(), "./hilum build dcm4che has not been called");
        System.setProperty("HILUM_PLUGINS", BuiltPlugin.folder().get().toString());
    }

    @AfterEach
    void forget() {
        PROPERTIES.forEach(System::clearProperty);
    }

    @Test
    void itsReaders_areListed_andWork() throws Exception {
        Called list = Called.hilum("list");
        assertEquals(0, list.exit(), list.talk());
        List<CSVRecord> its = list.rows().stream().filter(row -> row.get("bundle").equals("org.hilum.io.dicom.dcm4che")).toList();
        assertEquals(List.of("org.hilum.image-reader.dicom-dcm4che ok", "org.hilum.mask-reader.dicom-dcm4che ok"),
                its.stream().map(row -> row.get("id") + " " + row.get("status")).toList());
    }

    @Test
    void features_areTheSame_byWhicheverReader_andHilumsOwnIsAskedFirst() {
        Path phantom = SharedData.path("ibsi/ibsi1_ct_phantom/dicom");
        String own = extracted(phantom);
        System.setProperty("HILUM_READERS", "dicom-dcm4che");
        assertEquals(own, extracted(phantom));
        System.setProperty("HILUM_READERS", "dicom-dcm5che");
        Called wrong = Called.hilum("extract", phantom.resolve("image").toString(), phantom.resolve("rtstruct").toString());
        assertTrue(wrong.talk().contains("there is no reader of the name dicom-dcm5che"), wrong.talk());
    }

    @Test
    void folders_areScannedTheSame_byWhicheverReader() throws IOException {
        Path sarcomas = SharedData.path("sts/dicom");
        String withPlugin = scanned(sarcomas);
        System.setProperty("HILUM_READERS", "dicom-dcm4che");
        assertEquals(withPlugin, scanned(sarcomas));
        PROPERTIES.forEach(System::clearProperty);
        assertEquals(withPlugin, scanned(sarcomas));
    }

    private static String scanned(Path folder) throws IOException {
        Called scanned = Called.hilum("scan", folder.toString());
        assertEquals(0, scanned.exit(), scanned.talk());
        assertEquals(12, scanned.rows().size());
        return scanned.out();
    }

    private static String extracted(Path phantom) {
        Called extracted = Called.hilum("extract", phantom.resolve("image").toString(), phantom.resolve("rtstruct").toString(), "--set", "families=[statistics]");
        assertEquals(0, extracted.exit(), extracted.talk());
        return extracted.out();
    }
}
