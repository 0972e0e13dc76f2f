// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.hilum.engine.study.PluginUse;
import org.hilum.spi.settings.Param;
import org.hilum.spi.settings.Schema;
import org.junit.jupiter.api.Test;

/** Paths in settings lead from the study's folder to their file, and stay in results as they were written. */
class PlacesTest {
    record Atlas(@Param(label = "Labels") Path labels, @Param(label = "Name") String name) {
    }

    record Network(@Param(label = "Model") Path model, @Param(label = "More") List<Path> more, @Param(label = "Atlas") Atlas atlas, @Param(label = "Size") int size) {
    }

    record Plain(@Param(label = "Size") int size) {
    }

    private static final Schema<Network> SCHEMA = Schema.of(Network.class);
    private static final Path STUDY = Path.of("study").toAbsolutePath();

    private static Network network(String model, String more, String labels) {
        return new Network(Path.of(model), List.of(Path.of(more)), new Atlas(Path.of(labels), "a.nii"), 3);
    }

    @Test
    void everyPath_isFoundUnderItsKey_wherever() {
        assertEquals(Map.of("model", Path.of("m.onnx"), "more[1]", Path.of("n.onnx"), "atlas.labels", Path.of("l.nii")),
                Places.in(SCHEMA, network("m.onnx", "n.onnx", "l.nii")));
    }

    @Test
    void relativePaths_areTakenFromTheFolder_absoluteAndEmptyOnesStay() {
        String far = STUDY.resolveSibling("far.onnx").toString();
        Network resolved = (Network) Places.resolved(SCHEMA, network("m.onnx", far, ""), STUDY);
        assertEquals(new Network(STUDY.resolve("m.onnx"), List.of(Path.of(far)), new Atlas(Path.of(""), "a.nii"), 3), resolved);
    }

    @Test
    void settingsWithoutPaths_areLeftAsTheyAre() {
        Plain plain = new Plain(3);
        assertSame(plain, Places.resolved(Schema.of(Plain.class), plain, STUDY));
    }

    @Test
    void aPluginIsGivenTheFile_andResultsShowWhatWasWritten() {
        Network written = network("m.onnx", "n.onnx", "l.nii");
        PluginUse use = PluginUse.in(STUDY, "org.mylab.network", SCHEMA, written);
        assertEquals(STUDY.resolve("m.onnx"), ((Network) use.settings()).model());
        assertSame(written, use.written());
    }
}
