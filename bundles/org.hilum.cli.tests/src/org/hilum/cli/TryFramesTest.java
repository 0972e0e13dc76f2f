// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import static org.hilum.cli.Called.hilum;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import org.hilum.cli.scan.MadeSeries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A structure drawn in another frame of reference than its image's is refused, whichever command is given both. */
class TryFramesTest {
    @TempDir
    Path temp;

    private String image;
    private String own;
    private String other;

    @BeforeEach
    void write() {
        MadeSeries series = MadeSeries.ct("A").write(temp.resolve("image")).structures(temp.resolve("own.dcm"), "GTV");
        // another examination has a frame of reference of its own
        series.study("2", "20240106").structures(temp.resolve("other.dcm"), "GTV");
        image = temp.resolve("image").toString();
        own = temp.resolve("own.dcm").toString();
        other = temp.resolve("other.dcm").toString();
    }

    private void refused(String... arguments) {
        Called called = hilum(arguments);
        assertEquals(ExitCode.FAILED, called.exit(), called.out() + called.talk());
        assertTrue(called.talk().contains("other.dcm: mask and image lie in different frames of reference"), called.talk());
    }

    private void done(String... arguments) {
        Called called = hilum(arguments);
        assertEquals(ExitCode.OK, called.exit(), called.talk());
    }

    @Test
    void aFeatureFamily() {
        done("try", "statistics", image, own);
        refused("try", "statistics", image, other);
    }

    @Test
    void aSegmenter() {
        done("try", "peritumoural-ring", image, "t=" + own, "--set", "of=t");
        refused("try", "peritumoural-ring", image, "t=" + other, "--set", "of=t");
    }

    @Test
    void aReaderOfMasks() {
        done("try", "org.hilum.mask-reader.dicom", own, image);
        done("try", "org.hilum.mask-reader.dicom", other);
        refused("try", "org.hilum.mask-reader.dicom", other, image);
    }

    @Test
    void aRegionOfReferenceToo() {
        String[] normalised = {"--set", "families=[statistics]", "--set", "normalisation.method=z-score", "--set", "normalisation.within=region", "--set", "normalisation.region=fat"};
        done(join(new String[] {"extract", image, own, "--reference", own}, normalised));
        refused(join(new String[] {"extract", image, own, "--reference", other}, normalised));
    }

    private static String[] join(String[] a, String[] b) {
        return Stream.of(a, b).flatMap(Arrays::stream).toArray(String[]::new);
    }
}
