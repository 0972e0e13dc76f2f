// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The features of one region on one role's images.
 *
 * @param profile name of the image processing that the settings start from
 * @param processing what the study sets otherwise than the profile, by the keys of the processing's settings
 * @param original whether features are read from the image as it is
 * @param filters whose responses features are read from too
 * @param families the features
 */
public record ImageBlock(String name, String role, String region, String profile, Map<String, Object> processing, boolean original,
        List<PluginUse> filters, List<PluginUse> families) implements Block {
    public ImageBlock {
        processing = Collections.unmodifiableMap(new LinkedHashMap<>(processing));
        filters = List.copyOf(filters);
        families = List.copyOf(families);
    }
}
