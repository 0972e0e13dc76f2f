// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/**
 * Which plug-ins there are. A {@link org.hilum.engine.registry.Registry} is opened once and passed on as a value; it reads
 * only {@code plugin.xml} files, so that a plug-in's classes are loaded when it is first used. It works in Equinox and on a
 * plain class path alike, and adds the jars of the plug-in folder in both.
 */
package org.hilum.engine.registry;
