// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/**
 * Settings records and their other shapes: trees as a YAML file gives them, {@code --set} options, JSON and JSON Schema.
 *
 * <p>A tree is a {@code Map<String, Object>} whose keys are the settings' keys and whose values are what YAML's core schema
 * gives: String, Integer or Long, Double, Boolean, List, Map, null. A parser that keeps the text of a scalar hands over a
 * {@link org.hilum.engine.settings.Scalar} instead, so that a name written {@code 007} stays 007.
 */
package org.hilum.engine.settings;
