// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image.map;

import org.hilum.engine.map.Window;
import org.hilum.engine.study.ImageBlock;
import org.hilum.engine.study.PluginUse;

/** What the panel asks for: everything of a map but the case and the part that is to be made. */
record MapWish(ImageBlock block, String region, PluginUse family, String feature, Window window, boolean cut) {
}
