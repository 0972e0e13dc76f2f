// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.registry;

/**
 * A bundle outside OSGi: its symbolic name and version, where it lies (for messages), its {@code plugin.xml} as text (empty
 * where it has none), who loads its classes, and whether it is part of Hilum rather than from a plug-in folder.
 */
record PlainBundle(String name, String version, String place, String xml, ClassLoader loader, boolean builtIn) {
}
