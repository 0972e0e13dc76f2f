// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli.trial;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.hilum.engine.settings.Settings;

/** Tries a plug-in of any kind. */
public final class Trial {
    private Trial() {
    }

    /**
     * What came out, as a tree for JSON: the plug-in and its settings, what it learnt, what it made.
     *
     * @throws org.hilum.spi.Problem for inputs that cannot be used
     */
    public static Map<String, Object> run(Given given) throws IOException {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("plug-in", given.plugin().id());
        result.put("version", given.plugin().version());
        result.put("settings", Settings.write(given.plugin().schema(), given.settings()));
        result.putAll(switch (given.plugin().kind()) {
            case IMAGE_READER -> ReaderTrial.images(given);
            case MASK_READER -> ReaderTrial.masks(given);
            case SEGMENTER -> SegmenterTrial.run(given);
            case FILTER -> FilterTrial.run(given);
            case FEATURE -> FeatureTrial.run(given);
            case TRANSFORM -> TransformTrial.run(given);
            case LEARNER -> LearnerTrial.run(given);
            case FUSION -> FusionTrial.run(given);
            case METRIC -> MetricTrial.run(given);
        });
        return result;
    }
}
