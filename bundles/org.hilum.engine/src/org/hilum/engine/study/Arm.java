// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study;

import java.util.List;

/**
 * One way from blocks to a model.
 *
 * @param blocks names of its blocks, in the order of the study's blocks
 * @param fusion how the blocks become one prediction; with one block it changes nothing
 */
public record Arm(String name, List<String> blocks, PluginUse fusion, List<PluginUse> transforms, PluginUse learner, Threshold threshold) {
    public Arm {
        blocks = List.copyOf(blocks);
        transforms = List.copyOf(transforms);
    }
}
