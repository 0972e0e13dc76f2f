// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/** The workbench's icons by name; they go with the control they were made for. */
final class Icons {
    private final LocalResourceManager resources;

    Icons(Control owner) {
        resources = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    Image get(String name) {
        return resources.create(ResourceLocator.imageDescriptorFromBundle("org.hilum.ui", "icons/" + name + ".svg").orElseThrow());
    }
}
