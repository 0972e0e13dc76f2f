// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVRecord;
import org.hilum.cli.Called;
import org.hilum.testdata.SharedData;

/** A configuration of IBSI 1: which phantom it is for, and Hilum's profile for it. */
enum Phantom {
    DIGITAL("digital_phantom", "Digital phantom", "ibsi-digital", "ibsi/ibsi1_digital_phantom/nifti"),
    A("A", "Configuration A", "ibsi-a", Phantom.CT),
    B("B", "Configuration B", "ibsi-b", Phantom.CT),
    C("C", "Configuration C", "ibsi-c", Phantom.CT),
    D("D", "Configuration D", "ibsi-d", Phantom.CT),
    E("E", "Configuration E", "ibsi-e", Phantom.CT);

    private static final String CT = "ibsi/ibsi1_ct_phantom/nifti";

    private final String config;
    private final String title;
    private final String profile;
    private final String folder;

    Phantom(String config, String title, String profile, String folder) {
        this.config = config;
        this.title = title;
        this.profile = profile;
        this.folder = folder;
    }

    /** Its name in the tables of reference values. */
    String config() {
        return config;
    }

    String title() {
        return title;
    }

    String profile() {
        return profile;
    }

    /** What the command line gives of it. */
    List<CSVRecord> extract(String... more) throws IOException {
        Path data = SharedData.path(folder);
        List<String> call = new ArrayList<>(List.of("extract", data.resolve("phantom.nii.gz").toString(), data.resolve("mask.nii.gz").toString(), "--profile", profile));
        call.addAll(List.of(more));
        Called called = Called.hilum(call.toArray(String[]::new));
        if (called.exit() != 0) {
            throw new AssertionError(called.talk());
        }
        return called.rows();
    }
}
