// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** Deep features: what a neural network, read from an ONNX file, gives out for a region. */
package org.hilum.feature.onnx;
