// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.form;

import java.nio.file.Path;
import java.util.List;
import org.hilum.spi.settings.Refers;

/** What of the study a form can offer: the names that a setting may refer to, the unit of the image, the study's folder. */
public interface Offers {
    List<String> names(Refers to);

    /** Stands for {@code {intensity}} in units; empty where the scale is arbitrary. */
    String intensityUnit();

    /** Paths in settings are relative to it. */
    Path folder();

    /** A path that was chosen as a setting holds it: relative where it lies in the study's folder. */
    default String written(Path chosen) {
        return (chosen.startsWith(folder()) ? folder().relativize(chosen) : chosen).toString().replace('\\', '/');
    }
}
